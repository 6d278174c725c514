import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import './order-history.js';
import type { PorticoOrderHistory } from './order-history.js';
import {
  button,
  calls,
  clear,
  connectionOf,
  find,
  findAll,
  place,
  press,
  signIn,
  textOf,
  until,
} from '../testing/act.js';
import { asked, fail, order, serve, shop } from '../testing/many-orders.js';

const rowsOf = (element: Element) => findAll(element, 'tr.row');
const keyOf = (row: HTMLElement) => row.dataset['key']!;
const indexOf = (row: HTMLElement) => Number(row.getAttribute('aria-rowindex')) - 2;
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
/** The first row that is wholly on the screen. */
const topRow = (element: Element) => rowsOf(element).find((row) => row.getBoundingClientRect().top >= 0)!;
const onScreen = (row: Element | null) => {
  const { top, bottom } = row!.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
/** Every row begins where the one before ends, and the screen is full of them. */
function expectWhole(element: Element): void {
  const seen = rowsOf(element).filter(onScreen);
  expect(seen.length).to.be.greaterThan(5);
  seen.slice(1).forEach((row, at) => {
    expect(indexOf(row)).to.equal(indexOf(seen[at]!) + 1);
    expect(row.getBoundingClientRect().top).to.be.closeTo(seen[at]!.getBoundingClientRect().bottom, 0.6);
  });
  expect(seen[0]!.getBoundingClientRect().top).to.be.lessThan(innerHeight / 2);
  expect(seen.at(-1)!.getBoundingClientRect().bottom).to.be.greaterThan(innerHeight - 200);
}
const scrollTo = async (y: number) => {
  scrollTo_(y);
  await frame();
};
const scrollTo_ = (y: number) => window.scrollTo({ top: y, behavior: 'instant' });

async function open(count: number, attributes = ''): Promise<PorticoOrderHistory> {
  serve(count);
  return placed(attributes);
}
async function placed(attributes = ''): Promise<PorticoOrderHistory> {
  const element = place<PorticoOrderHistory>(`<portico-order-history ${attributes}></portico-order-history>`);
  await until(() => rowsOf(element).length > 0, 'rows');
  await frame();
  return element;
}
async function openAll(count: number): Promise<PorticoOrderHistory> {
  const element = await open(count);
  // A page that is on its way comes first.
  const total = `${count + 1}`;
  await until(() => {
    const all = button(element, 'Load all orders');
    if (all?.getAttribute('aria-disabled') === 'false') all.click();
    return find(element, 'table')!.getAttribute('aria-rowcount') === total;
  }, 'all are loaded');
  await element.updateComplete;
  return element;
}

describe('portico-order-history with 10,000 orders', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
    await signIn('ana');
  });
  afterEach(() => {
    clear();
    scrollTo_(0);
  });

  it('loads all of them in few calls and keeps few rows in the page', async () => {
    const element = await openAll(10_000);
    expect(asked.length).to.be.lessThan(16);
    expect(textOf(element)).to.include('10,000 orders');
    expect(find(element, '[role="status"].unseen')!.textContent).to.include('10,000 orders');
    expect(button(element, 'Load all orders')).to.equal(undefined);
    for (const at of [0, 0.2, 0.5, 0.77, 1]) {
      await scrollTo(at * (document.documentElement.scrollHeight - innerHeight) - (at === 1 ? 100 : 0));
      expect(rowsOf(element).length).to.be.within(12, 60);
      if (at < 1 && at > 0) expectWhole(element);
    }
    expect(keyOf(rowsOf(element).at(-1)!)).to.equal('o9999');
    expect(rowsOf(element).at(-1)!.getAttribute('aria-rowindex')).to.equal('10001');
  });

  it('is a table', async () => {
    const element = await open(40);
    await until(() => textOf(element).includes('40 orders'));
    const table = find(element, 'table')!;
    expect(table.getAttribute('role')).to.equal('table');
    expect(table.getAttribute('aria-rowcount')).to.equal('41');
    expect(findAll(element, 'thead th[role="columnheader"]').map((each) => each.textContent)).to.deep.equal([
      'Order',
      'Date',
      'PO number',
      'State',
      'Total',
    ]);
    const row = rowsOf(element)[4]!;
    expect(row.getAttribute('role')).to.equal('row');
    expect([...row.children].map((cell) => cell.getAttribute('role'))).to.deep.equal([
      'rowheader',
      'cell',
      'cell',
      'cell',
      'cell',
    ]);
    expect(row.getAttribute('aria-rowindex')).to.equal('6');
  });

  it('reads on as one scrolls, each page once, and does not know the count before the end', async () => {
    const element = await open(700);
    expect(find(element, 'table')!.getAttribute('aria-rowcount')).to.equal('-1');
    for (let tries = 0; tries < 60 && !textOf(element).includes(' 700 orders'); tries++) {
      await scrollTo(document.documentElement.scrollHeight);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(textOf(element)).to.include('700 orders');
    expect(new Set(asked).size).to.equal(asked.length);
    expect(asked.length).to.equal(8);
  });

  it('says in place that a page failed, keeps the rows and tries again', async () => {
    const element = await open(400, 'manual');
    fail(true);
    await press(element, 'Show more');
    await until(() => button(element, 'Try again'), 'an error');
    expect(find(element, '.foot .error')).not.to.equal(null);
    expect(textOf(element)).to.include('20 orders so far');
    fail(false);
    await press(element, 'Try again');
    await until(() => textOf(element).includes('120 orders so far'));
    expect(find(element, '.error')).to.equal(null);
  });

  it('does not ask again by itself after a failure', async () => {
    serve(400);
    const element = await placed('manual');
    fail(true);
    element.manual = false;
    await until(() => button(element, 'Try again'), 'an error');
    const before = asked.length;
    for (const y of [100, 0, 300, 50]) await scrollTo(y);
    expect(asked.length).to.equal(before);
  });

  it('keeps the focus on a row that scrolls away, and Tab goes on from it', async () => {
    const element = await openAll(3_000);
    const focused = () => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['order'];
    find(element, '[data-order="o3"]')!.focus();
    await scrollTo(60_000);
    expect(focused()).to.equal('o3');
    expect(rowsOf(element).slice(0, 3).map(keyOf)).to.deep.equal(['o2', 'o3', 'o4']);
    expectWhole(element);
    await sendKeys({ press: 'Tab' });
    await frame();
    expect(focused()).to.equal('o4');
    expect(onScreen(find(element, '[data-order="o4"]'))).to.equal(true);
    for (let n = 0; n < 40; n++) await sendKeys({ press: 'Tab' });
    await frame();
    expect(focused()).to.equal('o44');
    await sendKeys({ down: 'Shift' });
    for (let n = 0; n < 3; n++) await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused()).to.equal('o41');
    await frame();
    expectWhole(element);
  });

  it('pages by the keyboard', async () => {
    const element = await openAll(3_000);
    find(element, '[data-order="o0"]')!.focus();
    const settle = () => new Promise((resolve) => setTimeout(resolve, 400));
    await sendKeys({ press: 'PageDown' });
    await settle();
    expect(indexOf(topRow(element))).to.be.greaterThan(5);
    await sendKeys({ press: 'End' });
    await settle();
    expect(keyOf(rowsOf(element).at(-1)!)).to.equal('o2999');
    await sendKeys({ press: 'Home' });
    await settle();
    await until(() => scrollY === 0, 'the start');
    await frame();
    expect(onScreen(find(element, '[data-order="o0"]'))).to.equal(true);
  });

  it('holds what is read when an order comes in above, and counts it', async () => {
    const element = await openAll(2_000);
    await scrollTo(30_000);
    const row = topRow(element);
    const [key, index, { top }] = [keyOf(row), indexOf(row), row.getBoundingClientRect()];
    shop.orders = [order(-1, { id: 'fresh', number: '2026-NEW' }), ...shop.orders];
    const before = asked.length;
    connectionOf(element).emit({ kind: 'order', id: 'fresh' });
    await until(() => find(element, 'table')!.getAttribute('aria-rowcount') === '2002');
    await frame();
    const now = findAll(element, `[data-key="${key}"]`)[0]!;
    expect(now.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(indexOf(now)).to.equal(index + 1);
    expect(asked.length).to.equal(before + 1);
    scrollTo_(0);
    await until(() => find(element, '[data-order="fresh"]'));
  });

  it('shows a new order at once to who is at the top, and takes a change of a known one in', async () => {
    const element = await open(300);
    shop.orders = [order(-1, { id: 'fresh' }), ...shop.orders];
    shop.orders[3] = { ...shop.orders[3]!, state: 'closed' };
    connectionOf(element).emit({ kind: 'order', id: 'fresh' });
    connectionOf(element).emit({ kind: 'order', id: shop.orders[3].id });
    await until(() => keyOf(rowsOf(element)[0]!) === 'fresh');
    expect(rowsOf(element)[3]!.textContent).to.include('Closed');
    expect(rowsOf(element).map(indexOf)).to.deep.equal(rowsOf(element).map((_, at) => at));
  });

  it('hands the focus on when its order leaves the list', async () => {
    const element = await open(60);
    const state = find<HTMLSelectElement>(element, '[name="state"]')!;
    state.value = 'confirmed';
    state.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => keyOf(rowsOf(element)[0]!) === 'o1');
    find(element, '[data-order="o3"]')!.focus();
    shop.orders[3] = { ...shop.orders[3]!, state: 'cancelled' };
    connectionOf(element).emit({ kind: 'order', id: 'o3' });
    await until(() => !find(element, '[data-order="o3"]'));
    await until(() => (element.shadowRoot!.activeElement as HTMLElement)?.dataset['order'] === 'o4');
  });

  it('reads the loaded part again when events were missed', async () => {
    const element = await openAll(2_500);
    await scrollTo(30_000);
    const key = keyOf(topRow(element));
    shop.orders = shop.orders.map((each) => ({ ...each, poNumber: 'AGAIN' }));
    connectionOf(element).emit({ kind: 'reset' });
    await until(() => topRow(element).textContent!.includes('AGAIN'));
    expect(keyOf(topRow(element))).to.equal(key);
    expect(find(element, 'table')!.getAttribute('aria-rowcount')).to.equal('2501');
  });

  for (const [what, width] of [
    ['cards in a narrow box', 340],
    ['rows whose state wraps', 740],
  ] as const)
    it(`fits ${what} together though they differ in height`, async () => {
      serve(1_000);
      const element = place<PorticoOrderHistory>('<portico-order-history></portico-order-history>');
      element.style.maxInlineSize = `${width}px`;
      await until(() => rowsOf(element).length > 0);
      await press(element, 'Load all orders').catch(() => {});
      await until(() => {
        button(element, 'Load all orders')?.click();
        return textOf(element).includes('1,000 orders');
      });
      shop.orders[500]!.poNumber = 'x';
      for (const y of [0, 700, 15_000, 40_000, 39_000, 20_000, 19_500, 19_000, 18_500]) {
        await scrollTo(y + 300);
        expectWhole(element);
      }
      // Another width lays all of it out anew, and what is read stays.
      const key = keyOf(topRow(element));
      element.style.maxInlineSize = '1000px';
      await frame();
      await frame();
      expectWhole(element);
      expect(onScreen(find(element, `[data-key="${key}"]`))).to.equal(true);
    });

  it('scrolls in a box of the page, too', async () => {
    serve(2_000);
    const element = await placed();
    const box = element.closest<HTMLElement>('.test-page')!;
    box.style.cssText = 'height: 600px; overflow: auto';
    await until(() => {
      button(element, 'Load all orders')?.click();
      return textOf(element).includes('2,000 orders');
    });
    box.scrollTop = 40_000;
    await frame();
    const seen = rowsOf(element).filter(
      (row) => row.getBoundingClientRect().bottom > 0 && row.getBoundingClientRect().top < 600,
    );
    expect(seen.length).to.be.within(8, 20);
    expect(rowsOf(element).length).to.be.lessThan(60);
  });

  it('prints all that has been read', async () => {
    const element = await openAll(500);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(rowsOf(element).length).to.equal(500);
    expect(find(element, 'tbody')!.style.paddingBlock).to.equal('0px');
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    await frame();
    expect(rowsOf(element).length).to.be.lessThan(60);
    expectWhole(element);
  });

  it('comes back from an order to the same row in the same place', async () => {
    const element = await openAll(2_000);
    await scrollTo(30_000);
    const row = topRow(element).nextElementSibling as HTMLElement;
    const [key, { top }] = [keyOf(row), row.getBoundingClientRect()];
    row.querySelector('td')!.click();
    await until(() => find(element, 'article'));
    await press(element, 'All orders');
    await until(() => (element.shadowRoot!.activeElement as HTMLElement)?.dataset['order'] === key);
    expect(find(element, `[data-key="${key}"]`)!.getBoundingClientRect().top).to.be.closeTo(top, 2);
  });

  it('comes back to the place when the page is left and come back to', async function () {
    // A browser that does not name the entries of its history keeps a place for the way back only, and this is none.
    if (!('navigation' in window)) return this.skip();
    const element = await openAll(2_000);
    await scrollTo(30_000);
    const row = topRow(element);
    const [key, { top }] = [keyOf(row), row.getBoundingClientRect()];
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.querySelector('.test-page')!.remove();
    scrollTo_(0);
    asked.length = 0;
    const again = await placed();
    await until(() => find(again, `[data-key="${key}"]`));
    await frame();
    expect(find(again, `[data-key="${key}"]`)!.getBoundingClientRect().top).to.be.closeTo(top, 2);
    expect(asked.length).to.equal(2);
    expect(calls.some((call) => call.startsWith('GET /orders'))).to.equal(true);
  });
});
