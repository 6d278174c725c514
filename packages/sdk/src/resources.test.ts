import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cart, offer, order, product } from './testing/answers.js';
import { drop, faultServer, json, problem, type Handler } from './testing/fault-server.js';

const asOf = '2026-11-23T10:00:00Z';
const offers: Handler = (request, response) =>
  json({
    asOf,
    items: request.body.lines.map(({ sku, quantity }: { sku: string; quantity?: number }) =>
      sku.startsWith('none')
        ? { sku, offer: null, problem: { code: 'offer.no-price', message: 'No price' } }
        : { sku, offer: offer(sku, quantity), problem: null },
    ),
  })(request, response);
const numbers = (length: number) => Array.from({ length }, (_, n) => `A-${n}`);

test('240 offers of one frame are three calls, each asker gets its own', async (t) => {
  const server = await faultServer(t);
  server.on('POST /offers', offers);
  const { pricing } = server.portal();
  const skus = numbers(240);
  const got = await Promise.all(skus.map((sku) => pricing.offer({ sku })));
  assert.deepEqual(
    got.map(({ sku }) => sku),
    skus,
  );
  assert.deepEqual(
    server.seen.map(({ body }) => body.lines.length),
    [100, 100, 40],
  );
});

test('the same line is asked once, another quantity is another line', async (t) => {
  const server = await faultServer(t);
  server.on('POST /offers', offers);
  const { pricing } = server.portal();
  await Promise.all([
    pricing.offer({ sku: 'A' }),
    pricing.offer({ sku: 'A' }),
    pricing.offer({ sku: 'A', quantity: 5 }),
  ]);
  assert.deepEqual(server.seen[0]!.body.lines, [{ sku: 'A' }, { sku: 'A', quantity: 5 }]);
});

test('one line without a price spoils no other', async (t) => {
  const server = await faultServer(t);
  server.on('POST /offers', offers);
  const { pricing } = server.portal();
  const [good, bad] = await Promise.allSettled([pricing.offer({ sku: 'A' }), pricing.offer({ sku: 'none' })]);
  assert.equal(good!.status, 'fulfilled');
  assert.equal(bad!.status === 'rejected' && bad!.reason.code, 'offer.no-price');
});

test('a batch that fails rejects every asker with the same error', async (t) => {
  const server = await faultServer(t);
  server.on('POST /offers', problem(500, 'portal.failed'));
  const { pricing } = server.portal({ retries: 0 });
  const results = await Promise.allSettled(numbers(5).map((sku) => pricing.offer({ sku })));
  const reasons = new Set(results.map((result) => result.status === 'rejected' && result.reason));
  assert.equal(reasons.size, 1);
  assert.equal([...reasons][0].code, 'portal.failed');
  server.on('POST /offers', offers);
  assert.equal((await pricing.offer({ sku: 'A-0' })).sku, 'A-0', 'and the next frame is a new call');
});

test('an answer with too few lines is an error for those left out, not a wait for ever', async (t) => {
  const server = await faultServer(t);
  server.on('POST /offers', json({ asOf, items: [{ sku: 'A', offer: offer('A'), problem: null }] }));
  const { pricing } = server.portal();
  const [first, second] = await Promise.allSettled([
    pricing.offer({ sku: 'A' }),
    pricing.offer({ sku: 'B' }),
  ]);
  assert.equal(first!.status, 'fulfilled');
  assert.equal(second!.status === 'rejected' && second!.reason.kind, 'shape');
});

