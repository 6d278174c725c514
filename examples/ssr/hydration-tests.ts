// What a server's page must keep: real content without a script, nobody's prices, the same nodes afterwards, no jump.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { Shop } from '../shop/driver.js';

export function hydrationTests(browser: () => Browser, url: () => string): void {
  describe('a page rendered by a server', () => {
    test('has names and pictures in declarative shadow roots, and no price', async () => {
      const response = await fetch(url());
      const html = await response.text();
      assert.equal(response.status, 200);
      assert.ok((html.match(/<portico-product-card\s/g) ?? []).length >= 24);
      assert.ok((html.match(/<template shadowroot="open" shadowrootmode="open">/g) ?? []).length > 30);
      assert.match(html, /Hexagon head screw|Cut-off wheel|Flap disc/);
      assert.match(html, /<img\s+src="\/media\/[\w.-]+\.svg"/);
      const body = html.slice(html.indexOf('<body>'));
      assert.doesNotMatch(
        body,
        /RON|unitPrice|availability/,
        'what depends on the buyer is not in a shared page',
      );
      assert.match(response.headers.get('cache-control') ?? '', /^public/);
    });

    test('is the same for a buyer who is signed in', async () => {
      const shop = await Shop.open(browser(), url());
      const read = async () => (await shop.page.request.get(url())).text();
      const stranger = await read();
      await shop.signIn('ana.pop');
      assert.equal(await read(), stranger);
      await shop.signOut();
      await shop.close();
    });

    test('answers a search and a category from the address', async () => {
      const html = await (await fetch(`${url()}?q=6204&category=bearings`)).text();
      assert.match(html, /Results for “(<!--lit-part-->)?6204/);
      assert.match(html, /Deep groove ball bearing 6204/);
      assert.doesNotMatch(html, /Hexagon head screw/);
    });

    test('carries what an address says as text, never as markup', async () => {
      const html = await (
        await fetch(`${url()}?q=${encodeURIComponent('</script><img src=x onerror=alert(1)>')}`)
      ).text();
      assert.doesNotMatch(html, /<img src=x/);
    });

    test('shows it without JavaScript', async () => {
      const shop = await Shop.open(browser(), url(), { javaScriptEnabled: false });
      const name = shop.list.locator('portico-product-card').first().locator('[part~="name"]');
      assert.ok(await name.isVisible());
      const picture = shop.list.locator('portico-product-card img').first();
      assert.ok(await picture.isVisible());
      assert.equal(await shop.list.locator('select').inputValue(), 'relevance');
      assert.equal(await shop.list.locator('input:checked').count(), 0);
      await shop.page.locator('.ways').getByText('Bearings', { exact: true }).click();
      await shop.list
        .getByText(/ball bearing/i)
        .first()
        .waitFor();
      await shop.close();
    });

    for (const width of [360, 1280]) {
      test(`goes on with the same nodes and nothing moves, at ${width} px`, async () => {
        const context = await browser().newContext({ viewport: { width, height: 900 } });
        const page = await context.newPage();
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(error.message));
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) faults.push(message.text());
        });
        // The page's script waits until its nodes are marked.
        let release = () => {};
        const marked = new Promise<void>((resolve) => (release = resolve));
        await page.route(/\/assets\/client-.*\.js$/, async (route) => {
          await marked;
          await route.continue();
        });
        await page.addInitScript(() => {
          const shifts: object[] = [];
          Object.assign(globalThis, { shifts });
          new PerformanceObserver((entries) => {
            for (const entry of entries.getEntries() as (PerformanceEntry & {
              value: number;
              sources: { node?: Element; previousRect: DOMRect; currentRect: DOMRect }[];
            })[])
              shifts.push({
                value: entry.value,
                moved: entry.sources.map(
                  ({ node, previousRect: from, currentRect: to }) =>
                    `${node?.localName ?? node?.nodeName}.${node?.className} ${from.y},${from.height} → ${to.y},${to.height}`,
                ),
              });
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(url(), { waitUntil: 'commit' });
        const mark = () =>
          page.evaluate(() => {
            const list = document.querySelector('portico-product-list')?.shadowRoot;
            const cards = [...(list?.querySelectorAll('portico-product-card') ?? [])];
            const nodes = [
              document.querySelector('main h2'),
              list?.querySelector('input[type="search"]'),
              list?.querySelector('.category'),
              ...cards,
              ...cards.map((card) => card.shadowRoot?.querySelector('article')),
              ...cards.map((card) => card.shadowRoot?.querySelector('img')),
              ...cards.map((card) => card.shadowRoot?.querySelector('h3')),
              ...[...document.querySelectorAll('.card portico-price')].map((price) =>
                price.shadowRoot?.querySelector('.base'),
              ),
            ].filter((node) => !!node);
            Object.assign(globalThis, { nodes });
            return { nodes: nodes.length, cards: cards.length };
          });
        let found = await mark();
        for (const began = Date.now(); found.cards < 24; found = await mark())
          assert.ok(Date.now() - began < 10_000, 'the cards are in the page without its script');
        await page.locator('portico-product-list img').first().waitFor();
        release();
        await page.locator('.card portico-price').getByText('Sign in to see your price').first().waitFor();
        await page
          .locator('portico-product-list portico-product-card')
          .getByText('Sign in to see your price')
          .first()
          .waitFor();
        await page.waitForTimeout(500);
        const { kept, shifts } = await page.evaluate(() => {
          const { nodes, shifts } = globalThis as unknown as { nodes: Element[]; shifts: object[] };
          return {
            kept: nodes.filter((node) => node.getRootNode({ composed: true }) === document).length,
            shifts,
          };
        });
        assert.ok(found.nodes >= 24 * 4 + 7, `${found.nodes} nodes were marked`);
        assert.equal(
          kept,
          width < 760 ? found.nodes - 1 : found.nodes,
          'the nodes of the server are those of the page',
        );
        assert.deepEqual(shifts, []);
        assert.deepEqual(faults, []);
        await context.close();
      });
    }

    test('a page that the browser keeps is alive when one comes back to it', async () => {
      const shop = await Shop.open(browser(), url());
      await shop.count();
      await shop.go('Account');
      await shop.page.goBack();
      await shop.search('6204');
      await shop.until(
        () => shop.title.textContent(),
        (text) => /6204/.test(text ?? ''),
        'the title',
      );
      assert.deepEqual(shop.faults, []);
      await shop.close();
    });
  });
}
