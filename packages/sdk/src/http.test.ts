import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { PortalError } from './error.js';
import { createPortal } from './portal.js';
import { company, order } from './testing/answers.js';
import { drop, faultServer, hang, json, problem, text, truncated } from './testing/fault-server.js';

/** The error that a call must reject with. */
async function failure(call: Promise<unknown>): Promise<PortalError> {
  const error = await call.then(
    () => assert.fail('it resolved'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof PortalError, `${error}`);
  return error;
}
const good = json(company('c'));
const path = 'GET /company';

test('every call says who, in which language, and stays below the path', async (t) => {
  const server = await faultServer(t);
  server.on(path, good);
  assert.equal((await server.portal().company.read()).id, 'c');
  const { headers } = server.seen[0]!;
  assert.ok(headers['portico-client']);
  assert.equal(headers['accept-language'], 'ro');
  assert.match(headers.accept!, /application\/json/);
});

test('an address with a slash at the end, and an article number with a slash in it', async (t) => {
  const server = await faultServer(t);
  const portal = server.portal({ url: `${server.url}/` });
  await failure(portal.catalogue.product('A/1 ș'));
  await failure(portal.catalogue.products({ search: 'a&b', filter: ['x:1', 'y:2'] }).page());
  assert.deepEqual(
    server.seen.map((request) => request.path),
    ['/products/A%2F1%20%C8%99', '/products?search=a%26b&filter=x%3A1&filter=y%3A2'],
  );
});

test('a relative address outside a page is refused at once', () => {
  assert.throws(() => createPortal({ url: '/b2b' }), /Invalid URL/);
});

for (const [name, fault] of [
  ['a request dropped', drop],
  ['an answer cut off', truncated(company('c'))],
  ['HTTP 500', problem(500, 'portal.failed')],
  ['HTTP 503 with Retry-After', problem(503, 'portal.unavailable', {}, { 'retry-after': '0' })],
  ['HTTP 429', problem(429, 'request.rate-limited', {}, { 'retry-after': '0' })],
  ['a page of HTML with HTTP 502', text('<h1>Bad gateway</h1>', 502)],
] as const)
  test(`${name} is survived by asking again`, async (t) => {
    const server = await faultServer(t);
    server.on(path, fault, fault, good);
    assert.equal((await server.portal().company.read()).id, 'c');
    assert.equal(server.count(path), 3);
  });

test('no answer in time is asked for again, and at last an error', async (t) => {
  const server = await faultServer(t);
  server.on(path, hang, good);
  assert.equal((await server.portal({ timeout: 400 }).company.read()).id, 'c');
  server.on(path, hang);
  const error = await failure(server.portal({ timeout: 400, retries: 1 }).company.read());
  assert.equal(error.kind, 'timeout');
  assert.equal(server.count(path), 4);
});

test('a fetch of the page that does not heed its signal is given up all the same', async (t) => {
  const server = await faultServer(t);
  const portal = server.portal({ fetch: () => new Promise(() => {}), timeout: 50, retries: 0 });
  assert.equal((await failure(portal.company.read())).kind, 'timeout');
  const abort = new AbortController();
  const asked = failure(server.portal({ fetch: () => new Promise(() => {}) }).company.read(abort));
  abort.abort();
  assert.equal((await asked).kind, 'abort');
});

test('a body that never ends is a timeout', async (t) => {
  const server = await faultServer(t);
  server.on(path, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"id":');
  });
  const error = await failure(server.portal({ timeout: 80, retries: 0 }).company.read());
  assert.equal(error.kind, 'timeout');
});

