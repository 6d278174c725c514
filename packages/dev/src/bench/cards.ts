// Main-thread time of 1,000 product cards in Chromium against the same DOM made by hand.
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { sideBySide, type Row } from './measure.js';
import { serveStub } from './shop-stub.js';

/** Milliseconds of processor time that the page's main thread has used. */
export async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = metrics.find(({ name }) => name === 'ThreadTime');
  if (!metric) throw new Error('This browser does not say the time of its main thread.');
  return metric.value * 1000;
}

/** Waits until the main thread has come to rest, and answers its time. */
export async function atRest(page: Page, cdp: CDPSession): Promise<number> {
  const frames = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  let last = await threadTime(cdp);
  for (let quiet = 0; quiet < 3;) {
    await frames();
    await page.waitForTimeout(150);
    const now = await threadTime(cdp);
    quiet = now - last < 15 ? quiet + 1 : 0;
    last = now;
  }
  return last;
}

/** The browser of all measurements in a page. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROME_PATH']!,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** A page with the elements loaded, and one card shown to make the copy from. */
export async function openPage(browser: Browser, url: string): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(url);
  await page.evaluate(() => {
    document.querySelector('main')!.innerHTML =
      '<div class="by-hand"><portico-product-card sku="B-00000"></portico-product-card></div>';
  });
  await page.waitForFunction(() =>
    document.querySelector('portico-product-card')?.shadowRoot?.querySelector('.stock [part="detail"]'),
  );
  await page.evaluate('bench.prepare()');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return { page, cdp };
}

const count = 1000;
type Way = 'list' | 'listByHand' | 'single' | 'singleByHand';

export async function benchCards(rounds: number): Promise<Row[]> {
  const stub = await serveStub();
  const browser = await launchBrowser();
  const time = async (way: Way) => {
    const { page, cdp } = await openPage(browser, stub.url);
    await cdp.send('HeapProfiler.collectGarbage');
    const before = await atRest(page, cdp);
    await page.evaluate(`bench.${way}(${count})`);
    const after = await atRest(page, cdp);
    const shown = await page.evaluate(() => document.documentElement.scrollHeight);
    if (shown < 10_000) throw new Error(`${way}: only ${shown} pixels of cards are there.`);
    await page.close();
    return after - before;
  };
  const rows: Row[] = [];
  try {
    for (const [name, ours, theirs, limit] of [
      ['A list of 1,000 cards', 'list', 'listByHand', 0.4],
      ['1,000 cards placed one by one', 'single', 'singleByHand', 1.3],
    ] as const) {
      const result = await sideBySide(
        rounds,
        () => time(ours),
        () => time(theirs),
      );
      rows.push({ name, ...result, unit: 'ms', limit: `≤ ${limit}`, ok: result.ratio <= limit });
    }
  } finally {
    await browser.close();
    stub.close();
  }
  return rows;
}
