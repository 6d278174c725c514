import { Cart, OfferList, Order, type Offer } from '@portico/contract';
import assert from 'node:assert/strict';
import { before, beforeEach, it } from 'node:test';
import { runImport, type PromotionInput } from '../import/index.js';
import { contractPrices } from '../import/prices.js';
import { promotions } from '../import/promotions.js';
import { webPasswords } from '../session/web-passwords.js';
import { onEachDatabase } from '../testing/databases.js';
import { openShop, type Answer, type Client, type Shop } from '../testing/shop.js';
import { announcePromotions } from './announce-promotions.js';

onEachDatabase('promotions', (databases) => {
  let shop: Shop;
  let ana: Client;
  let ion: Client;

  before(async () => {
    shop = await openShop(await databases.open());
    ana = await shop.client('ana');
    ion = await shop.client('ion');
  });
  beforeEach(async () => {
    const { unscoped } = shop.database;
    await unscoped.deleteFrom('promotion').execute();
    await unscoped.updateTable('stock').set({ committed: 0, on_hand: 10_000 }).execute();
    await ana.call('DELETE', '/cart');
    await ana.call('PUT', '/cart/codes', { codes: [] });
    await ion.call('DELETE', '/cart');
  });

  type Given = Pick<PromotionInput, 'effect'> & { id?: string } & Record<string, unknown>;
  const give = (...rows: Given[]) =>
    runImport(
      shop.database,
      promotions,
      rows.map((row, at) => ({ id: `p${at}`, names: { ro: 'Reducere', en: 'Discount' }, ...row })),
      { passwords: webPasswords },
    );
  const must = async (...rows: Given[]) => {
    const report = await give(...rows);
    assert.equal(report.refused, 0, JSON.stringify(report.lines));
    return report;
  };
  const offer = async (client: Client, sku: string, quantity: number): Promise<Offer> => {
    const { body } = await client.call('POST', '/offers', { lines: [{ sku, quantity }] });
    return OfferList().parse(body).items[0]!.offer!;
  };
  const fill = async (client: Client, lines: object[]): Promise<Cart> => {
    const { status, body } = await client.call('POST', '/cart/lines', { lines });
    assert.equal(status, 200, JSON.stringify(body));
    return Cart().parse(body);
  };
  const place = (client: Client, cart: Cart, company: string): Promise<Answer> =>
    client.call('POST', '/orders', {
      shipToId: `${company}-1`,
      cart: { version: cart.version, hold: cart.hold?.token },
    });
  const kinds = (waterfall: Offer['waterfall']) =>
    waterfall.map(({ kind, amount }) => `${kind} ${amount.amount}`);
  const percent = (value: string) => ({ kind: 'percent' as const, percent: value });

  it('lower a list price, are named in the offer, and leave a contract alone', async () => {
    await must({ effect: percent('10'), ends: '2099-01-01T00:00:00Z' });
    const drill = await offer(ion, 'DRILL', 1);
    assert.deepEqual(kinds(drill.waterfall), ['list 499.99', 'promotion -50.00', 'vat 94.50']);
    assert.equal(drill.unitPrice.amount, '449.991');
    assert.deepEqual(drill.promotions, [{ id: 'p0', name: 'Reducere', ends: '2099-01-01T00:00:00.000Z' }]);
    assert.deepEqual((await offer(ana, 'GLOVE', 10)).promotions, []);
    assert.deepEqual(kinds((await offer(ion, 'GLOVE', 10)).waterfall).slice(0, 2), [
      'list 200.00',
      'promotion -20.00',
    ]);
  });

  it('are for their articles, categories, groups and companies only', async () => {
    await must(
      { effect: percent('10'), skus: ['DRILL'] },
      { effect: percent('20'), categories: ['all'], companies: ['alfa'] },
      { effect: percent('30'), groups: ['workshops'] },
    );
    const taken = async (client: Client, sku: string) =>
      (await offer(client, sku, 48)).promotions?.map(({ id }) => id);
    assert.deepEqual(await taken(ion, 'DRILL'), ['p0']);
    assert.deepEqual(await taken(ion, 'CABLE-3'), []);
    assert.deepEqual(await taken(ana, 'DRILL'), ['p1']);
    await shop.database.unscoped
      .updateTable('company')
      .set({ customer_group: 'workshops' })
      .where('id', '=', 'beta')
      .execute();
    try {
      assert.deepEqual(await taken(ion, 'CABLE-3'), ['p2']);
      assert.deepEqual(await taken(ana, 'CABLE-3'), ['p1']);
    } finally {
      await shop.database.unscoped.updateTable('company').set({ customer_group: null }).execute();
    }
  });

  it('a group’s list is seen by its companies only', async () => {
    const report = await runImport(
      shop.database,
      contractPrices,
      [{ group: 'workshops', sku: 'DRILL', amount: '450', currency: 'RON' }],
      { passwords: webPasswords },
    );
    assert.equal(report.added, 1, JSON.stringify(report.lines));
    const again = await runImport(
      shop.database,
      contractPrices,
      [
        { group: 'workshops', sku: 'DRILL', amount: '450', currency: 'RON' },
        { sku: 'DRILL', amount: '450', currency: 'RON' },
        { group: 'g', company: 'alfa', sku: 'DRILL', amount: '450', currency: 'RON' },
      ],
      { passwords: webPasswords },
    );
    assert.deepEqual([again.unchanged, again.refused], [1, 2]);
    await shop.database.unscoped
      .updateTable('company')
      .set({ customer_group: 'workshops' })
      .where('id', '=', 'beta')
      .execute();
    assert.deepEqual(kinds((await offer(ion, 'DRILL', 1)).waterfall), [
      'list 499.99',
      'group -49.99',
      'vat 94.50',
    ]);
    assert.deepEqual(kinds((await offer(ana, 'DRILL', 1)).waterfall), ['list 499.99', 'vat 105.00']);
    await shop.database.unscoped.deleteFrom('price_list').where('kind', '=', 'group').execute();
    await shop.database.unscoped.updateTable('company').set({ customer_group: null }).execute();
  });

  it('begin and end by the clock, and open pages are told at that moment, once', async () => {
    const now = shop.context.clock.now().getTime();
    const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
    await must({ effect: percent('10'), skus: ['DRILL'], begins: at(10), ends: at(20) });
    const price = async () => (await offer(ion, 'DRILL', 1)).unitPrice.amount;
    const told = async (minutes: number) => {
      const { unscoped } = shop.database;
      await unscoped.deleteFrom('change').execute();
      const next = await announcePromotions(unscoped, new Date(now + minutes * 60_000));
      await announcePromotions(unscoped, new Date(now + minutes * 60_000));
      const rows = await unscoped.selectFrom('change').select(['kind', 'payload']).execute();
      return { next: next && (next.getTime() - now) / 60_000, rows };
    };
    assert.deepEqual(await told(5), { next: 10, rows: [] });
    assert.equal(await price(), '499.99');
    shop.pass(11 * 60_000);
    assert.equal(await price(), '449.991');
    assert.deepEqual(await told(11), { next: 20, rows: [{ kind: 'offers', payload: { skus: ['DRILL'] } }] });
    shop.pass(10 * 60_000);
    assert.equal(await price(), '499.99');
    assert.equal((await told(21)).rows.length, 1);
    shop.pass(-21 * 60_000);
  });

  it('on the order are split over the lines, and the order is charged as the cart was shown', async () => {
    await must({
      effect: { kind: 'amount', amount: '10' },
      on: 'order',
      currency: 'RON',
      threshold: '500',
    });
    const cart = await fill(ion, [
      { sku: 'DRILL', quantity: 1 },
      { sku: 'GLOVE', quantity: 5 },
    ]);
    assert.deepEqual(cart.totals.allowances, [
      { kind: 'order-promotion', id: 'p0', name: 'Reducere', amount: { amount: '10.00', currency: 'RON' } },
    ]);
    assert.equal(cart.totals.lines?.amount, '599.99');
    assert.equal(cart.totals.net.amount, '589.99');
    assert.deepEqual(
      cart.lines.map(({ waterfall }) => kinds(waterfall)),
      [
        ['list 499.99', 'order-promotion -8.33', 'vat 103.25'],
        ['list 100.00', 'order-promotion -1.67', 'vat 10.82'],
      ],
    );
    const answer = await place(ion, cart, 'beta');
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    const order = Order().parse(answer.body);
    assert.deepEqual(order.totals, cart.totals);
    assert.deepEqual(
      order.lines.map(({ waterfall }) => waterfall),
      cart.lines.map(({ waterfall }) => waterfall),
    );
    const read = await ion.call('GET', `/orders/${order.id}`);
    assert.deepEqual(Order().parse(read.body).totals, cart.totals);
    const below = await fill(ion, [{ sku: 'DRILL', quantity: 1 }]);
    assert.deepEqual(below.totals.allowances, []);
  });

  it('are charged as they were held although they ended, and told line by line once the hold has ended, too', async () => {
    await must({ effect: percent('10'), skus: ['DRILL'] });
    const cart = await fill(ion, [{ sku: 'DRILL', quantity: 1 }]);
    await must({ effect: percent('10'), skus: ['DRILL'], active: false });
    const held = await place(ion, cart, 'beta');
    assert.equal(held.body.totals.net.amount, '449.99');
    await must({ effect: percent('10'), skus: ['DRILL'], active: true });
    const late = await fill(ion, [{ sku: 'DRILL', quantity: 1 }]);
    await must({ effect: percent('10'), skus: ['DRILL'], active: false });
    shop.pass(16 * 60_000);
    const refused = await place(ion, late, 'beta');
    shop.pass(-16 * 60_000);
    assert.equal(refused.body.code, 'order.price-changed');
    assert.deepEqual(
      refused.body.data.changes.map((change: { held: object; now: object }) => [change.held, change.now]),
      [
        [
          { amount: '449.991', currency: 'RON', baseQuantity: 1, unit: 'H87' },
          { amount: '499.99', currency: 'RON', baseQuantity: 1, unit: 'H87' },
        ],
      ],
    );
    assert.equal(refused.body.data.cart.totals.net.amount, '499.99');
  });

  it('a change of what is taken off the order is told as well', async () => {
    await must({ effect: percent('5'), on: 'order' });
    const cart = await fill(ion, [{ sku: 'DRILL', quantity: 1 }]);
    await must({ effect: percent('4'), on: 'order' });
    shop.pass(16 * 60_000);
    const refused = await place(ion, cart, 'beta');
    shop.pass(-16 * 60_000);
    assert.equal(refused.body.code, 'order.price-changed');
    assert.deepEqual(refused.body.data.changes, []);
    assert.equal(refused.body.data.cart.totals.allowances[0].amount.amount, '20.00');
  });

  it('with a code lower the cart of whoever gave it; whether a code exists is not told', async () => {
    await must({ effect: percent('10'), code: 'Vara26' });
    assert.deepEqual((await offer(ion, 'DRILL', 1)).promotions, []);
    await fill(ion, [{ sku: 'DRILL', quantity: 1 }]);
    const { status, body } = await ion.call('PUT', '/cart/codes', {
      codes: [' vara26 ', 'NOTHING', 'VARA26'],
    });
    assert.equal(status, 200);
    assert.deepEqual(body.codes, [
      { code: 'VARA26', applied: true },
      { code: 'NOTHING', applied: false },
    ]);
    assert.equal(body.totals.net.amount, '449.99');
    const other = await fill(ana, [{ sku: 'DRILL', quantity: 1 }]);
    assert.equal(other.totals.net.amount, '499.99');
    const answer = await place(ion, Cart().parse(body), 'beta');
    assert.equal(answer.status, 201);
    assert.deepEqual((await ion.call('GET', '/cart')).body.codes, []);
  });

  it('of many orders at once for the last use one gets it', async () => {
    await must({ effect: percent('50'), skus: ['DRILL'], limitTotal: 3 });
    const hold = async (client: Client) => (await offer(client, 'DRILL', 1)).hold.token;
    const holds = await Promise.all(Array.from({ length: 12 }, (_, at) => hold(at % 2 ? ana : ion)));
    const answers = await Promise.all(
      holds.map((token, at) =>
        (at % 2 ? ana : ion).call('POST', '/orders', {
          shipToId: at % 2 ? 'alfa-1' : 'beta-1',
          lines: [{ sku: 'DRILL', quantity: 1, hold: token }],
        }),
      ),
    );
    const placed = answers.filter(({ status }) => status === 201);
    assert.equal(placed.length, 3);
    for (const { body } of placed) assert.equal(body.totals.net.amount, '250.00');
    for (const { status, body } of answers.filter((answer) => !placed.includes(answer)))
      assert.deepEqual(
        [status, body.code, body.data.changes[0].now.amount],
        [409, 'order.price-changed', '499.99'],
      );
    assert.equal((await offer(ion, 'DRILL', 1)).unitPrice.amount, '499.99');
    const { used } = await shop.database.unscoped
      .selectFrom('promotion')
      .select('used')
      .executeTakeFirstOrThrow();
    assert.equal(used, 3);
    // What is cancelled can be used again.
    const client = placed[0]!.body.placedBy === 'ION' ? ion : ana;
    await client.call('POST', `/orders/${placed[0]!.body.id}/cancel`, {});
    assert.equal((await offer(ion, 'DRILL', 1)).unitPrice.amount, '249.995');
  });

  it('may be used so often by each company', async () => {
    await must({ effect: percent('50'), skus: ['DRILL'], limitPerCompany: 1 });
    const cart = await fill(ion, [{ sku: 'DRILL', quantity: 1 }]);
    assert.equal((await place(ion, cart, 'beta')).status, 201);
    assert.equal((await offer(ion, 'DRILL', 1)).unitPrice.amount, '499.99');
    assert.equal((await offer(ana, 'DRILL', 1)).unitPrice.amount, '249.995');
  });

  it('are imported with reasons for what is refused, and a second time change nothing', async () => {
    const good = { effect: percent('10'), skus: ['DRILL'], begins: '2026-01-01T00:00:00Z' };
    assert.equal((await must(good)).added, 1);
    assert.equal((await must(good)).unchanged, 1);
    assert.equal((await must({ ...good, priority: 5 })).changed, 1);
    const report = await give(
      { effect: percent('10'), skus: ['NOBODY'] },
      { effect: percent('0') },
      { effect: { kind: 'amount', amount: '5' } },
      { effect: { kind: 'free', buy: 10, get: 1 }, on: 'order' },
      { effect: percent('10'), begins: '2026-02-01T00:00:00Z', ends: '2026-01-01T00:00:00Z' },
      { effect: percent('10'), threshold: '100', currency: 'RON' },
    );
    assert.deepEqual(
      report.lines.map(({ problems }) => problems[0]?.field),
      ['skus.0', 'effect.percent', 'currency', 'effect.kind', 'ends', 'threshold'],
    );
  });
});
