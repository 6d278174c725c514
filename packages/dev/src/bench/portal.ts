// The portal as it is shipped, in a process of its own on PostgreSQL, against a bare server that runs its statements.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { header, type OfferList, type ProductPage } from '@portico/contract';
import { createApp, createContext, type PortalConfig } from '@portico/portal';
import { nodeSigner } from '@portico/portal/node';
import { openServerDatabase } from '../../../portal/src/database/server/server-database.js';
import { makeSession } from '../../../portal/src/session/sessions.js';
import { root, step } from '../steps.mjs';
import { startServer, type Running } from './child.js';
import { latency, send, throughput, type Call } from './load.js';
import { sideBySide, type Row } from './measure.js';
import { recorder, replayable, type Part, type Statement } from './record.js';
import { makeSupplier } from './supplier.js';

/** Connections to the database, as many as the portal has by itself. */
const connections = 10;
const concurrency = 16;
/** Different pages and orders, spread over the whole catalogue. */
const variants = 24;
const orderLines = 20;

const config: PortalConfig = {
  baseUrl: 'http://127.0.0.1:0/b2b',
  origins: [],
  supplier: { name: 'Bench', locales: ['ro', 'en', 'de'], currencies: ['RON'] },
  publicCatalogue: true,
  mediaBase: 'http://127.0.0.1:0',
  holdMinutes: 720,
  timeZone: 'Europe/Bucharest',
};

type Kind = 'list' | 'offers' | 'order';
type Requests = Readonly<Record<Kind, readonly Call[]>>;

/** One supplier's portal with requests to make of it. */
interface Shop extends Running {
  readonly url: string;
  readonly requests: Requests;
}

const headersOf = (token: string) => ({
  cookie: `portico-session=${token}`,
  [header.client.toLowerCase()]: 'bench',
});
const withKey = (call: Call): Call =>
  call.method === 'POST'
    ? { ...call, headers: { ...call.headers, [header.idempotencyKey.toLowerCase()]: randomUUID() } }
    : call;

