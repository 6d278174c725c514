import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { ProductPage } from '@portico/contract';
import { importers, runImport, seed } from '../import/index.js';
import { onEachDatabase } from '../testing/databases.js';
import { testConfig } from '../testing/shop.js';
import { openVisitor, type Visitor } from '../testing/signed-out.js';
import { webPasswords } from '../session/web-passwords.js';
import type { PortalDatabase } from '../database/database.js';

const sizes = ['M6', 'M8', 'M10'];
const screws = sizes.flatMap((size) =>
  ['8.8', 'A2'].map((material) => ({
    sku: `S-${size}-${material}`,
    category: 'bolts',
    brand: material === 'A2' ? 'Inoxar' : 'Ferrum',
    names: {
      ro: `Șurub cu cap hexagonal ${size} ${material}`,
      en: `Hexagon head bolt ${size} ${material}`,
      de: `Sechskantschraube ${size} ${material}`,
    },
    descriptions: { ro: 'Pentru construcții metalice' },
    vatRate: '21',
    specifications: [
      { key: 'thread', names: { ro: 'Filet', en: 'Thread', de: 'Gewinde' }, value: size, facet: true },
      {
        key: 'material',
        names: { ro: 'Material', en: 'Material', de: 'Werkstoff' },
        values:
          material === 'A2'
            ? { ro: 'inox A2', en: 'stainless A2', de: 'Edelstahl A2' }
            : { ro: 'oțel 8.8', en: 'steel 8.8', de: 'Stahl 8.8' },
        facet: true,
      },
    ],
  })),
);
const data = {
  categories: [
    {
      id: 'fasteners',
      parent: null,
      names: { ro: 'Organe de asamblare', en: 'Fasteners', de: 'Befestigung' },
    },
    { id: 'bolts', parent: 'fasteners', names: { ro: 'Șuruburi', en: 'Bolts', de: 'Schrauben' } },
    { id: 'empty', parent: null, names: { ro: 'Gol', en: 'Empty', de: 'Leer' } },
  ],
  products: [
    ...screws,
    {
      sku: 'GLV-9',
      category: 'fasteners',
      names: { ro: 'Mănuși de protecție' },
      vatRate: '21',
      media: [{ kind: 'image', url: 'glove.svg', alt: { ro: 'Mănuși' }, width: 400, height: 400 }],
    },
  ],
};

