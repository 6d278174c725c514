// Writes the element pages (docs/elements, from the manifest) and the SDK reference (docs/reference, by typedoc).
// `--check` writes nothing and fails when an element page is not what the sources say; `--pages` writes these alone.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { elements, pageOf, writeManifest } from './manifest.mjs';
import { setUp } from './setup.mjs';
import { Refusal, main, node, root, step } from './steps.mjs';

const folder = join(root, 'docs', 'elements');
const check = process.argv.includes('--check');

await main(async () => {
  await setUp();
  await step("Reading the elements' sources", writeManifest);
  const all = await elements();
  const pages = all.map((element) => [`${element.tagName}.md`, pageOf(element)]);
  pages.push([
    'README.md',
    `# Elements\n\n<!-- Written by \`npm run docs\`. -->\n\n| Element | What it is |\n| --- | --- |\n${all.map((e) => `| [\`<${e.tagName}>\`](./${e.tagName}.md) | ${e.summary ?? ''} |`).join('\n')}\n`,
  ]);
  const { format } = await import('prettier');
  const { default: settings } = await import('../../../.prettierrc.json', { with: { type: 'json' } });
  const stale = [];
  await mkdir(folder, { recursive: true });
  for (const [name, text] of pages) {
    const file = join(folder, name);
    const wanted = await format(text, { ...settings, parser: 'markdown' });
    if ((await readFile(file, 'utf8').catch(() => '')) === wanted) continue;
    stale.push(name);
    if (!check) await writeFile(file, wanted);
  }
  if (check) {
    if (stale.length)
      throw new Refusal(
        `docs/elements is stale (${stale.join(', ')}): run \`npm run docs\` and review the change.`,
      );
    return console.log(`${pages.length} element pages are as the sources say.`);
  }
  if (process.argv.includes('--pages')) return;
  await step('Writing the SDK reference', () =>
    node(['node_modules/typedoc/bin/typedoc', '--options', 'packages/dev/typedoc.json'], { quiet: true }),
  );
  console.log(
    `\ndocs/elements: ${pages.length} pages${stale.length ? `, ${stale.length} changed` : ''} · docs/reference/index.html`,
  );
});
