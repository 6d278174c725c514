// An order history of 10,000 rows in Chromium: how long it takes to stand, and what a frame of scrolling takes.
import { launchBrowser, openPage, threadTime } from './cards.js';
import { median, type Row } from './measure.js';
import { orderCount, orders, serveStub } from './shop-stub.js';

const frames = 300;
/** More rows than these in the page are not bounded by the screen. */
const mostRows = 60;

export async function benchRows(rounds: number): Promise<Row[]> {
  const stub = await serveStub();
  const browser = await launchBrowser();
  const mounts: number[] = [];
  const medians: number[] = [];
  const longest: number[] = [];
  const longestByClock: number[] = [];
  let rows = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const { page, cdp } = await openPage(browser, stub.url);
      const mount = 'bench.mountRows(allOrders)';
      await page.evaluate((all) => Object.assign(globalThis, { allOrders: all }), orders());
      mounts.push((await page.evaluate(mount)) as number);
      const clock: number[] = [];
      const thread: number[] = [];
      let before = await threadTime(cdp);
      for (let n = 0; n < frames; n++) {
        // Turns of a wheel, and now and then the scrollbar pulled far away.
        const far = n % 40 === 39 ? (n % 97) / 97 : '';
        const frame = (await page.evaluate(`bench.scrollRows(${far})`)) as { work: number; rows: number };
        const after = await threadTime(cdp);
        clock.push(frame.work);
        thread.push(after - before);
        rows = Math.max(rows, frame.rows);
        before = after;
      }
      medians.push(median(clock));
      longest.push(Math.max(...thread));
      longestByClock.push(Math.max(...clock));
      // What a screen reader is told, as the browser itself works it out.
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      const count = (role: string) =>
        nodes.filter((node) => node.role?.value === role && !node.ignored).length;
      if (count('table') !== 1 || count('row') < 12 || count('columnheader') !== 5 || count('rowheader') < 10)
        throw new Error(
          `No table: ${count('table')} tables, ${count('row')} rows in the accessibility tree.`,
        );
      await page.close();
    }
  } finally {
    await browser.close();
    stub.close();
  }
  const what = `An order history of ${orderCount.toLocaleString('en')} rows`;
  const row = (name: string, ours: number, most: number, unit = 'ms'): Row => ({
    name: `${what}: ${name}`,
    ours,
    theirs: most,
    unit,
    ratio: ours / most,
    limit: `≤ ${most} ${unit}`,
    ok: ours <= most,
  });
  return [
    row('mounts', median(mounts), 50),
    row('median frame', median(medians), 10),
    row(
      `longest frame, processor time (${Math.max(...longestByClock).toFixed(0)} by the clock)`,
      Math.max(...longest),
      50,
    ),
    row('in the page', rows, mostRows, 'rows'),
  ];
}
