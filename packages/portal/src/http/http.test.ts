import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { header } from '@portico/contract';
import { createApp, type PortalOptions } from '../app.js';
import { openPageDatabase } from '../database/page-database.js';
import { testConfig } from '../testing/shop.js';

const client = { [header.client]: 'test' };

describe('around every request', () => {
  let request: (path: string, init?: RequestInit) => Promise<Response>;
  const lines: unknown[] = [];
  before(async () => {
    const log = (fields: object) => void lines.push(fields);
    const options: PortalOptions = {
      database: await openPageDatabase(),
      config: { ...testConfig, origins: ['https://intranet.example'] },
      log: { debug: log, info: log, warn: log, error: log },
    };
    const app = createApp(options);
    request = async (path, init) => app.request(`http://localhost:4000${path}`, init);
  });
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    request('/b2b/session', { method: 'POST', body, headers: { ...client, ...headers } });

  it('answers everything with a request id and without a cache', async () => {
    const response = await request('/b2b/session', { headers: { [header.requestId]: 'abc-12345' } });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Cache-Control'), 'private, no-store');
    assert.equal(response.headers.get(header.requestId), 'abc-12345');
    assert.ok(lines.some((line) => (line as { requestId?: string }).requestId === 'abc-12345'));
  });

  it('lets a browser keep what is the same for everybody', async () => {
    const response = await request('/b2b/capabilities');
    assert.equal(response.headers.get('Cache-Control'), 'public, max-age=300');
  });

  it('answers only the parts it has, and names them', async () => {
    const database = await openPageDatabase();
    const app = createApp({ database, config: { ...testConfig, parts: ['catalogue', 'pricing'] } });
    const of = async (path: string) => app.request(`http://localhost:4000/b2b${path}`);
    const { parts } = (await (await of('/capabilities')).json()) as { parts: string[] };
    assert.deepEqual(parts, ['catalogue', 'pricing', 'company']);
    for (const path of ['/cart', '/orders', '/events']) {
      const response = await of(path);
      assert.equal(response.status, 404);
      assert.equal(((await response.json()) as { code: string }).code, 'route.unknown');
    }
    assert.equal((await of('/products')).status, 200);
    await database.close();
  });

  it('says by name, value and remedy what does not fit', async () => {
    const response = await post(JSON.stringify({ userName: '', password: 'very secret', admin: true }));
    assert.equal(response.status, 400);
    assert.match(response.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
    const problem = (await response.json()) as { code: string; fields: { field: string; message: string }[] };
    assert.equal(problem.code, 'request.invalid');
    assert.deepEqual(problem.fields.map(({ field }) => field).sort(), ['admin', 'userName']);
    const secret = await post(JSON.stringify({ userName: 'ana', password: ['very secret'] }));
    assert.ok(!(await secret.text()).includes('very secret'));
  });

  it('refuses what is no JSON, too large, unknown or of another method', async () => {
    const code = async (response: Response) => ((await response.json()) as { code: string }).code;
    assert.equal(await code(await post('{"userName":')), 'request.not-json');
    assert.equal(await code(await post('x'.repeat(1_100_000))), 'request.too-large');
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
    });
    const init = { method: 'POST', body: endless, headers: client, duplex: 'half' } as RequestInit;
    assert.equal(await code(await request('/b2b/session', init)), 'request.too-large');
    assert.equal(await code(await request('/b2b/nothing')), 'route.unknown');
    assert.equal(await code(await request('/elsewhere')), 'route.unknown');
    const wrong = await request('/b2b/capabilities', { method: 'PUT', headers: client });
    assert.equal(await code(wrong), 'method.not-allowed');
    assert.equal(wrong.headers.get('Allow'), 'GET');
  });

  it('refuses a foreign page, lets an allowed one in, and asks for the header', async () => {
    const body = JSON.stringify({ userName: 'a', password: 'b' });
    const forged = await request('/b2b/session', { method: 'POST', body });
    assert.equal(((await forged.json()) as { code: string }).code, 'request.forged');
    const foreign = await post(body, { Origin: 'https://evil.example' });
    assert.equal(foreign.status, 403);
    assert.equal(foreign.headers.get('Access-Control-Allow-Origin'), null);
    const allowed = await post(body, { Origin: 'https://intranet.example' });
    assert.equal(allowed.status, 401);
    assert.equal(allowed.headers.get('Access-Control-Allow-Origin'), 'https://intranet.example');
    const preflight = await request('/b2b/orders', {
      method: 'OPTIONS',
      headers: { Origin: 'https://intranet.example', 'Access-Control-Request-Method': 'POST' },
    });
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('Access-Control-Allow-Headers') ?? '', /Portico-Client/);
    const almost = await request('/b2b/orders', {
      method: 'OPTIONS',
      headers: { Origin: 'https://intranet.example.evil.example' },
    });
    assert.equal(almost.headers.get('Access-Control-Allow-Origin'), null);
    const byCookie = await request('/b2b/session', { headers: { Cookie: 'portico-session=x' } });
    assert.equal(byCookie.status, 403);
  });
});
