import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { openPageDatabase, seed, type PortalDatabase, type SeedData } from '@portico/portal';
import { pictures, products } from './articles.js';
import { categories } from './categories.js';
import { companies } from './companies.js';
import { orders } from './orders.js';
import { prices } from './prices.js';

const read = async (kind: string): Promise<unknown[]> =>
  JSON.parse(await readFile(new URL(`../data/${kind}.json`, import.meta.url), 'utf8'));

const kinds = ['categories', 'products', 'companies', 'prices', 'orders'];
const passwords = {
  hash: async (password: string) => password,
  verify: async (password: string, hash: string) => password === hash,
};
let data: SeedData;
let database: PortalDatabase;

before(async () => {
  data = Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await read(kind)])));
  database = await openPageDatabase();
});
after(() => database.close());

it('holds what the script makes', () => {
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
  assert.deepEqual(data, plain({ categories, products, companies, prices, orders }));
});

it('is taken over without a line refused, and a second run changes nothing', async () => {
  for (const expected of ['added', 'unchanged'] as const) {
    const reports = await seed(database, data, { passwords });
    assert.deepEqual(
      reports.map(({ kind }) => kind),
      kinds,
    );
    for (const report of reports) {
      const other = report.lines.filter((line) => line.outcome !== expected);
      assert.deepEqual(other.slice(0, 3), [], `${report.kind}: every line ${expected}`);
    }
  }
});

it('speaks three languages everywhere and shows every article', async () => {
  assert.ok(products.length >= 190, `${products.length} articles`);
  for (const product of products) {
    for (const texts of [
      product.names,
      product.descriptions,
      ...product.specifications.map((each) => each.names),
    ]) {
      for (const locale of ['ro', 'en', 'de'] as const)
        assert.ok(texts[locale].trim(), `${product.sku} ${locale}`);
      // Romanian is written with commas below, not with the cedillas of old fonts.
      assert.doesNotMatch(texts.ro, /[şţŞŢ]/, product.sku);
    }
  }
  for (const file of pictures.values()) {
    const { size } = await stat(new URL(`../public/media/${file}`, import.meta.url));
    assert.ok(size < 8192, `${file} has ${size} bytes`);
  }
});
