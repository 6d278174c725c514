import {
  addToCart,
  cancelOrder,
  header,
  listOrders,
  placeOrder,
  readCart,
  readCompany,
  readOrder,
  reorder,
  type Order,
  type PlaceOrder,
  type Shortages,
} from '@portico/contract';
import { emptied, offerOf, orderable, step } from './articles.js';
import { expect, newKey, type Caller } from './caller.js';
import type { Check } from './conformance.js';
import { exact } from './decimal.js';

const part = 'orders';

async function shipTo(buyer: Caller): Promise<string> {
  const { shipToAddresses } = await buyer.ok(readCompany, {});
  expect(shipToAddresses[0], 'the company has no ship-to address');
  return shipToAddresses[0].id;
}

/** An order of one article at its least quantity; cancelled by whoever asked for it. */
async function oneOrder(buyer: Caller): Promise<{ order: Order; body: PlaceOrder }> {
  const [article] = await orderable(buyer, 1);
  const quantity = step(article!);
  const { hold, sku } = await offerOf(buyer, article!.sku, quantity);
  const body = { shipToId: await shipTo(buyer), lines: [{ sku, quantity, hold: hold.token }] };
  return { order: await buyer.ok(placeOrder, { body }), body };
}

const cancelled = (buyer: Caller, { id }: Order) => buyer.ok(cancelOrder, { params: { id }, body: {} });

