// Hashes of what a page loads, so that a page can refuse a file that is not the one its author chose.
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './steps.mjs';

export const pageFolder = join(root, 'packages', 'elements', 'dist', 'page');

/** The three files that a page names itself; what they load they name by its content. */
export const named = ['portico.js', 'portico-autoloader.js', 'portico.css'];

/** A page's `<script type="importmap">`: a browser that knows it checks every file, also those that a script imports. */
export const importMap = (hashes, base) =>
  JSON.stringify(
    {
      integrity: Object.fromEntries(
        Object.entries(hashes)
          .filter(([file]) => file.endsWith('.js'))
          .map(([file, hash]) => [base + file, hash]),
      ),
    },
    undefined,
    2,
  );

/** Lines to copy, with the hashes filled in; `base` is where the folder is served. */
const lines = (
  hashes,
  base = '/portico/',
) => `<!-- One file with every element. The hash covers the file itself; the languages it imports hold texts only. -->
<script type="module" src="${base}portico.js" integrity="${hashes['portico.js']}"></script>

<!-- Or: each element when its tag appears, after the page has loaded, its room reserved by the stylesheet.
     The import map stands before every module script of the page and covers every file that is loaded. -->
<script type="importmap">
${importMap(hashes, base)}
</script>
<link rel="stylesheet" href="${base}portico.css" integrity="${hashes['portico.css']}" />
<script type="module" src="${base}portico-autoloader.js" integrity="${hashes['portico-autoloader.js']}"></script>
`;

/** Writes integrity.json (file name to hash) and integrity.html (lines to copy) beside the files, and answers the hashes. */
export async function writeIntegrity() {
  const hashes = {};
  for (const entry of (await readdir(pageFolder, { recursive: true })).sort()) {
    if (!/\.(js|css)$/.test(entry)) continue;
    const content = await readFile(join(pageFolder, entry));
    hashes[entry.replaceAll('\\', '/')] = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  }
  await writeFile(join(pageFolder, 'integrity.json'), `${JSON.stringify(hashes, undefined, 2)}\n`);
  await writeFile(join(pageFolder, 'integrity.html'), lines(hashes));
  return hashes;
}
