/**
 * Writes what the demo supplier sells, to whom and at what price, as files of the portal's importer, and the pictures
 * of the articles. The same every time: nothing depends on the clock or on chance.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { pictures, products } from './articles.js';
import { categories } from './categories.js';
import { companies } from './companies.js';
import { orders } from './orders.js';
import { prices } from './prices.js';

const data = new URL('../data/', import.meta.url);
const media = new URL('../public/media/', import.meta.url);

/** One record a line, so that a change shows as the line that changed. */
const list = (records: readonly object[]): string =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

const supplier = { name: 'Tarod', locales: ['ro', 'en', 'de'], currencies: ['RON'], publicCatalogue: true };

await mkdir(data, { recursive: true });
await writeFile(new URL('supplier.json', data), `${JSON.stringify(supplier)}\n`);
for (const [name, records] of Object.entries({ categories, products, companies, prices, orders })) {
  await writeFile(new URL(`${name}.json`, data), list(records));
}

await mkdir(media, { recursive: true });
const wanted = new Set(pictures.values());
for (const old of await readdir(media))
  if (old.endsWith('.svg') && !wanted.has(old)) await rm(new URL(old, media));
for (const [picture, file] of pictures) await writeFile(new URL(file, media), picture);

console.log(
  `${products.length} articles, ${pictures.size} pictures, ${prices.length} contract prices, ${orders.length} orders`,
);