/** Ordering at the price held, exactly once, and never another company's. */
export const orderChecks: Check[] = [
  {
    id: 'orders.cart',
    about:
      'a cart is ordered at the totals it showed, empties, and the order is in the history and can be read',
    part,
    async run({ ana }) {
      const offers = await orderable(ana, 2);
      await emptied(ana);
      const lines = offers.map((offer) => ({ sku: offer.sku, quantity: step(offer) }));
      const cart = await ana.ok(addToCart, { body: { lines } });
      expect(cart.hold, 'the cart has no hold');
      const poNumber = `PO-${newKey().slice(0, 12)}`;
      const order = await ana.ok(placeOrder, {
        body: {
          shipToId: await shipTo(ana),
          poNumber,
          cart: { version: cart.version, hold: cart.hold.token },
        },
      });
      expect(
        exact(order.gross.amount) === exact(cart.totals.gross.amount),
        `${order.gross.amount} is charged, ${cart.totals.gross.amount} was shown`,
      );
      expect((await ana.ok(readCart, {})).lines.length === 0, 'the cart is not empty');
      const read = await ana.ok(readOrder, { params: { id: order.id } });
      expect(
        read.number === order.number && read.lines.length === lines.length,
        'reading gives another order',
      );
      const { items } = await ana.ok(listOrders, { query: { search: poNumber } });
      expect(
        items.length === 1 && items[0]!.id === order.id,
        'searching the PO number does not find the order alone',
      );
      await cancelled(ana, order);
    },
  },
  {
    id: 'orders.held-price',
    about:
      'the price charged is the price held; a hold that is forged, of another line or of another buyer is refused',
    part,
    async run({ ana, bob }) {
      const [article] = await orderable(ana, 1);
      const quantity = step(article!);
      const offer = await offerOf(ana, article!.sku, quantity);
      const shipToId = await shipTo(ana);
      const place = (buyer: Caller, hold: string, more: object = {}) =>
        buyer.refused(placeOrder, ['order.hold-invalid', 'order.address-unknown'], {
          body: { shipToId, lines: [{ sku: offer.sku, quantity, hold, ...more }] },
        });
      const { token } = offer.hold;
      const middle = Math.floor(token.length / 2);
      await place(
        ana,
        token.slice(0, middle) + (token[middle] === 'A' ? 'B' : 'A') + token.slice(middle + 1),
      );
      await place(ana, token, { quantity: 2 * quantity });
      await bob.refused(placeOrder, 'order.hold-invalid', {
        body: { shipToId: await shipTo(bob), lines: [{ sku: offer.sku, quantity, hold: token }] },
      });
      const order = await ana.ok(placeOrder, {
        body: { shipToId, lines: [{ sku: offer.sku, quantity, hold: token }] },
      });
      expect(
        exact(order.lines[0]!.unitPrice.amount) === exact(offer.unitPrice.amount),
        'another price is charged',
      );
      expect(exact(order.lines[0]!.net.amount) === exact(offer.net.amount), 'another net is charged');
      await cancelled(ana, order);
    },
  },
  {
    id: 'orders.exactly-once',
    about: 'a repeat with the same key, also eight at once, is one order; stock is taken once',
    part,
    async run({ ana }) {
      const [article] = await orderable(ana, 1);
      const { sku, unit } = article!;
      const quantity = step(article!);
      const { hold, availability } = await offerOf(ana, sku, quantity);
      const headers = { [header.idempotencyKey]: newKey() };
      const body = { shipToId: await shipTo(ana), lines: [{ sku, unit, quantity, hold: hold.token }] };
      const tries = await Promise.all(
        Array.from({ length: 8 }, () => ana.route(placeOrder, { headers, body })),
      );
      const made = tries.filter(({ status }) => status === 201).map(({ json }) => (json as Order).id);
      for (const { status, json } of tries)
        expect(
          status === 201 || (json as { code?: string }).code === 'idempotency.in-progress',
          `a repeat answered ${status}`,
        );
      const last = await ana.okWith(placeOrder, { headers, body });
      expect(last.headers.get(header.replayed) === 'true', `the repeat lacks ${header.replayed}: true`);
      expect(
        made.every((id) => id === last.value.id),
        'there are two orders',
      );
      const now = (await offerOf(ana, sku, quantity)).availability.available;
      expect(now <= availability.available - quantity, 'the stock was not taken');
      const mismatch = { ...body, note: 'another' };
      await ana.refused(placeOrder, 'idempotency.mismatch', { headers, body: mismatch });
      await ana.refused(placeOrder, 'idempotency.key-required', {
        headers: { [header.idempotencyKey]: '' },
        body,
      });
      await cancelled(ana, last.value);
    },
  },
  {
    id: 'orders.stock',
    about: 'more than there is is refused, line by line, and nothing of the order is taken',
    part,
    async run({ ana }) {
      const [article] = await orderable(ana, 1);
      const { available } = article!.availability;
      const quantity = (Math.floor(available / step(article!)) + 10) * step(article!);
      const { hold, sku } = await offerOf(ana, article!.sku, quantity);
      const { data } = await ana.refused(placeOrder, 'order.out-of-stock', {
        body: { shipToId: await shipTo(ana), lines: [{ sku, quantity, hold: hold.token }] },
      });
      const short = (data as Shortages | undefined)?.lines?.[0];
      expect(short?.sku === sku && short.available < quantity, 'the refusal does not say what is available');
      expect((await offerOf(ana, sku, quantity)).availability.available >= available, 'stock was taken');
    },
  },
  {
    id: 'orders.tenancy',
    about: "another company's buyer cannot read, cancel or repeat the order, find it, or ship to its address",
    part,
    async run({ ana, bob }) {
      const { order } = await oneOrder(ana);
      const params = { id: order.id };
      await bob.refused(readOrder, 'order.unknown', { params });
      await bob.refused(cancelOrder, 'order.unknown', { params, body: {} });
      await bob.refused(reorder, 'order.unknown', { params });
      const { items } = await bob.ok(listOrders, { query: { search: order.number } });
      expect(!items.some(({ id }) => id === order.id), "the order is in the other company's history");
      const [article] = await orderable(bob, 1);
      const offer = await offerOf(bob, article!.sku, step(article!));
      await bob.refused(placeOrder, 'order.address-unknown', {
        body: {
          shipToId: await shipTo(ana),
          lines: [{ sku: offer.sku, quantity: offer.quantity, hold: offer.hold.token }],
        },
      });
      await cancelled(ana, order);
    },
  },
  {
    id: 'orders.cancel',
    about:
      'what has not shipped can be cancelled once, its stock comes back, and ordering again fills the cart',
    part,
    async run({ ana }) {
      const { order } = await oneOrder(ana);
      const line = order.lines[0]!;
      const before = (await offerOf(ana, line.sku, line.quantity)).availability.available;
      const after = await cancelled(ana, order);
      expect(after.state === 'cancelled' && !after.cancellable, `the order is ${after.state}`);
      expect(after.lines[0]!.cancelled === line.quantity, 'the line is not cancelled');
      const now = (await offerOf(ana, line.sku, line.quantity)).availability.available;
      expect(now >= before + line.quantity, 'the stock did not come back');
      await ana.refused(cancelOrder, 'order.not-cancellable', { params: { id: order.id }, body: {} });
      await emptied(ana);
      const { cart, added } = await ana.ok(reorder, { params: { id: order.id } });
      expect(
        added === 1 && cart.lines.some(({ sku }) => sku === line.sku),
        'ordering again did not fill the cart',
      );
      await emptied(ana);
    },
  },
  {
    id: 'orders.history',
    about: 'the history is newest first, and walking it by the cursor shows every order once',
    part,
    async run({ ana }) {
      const made = [await oneOrder(ana), await oneOrder(ana), await oneOrder(ana)].map(({ order }) => order);
      const seen: { id: string; placedAt: string }[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: typeof seen; nextCursor: string | null } = await ana.ok(listOrders, {
          query: { limit: 2, ...(cursor && { cursor }) },
        });
        seen.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor && seen.length < 30);
      expect(new Set(seen.map(({ id }) => id)).size === seen.length, 'an order came twice');
      for (let at = 1; at < seen.length; at++)
        expect(
          Date.parse(seen[at]!.placedAt) <= Date.parse(seen[at - 1]!.placedAt),
          'the history is not newest first',
        );
      const newest = seen.slice(0, 3).map(({ id }) => id);
      expect(
        made.every(({ id }) => newest.includes(id)),
        'the newest orders are not first',
      );
      for (const order of made) await cancelled(ana, order);
    },
  },
  {
    id: 'orders.refusals',
    about: 'an order of nothing, with an unknown address or for the past is refused',
    part,
    async run({ ana }) {
      const [article] = await orderable(ana, 1);
      const { hold, sku, quantity } = await offerOf(ana, article!.sku, step(article!));
      const lines = [{ sku, quantity, hold: hold.token }];
      const shipToId = await shipTo(ana);
      await ana.refused(placeOrder, ['order.empty', 'request.invalid'], { body: { shipToId } });
      await ana.refused(placeOrder, 'order.address-unknown', {
        body: { shipToId: 'no-such-address', lines },
      });
      await ana.refused(placeOrder, 'order.date-invalid', {
        body: { shipToId, lines, requestedDate: '2020-01-01' },
      });
      await ana.refused(readOrder, 'order.unknown', { params: { id: 'no-such-order' } });
    },
  },
];
