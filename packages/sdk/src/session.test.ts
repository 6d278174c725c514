import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPortal } from './portal.js';
import { cart, company, session } from './testing/answers.js';
import { drop, faultServer, json, problem, type Handler } from './testing/fault-server.js';

const expired = problem(401, 'session.expired');
/** Lets in only who carries one of the tokens. */
const guarded =
  (tokens: () => string[], handler: Handler): Handler =>
  (request, response) =>
    (tokens().some((token) => request.headers.authorization === `Bearer ${token}`) ? handler : expired)(
      request,
      response,
    );
const who = { userName: 'ana', password: 'secret' };

test('20 calls with an expired token make exactly one refresh, and all succeed', async (t) => {
  const server = await faultServer(t);
  let valid = 'first';
  server.on('POST /session', json(session('ana', { accessToken: 'first', refreshToken: 'r1' }), 201));
  server.on('POST /session/refresh', (request, response) => {
    assert.deepEqual(request.body, { refreshToken: 'r1' });
    valid = 'second';
    setTimeout(
      () => json(session('ana', { accessToken: 'second', refreshToken: 'r2' }))(request, response),
      30,
    );
  });
  const portal = server.portal();
  let told = 0;
  await portal.session.signIn(who);
  portal.events.subscribe(({ kind }) => kind === 'session' && told++);
  assert.deepEqual(server.seen[0]!.body, { ...who, transport: 'token' });
  assert.equal(JSON.stringify(portal.session.current).includes('first'), false, 'tokens are not shown');
  valid = 'none';
  for (let n = 0; n < 20; n++)
    server.on(
      `GET /products/${n}`,
      guarded(() => [valid], problem(404, 'product.unknown')),
    );
  const codes = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      portal.catalogue.product(`${n}`).catch(({ code }) => code as string),
    ),
  );
  assert.deepEqual(new Set(codes), new Set(['product.unknown']));
  assert.equal(server.count('POST /session/refresh'), 1);
  assert.equal(told, 0, 'the same user is no news');
});

test('a late 401 of the old token uses the new one and does not refresh again', async (t) => {
  const server = await faultServer(t);
  server.on('POST /session', json(session('ana', { accessToken: 'a', refreshToken: 'r' }), 201));
  server.on('POST /session/refresh', json(session('ana', { accessToken: 'b' })));
  server.on(
    'GET /company',
    guarded(() => ['b'], json(company('c'))),
  );
  server.on('GET /categories', (request, response) =>
    request.headers.authorization === 'Bearer b'
      ? json({ items: [] })(request, response)
      : setTimeout(() => expired(request, response), 80),
  );
  const portal = server.portal();
  await portal.session.signIn(who);
  await Promise.all([portal.catalogue.categories(), portal.company.read()]);
  assert.equal(server.count('POST /session/refresh'), 1);
});

test('a refused refresh signs out once; nothing loops', async (t) => {
  const server = await faultServer(t);
  server.on('POST /session', json(session('ana', { accessToken: 'a', refreshToken: 'r' }), 201));
  server.on('POST /session/refresh', problem(401, 'session.refresh-refused'));
  server.on('GET /company', expired);
  server.on('GET /categories', expired);
  const portal = server.portal();
  await portal.session.signIn(who);
  let told = 0;
  portal.events.subscribe(({ kind }) => kind === 'session' && told++);
  const results = await Promise.allSettled([portal.company.read(), portal.catalogue.categories()]);
  assert.deepEqual(
    results.map((result) => result.status === 'rejected' && result.reason.code),
    ['session.expired', 'session.expired'],
  );
  assert.equal(portal.session.current?.user, null);
  assert.equal(told, 1);
  await assert.rejects(portal.company.read());
  assert.equal(server.count('POST /session/refresh'), 1);
  assert.equal(told, 1);
});

test('a refresh that finds no portal keeps the session and is tried again', async (t) => {
  const server = await faultServer(t);
  server.on('POST /session', json(session('ana', { accessToken: 'a', refreshToken: 'r' }), 201));
  server.on('POST /session/refresh', drop, json(session('ana', { accessToken: 'b' })));
  server.on(
    'GET /company',
    guarded(() => ['b'], json(company('c'))),
  );
  const portal = server.portal();
  await portal.session.signIn(who);
  assert.equal((await portal.company.read()).id, 'c');
  assert.equal(portal.session.current?.user?.id, 'ana');
});

