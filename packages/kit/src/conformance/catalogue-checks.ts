import { listCategories, listProducts, lookUpProducts, readProduct } from '@portico/contract';
import { expect } from './caller.js';
import type { Check } from './conformance.js';

const part = 'catalogue';
const noSuch = 'no-such-article';

/** Categories, products, cursors. */
export const catalogueChecks: Check[] = [
  {
    id: 'catalogue.categories',
    about: 'categories form trees: every parent is there, none is its own ancestor',
    part,
    async run({ ana }) {
      const { items } = await ana.ok(listCategories, {});
      const byId = new Map(items.map((item) => [item.id, item]));
      expect(byId.size === items.length, 'two categories share an id');
      for (const item of items) {
        const seen = new Set<string>();
        for (let at: string | null = item.id; at !== null; at = byId.get(at)!.parent) {
          expect(byId.has(at), `the parent ${at} of ${item.id} is missing`);
          expect(!seen.has(at), `${item.id} is below itself`);
          seen.add(at);
        }
      }
    },
  },
  {
    id: 'catalogue.cursor',
    about: 'walking by the cursor shows every product once, however many a page has',
    part,
    async run({ ana }) {
      const walk = async (limit: number, most: number) => {
        const skus: string[] = [];
        let cursor: string | null = null;
        do {
          const query: { sort: 'sku'; limit: number; cursor?: string } = { sort: 'sku', limit };
          if (cursor) query.cursor = cursor;
          const page = await ana.ok(listProducts, { query });
          expect(page.items.length <= limit, `a page of ${limit} has ${page.items.length}`);
          skus.push(...page.items.map(({ sku }) => sku));
          cursor = page.nextCursor;
        } while (cursor && skus.length < most);
        return skus.slice(0, most);
      };
      const [small, large] = [await walk(7, 40), await walk(100, 40)];
      expect(small.length > 0, 'the catalogue is empty');
      expect(new Set(small).size === small.length, 'a product came twice');
      expect(small.join() === large.join(), 'pages of 7 and pages of 100 show different products');
    },
  },
  {
    id: 'catalogue.bad-cursor',
    about: 'a cursor of no list is refused',
    part,
    run: async ({ ana }) =>
      void (await ana.refused(listProducts, ['cursor.invalid', 'request.invalid'], {
        query: { cursor: 'certainly not a cursor' },
      })),
  },
  {
    id: 'catalogue.look-up',
    about: 'a look-up answers in the order asked for and lists what is unknown',
    part,
    async run({ ana }) {
      const { items } = await ana.ok(listProducts, { query: { limit: 3 } });
      const skus = items.map(({ sku }) => sku).reverse();
      const found = await ana.ok(lookUpProducts, { body: { skus: [skus[0]!, noSuch, ...skus.slice(1)] } });
      expect(found.items.map(({ sku }) => sku).join() === skus.join(), 'the order is another');
      expect(found.unknown.join() === noSuch, `unknown is [${found.unknown.join()}]`);
    },
  },
  {
    id: 'catalogue.product',
    about: 'a product says the same as its summary; an unknown one is 404 product.unknown',
    part,
    async run({ ana }) {
      const { items } = await ana.ok(listProducts, { query: { limit: 1 } });
      const summary = items[0]!;
      const product = await ana.ok(readProduct, { params: { sku: summary.sku } });
      for (const key of ['sku', 'name', 'unit', 'minimum', 'multiple', 'category'] as const)
        expect(product[key] === summary[key], `${key} is ${product[key]}, and ${summary[key]} in the list`);
      expect(product.breadcrumb.at(-1)?.id === product.category, 'the breadcrumb ends in another category');
      await ana.refused(readProduct, 'product.unknown', { params: { sku: noSuch } });
    },
  },
  {
    id: 'catalogue.search',
    about: 'searching by the article number finds the article',
    part,
    async run({ ana }) {
      const { items } = await ana.ok(listProducts, { query: { limit: 1 } });
      const { sku } = items[0]!;
      const found = await ana.ok(listProducts, { query: { search: sku } });
      expect(
        found.items.some((item) => item.sku === sku),
        `searching "${sku}" does not find it`,
      );
    },
  },
];
