// Drives one of the shops as a buyer does. The five look alike, so one driver serves them all.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { picks } from './texts.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the demo supplier's portal with all five shops, built as for production, around it. */
export async function startShops(data: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const args = ['packages/dev/src/example.mjs', '--built', '--port', '0', '--data', data];
  const env = { ...process.env, DATABASE_URL: '', NODE_ENV: 'production' };
  const child = spawn(process.execPath, args, { cwd: root, env });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const began = Date.now();
  while (!/begin anew/i.test(output)) {
    assert.equal(child.exitCode, null, output);
    assert.ok(Date.now() - began < 180_000, `they did not start:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: /plain +(http:\S+)plain\//.exec(output)![1]!,
    async stop() {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

export class Shop {
  private constructor(
    readonly page: Page,
    readonly url: string,
    /** What went wrong on the page: errors, warnings of a framework or of a hydration, what the policy refused. */
    readonly faults: string[],
  ) {}

  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Shop> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    await page.goto(url);
    return new Shop(page, url, faults);
  }

  close = (): Promise<void> => this.page.context().close();

  get list() {
    return this.page.locator('portico-product-list');
  }

  get notice() {
    return this.page.locator('.notice');
  }

  get title() {
    return this.page.locator('main h1').first();
  }

  /** The shop's own card of an article. */
  card(sku: string) {
    const { name } = picks.find((pick) => pick.sku === sku)!;
    return this.page.locator('.card').filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  async go(name: 'Catalogue' | 'Cart' | 'Orders' | 'Account'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name, exact: true })
      .click();
    await this.page.locator(`nav a[aria-current="page"]`, { hasText: name }).waitFor();
  }

  async signIn(userName: string): Promise<void> {
    await this.go('Account');
    const form = this.page.locator('portico-sign-in');
    await form.locator('input[autocomplete="username"]').fill(userName);
    await form.locator('input[autocomplete="current-password"]').fill('portico-demo');
    await form.locator('input[autocomplete="current-password"]').press('Enter');
    await form.getByRole('button', { name: 'Sign out' }).waitFor();
  }

  async signOut(): Promise<void> {
    await this.go('Account');
    await this.page.locator('portico-sign-in').getByRole('button', { name: 'Sign out' }).click();
    await this.page.locator('portico-sign-in input[autocomplete="username"]').waitFor();
  }

  /** How many articles the list says that it has found. */
  async count(): Promise<number> {
    const text = await this.list
      .getByText(/^\d+ articles?$/)
      .first()
      .textContent();
    return Number.parseInt(text!, 10);
  }

  async until<T>(value: () => Promise<T>, wanted: (value: T) => boolean, what: string): Promise<T> {
    const began = Date.now();
    for (;;) {
      const now = await value();
      if (wanted(now)) return now;
      assert.ok(Date.now() - began < 15_000, `${what}: ${JSON.stringify(now)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async search(words: string): Promise<void> {
    await this.page.locator('portico-product-list[state="ready"]').waitFor();
    const field = this.list.locator('input[type="search"]');
    await field.fill(words);
    await field.press('Enter');
  }
}

/** From signing in to the order in the history, and out again. */
export async function buy(shop: Shop): Promise<void> {
  const { page, list, notice, title } = shop;
  const all = await shop.until(
    () => shop.count(),
    (count) => count > 200,
    'the whole catalogue',
  );

  await shop.signIn('ana.pop');
  assert.equal(await notice.textContent(), 'Signed in as Ana Pop.');

  // The contract price of her company, in the shop's own card and in the list.
  await shop.go('Catalogue');
  const bearing = shop.card('RU-6204-2RS');
  await bearing.locator('portico-price').getByText('RON 13.08').waitFor();
  await bearing
    .locator('portico-stock')
    .getByText(/in stock/i)
    .first()
    .waitFor();

  // The shop's state goes to the list, and what the buyer does there comes back to it.
  await page.locator('.ways').getByText('Bearings', { exact: true }).click();
  const bearings = await shop.until(
    () => shop.count(),
    (count) => count < all,
    'only bearings',
  );
  await list.locator('.category[aria-current="true"]', { hasText: 'Bearings' }).waitFor();
  await page.locator('.ways').getByText('Screws by Vexor', { exact: true }).click();
  await shop.until(
    () => shop.count(),
    (count) => count !== bearings && count < all,
    'only screws by Vexor',
  );
  assert.equal(await list.getByRole('checkbox', { name: /^Vexor/ }).isChecked(), true);
  await page.locator('.ways').getByText('Everything', { exact: true }).click();
  await shop.until(
    () => shop.count(),
    (count) => count === all,
    'everything',
  );
  await shop.search('RU-6204-2RS');
  await shop.until(
    () => title.textContent(),
    (text) => text?.trim() === 'Results for “RU-6204-2RS”',
    'the title',
  );
  await shop.until(
    () => shop.count(),
    (count) => count === 1,
    'one article',
  );
  await list.getByText('RON 13.08').waitFor();

  // Into the cart, from the list and from the shop's own card.
  await list.getByRole('button', { name: /^Add to cart/ }).click();
  await shop.until(
    () => notice.textContent(),
    (text) => /1 article in your cart/.test(text ?? ''),
    'the notice',
  );
  await shop.card('SU-933-M8x40').getByRole('button', { name: 'Add to cart' }).click();
  await shop.until(
    () => notice.textContent(),
    (text) => /2 articles in your cart/.test(text ?? ''),
    'the notice',
  );
  await page.locator('portico-cart-badge').getByText('2', { exact: true }).waitFor();

  await page.locator('portico-cart-badge').locator('a').click();
  await page.locator('portico-cart').getByText('RU-6204-2RS').waitFor();
  await page.locator('portico-cart [part~="checkout"]').click();
  const checkout = page.locator('portico-checkout');
  await checkout.getByRole('button', { name: /order/i }).last().click();
  const said = await shop.until(
    () => notice.textContent(),
    (text) => /^Order \S+ is placed\.$/.test(text ?? ''),
    'the order is placed',
  );
  const number = said!.split(' ')[1]!;

  await shop.go('Orders');
  await page.locator('portico-order-history').getByText(number).first().waitFor();
  await shop.signOut();
  assert.equal(await notice.textContent(), 'Signed out.');
  await shop.go('Catalogue');
  await bearing.locator('portico-price').getByText('Sign in to see your price').waitFor();
  await page.locator('portico-cart-badge [part~="count"]').waitFor({ state: 'detached' });
  assert.deepEqual(shop.faults, []);
}

/** What the framework renders anew, moves, takes away and puts back keeps what the buyer did, and its nodes. */
export async function rearrange(shop: Shop): Promise<void> {
  const { page } = shop;
  await shop.signIn('ana.pop');
  await shop.go('Catalogue');
  const bearing = shop.card('RU-6204-2RS');
  const quantity = bearing.locator('portico-add-to-cart').getByRole('spinbutton');
  await quantity.fill('7');
  await quantity.press('Tab');
  await bearing.locator('portico-price').getByText('RON').first().waitFor();
  await bearing.locator('portico-price').evaluate((price) => Object.assign(price, { marked: true }));
  const order = () => page.locator('.card h3').allTextContents();
  const before = await order();

  // The notice renders the whole shop anew.
  await shop.card('EP-MAN-TAI-9').getByRole('button', { name: 'Add to cart' }).click();
  await shop.notice.getByText(/in your cart/).waitFor();
  await page.getByRole('button', { name: 'Reverse the order' }).click();
  await shop.until(order, (now) => `${now}` === `${[...before].reverse()}`, 'the order is reversed');
  assert.equal(await quantity.inputValue(), '7');
  assert.equal(
    await bearing.locator('portico-price').evaluate((price) => 'marked' in price),
    true,
    'a keyed list moves the node',
  );
  await bearing.locator('portico-price').getByText(/RON/).first().waitFor();

  // Taken away and put back, it shows what it is asked for.
  await page.getByRole('checkbox', { name: 'Show stock' }).uncheck();
  await bearing.locator('portico-stock').waitFor({ state: 'detached' });
  assert.equal(await page.locator('.card portico-stock').count(), 0);
  await page.getByRole('checkbox', { name: 'Show stock' }).check();
  await bearing
    .locator('portico-stock')
    .getByText(/in stock/i)
    .first()
    .waitFor();
  assert.equal(await page.locator('.card portico-stock').count(), 4);
  assert.equal(await quantity.inputValue(), '7');
  // The next shop begins with an empty cart.
  const cleared = await page.evaluate(async () => {
    const headers = { 'portico-client': 'test', 'idempotency-key': crypto.randomUUID() };
    return (await fetch('/b2b/cart', { method: 'DELETE', headers })).status;
  });
  assert.ok(cleared < 300, `${cleared}`);
  await shop.signOut();
  assert.deepEqual(shop.faults, []);
}
