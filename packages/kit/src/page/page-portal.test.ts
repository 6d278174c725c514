import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prepareDataDirectory } from '@portico/portal';
import { setupServer } from 'msw/node';
import { Cookies } from './cookies.js';
import { createHandlers } from './handlers.js';
import { createPagePortal, type PagePortal } from './page-portal.js';

describe('a portal behind handlers', () => {
  let portal: PagePortal;
  const server = setupServer();
  before(async () => {
    const dataDirectory = await prepareDataDirectory();
    portal = await createPagePortal({ url: 'http://localhost/b2b', dataDirectory });
    server.use(...portal.handlers());
    server.listen({ onUnhandledRequest: 'error' });
  });
  after(async () => {
    server.close();
    await portal.close();
  });

  it('answers as the portal, problems too', async () => {
    const response = await fetch('http://localhost/b2b/nowhere');
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('content-type'), 'application/problem+json; charset=utf-8');
    assert.equal(((await response.json()) as { code: string }).code, 'route.unknown');
    assert.ok(response.headers.get('request-id'));
  });

  it('answers below another address as if it were its own', async () => {
    server.use(...portal.handlers({ url: 'http://localhost/other/place' }));
    const response = await fetch('http://localhost/other/place/nowhere');
    assert.equal(((await response.json()) as { code: string }).code, 'route.unknown');
  });

  it('is as at first after a reset', async () => {
    const rows = () => portal.database.unscoped.selectFrom('category').selectAll().execute();
    await portal.database.unscoped
      .insertInto('category')
      .values({ id: 'x', parent_id: null, position: 0, names: JSON.stringify({ en: 'X' }) })
      .execute();
    assert.equal((await rows()).length, 1);
    await portal.reset();
    assert.equal((await rows()).length, 0);
  });
});

describe('handlers', () => {
  const seen: Request[] = [];
  const app = {
    fetch: async (request: Request) => {
      seen.push(request);
      if (request.url.endsWith('/stream')) {
        const parts = ['data: 1\n\n', 'data: 2\n\n'];
        return new Response(
          new ReadableStream({
            pull(controller) {
              const part = parts.shift();
              if (part) controller.enqueue(new TextEncoder().encode(part));
              else controller.close();
            },
          }),
          { headers: { 'Content-Type': 'text/event-stream' } },
        );
      }
      const headers = new Headers({ 'Content-Type': 'text/plain' });
      const set = new URL(request.url).searchParams.get('set');
      if (set) headers.append('Set-Cookie', set);
      return new Response(`${request.method} ${await request.text()}`, { headers });
    },
  };
  const server = setupServer();
  before(() => server.listen({ onUnhandledRequest: 'error' }));
  after(() => server.close());

  const url = 'http://localhost/b2b';
  const last = () => seen.at(-1)!;

  it('keep the cookies that the portal sets until it ends them', async () => {
    server.use(...createHandlers(app, { url }));
    await fetch(`${url}/a?set=${encodeURIComponent('s=1; HttpOnly; Path=/; Max-Age=60')}`);
    await fetch(`${url}/a`);
    assert.equal(last().headers.get('cookie'), 's=1');
    await fetch(`${url}/a?set=${encodeURIComponent('s=; Max-Age=0')}`);
    await fetch(`${url}/a`);
    assert.equal(last().headers.get('cookie'), null);
  });

  it('are two browsers when they are two', async () => {
    const mine = new Cookies();
    mine.take(new Headers([['Set-Cookie', 'who=me']]));
    server.use(...createHandlers(app, { url: 'http://localhost/one', portalUrl: url, cookies: mine }));
    server.use(...createHandlers(app, { url: 'http://localhost/two', portalUrl: url }));
    await fetch('http://localhost/one/x?y=1');
    assert.equal(last().url, `${url}/x?y=1`);
    assert.equal(last().headers.get('cookie'), 'who=me');
    await fetch('http://localhost/two/x');
    assert.equal(last().headers.get('cookie'), null);
  });

  it('pass bodies in and streams out', async () => {
    server.use(...createHandlers(app, { url }));
    const response = await fetch(`${url}/a`, { method: 'POST', body: 'hello' });
    assert.equal(await response.text(), 'POST hello');
    const stream = await fetch(`${url}/stream`);
    assert.equal(stream.headers.get('content-type'), 'text/event-stream');
    assert.equal(await stream.text(), 'data: 1\n\ndata: 2\n\n');
  });
});
