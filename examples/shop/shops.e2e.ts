// The same small shop in plain HTML, React, Vue, Svelte and rendered by a server, each built for production, under a
// strict policy, in a real browser on the real portal.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { hydrationTests } from '../ssr/hydration-tests.js';
import { Shop, buy, rearrange, startShops } from './driver.js';

let folder: string;
let browser: Browser;
let shops: Awaited<ReturnType<typeof startShops>>;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-shops-'));
  browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH']!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  shops = await startShops(folder);
});

after(async () => {
  await browser?.close();
  await shops?.stop();
  await rm(folder, { recursive: true, force: true });
});

for (const name of ['plain', 'react', 'vue', 'svelte', 'ssr']) {
  describe(`the shop in ${name}`, () => {
    const visit = (options = {}) => Shop.open(browser, `${shops.url}${name}/`, options);

    test('sells: sign in, own price, search, cart, order, history, sign out', async () => {
      const shop = await visit();
      await buy(shop);
      await shop.close();
    });

    test('keeps what a buyer did when it renders anew, reorders and takes away', async () => {
      const shop = await visit();
      await rearrange(shop);
      await shop.close();
    });

    test('runs under a strict policy and fits a phone', async () => {
      const shop = await visit({ viewport: { width: 360, height: 800 } });
      const response = await shop.page.request.get(shop.url);
      const policy = response.headers()['content-security-policy'] ?? '';
      assert.match(policy, /script-src 'self';/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe/);
      await shop.count();
      const tooWide = await shop.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(tooWide <= 0, `${tooWide} px too wide`);
      assert.deepEqual(shop.faults, []);
      await shop.close();
    });
  });
}

hydrationTests(
  () => browser,
  () => `${shops.url}ssr/`,
);
