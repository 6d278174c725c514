// A server with this folder's pages and a browser, for the tests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright-core';

export const password = 'portico-demo';

export interface Shop {
  /** On `localhost`, where the supplier is. */
  readonly url: string;
  /** The same pages on another site. */
  readonly elsewhere: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

export const launch = (options: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    ...options,
  });

export async function open(): Promise<Shop> {
  const data = await mkdtemp(join(tmpdir(), 'portico-embed-'));
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  const site = spawn(
    process.execPath,
    [fileURLToPath(new URL('./serve.mjs', import.meta.url)), `${port}`, data],
    {
      env: { ...process.env, DATABASE_URL: '', NODE_ENV: 'test' },
    },
  );
  let output = '';
  site.stdout.on('data', (chunk) => (output += chunk));
  site.stderr.on('data', (chunk) => (output += chunk));
  for (const began = Date.now(); !/Ready\./.test(output);) {
    if (site.exitCode !== null || Date.now() - began > 120_000)
      throw new Error(`It did not start:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const browser = await launch();
  return {
    url,
    elsewhere: `http://127.0.0.1:${port}/`,
    browser,
    stop: async () => {
      await browser.close();
      site.kill();
      if (site.exitCode === null && site.signalCode === null) await once(site, 'exit');
      await rm(data, { recursive: true, force: true });
    },
  };
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong on the page, refusals of its policy among it. */
  readonly faults: string[];
  readonly warnings: string[];
}

/** A page of a new browser profile. */
export async function visit(shop: Shop, address: string, options = {}): Promise<Visit> {
  const context = await shop.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults: string[] = [];
  const warnings: string[] = [];
  page.on('pageerror', (error) => faults.push(`${error.stack}`));
  page.on('console', (message) => {
    // A picture or a favicon of a page's own is not Portico's.
    if (message.type() === 'error' && !/\/(favicon\.ico|neu\.gif)/.test(message.location().url))
      faults.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.goto(new URL(address, shop.url).href);
  return { page, context, faults, warnings };
}

/** Signs in at the page's own form, wherever it stands: Playwright looks through open shadow roots. */
export async function signIn(page: Pick<Page, 'locator'>, userName = 'ana.pop'): Promise<void> {
  const form = page.locator('portico-sign-in');
  await form.locator('input[autocomplete="username"]').fill(userName);
  await form.locator('input[autocomplete="current-password"]').fill(password);
  await form.locator('input[autocomplete="current-password"]').press('Enter');
  await form.locator('[part="account"]').waitFor();
}
