// Main-thread time of 1,000 prices that one live event says have changed, against setting the same texts by hand.
import { atRest, launchBrowser, openPage } from './cards.js';
import { sideBySide, type Row } from './measure.js';
import { serveStub } from './shop-stub.js';

const count = 1000;

export async function benchPrices(rounds: number): Promise<Row[]> {
  const stub = await serveStub();
  const browser = await launchBrowser();
  const time = async (way: 'list' | 'listByHand') => {
    const { page, cdp } = await openPage(browser, stub.url);
    await page.evaluate(`bench.${way}(${count})`);
    await atRest(page, cdp);
    // Every card has been looked at, and is there in full.
    if (way === 'list') await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await atRest(page, cdp);
    await cdp.send('HeapProfiler.collectGarbage');
    const price = () => page.evaluate('bench.firstPrice()');
    const [was, before] = [await price(), await atRest(page, cdp)];
    if (way === 'list') stub.changePrices(count);
    else await page.evaluate(`bench.changeByHand(${count})`);
    await page.waitForFunction((was) => (globalThis as any).bench.firstPrice() !== was, was);
    const after = await atRest(page, cdp);
    await page.close();
    return after - before;
  };
  try {
    const result = await sideBySide(
      rounds,
      () => time('list'),
      () => time('listByHand'),
    );
    const name = '1,000 prices changed by one live event';
    return [{ name, ...result, unit: 'ms', limit: '≤ 0.5', ok: result.ratio <= 0.5 }];
  } finally {
    await browser.close();
    stub.close();
  }
}
