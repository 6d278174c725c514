// Writes the demo supplier's portal as one file (a PGlite data directory) that a page can open at once.
// `node --conditions=portico:source --import tsx packages/dev/src/storybook-data.mjs FILE`
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const file = process.argv[2];
const data = join(root, 'examples', 'supplier-site', 'data');

/** Making it takes half a minute, so it is kept until the portal or the data change. */
async function fingerprint() {
  const hash = createHash('sha256');
  const add = async (name) => hash.update(name).update(await readFile(join(root, name)));
  for (const top of ['packages/portal/src', 'examples/supplier-site/data']) {
    for (const entry of (await readdir(join(root, top), { recursive: true })).sort())
      if (/\.(ts|json)$/.test(entry) && !/\.test\.ts$|^node|^testing/.test(entry))
        await add(join(top, entry));
  }
  await add('packages/dev/src/storybook-data.mjs');
  return hash.digest('hex');
}

const wanted = await fingerprint();
const known = await readFile(`${file}.sha256`, 'utf8').catch(() => '');
if (known !== wanted) {
  const { prepareDataDirectory, seed } = await import('@portico/portal');
  const read = async (name) => JSON.parse(await readFile(join(data, `${name}.json`), 'utf8'));
  const made = await prepareDataDirectory(async (database) => {
    await seed(database, {
      categories: await read('categories'),
      products: await read('products'),
      companies: await read('companies'),
      prices: await read('prices'),
      orders: await read('orders'),
    });
  });
  await writeFile(file, new Uint8Array(await made.arrayBuffer()));
  await writeFile(`${file}.sha256`, wanted);
}
