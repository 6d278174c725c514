import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { NewerSchemaError } from '../database/migrate.js';
import { testConfig } from '../testing/shop.js';
import { run } from './cli/cli.js';
import { createLog } from './log.js';
import { openDatabase, type OpenedDatabase } from './open-database.js';
import { serve, type RunningPortal } from './serve.js';
import { StartupError } from './startup-errors.js';

const client = { 'Portico-Client': 'test', 'Content-Type': 'application/json' };

describe('a running portal and the command line', () => {
  let folder = '';
  let database: OpenedDatabase;
  let portal: RunningPortal;
  const said: string[] = [];
  const config = { ...testConfig, baseUrl: 'http://127.0.0.1:0/b2b' };

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'portico-serve-'));
    database = await openDatabase({ dataFolder: path.join(folder, 'data') });
    portal = await serve({ database, config, port: 0, log: createLog('silent') });
  });
  after(async () => {
    await portal.stop();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const command = async (...args: string[]) => {
    said.length = 0;
    const { log, error } = console;
    console.log = console.error = (...texts: unknown[]) => void said.push(texts.join(' '));
    try {
      return await run([...args, '--data', path.join(folder, 'data')], {});
    } finally {
      console.log = log;
      console.error = error;
    }
  };
  const write = async (name: string, text: string) => {
    const file = path.join(folder, name);
    await writeFile(file, text);
    return file;
  };

  it('says that it is well', async () => {
    const response = await fetch(`http://127.0.0.1:${portal.port}/healthz`);
    assert.deepEqual([response.status, await response.json()], [200, { status: 'ok', database: 'embedded' }]);
  });

  it('takes what a command changes while it has the database open, and tells open pages', async () => {
    const categories = await write('categories.csv', 'id;name_ro\r\nbolts;Șuruburi\r\n');
    assert.equal(await command('import', 'categories', categories), 0, said.join('\n'));
    const put = [
      'product',
      'put',
      '--sku',
      'M8',
      '--category',
      'bolts',
      '--name',
      'Șurub M8',
      '--price',
      '12.5',
    ];
    assert.equal(await command(...put), 0, said.join('\n'));
    const response = await fetch(`${portal.url}/products/M8`);
    assert.equal(((await response.json()) as { name: string }).name, 'Șurub M8');
    const changes = await database.unscoped.selectFrom('change').select(['kind', 'payload']).execute();
    assert.ok(changes.some(({ kind, payload }) => kind === 'products' && payload.skus?.includes('M8')));
    assert.equal(await command(...put), 0);
    assert.match(said.join(), /0 added, 0 changed, 1 unchanged/);
  });

  it('reports every refused line with what to do, takes the others, and changes nothing the second time', async () => {
    const file = await write(
      'products.csv',
      'sku,name_ro,category,price,stock\nA1,Unu,bolts,1.10,5\nA2,Doi,nowhere,1,5\nA3,Trei,bolts,abc,5\nA1,Din nou,bolts,1,5\n',
    );
    const report = path.join(folder, 'report.json');
    assert.equal(await command('import', 'products', file, '--report', report), 1);
    assert.match(said.join('\n'), /line 2 A2: category \("nowhere"\): Import the category first/);
    assert.match(said.join('\n'), /1 added, 0 changed, 0 unchanged, 3 refused/);
    assert.equal((JSON.parse(await readFile(report, 'utf8')) as { lines: unknown[] }).lines.length, 4);
    assert.equal(await command('import', 'products', file), 1);
    assert.match(said.join('\n'), /0 added, 0 changed, 1 unchanged, 3 refused/);
  });

  it('creates a company and a user who can then sign in, and sets a contract price', async () => {
    const company = [
      '--id',
      'acme',
      '--name',
      'Acme',
      '--street',
      'S 1',
      '--city',
      'Cluj',
      '--postal-code',
      '4',
    ];
    assert.equal(await command('company', 'create', ...company), 0, said.join('\n'));
    const user = ['--user-name', 'ana', '--name', 'Ana', '--company', 'acme'];
    assert.equal(await command('user', 'create', ...user, '--password', 'short'), 2);
    assert.equal(await command('user', 'create', ...user, '--password', 'trei mere verzi'), 0);
    assert.equal(await command('price', 'set', '--company', 'acme', '--sku', 'M8', '--price', '9.99'), 0);
    const signIn = (password: string) =>
      fetch(`${portal.url}/session`, {
        method: 'POST',
        headers: client,
        body: JSON.stringify({ userName: 'ana', password, transport: 'token' }),
      });
    const session = (await (await signIn('trei mere verzi')).json()) as { accessToken: string };
    const authorised = { ...client, Authorization: `Bearer ${session.accessToken}` };
    const offers = await fetch(`${portal.url}/offers`, {
      method: 'POST',
      headers: authorised,
      body: JSON.stringify({ lines: [{ sku: 'M8' }] }),
    });
    const { items } = (await offers.json()) as { items: { offer: { unitPrice: { amount: string } } }[] };
    assert.equal(items[0]?.offer.unitPrice.amount, '9.99');
    assert.equal(
      await command('user', 'password', '--user-name', 'ANA', '--password', 'patru pere galbene'),
      0,
    );
    assert.equal((await signIn('trei mere verzi')).status, 401);
    assert.equal((await fetch(`${portal.url}/company`, { headers: authorised })).status, 401);
  });

  it('says what was called wrongly', async () => {
    assert.equal(await command('nonsense'), 2);
    assert.equal(await command('import', 'products', path.join(folder, 'none.csv')), 2);
    assert.match(said.join(), /There is no file/);
    assert.equal(await command('stock', 'set', '--sku', 'M8'), 2);
    assert.match(said.join(), /Give --stock/);
  });

  it('keeps what commands need to reach it from others on the machine', async () => {
    const { mode } = await stat(path.join(folder, 'data', 'admin.json'));
    assert.equal(mode & 0o077, 0);
    const address = JSON.parse(await readFile(path.join(folder, 'data', 'admin.json'), 'utf8')) as {
      port: number;
    };
    const refused = await new Promise<boolean>((resolve) => {
      const caller = connect(address.port, '127.0.0.1', () => caller.write(Buffer.from([2, 0, 0, 0, 1, 2])));
      caller.on('close', () => resolve(true));
      setTimeout(() => resolve(false), 5000).unref();
    });
    assert.ok(refused);
  });

  it('says that a port is taken, that an address is wrong, and that a schema is newer', async () => {
    await assert.rejects(
      serve({ database, config, port: portal.port, log: createLog('silent') }),
      (error: Error) => error instanceof StartupError && /is taken/.test(error.message),
    );
    await assert.rejects(
      openDatabase({ databaseUrl: 'postgres://me:hush@127.0.0.1:1/none' }),
      (error: Error) =>
        error instanceof StartupError &&
        /No PostgreSQL server/.test(error.message) &&
        !/hush/.test(error.message),
    );
    await assert.rejects(openDatabase({ databaseUrl: 'nonsense' }), StartupError);
    const other = path.join(folder, 'newer');
    const newer = await openDatabase({ dataFolder: other });
    await sql`insert into migration (id) values ('9999-future')`.execute(newer.unscoped);
    await newer.close();
    await assert.rejects(openDatabase({ dataFolder: other }), NewerSchemaError);
  });

  it('never writes a secret to the log', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    log.info({ password: 'hush', body: { newPassword: 'hush', headers: { authorization: 'hush' } } }, 'x');
    assert.ok(!lines.join().includes('hush'));
  });

  it('stops within seconds although a page listens', async () => {
    const response = await fetch(`${portal.url}/session`, {
      method: 'POST',
      headers: client,
      body: JSON.stringify({ userName: 'ana', password: 'patru pere galbene', transport: 'token' }),
    });
    const { accessToken } = (await response.json()) as { accessToken: string };
    const events = await fetch(`${portal.url}/events`, {
      headers: { ...client, Authorization: `Bearer ${accessToken}` },
    });
    assert.equal(events.status, 200);
    const began = performance.now();
    await Promise.all([portal.stop(), events.text()]);
    assert.ok(performance.now() - began < 9000);
  });
});
