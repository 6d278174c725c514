// What a person who has never seen it does: opens the page, signs in, orders, restarts, finds the order; then as another company.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const password = 'portico-demo';
let folder: string;
let browser: Browser;
let site: { process: ChildProcess; url: string; output: () => string };

async function start(port = 0): Promise<typeof site> {
  const args = ['packages/dev/src/start.mjs', '--port', `${port}`, '--data', folder];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', NODE_ENV: 'test' },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const began = Date.now();
  for (;;) {
    const url = /Site +(http:\S+)/.exec(output)?.[1];
    if (url && /begin anew/i.test(output)) return { process: child, url, output: () => output };
    assert.equal(child.exitCode, null, output);
    assert.ok(Date.now() - began < 120_000, `it did not start:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stop(signal: NodeJS.Signals = 'SIGTERM') {
  site.process.kill(signal);
  if (site.process.exitCode === null && site.process.signalCode === null) await once(site.process, 'exit');
}

/** A page of a new browser profile, with everything that went wrong on it. */
async function visit(
  path = '',
  options = {},
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(site.url + path);
  return { page, context, faults };
}

async function signIn(page: Page, userName: string) {
  await page.goto(`${site.url}account.html`);
  const form = page.locator('portico-sign-in');
  await form.locator('input[autocomplete="username"]').fill(userName);
  await form.locator('input[autocomplete="current-password"]').fill(password);
  await form.locator('input[autocomplete="current-password"]').press('Enter');
  await form.getByText('Ieșire din cont').waitFor();
}

const priceOf = async (page: Page, sku: string) => {
  await page.goto(`${site.url}product.html?sku=${sku}`);
  const price = page.locator('portico-price [part~="price"]').first();
  await price.waitFor();
  return (await price.textContent())?.trim();
};

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-site-'));
  browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH']!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  site = await start();
});

after(async () => {
  await browser?.close();
  await stop();
  await rm(folder, { recursive: true, force: true });
});

let orderNumber = '';

test('a buyer signs in on the page, sees the own price, orders, and finds the order', async () => {
  const { page, context, faults } = await visit('catalogue.html');
  await page
    .locator('portico-product-list')
    .getByText(/\d+ articole/)
    .first()
    .waitFor();
  await signIn(page, 'ana.pop');
  await page.goto(`${site.url}product.html?sku=RU-6204-2RS`);
  await page.locator('portico-price [part~="price"]').first().waitFor();
  await page.locator('portico-add-to-cart').getByRole('button', { name: 'Adăugați în coș' }).click();
  await page.locator('portico-cart-badge').getByText('1', { exact: true }).waitFor();
  await page.goto(`${site.url}cart.html`);
  await page.locator('portico-cart').getByText('RU-6204-2RS').waitFor();
  await page.goto(`${site.url}checkout.html`);
  const checkout = page.locator('portico-checkout');
  await checkout.getByText('Atelierele Someș SRL').first().waitFor();
  await checkout.getByRole('button', { name: 'Trimiteți comanda' }).dblclick();
  const placed = checkout.getByText(/20\d\d-\d{6}/).first();
  await placed.waitFor();
  orderNumber = /20\d\d-\d{6}/.exec((await placed.textContent()) ?? '')![0];
  await page.goto(`${site.url}account.html`);
  await page.locator('portico-order-history').getByText(orderNumber).first().waitFor();
  // The double click was one order.
  assert.equal(
    await page
      .locator('portico-order-history')
      .getByText(/^20\d\d-\d{6}$/)
      .count(),
    1,
  );
  assert.deepEqual(faults, []);
  await context.close();
});

test('the order is there after the portal was killed and started again', async () => {
  await stop('SIGKILL');
  site = await start();
  const { page, context, faults } = await visit('account.html');
  await signIn(page, 'mihai.rus');
  await page.locator('portico-order-history').getByText(orderNumber).first().waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test('another company sees other prices and not that order', async () => {
  const { page, context } = await visit('account.html');
  await signIn(page, 'ana.pop');
  const hers = await priceOf(page, 'RU-6204-2RS');
  await page.goto(`${site.url}account.html`);
  await page.locator('portico-sign-in').getByText('Ieșire din cont').click();
  await page.locator('portico-sign-in input[autocomplete="username"]').waitFor();
  await signIn(page, 'cristina.lupu');
  await page.locator('portico-order-history [part~="row"]').first().waitFor();
  assert.equal(await page.locator('portico-order-history').getByText(orderNumber).count(), 0);
  assert.notEqual(await priceOf(page, 'RU-6204-2RS'), hers);
  await context.close();
});

test('a price set by the command line is on the open page at once', async () => {
  const { page, context } = await visit('account.html');
  await signIn(page, 'ana.pop');
  await priceOf(page, 'SU-933-M8x40');
  const args = [
    'packages/portal/bin/portico-portal.mjs',
    'price',
    'set',
    '--company',
    'somes',
    '--sku',
    'SU-933-M8x40',
    '--price',
    '11.11',
    '--currency',
    'RON',
    '--base-quantity',
    '100',
    '--data',
    folder,
  ];
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, DATABASE_URL: '' } });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const [code] = (await once(child, 'exit')) as [number];
  assert.equal(code, 0, said);
  await page.locator('portico-price').getByText('11,11').first().waitFor({ timeout: 10_000 });
  await context.close();
});

test('a taken port is said, and another one used', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  await stop();
  site = await start(port);
  assert.match(site.output(), new RegExp(`Port ${port} is taken`));
  assert.equal((await fetch(`${site.url}healthz`)).status, 200);
  other.close();
});

test('the pages run under a strict policy with Trusted Types, and fit a phone', async () => {
  for (const path of [
    '',
    'catalogue.html',
    'product.html?sku=RU-6204-2RS',
    'cart.html',
    'checkout.html',
    'account.html',
  ]) {
    const { page, context, faults } = await visit(path, { viewport: { width: 360, height: 800 } });
    const policy = (await page.request.get(site.url + path)).headers()['content-security-policy'];
    assert.match(policy ?? '', /require-trusted-types-for 'script'/);
    await page.waitForLoadState('networkidle').catch(() => {});
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0, `${path} is ${overflow} px too wide at 360 px`);
    assert.deepEqual(faults, [], path);
    await context.close();
  }
});

/** Cumulative layout shift of one visit, above which an eye sees something move. */
const mostMoved = 0.005;

test('nothing on the pages moves while they load, signed out and signed in, on a phone and on a desk', async () => {
  const moved: string[] = [];
  for (const width of [360, 1280]) {
    const { page, context } = await visit('', { viewport: { width, height: 900 } });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node: Node | null }[];
        })[]) {
          const what = entry.sources.map(({ node }) => {
            const element = node instanceof Element ? node : node?.parentElement;
            const host =
              element?.getRootNode() instanceof ShadowRoot
                ? (element.getRootNode() as ShadowRoot).host
                : undefined;
            return `${host ? `${host.localName} ` : ''}${element?.localName}.${element?.className}`;
          });
          if (!entry.hadRecentInput) shifts.push(`${entry.value.toFixed(4)} ${what.join(', ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const user of ['nobody', 'ana.pop']) {
      if (user !== 'nobody') {
        await signIn(page, user);
        // Something in the cart, so that cart and checkout have something to show.
        await page.goto(`${site.url}product.html?sku=RU-6204-2RS`);
        await page.locator('portico-add-to-cart').getByRole('button', { name: 'Adăugați în coș' }).click();
        await page.locator('portico-cart-badge [part~="total"]').waitFor({ state: 'attached' });
      }
      for (const path of [
        '',
        'catalogue.html',
        'product.html?sku=RU-6204-2RS',
        // One with breaks, minimum and multiple.
        'product.html?sku=SU-933-M8x40',
        'cart.html',
        'checkout.html',
        'account.html',
      ]) {
        await page.goto(site.url + path);
        await page.waitForTimeout(1500);
        const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
        const sum = shifts.reduce((total, shift) => total + parseFloat(shift), 0);
        if (sum > mostMoved) moved.push(`${width} px, ${user}, /${path}: ${shifts.join('; ')}`);
      }
    }
    await context.close();
  }
  assert.deepEqual(moved, []);
});

test('a page is printed dark on light, without what is pressed, and the orders as far as they are read', async () => {
  const { page, context } = await visit('', { colorScheme: 'dark' });
  await signIn(page, 'ana.pop');
  const orders = page.locator('portico-order-history');
  await orders.locator('[part~="row"]').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const said = /\d+/.exec((await orders.locator('[part~="foot"] p').first().textContent()) ?? '')![0];
  assert.equal(await orders.locator('[part~="row"]').count(), Number(said));
  for (const gone of ['header nav', 'header .tools', 'portico-order-history form', 'portico-sign-in'])
    assert.equal(await page.locator(gone).first().isVisible(), false, `${gone} is printed`);
  assert.equal(await orders.getByRole('button', { name: 'T26-' }).first().isVisible(), true);
  const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(light, 'rgb(255, 255, 255)');
  const text = await orders.evaluate((host) =>
    getComputedStyle(host.shadowRoot!.querySelector('[part~="row"]')!).color.match(/\d+/g)!.map(Number),
  );
  assert.ok(Math.max(...text) < 100, `the text is light on paper: ${text.join(' ')}`);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.goto(`${site.url}cart.html`);
  await page.locator('portico-cart [part~="totals"]').waitFor();
  assert.equal(await page.locator('portico-cart [part~="checkout"]').isVisible(), false);
  assert.equal(await page.locator('portico-cart').getByText('RU-6204-2RS').isVisible(), true);
  // A page of paper with text in it, and not a picture of nothing.
  assert.ok((await page.pdf({ format: 'A4' })).length > 20_000);
  await context.close();
});
