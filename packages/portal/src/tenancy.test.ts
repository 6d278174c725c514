import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as contract from '@portico/contract';
import { header, type Route } from '@portico/contract';
import type { PortalDatabase } from './database/database.js';
import { onEachDatabase } from './testing/databases.js';
import { openShop, type Client, type Shop } from './testing/shop.js';
import { openVisitor, type Visitor } from './testing/signed-out.js';

const routes = (Object.values(contract) as unknown[]).filter(
  (each): each is Route => typeof each === 'object' && each !== null && 'method' in each && 'path' in each,
);

/** A body that fits each route, so that what is refused is refused for who asks. */
const bodies: Readonly<Record<string, unknown>> = {
  signIn: { userName: 'ana', password: 'wrong' },
  refreshSession: {},
  changePassword: { currentPassword: 'x', newPassword: 'another password' },
  lookUpProducts: { skus: ['DRILL'] },
  readOffers: { lines: [{ sku: 'GLOVE', quantity: 1 }] },
  addToCart: { lines: [{ sku: 'GLOVE', quantity: 1 }] },
  changeCartLine: { quantity: 2 },
  giveCartCodes: { codes: ['VARA'] },
  placeOrder: { shipToId: 'alfa-1', cart: { version: 1, hold: 'x' } },
  cancelOrder: {},
};

onEachDatabase('tenancy', (databases) => {
  let database: PortalDatabase;
  let shop: Shop;
  let ana: Client;
  let ion: Client;
  let nobody: Visitor;
  let order: contract.Order;
  let lineId = '';

  before(async () => {
    database = await databases.open();
    shop = await openShop(database);
    ana = await shop.client('ana');
    ion = await shop.client('ion');
    nobody = openVisitor(database)();
    await ana.call('POST', '/cart/lines', { lines: [{ sku: 'GLOVE', quantity: 2 }] });
    const cart = (await ana.call('GET', '/cart')).body as contract.Cart;
    const placed = await ana.call('POST', '/orders', {
      shipToId: 'alfa-1',
      poNumber: 'ALFA-SECRET',
      cart: { version: cart.version, hold: cart.hold?.token },
    });
    assert.equal(placed.status, 201, JSON.stringify(placed.body));
    order = placed.body;
    const refilled = await ana.call('POST', '/cart/lines', { lines: [{ sku: 'GLOVE', quantity: 3 }] });
    lineId = refilled.body.lines[0].id;
  });

  const pathOf = (route: Route) =>
    route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'sku' ? 'GLOVE' : route.path.startsWith('/cart') ? lineId : order.id,
    );

  describe('as nobody', () => {
    for (const route of routes) {
      it(`${route.method} ${route.path}`, async () => {
        const path = pathOf(route);
        const { status, body } = await nobody.call(route.method, path, bodies[route.id], {
          [header.idempotencyKey]: `key-nobody-${route.id}`,
        });
        if (route.auth === 'required') assert.deepEqual([status, body.code], [401, 'session.required']);
        assert.ok(!JSON.stringify(body ?? '').includes('ALFA'), path);
      });
    }
  });

  describe('as another company', () => {
    // Signing in or out and changing the password are about the caller's own session; the last ends the walk.
    const own = new Set(['signIn', 'signOut', 'refreshSession', 'changePassword', 'streamEvents']);
    for (const route of routes.filter(({ id }) => !own.has(id))) {
      it(`${route.method} ${route.path}`, async () => {
        const { status, body } = await ion.call(route.method, pathOf(route), bodies[route.id], {
          ifMatch: 1,
        });
        const text = JSON.stringify(body ?? '');
        assert.ok(!text.includes('ALFA') && !text.includes('alfa'), text.slice(0, 300));
        if (/\{id\}/.test(route.path)) assert.equal(status, 404, text);
        assert.ok(status < 500, text);
      });
    }

    it('sees the list price where the other has a contract', async () => {
      const offer = { lines: [{ sku: 'GLOVE', quantity: 1 }] };
      const [mine, theirs] = [
        await ana.call('POST', '/offers', offer),
        await ion.call('POST', '/offers', offer),
      ];
      assert.equal(mine.body.items[0].offer.unitPrice.amount, '15.00');
      assert.equal(theirs.body.items[0].offer.unitPrice.amount, '20.00');
      const waterfall = JSON.stringify(theirs.body.items[0].offer.waterfall);
      assert.ok(!waterfall.includes('contract'));
    });

    it("cannot use the other's hold, address, order or cart line", async () => {
      const held = (await ana.call('POST', '/offers', { lines: [{ sku: 'GLOVE', quantity: 1 }] })).body
        .items[0].offer;
      const line = { sku: 'GLOVE', quantity: 1, hold: held.hold.token };
      const foreignHold = await ion.call('POST', '/orders', { shipToId: 'beta-1', lines: [line] });
      assert.equal(foreignHold.body.code, 'order.hold-invalid');
      const own = (await ion.call('POST', '/offers', { lines: [{ sku: 'GLOVE', quantity: 1 }] })).body
        .items[0].offer;
      const foreignAddress = await ion.call('POST', '/orders', {
        shipToId: 'alfa-1',
        lines: [{ ...line, hold: own.hold.token }],
      });
      assert.equal(foreignAddress.body.code, 'order.address-unknown');
    });

    it('has left everything of the other as it was', async () => {
      const after = (await ana.call('GET', `/orders/${order.id}`)).body;
      assert.deepEqual([after.state, after.lines[0].cancelled], ['placed', 0]);
      assert.equal((await ana.call('GET', '/cart')).body.lines[0].quantity, 3);
    });
  });
});
