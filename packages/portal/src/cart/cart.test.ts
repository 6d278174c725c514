import { Cart } from '@portico/contract';
import assert from 'node:assert/strict';
import { beforeEach, it } from 'node:test';
import { onEachDatabase } from '../testing/databases.js';
import { openShop, type Answer, type Client, type Shop } from '../testing/shop.js';

onEachDatabase('cart', (databases) => {
  let shop: Shop;
  let ana: Client;
  beforeEach(async () => {
    shop ??= await openShop(await databases.open());
    ana ??= await shop.client('ana');
    await ana.call('DELETE', '/cart');
  });

  const cartOf = ({ status, body, headers }: Answer): Cart => {
    assert.equal(status, 200, JSON.stringify(body));
    const cart = Cart().parse(body);
    assert.equal(headers.get('ETag'), `"${cart.version}"`);
    return cart;
  };
  const add = (lines: object[]) => ana.call('POST', '/cart/lines', { lines });
  const quantities = (cart: Cart) => cart.lines.map((line) => [line.sku, line.quantity]);

  it('adds, merges the same article, prices everything and promises it', async () => {
    await add([{ sku: 'SCREW-M8', quantity: 48 }]);
    const cart = cartOf(
      await add([
        { sku: 'SCREW-M8', quantity: 24 },
        { sku: 'GLOVE', quantity: 10 },
      ]),
    );
    assert.deepEqual(quantities(cart), [
      ['SCREW-M8', 72],
      ['GLOVE', 10],
    ]);
    assert.deepEqual(
      cart.totals.vat.map((group) => [group.category, group.base.amount, group.amount.amount]),
      [
        ['S', '8.89', '1.87'],
        ['AA', '140.00', '15.40'],
      ],
    );
    assert.equal(cart.totals.gross.amount, '166.16');
    assert.equal(cart.totals.saving?.amount, '60.00');
    assert.ok(cart.hold);
    assert.equal(cart.lines[0]?.product.name, 'SCREW-M8 ro');
    assert.equal(cart.lines[0]?.product.image?.url, 'http://localhost:4000/media/SCREW-M8.svg');
    assert.deepEqual(quantities(cartOf(await ana.call('GET', '/cart'))), quantities(cart));
  });

  it('takes all lines or none and says the next valid quantities', async () => {
    const refused = await add([
      { sku: 'GLOVE', quantity: 1 },
      { sku: 'SCREW-M8', quantity: 50 },
      { sku: 'NOBODY', quantity: 1 },
    ]);
    assert.equal(refused.body.code, 'product.unknown');
    assert.deepEqual(
      refused.body.data.lines.map((line: { sku: string; nextQuantities: number[] }) => [
        line.sku,
        line.nextQuantities,
      ]),
      [
        ['NOBODY', []],
        ['SCREW-M8', [48, 72]],
      ],
    );
    assert.deepEqual(
      refused.body.fields.map((field: { field: string }) => field.field),
      ['lines.2.sku', 'lines.1.quantity'],
    );
    assert.deepEqual(cartOf(await ana.call('GET', '/cart')).lines, []);
    const one = await add([{ sku: 'SCREW-M8', quantity: 50 }]);
    assert.equal(one.status, 422);
    assert.equal(one.body.code, 'cart.quantity-invalid');
    assert.match(one.body.detail, /48 and 72/);
    assert.equal((await add([{ sku: 'NO-PRICE', quantity: 1 }])).body.code, 'offer.no-price');
    assert.equal((await add([{ sku: 'DRILL', quantity: 1, unit: 'KGM' }])).body.code, 'offer.unit-unknown');
    assert.equal((await add([{ sku: 'DRILL', quantity: -1 }])).body.code, 'request.invalid');
  });

  it('merges edits of different lines and refuses two of the same', async () => {
    const cart = cartOf(
      await add([
        { sku: 'GLOVE', quantity: 1 },
        { sku: 'CABLE-3', quantity: 2.5 },
      ]),
    );
    const [glove, cable] = cart.lines;
    const change = (id: string | undefined, quantity: number) =>
      ana.call('PATCH', `/cart/lines/${id}`, { quantity }, { ifMatch: cart.version });
    cartOf(await change(glove?.id, 2));
    const merged = cartOf(await change(cable?.id, 3.5));
    assert.deepEqual(quantities(merged), [
      ['GLOVE', 2],
      ['CABLE-3', 3.5],
    ]);
    const late = await change(glove?.id, 5);
    assert.equal(late.status, 412);
    assert.equal(late.body.code, 'cart.line-changed');
    assert.deepEqual(quantities(Cart().parse(late.body.data)), quantities(merged));
    const odd = await ana.call('PATCH', `/cart/lines/${cable?.id}`, { quantity: 0.7 });
    assert.deepEqual(odd.body.data.nextQuantities, [0.5, 1]);
    const removed = cartOf(await ana.call('DELETE', `/cart/lines/${glove?.id}`));
    assert.deepEqual(quantities(removed), [['CABLE-3', 3.5]]);
    assert.equal((await change(glove?.id, 2)).body.code, 'cart.line-unknown');
    const dan = await shop.client('dan');
    assert.equal((await dan.call('DELETE', `/cart/lines/${cable?.id}`)).body.code, 'cart.line-unknown');
    assert.deepEqual(cartOf(await dan.call('GET', '/cart')).lines, []);
  });

  it('loses no line when many pages add at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => add([{ sku: index % 2 ? 'GLOVE' : 'CABLE-3', quantity: 1 }])),
    );
    for (const answer of answers) assert.equal(answer.status, 200, JSON.stringify(answer.body));
    const cart = cartOf(await ana.call('GET', '/cart'));
    assert.deepEqual(quantities(cart).sort(), [
      ['CABLE-3', 6],
      ['GLOVE', 6],
    ]);
    assert.equal(new Set(answers.map((answer) => answer.body.version)).size, 12);
  });

  it('says what keeps a line from being ordered and then promises nothing', async () => {
    await add([{ sku: 'DRILL', quantity: 4 }]);
    const { unscoped } = shop.database;
    await add([{ sku: 'GLOVE', quantity: 1 }]);
    await unscoped.updateTable('product').set({ active: false }).where('sku', '=', 'GLOVE').execute();
    const cart = cartOf(await ana.call('GET', '/cart'));
    await unscoped.updateTable('product').set({ active: true }).where('sku', '=', 'GLOVE').execute();
    assert.deepEqual(
      cart.lines.map((line) => line.problem?.code),
      ['order.out-of-stock', 'product.unknown'],
    );
    assert.equal(cart.hold, null);
  });

  it('answers a repeat with the first answer, another body with 422, a missing key with 400', async () => {
    const options = { key: 'the-same-key' };
    const body = { lines: [{ sku: 'GLOVE', quantity: 1 }] };
    const first = await ana.call('POST', '/cart/lines', body, options);
    const again = await ana.call('POST', '/cart/lines', body, options);
    assert.deepEqual(again.body, first.body);
    assert.equal(again.headers.get('ETag'), first.headers.get('ETag'));
    assert.equal(first.headers.get('Idempotent-Replayed'), null);
    assert.equal(again.headers.get('Idempotent-Replayed'), 'true');
    const other = await ana.call('POST', '/cart/lines', { lines: [{ sku: 'GLOVE', quantity: 2 }] }, options);
    assert.equal(other.status, 422);
    assert.equal(other.body.code, 'idempotency.mismatch');
    const dan = await shop.client('dan');
    assert.equal(
      (await dan.call('POST', '/cart/lines', body, options)).headers.get('Idempotent-Replayed'),
      null,
    );
    const none = await ana.call('POST', '/cart/lines', body, { headers: { 'Idempotency-Key': '' } });
    assert.equal(none.body.code, 'idempotency.key-required');
    const failed = { key: 'a-key-that-failed' };
    const bad = { lines: [{ sku: 'SCREW-M8', quantity: 50 }] };
    assert.equal((await ana.call('POST', '/cart/lines', bad, failed)).status, 422);
    assert.equal((await ana.call('POST', '/cart/lines', body, failed)).status, 200, 'a failure keeps no key');
  });

  it('takes 2,000 lines, and large answers are not kept word for word', async () => {
    const { unscoped } = shop.database;
    const template = await unscoped
      .selectFrom('product')
      .selectAll()
      .where('sku', '=', 'GLOVE')
      .executeTakeFirstOrThrow();
    const skus = Array.from({ length: 2001 }, (_, index) => `BULK-${index}`);
    for (let start = 0; start < skus.length; start += 500) {
      const some = skus.slice(start, start + 500);
      const { search: _search, search_text: _text, ...product } = template;
      const json = JSON.stringify;
      await unscoped
        .insertInto('product')
        .values(
          some.map((sku) => ({
            ...product,
            sku,
            names: json(product.names),
            descriptions: json(product.descriptions),
            media: json(product.media),
            specifications: json(product.specifications),
          })),
        )
        .execute();
      await unscoped
        .insertInto('stock')
        .values(some.map((sku) => ({ sku, on_hand: 10, lead_time_days: null, updated_at: new Date() })))
        .execute();
      await unscoped
        .insertInto('price')
        .values(
          some.map((sku) => ({
            price_list_id: 'list',
            company_id: null,
            sku,
            unit: 'PR',
            from_quantity: 0,
            amount: '1.005',
            base_quantity: 1,
          })),
        )
        .execute();
    }
    let last: Answer | undefined;
    for (let start = 0; start < 2000; start += 500) {
      const lines = skus.slice(start, start + 500).map((sku) => ({ sku, quantity: 1 }));
      last = await ana.call('POST', '/cart/lines', { lines }, { key: `bulk-key-${start}` });
      assert.equal(last.status, 200);
    }
    const cart = cartOf(last as Answer);
    assert.equal(cart.lines.length, 2000);
    assert.equal(cart.totals.net.amount, '2020.00');
    const lines = skus.slice(1500, 2000).map((sku) => ({ sku, quantity: 1 }));
    const again = await ana.call('POST', '/cart/lines', { lines }, { key: 'bulk-key-1500' });
    assert.equal(again.headers.get('Idempotent-Replayed'), 'true');
    assert.equal(again.body.version, cart.version);
    assert.equal((await add([{ sku: 'BULK-2000', quantity: 1 }])).body.code, 'cart.too-many-lines');
    assert.equal((await add([{ sku: 'BULK-0', quantity: 1 }])).status, 200);
    const order = await ana.call('POST', '/orders', {
      shipToId: 'alfa-1',
      cart: await ana
        .call('GET', '/cart')
        .then(({ body }) => ({ version: body.version, hold: body.hold.token })),
    });
    assert.equal(order.status, 201, JSON.stringify(order.body).slice(0, 300));
    assert.equal(order.body.lineCount, 2000);
  });
});
