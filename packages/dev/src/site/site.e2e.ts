import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser, isRoot } from '../browser.mjs';
import { writeManifest } from '../manifest.mjs';
import { serveFolder } from '../static-server.mjs';
import { root } from '../steps.mjs';
import { buildSite } from './build.mjs';

/** The site as its readers have it, below a path of some server. */
describe('the documentation in a browser', () => {
  let output = '';
  let site: { url: string; close(): void };
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    await writeManifest();
    output = await mkdtemp(join(tmpdir(), 'portico-docs-'));
    await buildSite({ output, reference: false });
    site = await serveFolder(output, { path: '/help/portico' });
    browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: isRoot ? ['--no-sandbox'] : [],
    });
    page = await browser.newPage({ reducedMotion: 'reduce' });
    page.on('console', (message) => {
      if (/error|warning/.test(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  after(async () => {
    await browser?.close();
    site?.close();
    await rm(output, { recursive: true, force: true });
  });

  it('is searched by the keyboard alone', async () => {
    await page.goto(`${site.url}/getting-started.html`);
    await page.keyboard.press('/');
    const input = page.getByRole('combobox', { name: /Search/ });
    await input.waitFor();
    await page.keyboard.type('live events');
    await page.getByRole('option').first().waitFor();
    await page.getByRole('option').nth(1).waitFor();
    const chosen = () => page.getByRole('option', { selected: true }).innerText();
    const first = await chosen();
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await chosen(), first);
    await page.keyboard.press('ArrowUp');
    assert.equal(await chosen(), first);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => /\.html#/.test(url.href) && !/getting-started/.test(url.href));
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('runs an example on a real portal when asked, in another language and for another buyer, and after an edit', async () => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(`${site.url}/elements/portico-price.html`);
    assert.ok(!loaded.some((url) => url.includes('/live/')), 'nothing of it is loaded before');
    await page.getByRole('button', { name: 'Run it here' }).first().click();
    const example = page.locator('figure.example[data-kind=live]');
    const price = example.locator('portico-price');
    await price.getByText('22.1011').first().waitFor({ timeout: 60_000 });
    await example.getByLabel('Language').selectOption('de');
    await price.getByText('22,1011').first().waitFor();
    await example.getByLabel('Buyer').selectOption('nobody');
    await price.locator('[part~=price]').waitFor({ state: 'detached' });
    await example.getByLabel('Buyer').selectOption('contract');
    await example.getByRole('button', { name: 'Edit' }).click();
    await example
      .getByRole('textbox', { name: 'Source' })
      .fill('<portico-stock sku="SU-933-M8x30" onclick="x()"></portico-stock>');
    await example.locator('portico-stock').getByText('42.000').waitFor();
    assert.equal(await example.locator('portico-stock').getAttribute('onclick'), null);
    await page.locator('.anatomy .number').nth(3).waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be used by everyone, ${colorScheme}`, async () => {
      const axe = await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
      await page.emulateMedia({ colorScheme });
      for (const path of ['index.html', 'sdk.html', 'elements/portico-cart.html', 'accessibility.html'])
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`${site.url}/${path}`);
          await page.evaluate(axe);
          const found = await page.evaluate(async () => {
            const { violations } = await (window as any).axe.run({ exclude: [['.stage']] });
            return violations.map(({ id, nodes }: any) => `${id}: ${nodes[0].target} (${nodes.length})`);
          });
          assert.deepEqual(found, [], `${path} at ${width} px`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `${path} at ${width} px is ${wide} px too wide`);
        }
    });

  it('breaks no rule of its policy and throws nothing', () => {
    assert.deepEqual(complaints, []);
  });
});
