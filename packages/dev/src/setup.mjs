// Installs what package-lock.json says, once. Plain Node without a dependency: it runs before there are any.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal, main, npm, root, run, step } from './steps.mjs';

const stamp = join(root, 'node_modules', '.portico-installed');

export async function setUp() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Refusal(
      `Portico needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
    );
  }
  const lock = createHash('sha256')
    .update(await readFile(join(root, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(stamp) ? await readFile(stamp, 'utf8') : '';
  if (installed === lock) return;
  await step('Installing packages (about a minute the first time)', () =>
    npm(['ci', '--ignore-scripts', '--loglevel=error'], { quiet: true }),
  );
  await writeFile(stamp, lock);
  // A commit formats and lints what it touches; a checkout without git, and one that only tests, needs no hook.
  if (existsSync(join(root, '.git')) && !process.env.CI) {
    await run('git', ['config', 'core.hooksPath', 'packages/dev/hooks'], { quiet: true, check: false });
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) await main(setUp);