/** The portal's own command line; its log goes to a file, as a supplier's would. */
async function startPortal(databaseUrl: string): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-bench-'));
  const file = join(folder, 'portal.log');
  const log = await open(file, 'w');
  const child = spawn(
    process.execPath,
    [join(root, 'packages/portal/bin/portico-portal.mjs'), 'serve', '--port', '0', '--url', config.baseUrl],
    {
      stdio: ['ignore', log.fd, 'inherit'],
      env: { ...process.env, DATABASE_URL: databaseUrl, PORTICO_HOLD_MINUTES: `${config.holdMinutes}` },
    },
  );
  await log.close();
  const stop = () => {
    child.kill();
    void rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 600 && child.exitCode === null; tries++) {
    const port = /"url":"http:\/\/127\.0\.0\.1:(\d+)\/b2b"/.exec(await readFile(file, 'utf8'))?.[1];
    if (port && port !== '0') return { port: Number(port), stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error(`The portal did not start:\n${await readFile(file, 'utf8').catch(() => '')}`);
}

/** Starts a portal on a supplier's database and prepares pages spread over the catalogue, their offers, and orders. */
async function openShop(serverUrl: string, products: number): Promise<Shop> {
  const url = await step(`A supplier with ${products.toLocaleString('en')} articles`, () =>
    makeSupplier(serverUrl, products),
  );
  const database = openServerDatabase(url, { connections: 2 });
  const context = createContext({ database, config, signerFrom: nodeSigner });
  const { token } = await makeSession(
    context,
    { id: 'ana', company_id: 'alfa' },
    'cookie',
    'bench',
    new Date(),
  );
  await database.close();
  const portal = await startPortal(url);
  const headers = headersOf(token);
  const ask = async (call: Call) => JSON.parse(await send(portal.port, undefined, call)) as unknown;
  const listCall = (cursor?: string): Call => ({
    method: 'GET',
    path: `/b2b/products?limit=24${cursor ? `&cursor=${cursor}` : ''}`,
    headers,
  });
  const { nextCursor } = (await ask(listCall())) as ProductPage;
  const [mark] = JSON.parse(Buffer.from(nextCursor!, 'base64url').toString()) as [number, string];
  const list: Call[] = [];
  const offers: Call[] = [];
  const order: Call[] = [];
  for (let n = 0; n < variants; n++) {
    const before = `P-${String(Math.floor((n * (products - 24)) / variants)).padStart(6, '0')}`;
    const page = listCall(Buffer.from(JSON.stringify([mark, before])).toString('base64url'));
    const { items } = (await ask(page)) as ProductPage;
    const body = JSON.stringify({ lines: items.map(({ sku }) => ({ sku })) });
    const offered: Call = { method: 'POST', path: '/b2b/offers', headers, body };
    const lines = ((await ask(offered)) as OfferList).items
      .slice(0, orderLines)
      .map(({ offer }) => ({ sku: offer!.sku, quantity: offer!.quantity, hold: offer!.hold.token }));
    list.push(page);
    offers.push(offered);
    order.push({
      method: 'POST',
      path: '/b2b/orders',
      headers,
      body: JSON.stringify({ shipToId: 'alfa-1', lines }),
    });
  }
  return { ...portal, url, requests: { list, offers, order } };
}

/** Lets the portal answer each request twice in this process, and keeps what it asked its database. */
async function recordAll({ url, requests }: Shop): Promise<Record<string, Part[]>> {
  const { onQuery, record } = recorder();
  const database = openServerDatabase(url, { connections, onQuery });
  const app = createApp({ database, config, signerFrom: nodeSigner });
  const answer = async ({ method, path, headers, body }: Call) => {
    const response = await app.request(`http://127.0.0.1:0${path}`, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      ...(body !== undefined && { body }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    await response.text();
  };
  const parts: Record<string, Part[]> = {};
  for (const kind of Object.keys(requests) as Kind[]) {
    for (const [n, call] of requests[kind].entries()) {
      const runs: Statement[][] = [];
      // The first one of all also reads the key that signs, once for the life of a portal.
      for (let run = 0; run < (n ? 2 : 3); run++) runs.push(await record(() => answer(withKey(call))));
      parts[`${kind}-${n}`] = replayable(runs.at(-2)!, runs.at(-1)!);
    }
  }
  await database.close();
  return parts;
}

/** What a worker sends for its nth turn. */
type Turn = (n: number) => Call[];
const turnOf =
  (requests: Requests, kinds: readonly Kind[], bare = false): Turn =>
  (n) =>
    kinds.map((kind) => {
      const at = n % variants;
      const call = withKey(requests[kind][at]!);
      return bare ? { ...call, headers: { ...call.headers, 'bench-request': `${kind}-${at}` } } : call;
    });

const contenders: readonly { name: string; kinds: readonly Kind[]; count: number }[] = [
  { name: 'Page of 24 with own price and stock', kinds: ['list', 'offers'], count: 160 },
  { name: 'Order of 20 lines', kinds: ['order'], count: 160 },
];

async function benchBare(shop: Shop, rounds: number): Promise<Row[]> {
  const bare = await startServer('bare-server.mjs', {
    url: shop.url,
    connections,
    requests: await step('Recording the statements', () => recordAll(shop)),
  });
  const rows: Row[] = [];
  try {
    for (const { name, kinds, count } of contenders) {
      const run = (port: number, isBare: boolean, n = count) =>
        throughput(port, turnOf(shop.requests, kinds, isBare), n, concurrency);
      await run(shop.port, false, count);
      await run(bare.port, true, count);
      const result = await sideBySide(
        rounds,
        () => run(shop.port, false),
        () => run(bare.port, true),
      );
      rows.push({ name, ...result, unit: '/s', limit: '≥ 0.40', ok: result.ratio >= 0.4 });
    }
  } finally {
    bare.stop();
  }
  return rows;
}

async function benchGrowth(small: Shop, large: Shop, rounds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, kinds, count } of contenders) {
    const run = ({ port, requests }: Shop) => latency(port, turnOf(requests, kinds), count / 4);
    await Promise.all([run(small), run(large)]);
    const result = await sideBySide(
      rounds,
      () => run(large),
      () => run(small),
    );
    rows.push({
      name: `${name}: 100,000 articles to 1,000`,
      ...result,
      unit: 'ms',
      limit: '≤ 1.3',
      ok: result.ratio <= 1.3,
    });
  }
  return rows;
}

export async function benchPortal(
  serverUrl: string,
  parts: { readonly portal: boolean; readonly growth: boolean },
  rounds: number,
  [few, many]: readonly [number, number],
): Promise<Row[]> {
  const large = await openShop(serverUrl, many);
  const rows: Row[] = [];
  try {
    if (parts.portal) rows.push(...(await benchBare(large, rounds)));
    if (parts.growth) {
      const small = await openShop(serverUrl, few);
      try {
        rows.push(...(await benchGrowth(small, large, rounds)));
      } finally {
        small.stop();
      }
    }
  } finally {
    large.stop();
  }
  return rows;
}
