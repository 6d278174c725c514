import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import './product-list.js';
import type { PorticoProductList } from './product-list.js';
import {
  breakNetwork,
  breakReads,
  button,
  calls,
  clear,
  connectionOf,
  faults,
  find,
  findAll,
  mend,
  place,
  press,
  problem,
  signIn,
  signOut,
  textOf,
  until,
} from '../testing/act.js';

const cardsOf = (element: Element) => findAll(element, 'li > portico-product-card');
const said = (element: Element) => find(element, '.said [role="status"]')?.textContent?.trim();
const open = async (attributes = '', locale = 'en') => {
  const element = place<PorticoProductList>(
    `<portico-product-list ${attributes}></portico-product-list>`,
    locale,
  );
  await until(() => cardsOf(element).length > 0 && find(element, '.category'), 'cards and filters');
  return element;
};
const search = (element: Element, words: string) => {
  const field = find<HTMLInputElement>(element, 'input[type="search"]')!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const check = (element: Element, value: string) => {
  const label = findAll<HTMLLabelElement>(element, 'label.value').find((each) =>
    each.textContent!.includes(value),
  )!;
  label.querySelector('input')!.click();
};

describe('portico-product-list', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  beforeEach(() => signIn('ana'));
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname);
  });

  it('lets the page say something over the pictures, as text', async () => {
    const element = await open('limit="3"');
    element.badges = ({ sku }) => (sku === 'T-002' ? ['New', '<b>Two</b>'] : []);
    await element.updateComplete;
    const said = cardsOf(element).map((card) => [...card.children].map((child) => child.textContent));
    expect(said.flat()).to.deep.equal(['New', '<b>Two</b>']);
    const card = cardsOf(element).find(({ children }) => children.length)!;
    expect(textOf(card)).to.include('T-002');
    expect(card.children[0]!.assignedSlot?.name).to.equal('badges');
  });

  it('shows cards with prices, all in one call', async () => {
    breakNetwork();
    const element = await open();
    await until(() => cardsOf(element).every((card) => textOf(card).includes('RON')), 'prices');
    expect(cardsOf(element).length).to.equal(24);
    expect(said(element)).to.equal('300 articles');
    expect(calls.filter((each) => each === 'POST /offers').length).to.equal(1);
    expect(calls.filter((each) => each.startsWith('POST /products')).length).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('searches when typing rests, says the count, and offers a way out of nothing', async () => {
    const element = await open();
    search(element, 'M7');
    await until(() => said(element) !== '300 articles');
    expect(textOf(cardsOf(element)[0]!)).to.include('M7');
    search(element, 'zzzzzz');
    await until(() => textOf(element).includes('Nothing found'));
    expect(element.getAttribute('state')).to.equal('empty');
    expect(said(element)).to.equal('0 articles');
    await expect(element).to.be.accessible();
    await press(element, 'Clear all');
    await until(() => said(element) === '300 articles');
    expect(find<HTMLInputElement>(element, 'input[type="search"]')!.value).to.equal('');
  });

  it('narrows by category and by facets, and takes each away again', async () => {
    const element = await open();
    await press(element, /^Fasteners/);
    await until(() => said(element) === '200 articles');
    await press(element, /^Nuts/);
    await until(() => said(element) === '100 articles');
    check(element, 'M1');
    await until(() => said(element) === '20 articles');
    check(element, 'M2');
    await until(() => said(element) === '40 articles');
    await press(element, 'Remove filter M1');
    await until(() => said(element) === '20 articles');
    await press(element, 'Remove filter Nuts');
    await until(() => said(element) === '200 articles');
  });

  it('sorts', async () => {
    const element = await open('limit="5"');
    const select = find<HTMLSelectElement>(element, 'select')!;
    select.value = 'sku';
    select.dispatchEvent(new Event('change'));
    await until(() => textOf(cardsOf(element)[1]!).includes('T-002'));
  });

  it('shows more, keeps what is there and the focus', async () => {
    const element = await open('category="nuts" limit="60"');
    const [first] = cardsOf(element);
    const more = await until(() => button(element, 'Show more'));
    more.focus();
    more.click();
    await until(() => cardsOf(element).length === 100);
    expect(cardsOf(element)[0]).to.equal(first);
    expect(textOf(element)).to.include('100 of 100');
    await until(() => element.shadowRoot!.activeElement === findAll(element, '.cards > li')[60]);
  });

  it('says in place when more cannot be read, and keeps the cards', async () => {
    const element = await open('limit="5"');
    breakNetwork((request) =>
      request.url.includes('cursor') ? problem(503, 'portal.unavailable') : undefined,
    );
    await press(element, 'Show more');
    await until(() => button(element, 'Try again'));
    expect(cardsOf(element).length).to.equal(5);
    mend();
    await press(element, 'Try again');
    await until(() => cardsOf(element).length === 10);
  });

  it('keeps what is looked at in the address, and follows it back', async () => {
    history.replaceState(null, '', `${location.pathname}?keep=1&category=nuts&filter=thread:M1`);
    const element = await open('sync-url');
    expect(said(element)).to.equal('20 articles');
    await press(element, 'Remove filter M1');
    await until(() => said(element) === '100 articles');
    expect(location.search).to.equal('?keep=1&category=nuts');
    history.back();
    await until(() => said(element) === '20 articles');
  });

  it('puts the filters behind a button where it is narrow', async () => {
    const element = await open();
    element.style.inlineSize = '360px';
    await press(element, 'Filters');
    const dialog = find<HTMLDialogElement>(element, 'dialog')!;
    expect(dialog.open).to.equal(true);
    check(element, 'M3');
    await press(element, 'Show 60 articles');
    expect(dialog.open).to.equal(false);
    // Cards are faint while others are on their way.
    await until(() => getComputedStyle(find(element, '.cards')!).opacity === '1');
    await expect(element).to.be.accessible();
  });

  it('stands before sign-in, and follows who signs in and which language', async () => {
    await signOut();
    const element = await open('limit="3"');
    await until(() => cardsOf(element).every((card) => textOf(card).includes('Sign in to see your price')));
    await connectionOf(element).session.signIn({ userName: 'ana', password: 'correct-horse-1' });
    await until(() => cardsOf(element).every((card) => textOf(card).includes('80.25')));
    connectionOf(element).locale = 'ro';
    await until(() => said(element) === '300 de articole');
    await until(() => cardsOf(element).every((card) => textOf(card).includes('Șurub')));
  });

  for (const [name, fault] of Object.entries(faults)) {
    it(`survives ${name}: says so, and tries again`, async () => {
      breakReads(fault);
      const element = place<PorticoProductList>('<portico-product-list limit="3"></portico-product-list>');
      await until(() => button(element, 'Try again'), 'a way to try again');
      expect(element.getAttribute('state')).to.equal('error');
      mend();
      await press(element, 'Try again');
      await until(() => cardsOf(element).length === 3);
    });
  }
});