test('by cookie: a 401 marks the session as ended, told once however many calls fail', async (t) => {
  const server = await faultServer(t);
  server.on('GET /session', json(session('ana')));
  for (const path of ['GET /company', 'GET /cart', 'GET /categories']) server.on(path, expired);
  const portal = server.portal({ transport: 'cookie' });
  const told: (string | undefined)[] = [];
  portal.events.subscribe(({ kind }) => kind === 'session' && told.push(portal.session.current?.user?.id));
  await portal.session.read();
  const before = server.seen.length;
  await Promise.allSettled([portal.company.read(), portal.cart.read(), portal.catalogue.categories()]);
  assert.deepEqual(told, ['ana', undefined]);
  assert.equal(server.seen.filter(({ path }) => path !== '/events').length - before, 3);
  assert.equal(server.count('POST /session/refresh'), 0);
});

test('a wrong password is its own error and no sign-out', async (t) => {
  const server = await faultServer(t);
  server.on(
    'POST /session',
    json(session('ana', { accessToken: 'a' }), 201),
    problem(401, 'session.wrong-credentials'),
  );
  const portal = server.portal();
  await portal.session.signIn(who);
  await assert.rejects(portal.session.signIn(who), { code: 'session.wrong-credentials' });
  assert.equal(portal.session.current?.user?.id, 'ana');
  assert.equal(server.count('POST /session'), 2);
});

test('a 401 without a problem code is an error, not a sign-out', async (t) => {
  const server = await faultServer(t);
  server.on('GET /session', json(session('ana')));
  server.on('GET /company', (_, response) => response.writeHead(401).end());
  const portal = server.portal({ transport: 'cookie' });
  await portal.session.read();
  await assert.rejects(portal.company.read(), { kind: 'http', status: 401 });
  assert.equal(portal.session.current?.user?.id, 'ana');
});

test('what the former user asked for never reaches the next one', async (t) => {
  const server = await faultServer(t);
  server.on('POST /session', (request, response) =>
    json(session(request.body.userName, { accessToken: request.body.userName }), 201)(request, response),
  );
  const owner = ({ headers }: { headers: { authorization?: string | undefined } }) =>
    headers.authorization!.replace('Bearer ', '');
  // What ana asked for is answered once bob has signed in, however slow that is.
  let answerAna!: () => void;
  const bobIsIn = new Promise<void>((resolve) => (answerAna = resolve));
  const asked: string[] = [];
  server.on('GET /company', (request, response) => {
    asked.push(owner(request));
    void bobIsIn.then(() => json(company(owner(request)))(request, response));
  });
  const changes: string[] = [];
  server.on('POST /cart/lines', (request, response) => {
    changes.push(owner(request));
    void bobIsIn.then(() => json(cart(1))(request, response));
  });
  const portal = server.portal();
  await portal.session.signIn({ ...who, userName: 'ana' });
  const read = portal.company.read();
  const added = portal.cart.add([{ sku: 'A', quantity: 1 }]).catch(({ code }) => code as string);
  const queued = portal.cart.add([{ sku: 'B', quantity: 1 }]).catch(({ code }) => code as string);
  while (!asked.length || !changes.length) await new Promise((resolve) => setTimeout(resolve, 5));
  const carts: unknown[] = [];
  portal.events.subscribe(({ kind, cart }) => kind === 'cart' && carts.push(cart));
  await portal.session.signIn({ ...who, userName: 'bob' });
  answerAna();
  assert.equal((await read).id, 'bob', 'a read is asked anew for the next user');
  assert.deepEqual(asked, ['ana', 'bob']);
  assert.equal(await added, 'session.changed');
  assert.equal(await queued, 'session.changed');
  assert.deepEqual(changes, ['ana'], "nothing of ana's is done as bob");
  assert.deepEqual(carts, []);
});

test('a mutation that waits to be repeated is not repeated for the next user', async (t) => {
  const server = await faultServer(t);
  server.on('POST /session', (request, response) =>
    json(session(request.body.userName, { accessToken: 'x' }), 201)(request, response),
  );
  server.on('POST /orders', problem(503, 'portal.unavailable', {}, { 'retry-after': '1' }));
  const portal = server.portal();
  await portal.session.signIn({ ...who, userName: 'ana' });
  const placed = portal.orders.place({ shipToId: 'a' }).catch(({ code }) => code as string);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await portal.session.signIn({ ...who, userName: 'bob' });
  assert.equal(await placed, 'session.changed');
  assert.equal(server.count('POST /orders'), 1);
});

test('two portals in one process share nothing', async (t) => {
  const server = await faultServer(t);
  server.on('POST /session', (request, response) =>
    json(session(request.body.userName, { accessToken: request.body.userName }), 201)(request, response),
  );
  server.on('GET /company', (request, response) =>
    json(company(request.headers.authorization!))(request, response),
  );
  const [one, two] = [server.portal(), createPortal({ url: server.url, locale: 'en' })];
  await Promise.all([
    one.session.signIn({ ...who, userName: 'ana' }),
    two.session.signIn({ ...who, userName: 'bob' }),
  ]);
  const [first, second] = await Promise.all([one.company.read(), two.company.read()]);
  assert.equal(first.id, 'Bearer ana');
  assert.equal(second.id, 'Bearer bob');
});