test('what stays broken becomes one typed error', async (t) => {
  const server = await faultServer(t);
  const portal = server.portal({ retries: 0 });
  const of = async (handler: Parameters<typeof server.on>[1]) => {
    server.on(path, handler);
    const { kind, code, status } = await failure(portal.company.read());
    return { kind, code, status };
  };
  assert.deepEqual(await of(drop), { kind: 'network', code: 'network', status: undefined });
  assert.deepEqual(await of(truncated(company('c'))), {
    kind: 'network',
    code: 'network',
    status: undefined,
  });
  assert.deepEqual(await of(text('<h1>Not found</h1>', 404)), {
    kind: 'http',
    code: 'http.error',
    status: 404,
  });
  assert.deepEqual(await of(text('<h1>Hello</h1>')), {
    kind: 'shape',
    code: 'response.invalid',
    status: 200,
  });
  assert.deepEqual(await of((_, response) => response.writeHead(204).end()), {
    kind: 'shape',
    code: 'response.invalid',
    status: 204,
  });
  assert.deepEqual(await of(text('{"id":', 200, 'application/json')), {
    kind: 'shape',
    code: 'response.invalid',
    status: 200,
  });
  assert.deepEqual(await of(text('', 500)), { kind: 'http', code: 'http.error', status: 500 });
  assert.deepEqual(await of(json(null, 500)), { kind: 'http', code: 'http.error', status: 500 });
});

test('a wrong shape names the path, the route and the request', async (t) => {
  const server = await faultServer(t);
  const wrong = { ...company('c'), billingAddress: { ...company('c').billingAddress, city: 7 } };
  server.on(path, json(wrong, 200, { 'request-id': 'r-1' }));
  const error = await failure(server.portal().company.read());
  assert.equal(error.kind, 'shape');
  assert.deepEqual(error.data, { path: 'billingAddress.city' });
  assert.match(error.message, /GET \/company.*billingAddress\.city/);
  assert.equal(error.requestId, 'r-1');
  assert.equal(server.count(path), 1);
});

test('a problem keeps its code, fields, request id and data', async (t) => {
  const server = await faultServer(t);
  const fields = [{ field: 'shipToId', code: 'x', message: 'm' }];
  server.on(
    path,
    problem(422, 'order.address-unknown', { detail: 'No', fields, requestId: 'r-2', data: { a: 1 } }),
  );
  const error = await failure(server.portal().company.read());
  const { kind, code, status, message, requestId, data } = error;
  assert.deepEqual(
    { kind, code, status, message, requestId, data },
    {
      kind: 'http',
      code: 'order.address-unknown',
      status: 422,
      message: 'No',
      requestId: 'r-2',
      data: { a: 1 },
    },
  );
  assert.deepEqual(error.fields, fields);
  assert.equal(server.count(path), 1, 'a refusal is not asked again');
});

test('Retry-After in seconds and as a date is waited for', async (t) => {
  const server = await faultServer(t);
  server.on(path, problem(429, 'request.rate-limited', {}, { 'retry-after': '1' }), good);
  let start = performance.now();
  await server.portal().company.read();
  assert.ok(performance.now() - start >= 990);
  const soon = new Date(Date.now() + 2000).toUTCString();
  server.on(path, problem(503, 'portal.unavailable', {}, { 'retry-after': soon }), good);
  start = performance.now();
  await server.portal().company.read();
  const waited = performance.now() - start;
  assert.ok(waited >= 900 && waited < 3000, `${waited}`);
});

test('a Retry-After that is too long is told and not waited for', async (t) => {
  const server = await faultServer(t);
  const later = new Date(Date.now() + 3_600_000).toUTCString();
  server.on(path, problem(429, 'session.too-many-attempts', {}, { 'retry-after': '900' }));
  assert.equal((await failure(server.portal().company.read())).retryAfter, 900);
  server.on(path, problem(429, 'session.too-many-attempts', {}, { 'retry-after': later }));
  const { retryAfter } = await failure(server.portal().company.read());
  assert.ok(retryAfter! > 3590 && retryAfter! <= 3600, `${retryAfter}`);
  assert.equal(server.count(path), 2);
});

test('a mutation is repeated with the same key, also when it failed after it was done', async (t) => {
  const server = await faultServer(t);
  const done = new Map<string, number>();
  let times = 0;
  server.on('POST /orders', ({ headers }, response) => {
    const key = headers['idempotency-key'] as string;
    if (!done.has(key)) done.set(key, done.size + 1);
    times++;
    if (times === 1) return problem(500, 'portal.failed')(undefined as never, response);
    if (times === 2) return response.socket!.destroy();
    return json(order(`o-${done.get(key)}`), 201)(undefined as never, response);
  });
  const placed = await server.portal().orders.place({ shipToId: 'a', lines: [] });
  assert.equal(placed.id, 'o-1');
  assert.equal(times, 3);
  assert.equal(done.size, 1);
  await server.portal().orders.place({ shipToId: 'a' }, { idempotencyKey: 'mine' });
  assert.ok(done.has('mine'));
});

