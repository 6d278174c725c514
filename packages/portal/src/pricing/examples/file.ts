import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { examplesPage } from './page.js';

export const pageFile = new URL('../../../../../docs/pricing-examples.md', import.meta.url);

/** The text that `docs/pricing-examples.md` must have. */
export async function writtenPage(): Promise<string> {
  const settings = await resolveConfig(fileURLToPath(pageFile));
  return format(examplesPage(), { ...settings, parser: 'markdown' });
}
