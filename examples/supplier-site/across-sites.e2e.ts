// A portal on another site than the page, over https: tokens in memory, a partitioned cookie to go on after a reload.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { request as forward } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { seed, type PortalDatabase } from '@portico/portal';
import { createLog, openDatabase, scryptPasswords, serve, type RunningPortal } from '@portico/portal/node';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { generate } from 'selfsigned';

const dist = fileURLToPath(new URL('../../packages/elements/dist/page/', import.meta.url));
const sku = 'RU-6204-2RS';
const password = 'portico-demo';
const refreshPath = '/b2b/session/refresh';
const minute = 60_000;

let folder: string;
let database: PortalDatabase;
let portal: RunningPortal;
let browser: Browser;
/** `localhost` and `127.0.0.1` are two sites to a browser. */
let portalSide: Server;
let pageSide: Server;
let foreignSide: Server;
let pageUrl: string;
let foreignUrl: string;
/** How far the portal's clock is ahead. */
let ahead = 0;

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function page(path: string): Promise<{ type: string; body: string | Buffer }> {
  if (path.startsWith('/portico/')) {
    const body = await readFile(join(dist, path.slice('/portico/'.length)));
    return { type: extname(path) === '.css' ? 'text/css' : 'text/javascript', body };
  }
  const body = `<!doctype html><html lang="en"><title>Intranet</title>
    <script type="module" src="/portico/portico.js"></script>
    <portico-portal url="https://localhost:${portOf(portalSide)}/b2b" transport="token"></portico-portal>
    <portico-sign-in></portico-sign-in><portico-price sku="${sku}"></portico-price><main></main></html>`;
  return { type: 'text/html', body };
}

before(async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
  });
  const listen = async (handler: Parameters<typeof createServer>[1]) => {
    const server = createServer({ key, cert }, handler).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  const serveFile: Parameters<typeof createServer>[1] = (request, response) => {
    page(new URL(request.url!, 'https://page').pathname).then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  };
  portalSide = await listen((request, response) => {
    const { url, method, headers } = request;
    const onward = forward({ port: portal.port, path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  [pageSide, foreignSide] = [await listen(serveFile), await listen(serveFile)];
  pageUrl = `https://127.0.0.1:${portOf(pageSide)}/`;
  foreignUrl = `https://127.0.0.1:${portOf(foreignSide)}/`;

  folder = await mkdtemp(join(tmpdir(), 'portico-sites-'));
  database = await openDatabase({ databaseUrl: undefined, dataFolder: folder });
  const read = async (kind: string) =>
    JSON.parse(await readFile(new URL(`data/${kind}.json`, import.meta.url), 'utf8')) as unknown;
  const [categories, products, companies, prices] = await Promise.all(
    ['categories', 'products', 'companies', 'prices'].map(read),
  );
  await seed(database, { categories, products, companies, prices } as never, { passwords: scryptPasswords });
  portal = await serve({
    database,
    port: 0,
    log: createLog('silent'),
    clock: { now: () => new Date(Date.now() + ahead) },
    config: {
      baseUrl: `https://localhost:${portOf(portalSide)}/b2b`,
      origins: [new URL(pageUrl).origin],
      supplier: { name: 'Tarod', locales: ['en'], currencies: ['RON'] },
      publicCatalogue: true,
      mediaBase: '/',
      holdMinutes: 15,
      timeZone: 'Europe/Bucharest',
    },
  });
  browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH']!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});

after(async () => {
  await browser?.close();
  for (const server of [portalSide, pageSide, foreignSide]) {
    server?.close();
    server?.closeAllConnections();
  }
  await portal?.stop();
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

const visitor = () => browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 800, height: 900 } });

/** A page of the supplier's intranet, with the paths of the portal that it called. */
async function open(context: BrowserContext, url = pageUrl): Promise<{ page: Page; calls: string[] }> {
  const page = await context.newPage();
  const calls: string[] = [];
  page.on('request', (request) => {
    const { port, pathname } = new URL(request.url());
    if (port === `${portOf(portalSide)}`) calls.push(pathname);
  });
  await page.goto(url);
  return { page, calls };
}

async function signIn(page: Page) {
  const form = page.locator('portico-sign-in');
  await form.locator('input[autocomplete="username"]').fill('ana.pop');
  await form.locator('input[autocomplete="current-password"]').fill(password);
  await form.locator('input[autocomplete="current-password"]').press('Enter');
  await form.getByRole('button', { name: 'Sign out' }).waitFor();
}
const signedOut = (page: Page) => page.locator('portico-sign-in input[autocomplete="username"]').waitFor();
const priced = (page: Page) => page.locator('portico-price').getByText(/RON/).first().waitFor();

test('the session is a token in memory; what is kept is one partitioned cookie that no script sees', async () => {
  const context = await visitor();
  const { page } = await open(context);
  await signIn(page);
  await priced(page);
  const cookies = await context.cookies();
  assert.deepEqual(
    cookies.map(({ name, httpOnly, secure, sameSite }) => ({ name, httpOnly, secure, sameSite })),
    [{ name: '__Host-portico-refresh', httpOnly: true, secure: true, sameSite: 'None' }],
  );
  assert.match((cookies[0] as { partitionKey?: string }).partitionKey ?? '', /^https:\/\/127\.0\.0\.1/);
  assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), [
    '',
    0,
    0,
  ]);
  await context.close();
});

test('a reload goes on with the session, by one refresh', async () => {
  const context = await visitor();
  const { page, calls } = await open(context);
  await signIn(page);
  calls.length = 0;
  await page.reload();
  await page.locator('portico-sign-in').getByRole('button', { name: 'Sign out' }).waitFor();
  await priced(page);
  assert.equal(calls.filter((path) => path === refreshPath).length, 1, calls.join('\n'));
  await context.close();
});

test('twenty calls with an expired token make one refresh, and all are answered', async () => {
  const context = await visitor();
  const { page, calls } = await open(context);
  await signIn(page);
  await priced(page);
  calls.length = 0;
  ahead += 10 * minute;
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    for (const limit of Array(20).keys())
      main.append(Object.assign(document.createElement('portico-product-list'), { limit: limit + 1 }));
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('portico-product-list')].every(
      (list) => list.getAttribute('state') === 'ready',
    ),
  );
  assert.equal(calls.filter((path) => path === refreshPath).length, 1, calls.join('\n'));
  assert.ok(calls.filter((path) => path === '/b2b/products').length >= 20, calls.join('\n'));
  await context.close();
});

test('signing out in one tab ends the session in every tab, and for good', async () => {
  const context = await visitor();
  const { page } = await open(context);
  await signIn(page);
  const { page: other } = await open(context);
  await priced(other);
  const stolen = await context.cookies();
  await page.locator('portico-sign-in').getByRole('button', { name: 'Sign out' }).click();
  await signedOut(page);
  await signedOut(other);
  assert.equal(await other.locator('portico-price').getByText(/RON/).count(), 0);
  await context.addCookies(stolen);
  await page.reload();
  await signedOut(page);
  await context.close();
});

test('a page that the supplier did not allow gets nothing, whoever is signed in', async () => {
  const context = await visitor();
  const { page } = await open(context);
  await signIn(page);
  const { page: foreign } = await open(context, foreignUrl);
  await foreign.locator('portico-price[state="error"]').waitFor();
  assert.equal(await foreign.locator('portico-price').getByText(/RON/).count(), 0);
  await context.close();
});
