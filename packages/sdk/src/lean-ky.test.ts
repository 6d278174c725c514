import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import type { createPortal as CreatePortal } from './portal.js';
import { cart, company, order, session } from './testing/answers.js';
import { drop, faultServer, hang, json, problem, stall, text, truncated } from './testing/fault-server.js';

/** The client as the minified page has it, with the part of ky that it uses. */
describe('the client on the lean ky', () => {
  let folder: string;
  let createPortal: typeof CreatePortal;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portico-lean-'));
    const plugin = new URL('../build/lean-ky.mjs', import.meta.url).href;
    const { leanKy } = (await import(plugin)) as { leanKy(): Plugin };
    const bundle = await rollup({
      input: fileURLToPath(new URL('portal.ts', import.meta.url)),
      plugins: [
        leanKy(),
        nodeResolve({ extensions: ['.ts', '.js'], exportConditions: ['portico:source'] }),
        esbuild({ target: 'es2022' }),
      ],
      onLog: () => {},
    });
    const file = join(folder, 'portal.mjs');
    await bundle.write({ file, format: 'esm' });
    await bundle.close();
    ({ createPortal } = (await import(pathToFileURL(file).href)) as { createPortal: typeof CreatePortal });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const path = 'GET /company';
  const who = { userName: 'ana', password: 'secret' };

  it('survives what passes by asking again', async (t) => {
    const server = await faultServer(t);
    const faults = [
      drop,
      truncated(company('c')),
      problem(500, 'portal.failed'),
      problem(429, 'request.rate-limited', {}, { 'retry-after': '0' }),
      text('<h1>Bad gateway</h1>', 502),
      hang,
    ];
    const portal = createPortal({ url: server.url, retries: 6, timeout: 300 });
    server.on(path, ...faults, json(company('c')));
    assert.equal((await portal.company.read()).id, 'c');
    assert.equal(server.count(path), 7);
  });

  it('makes one typed error of what stays', async (t) => {
    const server = await faultServer(t);
    const portal = createPortal({ url: server.url, retries: 0 });
    // Only what never answers is given up soon: on a busy machine an answer may take longer than that.
    const hasty = createPortal({ url: server.url, retries: 0, timeout: 100 });
    const [stalls, stalledError] = [stall(company('c')), stall(company('c'), 500)];
    for (const [fault, kind, code] of [
      [drop, 'network', 'network'],
      [truncated(company('c')), 'network', 'network'],
      [hang, 'timeout', 'timeout'],
      [stalls, 'timeout', 'timeout'],
      [stalledError, 'timeout', 'timeout'],
      [text('<h1>Hello</h1>'), 'shape', 'response.invalid'],
      [text('', 500), 'http', 'http.error'],
      [problem(403, 'request.forged', { requestId: 'r' }), 'http', 'request.forged'],
      [json({}), 'shape', 'response.invalid'],
    ] as const) {
      server.on(path, fault);
      const { company: asked } = [hang, stalls, stalledError].includes(fault) ? hasty : portal;
      await assert.rejects(asked.read(), { name: 'PortalError', kind, code });
    }
    const abort = new AbortController();
    server.on(path, () => abort.abort());
    await assert.rejects(portal.company.read({ signal: abort.signal }), { kind: 'abort' });
  });

  it('sends the header lines, the bodies, the key and the version', async (t) => {
    const server = await faultServer(t);
    server.on('POST /session', json(session('ana', { accessToken: 'a' }), 201));
    server.on('POST /orders', drop, json(order('o'), 201));
    server.on('PATCH /cart/lines/l', json(cart(2)));
    server.on('DELETE /session', (_, response) => response.writeHead(204).end());
    const portal = createPortal({ url: server.url, locale: 'ro' });
    await portal.session.signIn(who);
    await portal.orders.place({ shipToId: 'a' });
    await portal.cart.change('l', 2, 1);
    await portal.session.signOut();
    const [signIn, first, second, change, signOut] = server.seen;
    assert.deepEqual(signIn!.body, { ...who, transport: 'token' });
    assert.equal(signIn!.headers['content-type'], 'application/json');
    assert.equal(first!.headers['idempotency-key'], second!.headers['idempotency-key']);
    assert.deepEqual(second!.body, { shipToId: 'a' });
    assert.equal(change!.method, 'PATCH');
    assert.equal(change!.headers['if-match'], '"1"');
    for (const { headers } of [second!, change!, signOut!]) {
      assert.equal(headers.authorization, 'Bearer a');
      assert.equal(headers['accept-language'], 'ro');
      assert.ok(headers['portico-client']);
    }
  });

  it('reads live events', async (t) => {
    const server = await faultServer(t);
    server.on('POST /session', json(session('ana', { accessToken: 'a' }), 201));
    server.on('GET /events', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('id: 1\ndata: {"kind":"offers"}\n\n');
    });
    const portal = createPortal({ url: server.url });
    await portal.session.signIn(who);
    let leave = () => {};
    const kind = await new Promise((resolve) => {
      leave = portal.events.subscribe((change) => resolve(change.kind));
    });
    leave();
    assert.equal(kind, 'offers');
  });
});