test('reading with an expired token refreshes instead of signing out', async (t) => {
  const server = await faultServer(t);
  server.on('POST /session', json(session('ana', { accessToken: 'a', refreshToken: 'r' }), 201));
  server.on('GET /session', json(session(null)));
  server.on('POST /session/refresh', json(session('ana', { accessToken: 'b', refreshToken: 's' })));
  const portal = server.portal();
  await portal.session.signIn(who);
  assert.equal((await portal.session.read()).user?.id, 'ana');
  assert.equal(server.count('POST /session/refresh'), 1);
});

test('a read that left before somebody signed in does not sign them out', async (t) => {
  const server = await faultServer(t);
  server.on(
    'GET /session',
    (request, response) => setTimeout(() => json(session(null))(request, response), 60),
    json(session('ana')),
  );
  server.on('POST /session', json(session('ana'), 201));
  const portal = server.portal({ transport: 'cookie' });
  const read = portal.session.read();
  await portal.session.signIn(who);
  assert.equal((await read).user?.id, 'ana');
  assert.equal(portal.session.current?.user?.id, 'ana');
});

test('signing out with an expired token refreshes first, so that the portal ends the whole session', async (t) => {
  const server = await faultServer(t);
  server.on('POST /session', json(session('ana', { accessToken: 'a', refreshToken: 'r' }), 201));
  server.on('POST /session/refresh', json(session('ana', { accessToken: 'b', refreshToken: 's' })));
  server.on('DELETE /session', (request, response) => {
    assert.equal(request.headers.authorization, 'Bearer b');
    response.writeHead(204).end();
  });
  const portal = server.portal();
  await portal.session.signIn(who);
  await portal.session.signOut();
  assert.equal(portal.session.current?.user, null);
});

test('signing out ends the session there and here; when it cannot, it says so', async (t) => {
  const server = await faultServer(t);
  server.on('POST /session', json(session('ana', { accessToken: 'a' }), 201));
  server.on('DELETE /session', problem(400, 'request.invalid'), (_, response) =>
    response.writeHead(204).end(),
  );
  server.on('GET /session', (request, response) => {
    assert.equal(request.headers.authorization, undefined);
    json(session(null))(request, response);
  });
  const portal = server.portal();
  await portal.session.signIn(who);
  await assert.rejects(portal.session.signOut(), { code: 'request.invalid' });
  assert.equal(portal.session.current?.user?.id, 'ana');
  await portal.session.signOut();
  assert.equal(portal.session.current?.user, null);
  assert.equal((await portal.session.read()).user, null);
});

test('a refusal that ends the session is kept until the session is read, or somebody signs in', async (t) => {
  const server = await faultServer(t);
  server.on('GET /session', json(session(null)));
  server.on('POST /session', json(session('ana'), 201));
  server.on('GET /company', expired);
  const portal = server.portal({ transport: 'cookie' });
  await portal.company.read().catch(() => {});
  assert.equal(portal.session.current, undefined, 'nothing was known that could end');
  await portal.session.signIn(who);
  let told = 0;
  portal.events.subscribe(({ kind }) => kind === 'session' && told++);
  await portal.company.read().catch(() => {});
  assert.equal(portal.session.refusal?.code, 'session.expired');
  await portal.company.read().catch(() => {});
  assert.equal(told, 1);
  await portal.session.read();
  assert.equal(portal.session.refusal, undefined);
  assert.equal(told, 2);
});

test('a sign-out succeeds though a read was refused before it was answered', async (t) => {
  const server = await faultServer(t);
  server.on('POST /session', json(session('ana'), 201));
  server.on('DELETE /session', (_, response) => setTimeout(() => response.writeHead(204).end(), 80));
  server.on('GET /company', expired);
  const portal = server.portal({ transport: 'cookie' });
  await portal.session.signIn(who);
  const out = portal.session.signOut();
  await portal.company.read().catch(() => {});
  assert.equal(portal.session.refusal?.code, 'session.expired');
  await out;
  assert.equal(portal.session.current?.user, null);
  assert.equal(portal.session.refusal, undefined, 'they wanted it');
});

test('a listener that fails keeps no other from hearing', async (t) => {
  const server = await faultServer(t);
  const portal = server.portal();
  const logged = t.mock.method(console, 'error', () => {});
  let heard = 0;
  portal.events.subscribe(() => {
    throw new Error('mine');
  });
  const leave = portal.events.subscribe(() => heard++);
  portal.emit({ kind: 'offers' });
  leave();
  portal.emit({ kind: 'offers' });
  assert.equal(heard, 1);
  assert.match(String(logged.mock.calls[0]?.arguments[0]), /mine/);
});