onEachDatabase('catalogue', (databases) => {
  let database: PortalDatabase;
  let visitor: Visitor;
  before(async () => {
    database = await databases.open();
    const reports = await seed(database, data, { passwords: webPasswords });
    assert.deepEqual(
      reports.map(({ added, refused }) => [added, refused]),
      [
        [3, 0],
        [7, 0],
      ],
    );
    visitor = openVisitor(database)();
  });
  const list = async (query: string, language = 'ro'): Promise<ProductPage> => {
    const { status, body } = await visitor.call('GET', `/products?${query}`, undefined, {
      'Accept-Language': language,
    });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const skus = (page: ProductPage) => page.items.map(({ sku }) => sku);

  it('counts products in a category and below, in the language asked for', async () => {
    const { body } = await visitor.call('GET', '/categories', undefined, {
      'Accept-Language': 'de-AT,en;q=0.5',
    });
    assert.deepEqual(body.items, [
      { id: 'fasteners', parent: null, name: 'Befestigung', products: 7 },
      { id: 'bolts', parent: 'fasteners', name: 'Schrauben', products: 6 },
      { id: 'empty', parent: null, name: 'Leer', products: 0 },
    ]);
  });

  it('finds with and without diacritics, in each language, by the beginning, by number and in spite of a slip', async () => {
    for (const [search, language] of [
      ['șurub', 'ro'],
      ['surub', 'ro'],
      ['ŞURUBURI', 'ro'],
      ['suruburi hexagonale', 'ro'],
      ['hexagon bolts', 'en'],
      ['sechskantschr', 'de'],
      ['S-M8', 'ro'],
      ['surbu hexagonal', 'ro'],
    ] as const) {
      const page = await list(`search=${encodeURIComponent(search)}`, language);
      assert.ok(page.items.length > 0 && page.items.every(({ sku }) => sku.startsWith('S-')), search);
    }
    assert.deepEqual(skus(await list('search=manusi')), ['GLV-9']);
    assert.deepEqual(skus(await list('search=m10%20inox')).slice(0, 1), ['S-M10-A2']);
    assert.equal((await list('search=nimicnimic')).items.length, 0);
    for (const odd of ["'", '":*', '!!&|', '\\', '%', 'a & !', '<->', '('.repeat(50)]) {
      await list(`search=${encodeURIComponent(odd)}`);
    }
  });

  it('narrows by category and facets and says what else could be chosen', async () => {
    const page = await list('category=fasteners&filter=thread:M8&filter=thread:M6&filter=brand:Inoxar', 'en');
    assert.deepEqual(skus(page), ['S-M6-A2', 'S-M8-A2']);
    assert.deepEqual(page.total, { count: 2, atLeast: false });
    const thread = page.facets.find(({ key }) => key === 'thread');
    assert.deepEqual(thread, {
      key: 'thread',
      name: 'Thread',
      values: [
        { value: 'M6', count: 1, selected: true },
        { value: 'M8', count: 1, selected: true },
        { value: 'M10', count: 1, selected: false },
      ],
    });
    for (const named of ['stainless A2', 'inox A2', 'Edelstahl A2']) {
      const inRomanian = await list(`filter=${encodeURIComponent(`material:${named}`)}`);
      assert.equal(inRomanian.items.length, 3, named);
      const material = inRomanian.facets.find(({ key }) => key === 'material');
      assert.deepEqual(material?.values, [
        { value: 'inox A2', count: 3, selected: true },
        { value: 'oțel 8.8', count: 3, selected: false },
      ]);
    }
    assert.equal((await visitor.call('GET', '/products?category=nothing')).body.code, 'category.unknown');
    assert.equal((await visitor.call('GET', '/products?filter=nocolon')).body.code, 'request.invalid');
  });

  it('goes through every order page by page without losing or repeating any', async () => {
    for (const query of ['sort=sku', 'sort=name', 'sort=newest', 'search=surub', 'category=bolts']) {
      const whole = skus(await list(`${query}&limit=100`));
      const found: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: ProductPage = await list(`${query}&limit=2${cursor ? `&cursor=${cursor}` : ''}`);
        found.push(...skus(page));
        cursor = page.nextCursor;
      }
      assert.deepEqual(found, whole, query);
      assert.equal(new Set(found).size, found.length);
    }
    const { nextCursor } = await list('sort=sku&limit=2');
    const foreign = await visitor.call('GET', `/products?sort=name&limit=2&cursor=${nextCursor}`);
    assert.equal(foreign.body.code, 'cursor.invalid');
    assert.equal((await visitor.call('GET', '/products?cursor=%25')).body.code, 'cursor.invalid');
  });

  it('looks many up in the order asked for, and tells one in full', async () => {
    const many = await visitor.call('POST', '/products/lookup', {
      skus: ['GLV-9', 'NO', 'S-M8-A2', 'GLV-9'],
    });
    assert.deepEqual(skus(many.body), ['GLV-9', 'S-M8-A2', 'GLV-9']);
    assert.deepEqual(many.body.unknown, ['NO']);
    assert.equal(many.body.items[0].image.url, `${testConfig.mediaBase}/glove.svg`);
    const one = await visitor.call('GET', '/products/S-M8-A2', undefined, { 'Accept-Language': 'en' });
    assert.equal(one.body.name, 'Hexagon head bolt M8 A2');
    assert.deepEqual(one.body.breadcrumb, [
      { id: 'fasteners', name: 'Fasteners' },
      { id: 'bolts', name: 'Bolts' },
    ]);
    assert.deepEqual(one.body.specifications[1], {
      key: 'material',
      name: 'Material',
      value: 'stainless A2',
      unit: null,
    });
    assert.equal(
      (await visitor.call('GET', '/products/GLV-9', undefined, { 'Accept-Language': 'en' })).body.name,
      'Mănuși de protecție',
    );
    assert.equal((await visitor.call('GET', '/products/NO')).body.code, 'product.unknown');
  });

  it('shows nothing to visitors where the catalogue is not public, and nothing that is not active', async () => {
    const closed = openVisitor(database, { config: { ...testConfig, publicCatalogue: false } })();
    for (const path of ['/categories', '/products', '/products/GLV-9']) {
      assert.equal((await closed.call('GET', path)).body.code, 'session.required', path);
    }
    assert.equal((await closed.call('POST', '/products/lookup', { skus: ['GLV-9'] })).status, 401);
    const off = [{ ...data.products[6], active: false }];
    await runImport(database, importers.products as never, off, { passwords: webPasswords });
    assert.equal((await visitor.call('GET', '/products/GLV-9')).status, 404);
    assert.equal((await list('search=manusi')).items.length, 0);
  });
});
