import { Cart, Order, OrderPage, type OrderSummary } from '@portico/contract';
import assert from 'node:assert/strict';
import { before, beforeEach, it } from 'node:test';
import { Decimal } from '../decimal.js';
import { onEachDatabase } from '../testing/databases.js';
import { openShop, type Answer, type CallOptions, type Client, type Shop } from '../testing/shop.js';

onEachDatabase('orders', (databases) => {
  let shop: Shop;
  let ana: Client;
  let ion: Client;
  const quarter = 16 * 60_000;

  before(async () => {
    shop = await openShop(await databases.open());
    ana = await shop.client('ana');
    ion = await shop.client('ion');
  });
  beforeEach(async () => {
    await ana.call('DELETE', '/cart');
    await shop.setPrice('SCREW-M8', '12.3457');
    await shop.database.unscoped.updateTable('stock').set({ committed: 0 }).execute();
  });

  const fill = async (lines: object[], client = ana): Promise<Cart> => {
    const { status, body } = await client.call('POST', '/cart/lines', { lines });
    assert.equal(status, 200, JSON.stringify(body));
    return Cart().parse(body);
  };
  const place = (cart: Cart, more: object = {}, options?: CallOptions): Promise<Answer> =>
    ana.call(
      'POST',
      '/orders',
      { shipToId: 'alfa-1', cart: { version: cart.version, hold: cart.hold?.token }, ...more },
      options,
    );
  const orderOf = ({ status, body }: Answer): Order => {
    assert.equal(status, 201, JSON.stringify(body));
    return Order().parse(body);
  };
  const lineOf = async (sku: string, quantity: number, client = ana) => {
    const { body } = await client.call('POST', '/offers', { lines: [{ sku, quantity }] });
    return { sku, quantity, hold: body.items[0].offer.hold.token as string };
  };

  it('orders the cart as it was shown, takes the stock, empties the cart and can be read again', async () => {
    const cart = await fill([
      { sku: 'SCREW-M8', quantity: 480 },
      { sku: 'GLOVE', quantity: 10 },
    ]);
    const header = { poNumber: ' PO-77 ', requestedDate: '2027-01-15', costCentre: 'CC1', note: 'Poarta 2' };
    const order = orderOf(await place(cart, header));
    assert.match(order.number, /^\d{4}-\d{6,}$/);
    assert.deepEqual(order.totals, cart.totals);
    assert.deepEqual(
      order.lines.map((line) => [line.sku, line.name, line.waterfall]),
      cart.lines.map((line) => [line.sku, line.product.name, line.waterfall]),
    );
    assert.equal(order.poNumber, 'PO-77');
    assert.equal(order.buyer.vatId, 'RO14399840');
    assert.equal(order.shipTo.postalCode, '400001');
    for (const line of order.lines) {
      const sum = line.waterfall.reduce(
        (total, step) => total.add(Decimal.parse(step.amount.amount)),
        Decimal.zero,
      );
      assert.ok(sum.equals(Decimal.parse(line.net.amount).add(Decimal.parse(line.vat.amount.amount))));
    }
    assert.deepEqual(await shop.stockOf('SCREW-M8'), { onHand: 10_000, committed: 480 });
    const after = await ana.call('GET', '/cart');
    assert.deepEqual([after.body.lines, after.body.version], [[], cart.version + 1]);
    const read = await ana.call('GET', `/orders/${order.id}`);
    assert.deepEqual(Order().parse(read.body), order);
    const dan = await shop.client('dan');
    assert.equal((await dan.call('GET', `/orders/${order.id}`)).status, 200, 'a company shares its orders');
    assert.equal((await ion.call('GET', `/orders/${order.id}`)).body.code, 'order.unknown');
    assert.equal((await ion.call('POST', `/orders/${order.id}/cancel`, {})).body.code, 'order.unknown');
    assert.equal((await ion.call('POST', `/orders/${order.id}/reorder`)).body.code, 'order.unknown');
    const outbox = await shop.database.unscoped.selectFrom('outbox').selectAll().execute();
    assert.deepEqual(
      outbox.map((row) => [row.topic, row.payload, row.sent_at]),
      [['order.placed', { orderId: order.id }, null]],
    );
  });

  it('charges the price that was held even if it changed meanwhile', async () => {
    const cart = await fill([{ sku: 'SCREW-M8', quantity: 48 }]);
    await shop.setPrice('SCREW-M8', '99');
    const order = orderOf(await place(cart));
    assert.equal(order.net.amount, cart.totals.net.amount);
    assert.equal(order.lines[0]?.unitPrice.amount, '12.3457');
  });

  it('charges the same price after the hold ended, and refuses another one with the difference', async () => {
    const same = await fill([{ sku: 'SCREW-M8', quantity: 48 }]);
    shop.pass(quarter);
    orderOf(await place(same));
    const cart = await fill([
      { sku: 'SCREW-M8', quantity: 48 },
      { sku: 'GLOVE', quantity: 1 },
    ]);
    shop.pass(quarter);
    await shop.setPrice('SCREW-M8', '13');
    const refused = await place(cart);
    assert.equal(refused.status, 409);
    assert.equal(refused.body.code, 'order.price-changed');
    const { changes, cart: fresh } = refused.body.data;
    assert.deepEqual(
      changes.map((change: { sku: string; held: { amount: string }; now: { amount: string } }) => [
        change.sku,
        change.held.amount,
        change.now.amount,
      ]),
      [['SCREW-M8', '12.3457', '13.00']],
    );
    assert.equal(orderOf(await place(Cart().parse(fresh))).lines[0]?.unitPrice.amount, '13.00');
  });

  it('refuses a hold that is not for this buyer, this cart or these lines', async () => {
    const cart = await fill([{ sku: 'GLOVE', quantity: 1 }]);
    const token = cart.hold?.token ?? '';
    const code = async (answer: Promise<Answer>) => (await answer).body.code;
    const as = (client: Client, shipToId: string, body: object) =>
      code(client.call('POST', '/orders', { shipToId, ...body }));
    const { version } = cart;
    assert.equal(await as(ion, 'beta-1', { cart: { version, hold: token } }), 'order.hold-invalid');
    assert.equal(
      await as(await shop.client('dan'), 'alfa-1', { cart: { version, hold: token } }),
      'order.hold-invalid',
    );
    assert.equal(await as(ana, 'alfa-1', { cart: { version, hold: `${token}x` } }), 'order.hold-invalid');
    assert.equal(
      await as(ana, 'alfa-1', { cart: { version: version + 1, hold: token } }),
      'order.hold-invalid',
    );
    const line = await lineOf('GLOVE', 2);
    assert.equal(await as(ana, 'alfa-1', { lines: [{ ...line, quantity: 3 }] }), 'order.hold-invalid');
    assert.equal(await as(ana, 'alfa-1', { lines: [{ ...line, sku: 'DRILL' }] }), 'order.hold-invalid');
    assert.equal(await as(ana, 'alfa-1', { lines: [{ ...line, hold: token }] }), 'order.hold-invalid');
    assert.equal(await as(ion, 'beta-1', { lines: [line] }), 'order.hold-invalid');
    assert.equal(await as(ana, 'alfa-1', { cart: { version, hold: line.hold } }), 'order.hold-invalid');
    assert.equal(await as(ana, 'alfa-1', {}), 'request.invalid');
    assert.equal(
      await as(ana, 'alfa-1', { lines: [line], cart: { version, hold: token } }),
      'request.invalid',
    );
    assert.equal(await as(ana, 'beta-1', { lines: [line] }), 'order.address-unknown');
    assert.equal(
      await as(ana, 'alfa-1', { lines: [line], requestedDate: '2020-01-01' }),
      'order.date-invalid',
    );
    assert.equal(
      await as(ana, 'alfa-1', { lines: [line], requestedDate: '2027-02-31' }),
      'order.date-invalid',
    );
    await fill([{ sku: 'GLOVE', quantity: 1 }]);
    const changed = await ana.call('POST', '/orders', { shipToId: 'alfa-1', cart: { version, hold: token } });
    assert.equal(changed.body.code, 'order.cart-changed');
    assert.equal(changed.body.data.lines[0].quantity, 2);
    assert.deepEqual(await shop.stockOf('GLOVE'), { onHand: 40, committed: 0 });
  });

  it('orders lines with the holds of their offers', async () => {
    const lines = [await lineOf('GLOVE', 10), await lineOf('CABLE-3', 2.5)];
    const order = orderOf(await ana.call('POST', '/orders', { shipToId: 'alfa-1', lines }));
    assert.deepEqual(
      order.lines.map((line) => [line.quantity, line.net.amount]),
      [
        [10, '140.00'],
        [2.5, '10.50'],
      ],
    );
    const odd = [await lineOf('SCREW-M8', 50)];
    const refused = await ana.call('POST', '/orders', { shipToId: 'alfa-1', lines: odd });
    assert.equal(refused.body.code, 'cart.quantity-invalid');
  });

  it('names every article that there is too little of, and takes nothing', async () => {
    const lines = [
      await lineOf('GLOVE', 41),
      await lineOf('DRILL', 4),
      await lineOf('CABLE-3', 1),
      await lineOf('NO-STOCK', 1),
    ];
    const refused = await ana.call('POST', '/orders', { shipToId: 'alfa-1', lines });
    assert.equal(refused.status, 409);
    assert.equal(refused.body.code, 'order.out-of-stock');
    assert.deepEqual(refused.body.data.lines, [
      { sku: 'GLOVE', quantity: 41, available: 40 },
      { sku: 'DRILL', quantity: 4, available: 3 },
      { sku: 'NO-STOCK', quantity: 1, available: 0 },
    ]);
    assert.deepEqual(await shop.stockOf('CABLE-3'), { onHand: 250.5, committed: 0 });
    const twice = [await lineOf('DRILL', 2), await lineOf('DRILL', 2)];
    const both = await ana.call('POST', '/orders', { shipToId: 'alfa-1', lines: twice });
    assert.equal(both.body.code, 'order.out-of-stock', 'two lines of one article count together');
  });

  it('sells the last pieces once to 50 who want them at the same moment', async () => {
    const line = await lineOf('DRILL', 1);
    const cable = await lineOf('CABLE-3', 0.5);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => {
        // Half of them name the articles the other way round, which must not end in a deadlock.
        const lines = index % 2 ? [line, cable] : [cable, line];
        return ana.call('POST', '/orders', { shipToId: 'alfa-1', lines });
      }),
    );
    const codes = answers.map((answer) => answer.body.code ?? answer.status);
    assert.equal(codes.filter((code) => code === 201).length, 3);
    assert.equal(codes.filter((code) => code === 'order.out-of-stock').length, 47);
    assert.deepEqual(await shop.stockOf('DRILL'), { onHand: 3, committed: 3 });
    assert.deepEqual(await shop.stockOf('CABLE-3'), { onHand: 250.5, committed: 1.5 });
  });

  it('makes one order of the same key sent 20 times at once', async () => {
    const lines = [await lineOf('GLOVE', 1)];
    const send = () => ana.call('POST', '/orders', { shipToId: 'alfa-1', lines }, { key: 'twenty-at-once' });
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    for (const answer of answers) {
      if (answer.status === 201) continue;
      assert.equal(answer.body.code, 'idempotency.in-progress', JSON.stringify(answer.body));
      assert.equal(answer.headers.get('Retry-After'), '1');
    }
    const ids = new Set(answers.filter((answer) => answer.status === 201).map((answer) => answer.body.id));
    ids.add((await send()).body.id);
    assert.equal(ids.size, 1);
    assert.deepEqual(await shop.stockOf('GLOVE'), { onHand: 40, committed: 1 });
  });

  it('cancels what has not shipped and gives the stock back', async () => {
    const order = orderOf(
      await ana.call('POST', '/orders', {
        shipToId: 'alfa-1',
        lines: [await lineOf('GLOVE', 10), await lineOf('DRILL', 2)],
      }),
    );
    const [glove, drill] = order.lines;
    await shop.database.unscoped
      .updateTable('order_line')
      .set({ shipped: 4 })
      .where('id', '=', glove?.id ?? '')
      .execute();
    const cancel = (lines?: object[]) =>
      ana.call('POST', `/orders/${order.id}/cancel`, lines ? { lines } : {});
    const tooMany = await cancel([{ id: glove?.id, quantity: 7 }]);
    assert.equal(tooMany.status, 409);
    assert.equal(tooMany.body.code, 'order.not-cancellable');
    assert.match(tooMany.body.fields[0].message, /At most 6/);
    const twice = [
      { id: drill?.id, quantity: 1 },
      { id: drill?.id, quantity: 1 },
    ];
    assert.equal((await cancel(twice)).body.code, 'order.not-cancellable');
    const some = await cancel([{ id: drill?.id, quantity: 1 }]);
    assert.deepEqual(
      [some.status, some.body.lines[1].cancelled, some.body.state, some.body.cancellable],
      [200, 1, 'placed', true],
    );
    const rest = Order().parse((await cancel()).body);
    assert.deepEqual(
      [rest.state, rest.shipping, rest.cancellable, rest.lines.map((line) => line.cancelled)],
      ['placed', 'shipped', false, [6, 2]],
    );
    assert.deepEqual(
      rest.history.map((event) => event.kind),
      ['placed', 'cancelled', 'cancelled'],
    );
    assert.deepEqual(await shop.stockOf('GLOVE'), { onHand: 40, committed: 4 });
    assert.deepEqual(await shop.stockOf('DRILL'), { onHand: 3, committed: 0 });
    assert.equal((await cancel()).body.code, 'order.not-cancellable');
  });

  it('cancels once however often and at once it is asked', async () => {
    const lines = [await lineOf('GLOVE', 5)];
    const order = orderOf(await ana.call('POST', '/orders', { shipToId: 'alfa-1', lines }));
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ana.call('POST', `/orders/${order.id}/cancel`, {})),
    );
    assert.equal(answers.filter((answer) => answer.status === 200).length, 1);
    assert.equal(answers.find((answer) => answer.status === 200)?.body.state, 'cancelled');
    assert.deepEqual(await shop.stockOf('GLOVE'), { onHand: 40, committed: 0 });
  });

  it('lists by filter, newest first, page by page', async () => {
    for (let index = 0; index < 5; index += 1) {
      const lines = [await lineOf(index === 2 ? 'CABLE-3' : 'GLOVE', 1, ion)];
      const body = { shipToId: 'beta-1', lines, poNumber: `BETA_${index}` };
      orderOf(await ion.call('POST', '/orders', body));
    }
    const list = async (query = ''): Promise<OrderPage> => {
      const { status, body } = await ion.call('GET', `/orders${query}`);
      assert.equal(status, 200, JSON.stringify(body));
      return OrderPage().parse(body);
    };
    const numbers = (page: { items: OrderSummary[] }) => page.items.map((order) => order.poNumber);
    assert.deepEqual(numbers(await list()), ['BETA_4', 'BETA_3', 'BETA_2', 'BETA_1', 'BETA_0']);
    const seen: (string | null)[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: OrderPage = await list(`?limit=2${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
      seen.push(...numbers(page));
      cursor = page.nextCursor;
    }
    assert.deepEqual(seen, ['BETA_4', 'BETA_3', 'BETA_2', 'BETA_1', 'BETA_0']);
    assert.deepEqual(numbers(await list('?search=a_3')), ['BETA_3']);
    assert.deepEqual(numbers(await list('?search=%25')), []);
    assert.deepEqual(numbers(await list('?search=cable')), ['BETA_2']);
    assert.equal((await list('?state=cancelled')).items.length, 0);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Bucharest' }).format(
      shop.context.clock.now(),
    );
    assert.equal((await list(`?from=${today}&to=${today}`)).items.length, 5);
    assert.equal((await list('?to=2026-01-01')).items.length, 0);
    for (const bad of ['abc', '%22', btoa('2026 x')]) {
      assert.equal((await ion.call('GET', `/orders?cursor=${bad}`)).body.code, 'cursor.invalid');
    }
    assert.equal((await ion.call('GET', '/orders?from=2026-02-31')).body.code, 'request.invalid');
  });

  it('orders again what can still be bought and says what not', async () => {
    const order = orderOf(
      await ana.call('POST', '/orders', {
        shipToId: 'alfa-1',
        lines: [await lineOf('GLOVE', 2), await lineOf('DRILL', 3), await lineOf('CABLE-3', 1)],
      }),
    );
    const { unscoped } = shop.database;
    await unscoped.updateTable('product').set({ active: false }).where('sku', '=', 'CABLE-3').execute();
    const { status, body } = await ana.call('POST', `/orders/${order.id}/reorder`);
    await unscoped.updateTable('product').set({ active: true }).where('sku', '=', 'CABLE-3').execute();
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.added, 1);
    assert.deepEqual(
      body.skipped.map((line: { sku: string; code: string }) => [line.sku, line.code]),
      [
        ['CABLE-3', 'product.unknown'],
        ['DRILL', 'order.out-of-stock'],
      ],
    );
    assert.deepEqual(
      Cart()
        .parse(body.cart)
        .lines.map((line) => [line.sku, line.quantity]),
      [['GLOVE', 2]],
    );
  });
});
