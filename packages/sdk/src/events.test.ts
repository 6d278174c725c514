import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test, type TestContext } from 'node:test';
import type { PortalChange } from './events.js';
import { session } from './testing/answers.js';
import { faultServer, json, problem } from './testing/fault-server.js';

const who = { userName: 'ana', password: 'secret' };
const until = async (done: () => boolean, what: string) => {
  for (const end = Date.now() + 8000; !done(); await new Promise((resolve) => setTimeout(resolve, 5)))
    assert.ok(Date.now() < end, `waited in vain: ${what}`);
};

/** A server with one open line per listener, and a portal that is signed in. */
async function live(t: TestContext) {
  const server = await faultServer(t);
  const lines: ServerResponse[] = [];
  server.on('POST /session', (request, response) =>
    json(session(request.body.userName, { accessToken: request.body.userName }), 201)(request, response),
  );
  server.on('DELETE /session', (_, response) => response.writeHead(204).end());
  server.on('GET /events', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': hello\n\n');
    lines.push(response);
  });
  const portal = server.portal();
  const heard: PortalChange[] = [];
  return { server, lines, portal, heard, hear: (change: PortalChange) => void heard.push(change) };
}

test('the stream opens when somebody is signed in and listens, and closes with the last listener', async (t) => {
  const { server, lines, portal, hear } = await live(t);
  const leave = portal.events.subscribe(hear);
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.equal(server.count('GET /events'), 0, 'nobody is signed in');
  await portal.session.signIn(who);
  await until(() => lines.length === 1, 'the stream');
  const { headers } = server.seen.at(-1)!;
  assert.equal(headers.accept, 'text/event-stream');
  assert.equal(headers.authorization, 'Bearer ana');
  assert.ok(headers['portico-client']);
  const again = portal.events.subscribe(hear);
  leave();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(lines[0]!.closed, false);
  again();
  await until(() => lines[0]!.closed, 'the close');
  assert.equal(lines.length, 1);
});

test('events arrive however they are cut, and what is no event is passed over', async (t) => {
  const { lines, portal, heard, hear } = await live(t);
  await portal.session.signIn(who);
  t.after(portal.events.subscribe(hear));
  await until(() => lines.length === 1, 'the stream');
  const stream =
    'id: 1\ndata: {"kind":"offers","skus":["șurub"]}\n\n: ping\n\ndata: nonsense\n\ndata: {"no":1}\n\n' +
    'id: 2\r\ndata: {"kind":\r\ndata: "order","id":"o"}\r\n\r\n';
  for (const byte of Buffer.from(stream)) {
    lines[0]!.write(Buffer.of(byte));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await until(() => heard.length === 2, 'two events');
  assert.deepEqual(heard, [
    { kind: 'offers', skus: ['șurub'] },
    { kind: 'order', id: 'o' },
  ]);
});

test('a line cut is opened again after the last event seen', async (t) => {
  const { server, lines, portal, heard, hear } = await live(t);
  await portal.session.signIn(who);
  t.after(portal.events.subscribe(hear));
  await until(() => lines.length === 1, 'the stream');
  lines[0]!.write('id: 41\ndata: {"kind":"cart"}\n\n');
  await until(() => heard.length === 1, 'the event');
  lines[0]!.destroy();
  await until(() => lines.length === 2, 'the second stream');
  assert.equal(server.seen.at(-1)!.headers['last-event-id'], '41');
  assert.deepEqual(heard, [{ kind: 'cart' }], 'nothing was missed');
});

test('when nothing tells where to resume, everything is to be read again', async (t) => {
  const { lines, portal, heard, hear } = await live(t);
  await portal.session.signIn(who);
  t.after(portal.events.subscribe(hear));
  await until(() => lines.length === 1, 'the stream');
  lines[0]!.end();
  await until(() => heard.length === 1, 'the reset');
  assert.deepEqual(heard, [{ kind: 'reset' }]);
});

test('another user gets a line of their own; signing out closes it', async (t) => {
  const { server, lines, portal, hear } = await live(t);
  await portal.session.signIn(who);
  t.after(portal.events.subscribe(hear));
  await until(() => lines.length === 1, 'the stream');
  await portal.session.signIn({ ...who, userName: 'bob' });
  await until(() => lines.length === 2 && lines[0]!.closed, 'the second stream');
  assert.equal(server.seen.at(-1)!.headers.authorization, 'Bearer bob');
  await portal.session.signOut();
  await until(() => lines[1]!.closed, 'the close');
  assert.equal(lines.length, 2);
});

test('a portal without events is not asked again', async (t) => {
  const { server, portal, hear } = await live(t);
  server.on('GET /events', problem(404, 'route.unknown'));
  await portal.session.signIn(who);
  t.after(portal.events.subscribe(hear));
  await new Promise((resolve) => setTimeout(resolve, 1300));
  assert.equal(server.count('GET /events'), 1);
});
