import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { PortalDatabase } from '../database/database.js';
import { webPasswords } from '../session/web-passwords.js';
import { onEachDatabase } from '../testing/databases.js';
import { isCui, isIban } from './identifiers.js';
import { seed, type SeedData } from './seed.js';

const names = { ro: 'Șurub M8', en: 'Screw M8', de: 'Schraube M8' };
const address = {
  name: 'Depozit',
  street: 'Str. Fabricii 1',
  city: 'Cluj-Napoca',
  county: 'RO-CJ',
  postalCode: '400001',
  country: 'RO',
};
const product = {
  sku: 'HX-M8',
  category: 'bolts',
  brand: 'Ferox',
  names,
  vatRate: '21',
  specifications: [{ key: 'thread', names, value: 'M8', facet: true }],
  price: { amount: '12.3457', currency: 'RON', baseQuantity: 100, breaks: [{ from: 500, amount: '11.90' }] },
  stock: { onHand: 1200 },
};
const company = {
  id: 'acme',
  name: 'Acme SRL',
  vatId: 'RO14399840',
  iban: 'RO49AAAA1B31007593840000',
  currency: 'RON',
  billingAddress: address,
  shipToAddresses: [{ id: 'acme-1', ...address }],
  users: [{ userName: 'ana', name: 'Ana', password: 'correct horse' }],
};
const order = {
  number: 'V-1',
  company: 'acme',
  user: 'ANA',
  placedAt: '2026-03-01T08:00:00Z',
  lines: [
    { sku: 'HX-M8', quantity: 2500, shipped: 2500 },
    { sku: 'HX-M8', quantity: 100, unitPrice: '9.99', baseQuantity: 100, cancelled: 100 },
  ],
  shipTo: 'acme-1',
};
const data: SeedData = {
  categories: [
    { id: 'fasteners', names },
    { id: 'bolts', parent: 'fasteners', names },
  ],
  products: [product],
  companies: [company],
  prices: [
    { company: 'acme', sku: 'HX-M8', amount: '10.50', currency: 'RON', baseQuantity: 100, lowest: true },
  ],
  stock: [{ sku: 'HX-M8', onHand: 1200 }],
  orders: [order],
};

onEachDatabase('importing', (databases) => {
  let database: PortalDatabase;
  const load = (what: SeedData) => seed(database, what, { passwords: webPasswords });
  before(async () => void (database = await databases.open()));

  it('takes over what fits, and changes nothing when it runs again', async () => {
    const first = await load(data);
    assert.deepEqual(
      first.map(({ kind, added, refused }) => [kind, added, refused]),
      [
        ['categories', 2, 0],
        ['products', 1, 0],
        ['companies', 1, 0],
        ['prices', 1, 0],
        ['stock', 0, 0],
        ['orders', 1, 0],
      ],
    );
    const changes = () =>
      database.unscoped
        .selectFrom('change')
        .select((eb) => eb.fn.countAll<string>().as('n'))
        .executeTakeFirst();
    const before = await changes();
    const second = await load(data);
    for (const report of second) assert.equal(report.unchanged, report.lines.length, JSON.stringify(report));
    assert.deepEqual(await changes(), before);
  });

  it('prices past orders exactly: by the list in force, or by what was paid', async () => {
    const lines = await database.unscoped
      .selectFrom('order_line')
      .select(['net', 'waterfall'])
      .orderBy('position')
      .execute();
    assert.deepEqual(
      lines.map((line) => Number(line.net)),
      [262.5, 9.99],
    );
    assert.deepEqual(
      lines[0]!.waterfall.map((step) => step.kind),
      ['list', 'contract', 'vat'],
    );
    const row = await database.unscoped
      .selectFrom('orders')
      .select(['shipping', 'state', 'gross'])
      .executeTakeFirst();
    assert.equal(row?.shipping, 'shipped');
    // (262.50 + 9.99) x 1.21 on the group's base
    assert.equal(Number(row?.gross), 329.71);
  });

  it('says field, value and remedy of a line that does not fit, and takes the others', async () => {
    const [report] = await load({
      products: [
        { ...product, sku: 'HX-M9', category: 'nowhere' },
        { ...product, sku: 'HX-M10', price: { ...product.price, amount: '1,50' } },
        { ...product, sku: 'HX-M11' },
        { ...product, sku: 'HX-M11' },
        { ...product, sku: 'HX-M12', colour: 'red' },
        { ...product, sku: 'HX-M13', media: [{ url: 'javascript:alert(1)', alt: names }] },
        {
          ...product,
          sku: 'HX-M14',
          price: {
            ...product.price,
            breaks: [
              { from: 500, amount: '2' },
              { from: 100, amount: '3' },
            ],
          },
        },
        'not an object',
      ],
    });
    const fields = report!.lines.map((line) => [line.line, line.outcome, line.problems[0]?.field]);
    assert.deepEqual(fields, [
      [1, 'refused', 'category'],
      [2, 'refused', 'price.amount'],
      [3, 'added', undefined],
      [4, 'refused', ''],
      [5, 'refused', 'colour'],
      [6, 'refused', 'media.0.url'],
      [7, 'refused', 'price.breaks.1.from'],
      [8, 'refused', ''],
    ]);
    for (const line of report!.lines)
      for (const problem of line.problems) assert.ok(problem.message.length > 10);
  });

  it('changes a price, a stock and a password, and tells open pages of the first two', async () => {
    const reports = await load({
      products: [{ ...product, price: { ...product.price, amount: '13' } }],
      stock: [{ sku: 'HX-M8', onHand: 7, expectedOn: '2026-12-24' }],
      companies: [{ ...company, users: [{ userName: 'ana', name: 'Ana', password: 'another horse' }] }],
    });
    assert.deepEqual(
      reports.map((report) => report.changed),
      [1, 1, 1],
    );
    const change = await database.unscoped
      .selectFrom('change')
      .select(['kind', 'payload', 'company_id'])
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    assert.deepEqual(change, { kind: 'offers', payload: { skus: ['HX-M8'] }, company_id: null });
  });

  it('refuses what belongs to another company', async () => {
    const [report] = await load({ companies: [{ ...company, id: 'other' }] });
    assert.deepEqual(
      report!.lines[0]!.problems.map((problem) => problem.field),
      ['shipToAddresses.0.id', 'users.0.userName'],
    );
  });
});

it('knows tax numbers and IBANs by their check digits', () => {
  assert.deepEqual(['14399840', 'RO18547290', '160796', '14399841', '1', 'RO'].map(isCui), [
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  assert.deepEqual(['RO49AAAA1B31007593840000', 'RO49AAAA1B31007593840001', ''].map(isIban), [
    true,
    false,
    false,
  ]);
});
