import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { allRoutes } from '../routes.js';
import { clientFile, clientText } from './file.js';
import * as client from './index.js';
import { misfit, type ClientRoute, type Shape } from './shape.js';

const routes = client as unknown as Record<string, ClientRoute>;

test('client/routes.ts is what the contract says; `npm run openapi` writes it', async () => {
  assert.equal(await readFile(clientFile, 'utf8'), await clientText(), 'stale: run `npm run openapi`');
});

test('a client knows every route', () => {
  for (const { id, path, method } of allRoutes()) {
    assert.equal(routes[id]?.path, path, id);
    assert.equal(routes[id]?.method ?? 'GET', method, id);
  }
});

/** A value of the shape. */
function sample(shape: Shape): unknown {
  if (shape instanceof RegExp)
    return ['12.5', 'RON', '2026-11-23T10:00:00Z', '2026-11-23', 'a-1'].find((text) => shape.test(text));
  if (typeof shape === 'string') return { s: 'x', n: 1, b: true, '*': { any: 1 } }[shape];
  if (Array.isArray(shape)) {
    const inner = sample(shape[0] as Shape);
    return shape.length === 1 ? [inner, inner] : inner;
  }
  return Object.fromEntries(
    Object.entries(shape as Record<string, Shape>).map(([key, part]) => [key || 'some', sample(part)]),
  );
}

/** The value with each of its parts replaced in turn by what may not belong there. */
function* spoiled(value: unknown): Generator<unknown> {
  yield* [null, undefined, 'words', 7, false, [], {}];
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value))
    for (const part of spoiled((value as Record<string, unknown>)[key])) {
      const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
      copy[key] = part;
      if (part === undefined && !Array.isArray(value)) delete copy[key];
      yield copy;
    }
}

test('a shape takes and refuses exactly what its zod schema does', () => {
  let tried = 0;
  for (const { id, response } of allRoutes()) {
    if (!response) continue;
    const shape = routes[id]!.shape!;
    const good = sample(shape);
    assert.equal(misfit(shape, good), undefined, id);
    assert.ok(response().safeParse(good).success, id);
    for (const value of spoiled(good)) {
      tried++;
      assert.equal(misfit(shape, value) === undefined, response().safeParse(value).success, id);
    }
  }
  assert.ok(tried > 1000, `${tried}`);
});

test('a misfit says where', () => {
  const shape: Shape = { items: [{ net: /^\d$/, note: ['s', null], old: ['n', undefined] }] };
  assert.equal(misfit(shape, { items: [{ net: '1', note: null }, { net: '1' }] }), 'items.1.note');
  assert.equal(misfit(shape, { items: [{ net: 'x', note: null }] }), 'items.0.net');
  assert.equal(misfit(shape, { items: {} }), 'items');
  assert.equal(misfit(shape, null), '');
  assert.equal(misfit(shape, { items: [], more: true }), undefined);
});