test('who aborts before the frame ends is not asked for; later the others still get theirs', async (t) => {
  const server = await faultServer(t);
  server.on('POST /offers', (request, response) => setTimeout(() => offers(request, response), 60));
  const { pricing } = server.portal();
  const early = new AbortController();
  const late = new AbortController();
  const calls = [
    pricing.offer({ sku: 'A' }),
    pricing.offer({ sku: 'B' }, { signal: early.signal }),
    pricing.offer({ sku: 'C' }, { signal: late.signal }),
  ];
  early.abort();
  setTimeout(() => late.abort(), 30);
  const [a, b, c] = await Promise.allSettled(calls);
  assert.equal(a!.status, 'fulfilled');
  assert.equal(b!.status === 'rejected' && b!.reason.kind, 'abort');
  assert.equal(c!.status === 'rejected' && c!.reason.kind, 'abort');
  assert.deepEqual(server.seen[0]!.body.lines, [{ sku: 'A' }, { sku: 'C' }]);
  const nobody = new AbortController();
  const call = pricing.offer({ sku: 'D' }, { signal: nobody.signal });
  nobody.abort();
  await assert.rejects(call, { kind: 'abort' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(server.seen.length, 1, 'an empty frame asks for nothing');
});

test('many offers at once are chunks of 100, problems included', async (t) => {
  const server = await faultServer(t);
  server.on('POST /offers', offers);
  const items = await server.portal().pricing.offers([...numbers(150), 'none'].map((sku) => ({ sku })));
  assert.equal(items.length, 151);
  assert.equal(items[150]!.problem?.code, 'offer.no-price');
  assert.equal(server.seen.length, 2);
});

test('600 cards look up their products in two calls; an unknown one is its own error', async (t) => {
  const server = await faultServer(t);
  server.on('POST /products/lookup', (request, response) =>
    json({
      items: request.body.skus.filter((sku: string) => sku !== 'A-7').map(product),
      unknown: ['A-7'],
    })(request, response),
  );
  const { catalogue } = server.portal();
  const results = await Promise.allSettled(numbers(600).map((sku) => catalogue.lookUp(sku)));
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 599);
  const [failed] = results.filter((result) => result.status === 'rejected');
  assert.equal(failed!.reason.code, 'product.unknown');
  assert.deepEqual(
    server.seen.map(({ body }) => body.skus.length),
    [500, 100],
  );
});

test('a list is walked page by page, or read by the page', async (t) => {
  const server = await faultServer(t);
  const pages: Record<string, unknown> = {
    '': { items: [product('A'), product('B')], nextCursor: 'x' },
    x: { items: [], nextCursor: 'y' },
    y: { items: [product('C')], nextCursor: null },
  };
  server.on('GET /products', (request, response) => {
    const cursor = new URLSearchParams(request.path.split('?')[1]).get('cursor') ?? '';
    json({ ...(pages[cursor] as object), total: { count: 3, atLeast: false }, facets: [] })(
      request,
      response,
    );
  });
  const { catalogue } = server.portal();
  const skus = [];
  for await (const { sku } of catalogue.products({ search: 's' })) skus.push(sku);
  assert.deepEqual(skus, ['A', 'B', 'C']);
  assert.ok(server.seen.every(({ path }) => path.includes('search=s')));
  const page = await catalogue.products({ cursor: 'y' }).page();
  assert.equal(page.items.length, 1);
  for await (const { sku } of catalogue.products()) {
    assert.equal(sku, 'A');
    break;
  }
  assert.equal(server.seen.length, 5, 'a walk that stops asks for no further page');
});

test("the cart's changes run one after the other, say which version they saw, and tell what came of it", async (t) => {
  const server = await faultServer(t);
  let inside = 0;
  let version = 0;
  const slow: Handler = (request, response) => {
    assert.equal(++inside, 1, 'never two at once');
    setTimeout(() => {
      inside--;
      json(cart(++version))(request, response);
    }, 15);
  };
  for (const route of ['POST /cart/lines', 'PATCH /cart/lines/l', 'DELETE /cart/lines/l', 'DELETE /cart'])
    server.on(route, slow);
  server.on('GET /cart', (request, response) => json(cart(version))(request, response));
  const portal = server.portal();
  const told: number[] = [];
  portal.events.subscribe(({ kind, cart: now }) => kind === 'cart' && told.push(now!.version));
  const [, , , , read] = await Promise.all([
    portal.cart.add([{ sku: 'A', quantity: 2 }]),
    portal.cart.change('l', 3, 1),
    portal.cart.remove('l'),
    portal.cart.clear(),
    portal.cart.read(),
  ]);
  assert.equal(read.version, 4);
  assert.deepEqual(told, [1, 2, 3, 4]);
  const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
  assert.equal(new Set(keys.slice(0, 4)).size, 4);
  assert.equal(server.seen[1]!.headers['if-match'], '"1"');
});

test('a change refused does not stop those behind it, and its error has the cart as it is', async (t) => {
  const server = await faultServer(t);
  server.on('PATCH /cart/lines/l', problem(412, 'cart.line-changed', { data: cart(9) }));
  server.on('POST /cart/lines', json(cart(10)));
  const portal = server.portal();
  const [refused, added] = await Promise.allSettled([
    portal.cart.change('l', 2, 1),
    portal.cart.add([{ sku: 'A', quantity: 1 }]),
  ]);
  assert.equal(refused!.status === 'rejected' && refused!.reason.data.version, 9);
  assert.equal(added!.status, 'fulfilled');
});

test('an order tells the listeners of itself, of the emptied cart and of the refilled one', async (t) => {
  const server = await faultServer(t);
  server.on('POST /orders', drop, json(order('o-1'), 201));
  server.on('POST /orders/o-1/reorder', json({ cart: cart(5), added: 1, skipped: [] }));
  server.on('POST /orders/o-1/cancel', json(order('o-1')));
  const portal = server.portal();
  const told: unknown[] = [];
  portal.events.subscribe((change) => told.push({ ...change, cart: change.cart?.version }));
  await portal.orders.place({ shipToId: 'a', cart: { version: 1, hold: 'h' } });
  await portal.orders.reorder('o-1');
  await portal.orders.cancel('o-1', [{ id: 'l', quantity: 1 }]);
  assert.deepEqual(told, [
    { kind: 'order', id: 'o-1', cart: undefined },
    { kind: 'cart', cart: undefined },
    { kind: 'cart', cart: 5 },
    { kind: 'order', id: 'o-1', cart: undefined },
  ]);
  const placed = server.seen.filter(({ path }) => path === '/orders');
  assert.equal(placed.length, 2);
  assert.equal(placed[0]!.headers['idempotency-key'], placed[1]!.headers['idempotency-key']);
});
