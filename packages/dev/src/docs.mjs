// Writes the element pages (docs/elements, from the manifest and the guides) and builds the site into dist/docs.
// `--check` writes nothing and fails when an element page is not what the sources say; `--pages` writes these alone;
// `--pictures` takes the pictures shown until an example runs, `--serve` shows the site on 127.0.0.1:6007 afterwards.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { elements, guideOf, pageOf, writeManifest } from './manifest.mjs';
import { setUp } from './setup.mjs';
import { serveFolder } from './static-server.mjs';
import { Refusal, bold, dim, main, root, step } from './steps.mjs';

const folder = join(root, 'docs', 'elements');
const check = process.argv.includes('--check');
const serve = process.argv.includes('--serve');

await main(async () => {
  await setUp();
  await step("Reading the elements' sources", writeManifest);
  const all = await elements();
  const pages = [];
  for (const element of all) pages.push([`${element.tagName}.md`, pageOf(element, await guideOf(element))]);
  pages.push([
    'README.md',
    `# Elements\n\n<!-- Written by \`npm run docs\`. -->\n\n| Element | What it is |\n| --- | --- |\n${all.map((e) => `| [\`<${e.tagName}>\`](./${e.tagName}.md) | ${(e.summary ?? '').replace(/\s+/g, ' ')} |`).join('\n')}\n`,
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
        `docs/elements is stale (${stale.join(', ')}): run \`npm run docs -- --pages\` and review the change.`,
      );
    return console.log(`${pages.length} element pages are as the sources say.`);
  }
  if (process.argv.includes('--pages')) return;
  if (process.argv.includes('--pictures')) {
    const { takePictures } = await import('./site/pictures.mjs');
    return step('Taking the pictures of the elements', takePictures);
  }
  const output = join(root, 'dist', 'docs');
  const { buildSite } = await import('./site/build.mjs');
  const { pages: count } = await step('Building the site', () => buildSite({ output }));
  console.log(
    `\ndocs/elements: ${pages.length} pages${stale.length ? `, ${stale.length} changed` : ''} · ${count} pages in dist/docs`,
  );
  if (!serve) return;
  const { url } = await serveFolder(output, { port: 6007, cache: 0 });
  console.log(`\n  ${bold(`${url}/`)}  ${dim('Ctrl+C ends it')}`);
});
