import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { openApiFile, openApiText } from './openapi/file.js';
import { reference } from './reference.js';
import { allRoutes } from './routes.js';
import { problemCatalogue } from './problem-catalogue.js';
import {
  Availability,
  CartAdd,
  Money,
  OfferRequest,
  PlaceOrder,
  ProductQuery,
  Session,
  SignIn,
} from './index.js';

test('openapi.json is what the contract says; `npm run openapi` writes it', async () => {
  assert.equal(
    await readFile(openApiFile, 'utf8'),
    await openApiText(),
    'stale: run `npm run openapi` and review the change',
  );
});

test('openapi.json names every schema it refers to, and every route once', async () => {
  const text = await openApiText();
  const document = JSON.parse(text) as {
    components: { schemas: Record<string, unknown> };
    paths: Record<string, object>;
  };
  const refs = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]*)"/g)].map((match) => match[1]!));
  for (const name of refs)
    assert.ok(document.components.schemas[name], `#/components/schemas/${name} is missing`);
  assert.ok(refs.size > 20);
  const operations = Object.values(document.paths).flatMap((path) => Object.keys(path));
  assert.equal(operations.length, allRoutes().length);
});

test('every route has a name of its own, a reference entry and only catalogued problem codes', () => {
  const ids = allRoutes().map((route) => route.id);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(Object.keys(reference).sort(), [...ids].sort());
  for (const { problems } of Object.values(reference)) {
    for (const code of problems) assert.ok(code in problemCatalogue, code);
  }
});

test('every path parameter has a schema, every act that could be repeated takes a key', () => {
  for (const route of allRoutes()) {
    assert.equal(/\{/.test(route.path), route.params !== undefined, route.id);
    const repeatable = route.method !== 'GET' && /^\/(cart|orders)/.test(route.path);
    assert.equal(route.idempotent === true, repeatable, route.id);
  }
});

test('a request is closed', () => {
  assert.equal(SignIn().safeParse({ userName: 'a', password: 'b', admin: true }).success, false);
  assert.equal(CartAdd().safeParse({ lines: [{ sku: 'A', quantity: 1, price: '0' }] }).success, false);
  assert.equal(OfferRequest().safeParse({ lines: [] }).success, false);
  for (const route of allRoutes()) {
    for (const part of ['params', 'query', 'body'] as const) {
      const parsed = route[part]?.().safeParse({ surprise: 1 });
      if (!parsed) continue;
      const issues = parsed.error?.issues.map((issue) => issue.code) ?? [];
      assert.ok(issues.includes('unrecognized_keys'), `${route.id}.${part}`);
    }
  }
});

test('a response is open: an unknown field is ignored, an unknown value kept', () => {
  const session = { user: null, company: null, expiresAt: null, later: true };
  assert.equal(Session().safeParse(session).success, true);
  const availability = {
    status: 'on-the-moon',
    available: 1,
    asOf: '2026-11-23T10:00:00Z',
    expectedOn: null,
    leadTimeDays: null,
  };
  assert.equal(Availability().parse(availability).status, 'on-the-moon');
});

test('money is a decimal string, never a number, an exponent or a comma', () => {
  const money = (amount: unknown) => Money().safeParse({ amount, currency: 'RON' }).success;
  assert.deepEqual(['12.3457', '-0.01', '0'].map(money), [true, true, true]);
  assert.deepEqual([12.5, '1e3', '1,5', '+1', '.5', '', 'NaN'].map(money), [
    false,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('a quantity is positive and has at most three decimals', () => {
  const quantity = (value: unknown) =>
    CartAdd().safeParse({ lines: [{ sku: 'A-1', quantity: value }] }).success;
  assert.deepEqual([1, 0.125, 9_999_999].map(quantity), [true, true, true]);
  assert.deepEqual([0, -1, 0.0001, 1e9, '1', Infinity, NaN].map(quantity), [
    false,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('an order takes no price from the buyer', () => {
  const line = { sku: 'A', quantity: 1, hold: 'x' };
  assert.equal(PlaceOrder().safeParse({ shipToId: 'a', lines: [line] }).success, true);
  assert.equal(
    PlaceOrder().safeParse({ shipToId: 'a', lines: [{ ...line, unitPrice: '0.01' }] }).success,
    false,
  );
});

test('a query has defaults and bounds', () => {
  assert.deepEqual(ProductQuery().parse({}), { sort: 'relevance', limit: 24 });
  assert.equal(ProductQuery().safeParse({ limit: '101' }).success, false);
  assert.equal(ProductQuery().safeParse({ filter: ['no-colon'] }).success, false);
});
