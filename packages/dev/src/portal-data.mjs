// The demo supplier's portal as one file, for Storybook and the docs: made once, kept until the portal or the data change.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { node, root, sourceFlags, step } from './steps.mjs';

export async function portalData() {
  const folder = join(root, '.portico', 'storybook');
  const file = join(folder, 'portal-data.tar.gz');
  await mkdir(folder, { recursive: true });
  await step("Filling the portal's database", () =>
    node([...sourceFlags, 'packages/dev/src/storybook-data.mjs', file], { quiet: true }),
  );
  return file;
}
