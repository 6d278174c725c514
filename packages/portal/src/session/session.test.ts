import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { PortalDatabase } from '../database/database.js';
import { scryptPasswords } from '../node/scrypt-passwords.js';
import { onEachDatabase } from '../testing/databases.js';
import { openShop, testConfig } from '../testing/shop.js';
import { openVisitor, type Visitor } from '../testing/signed-out.js';

const password = 'trei mere verzi';
const signIn = { userName: 'Ana', password };

onEachDatabase('session', (databases) => {
  let database: PortalDatabase;
  let visitor: () => Visitor;
  let offset = 0;
  const clock = { now: () => new Date(Date.now() + offset) };

  before(async () => {
    database = await databases.open();
    await openShop(database);
    await setPassword(password);
    visitor = openVisitor(database, { clock, passwords: scryptPasswords });
  });
  const setPassword = async (text: string) =>
    database.unscoped
      .updateTable('app_user')
      .set({ password_hash: await scryptPasswords.hash(text) })
      .execute();
  /** Beyond the window of the limits. */
  const wait = () => void (offset += 20 * 60_000);

  it('says nobody to nobody, and who it is after signing in by cookie', async () => {
    const ana = visitor();
    assert.deepEqual((await ana.call('GET', '/session')).body, {
      user: null,
      company: null,
      expiresAt: null,
    });
    const signedIn = await ana.call('POST', '/session', signIn);
    assert.equal(signedIn.status, 201);
    assert.equal(signedIn.body.user.userName, 'ana');
    assert.equal(signedIn.body.accessToken, undefined);
    const cookie = signedIn.headers.getSetCookie()[0] ?? '';
    assert.match(cookie, /^portico-session=[\w-]{43}; Max-Age=\d+; Path=\/b2b; HttpOnly; SameSite=Strict$/);
    assert.equal((await ana.call('GET', '/session')).body.company.id, 'alfa');
    assert.equal((await ana.call('GET', '/company')).status, 200);
    const token = [...ana.cookies.values()][0] ?? '';
    assert.equal((await ana.call('DELETE', '/session')).status, 204);
    assert.equal(ana.cookies.size, 0);
    ana.cookies.set('portico-session', token);
    const after = await ana.call('GET', '/company');
    assert.deepEqual([after.status, after.body.code], [401, 'session.expired']);
    assert.equal((await ana.call('GET', '/session')).body.user, null);
  });

  it('uses a __Host- cookie over https', async () => {
    const config = { ...testConfig, baseUrl: 'https://shop.example/b2b' };
    const ana = openVisitor(database, { config, clock, passwords: scryptPasswords })();
    const { headers } = await ana.call('POST', '/session', signIn);
    assert.match(
      headers.getSetCookie()[0] ?? '',
      /^__Host-portico-session=[\w-]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('keeps the database free of what one could sign in with', async () => {
    const ana = visitor();
    await ana.call('POST', '/session', signIn);
    const token = ana.cookies.get('portico-session') ?? '-';
    const rows = await database.unscoped.selectFrom('session').selectAll().execute();
    assert.ok(!JSON.stringify(rows).includes(token));
  });

  it('ends a session that is not used, and prolongs one that is', async () => {
    const ana = visitor();
    await ana.call('POST', '/session', signIn);
    offset += 11 * 3_600_000;
    assert.equal((await ana.call('GET', '/company')).status, 200);
    offset += 11 * 3_600_000;
    assert.equal((await ana.call('GET', '/company')).status, 200);
    offset += 13 * 3_600_000;
    assert.equal((await ana.call('GET', '/company')).body.code, 'session.expired');
  });

  it('answers a wrong user and a wrong password alike, in like time', async () => {
    const timed = async (userName: string) => {
      const began = performance.now();
      const { status, body } = await visitor().call('POST', '/session', {
        userName,
        password: 'not this one',
      });
      return {
        ms: performance.now() - began,
        status,
        code: body.code as string,
        title: body.title as string,
      };
    };
    await timed('ana');
    const known = await timed('ana');
    const unknown = await timed('nobody');
    assert.deepEqual([known.status, known.code, known.title], [unknown.status, unknown.code, unknown.title]);
    assert.equal(known.code, 'session.wrong-credentials');
    assert.ok(unknown.ms > known.ms / 4, `known ${known.ms} ms, unknown ${unknown.ms} ms`);
    wait();
  });

  it('limits attempts, also those made at once, and of users that do not exist', async () => {
    for (const userName of ['ana', 'nobody']) {
      const answers = await Promise.all(
        Array.from({ length: 14 }, () => visitor().call('POST', '/session', { userName, password: 'x' })),
      );
      const refused = answers.filter(({ status }) => status === 429);
      assert.equal(refused.length, 4, userName);
      assert.equal(refused[0]?.body.code, 'session.too-many-attempts');
      assert.ok(Number(refused[0]?.headers.get('Retry-After')) > 0);
    }
    assert.equal((await visitor().call('POST', '/session', signIn)).status, 429);
    wait();
    assert.equal((await visitor().call('POST', '/session', signIn)).status, 201);
  });

  it('gives tokens that rotate, and ends them all when one is used twice', async () => {
    const node = visitor();
    const first = (await node.call('POST', '/session', { ...signIn, transport: 'token' })).body;
    assert.equal(node.cookies.size, 0);
    const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
    assert.equal((await node.call('GET', '/company', undefined, bearer(first.accessToken))).status, 200);
    assert.equal((await node.call('GET', '/company', undefined, bearer(first.refreshToken))).status, 401);
    offset += 6 * 60_000;
    const late = await node.call('GET', '/company', undefined, bearer(first.accessToken));
    assert.equal(late.body.code, 'session.expired');
    const second = (await node.call('POST', '/session/refresh', { refreshToken: first.refreshToken })).body;
    assert.notEqual(second.refreshToken, first.refreshToken);
    assert.equal((await node.call('GET', '/company', undefined, bearer(second.accessToken))).status, 200);
    const again = await node.call('POST', '/session/refresh', { refreshToken: first.refreshToken });
    assert.deepEqual([again.status, again.body.code], [401, 'session.refresh-refused']);
    assert.equal((await node.call('GET', '/company', undefined, bearer(second.accessToken))).status, 401);
    const last = await node.call('POST', '/session/refresh', { refreshToken: second.refreshToken });
    assert.equal(last.status, 401);
  });

  it('lets one of twenty who use a refresh token at once go on, and then nobody', async () => {
    const node = visitor();
    const { refreshToken } = (await node.call('POST', '/session', { ...signIn, transport: 'token' })).body;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => visitor().call('POST', '/session/refresh', { refreshToken })),
    );
    const given = answers.filter(({ status }) => status === 200);
    assert.ok(given.length <= 1);
  });

  it('keeps the refresh token of a page in a cookie', async () => {
    const page = visitor();
    const origin = { Origin: 'http://localhost:4000' };
    const { body } = await page.call('POST', '/session', { ...signIn, transport: 'token' }, origin);
    assert.equal(body.refreshToken, undefined);
    assert.ok(page.cookies.has('portico-refresh'));
    const fresh = await page.call('POST', '/session/refresh', {}, origin);
    assert.equal(fresh.status, 200);
    assert.ok(fresh.body.accessToken);
  });

  it('changes the password, ends the other sessions and keeps this one', async () => {
    const [here, there] = [visitor(), visitor()];
    await here.call('POST', '/session', signIn);
    await there.call('POST', '/session', signIn);
    const change = (currentPassword: string, newPassword: string) =>
      here.call('PUT', '/session/password', { currentPassword, newPassword });
    assert.equal((await change('wrong password', 'o parola noua 1')).body.code, 'session.wrong-password');
    const weak = await change(password, 'aaaaaaaaaaaaaa');
    assert.equal(weak.body.code, 'session.weak-password');
    assert.ok(!JSON.stringify(weak.body).includes('aaaaaaaaaaaaaa'));
    assert.equal((await change(password, 'patru pere galbene')).status, 204);
    assert.equal((await here.call('GET', '/company')).status, 200);
    assert.equal((await there.call('GET', '/company')).body.code, 'session.expired');
    assert.equal((await visitor().call('POST', '/session', signIn)).status, 401);
    await setPassword(password);
  });

  it('lets a user in no more who is not active', async () => {
    const ana = visitor();
    await ana.call('POST', '/session', signIn);
    await database.unscoped.updateTable('app_user').set({ active: false }).where('id', '=', 'ana').execute();
    assert.equal((await ana.call('GET', '/company')).status, 401);
    assert.equal((await visitor().call('POST', '/session', signIn)).body.code, 'session.wrong-credentials');
    await database.unscoped.updateTable('app_user').set({ active: true }).where('id', '=', 'ana').execute();
  });
});