test('a key in work elsewhere is waited for', async (t) => {
  const server = await faultServer(t);
  server.on(
    'POST /orders',
    problem(409, 'idempotency.in-progress', {}, { 'retry-after': '0' }),
    json(order('o'), 201),
  );
  assert.equal((await server.portal().orders.place({ shipToId: 'a' })).id, 'o');
});

test('a password change is never repeated: it may have been done', async (t) => {
  const server = await faultServer(t);
  server.on('PUT /session/password', drop);
  const passwords = { currentPassword: 'a', newPassword: 'b'.repeat(10) };
  assert.equal((await failure(server.portal().session.changePassword(passwords))).kind, 'network');
  assert.equal(server.count('PUT /session/password'), 1);
});

test('an abort ends the call, its waits and its retries', async (t) => {
  const server = await faultServer(t);
  // Aborted once the server has the call, however long that takes on a busy machine.
  const first = new AbortController();
  server.on(path, () => first.abort());
  const start = performance.now();
  assert.equal((await failure(server.portal().company.read({ signal: first.signal }))).kind, 'abort');
  const second = new AbortController();
  const later = problem(503, 'portal.unavailable', {}, { 'retry-after': '9' });
  server.on(path, (request, response) => {
    later(request, response);
    setTimeout(() => second.abort(), 60);
  });
  assert.equal((await failure(server.portal().company.read({ signal: second.signal }))).kind, 'abort');
  const early = AbortSignal.abort();
  assert.equal((await failure(server.portal().company.read({ signal: early }))).kind, 'abort');
  assert.ok(performance.now() - start < 8000, 'the 9 seconds of Retry-After are not waited for');
  assert.equal(server.count(path), 2);
});

test('equal reads in flight are one call, each with its own abort', async (t) => {
  const server = await faultServer(t);
  server.on(path, (request, response) => setTimeout(() => good(request, response), 60));
  const portal = server.portal();
  const abort = new AbortController();
  const calls = [
    portal.company.read(),
    portal.company.read({ signal: abort.signal }),
    portal.company.read(),
  ] as const;
  setTimeout(() => abort.abort(), 10);
  assert.equal((await failure(calls[1])).kind, 'abort');
  assert.equal((await calls[0]).id, 'c');
  assert.equal((await calls[2]).id, 'c');
  assert.equal(server.count(path), 1);
  await portal.company.read();
  assert.equal(server.count(path), 2, 'a later read is a new call');
});

test('the call itself ends when nobody waits for it, and one who comes later gets a new one', async (t) => {
  const server = await faultServer(t);
  const abort = new AbortController();
  let closed: Promise<unknown> | undefined;
  server.on(
    path,
    (_, response) => {
      closed = once(response, 'close');
      abort.abort();
    },
    good,
  );
  const portal = server.portal();
  assert.equal((await failure(portal.company.read({ signal: abort.signal }))).kind, 'abort');
  assert.equal((await portal.company.read()).id, 'c');
  await closed;
  assert.equal(server.count(path), 2);
});

test('a question asked after a change is not answered by a call that left before it', async (t) => {
  const server = await faultServer(t);
  server.on(path, (request, response) => setTimeout(() => good(request, response), 30));
  const portal = server.portal();
  const before = portal.company.read();
  portal.emit({ kind: 'offers' });
  await Promise.all([before, portal.company.read()]);
  assert.equal(server.count(path), 2);
});

test('the language of a text is the one set when it is asked for', async (t) => {
  const server = await faultServer(t);
  server.on('GET /categories', json({ items: [] }));
  const portal = server.portal();
  const kinds: string[] = [];
  portal.events.subscribe(({ kind }) => kinds.push(kind));
  await portal.catalogue.categories();
  portal.locale = 'de';
  portal.locale = 'de';
  await portal.catalogue.categories();
  assert.deepEqual(
    server.seen.map(({ headers }) => headers['accept-language']),
    ['ro', 'de'],
  );
  assert.deepEqual(kinds, ['locale']);
});
