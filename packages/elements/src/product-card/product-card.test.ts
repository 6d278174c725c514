import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './product-card.js';
import type { PorticoProductCard } from './product-card.js';
import {
  breakNetwork,
  breakReads,
  button,
  calls,
  clear,
  connectionOf,
  faults,
  find,
  mend,
  password,
  place,
  press,
  realFetch,
  shopAs,
  signIn,
  signOut,
  supply,
  textOf,
  until,
} from '../testing/act.js';

const skuOf = (n: number) => `T-${`${n}`.padStart(3, '0')}`;
const cards = (count: number, from = 1) =>
  Array.from(
    { length: count },
    (_, at) => `<portico-product-card sku="${skuOf(from + at)}"></portico-product-card>`,
  ).join('');
const all = (first: Element) => [...first.parentElement!.children] as PorticoProductCard[];
const priced = (card: Element) => /RON \d/.test(textOf(card)) && !!button(card, /^Add to cart/);

const open = async (attributes = 'sku="T-150"') => {
  const element = place<PorticoProductCard>(`<portico-product-card ${attributes}></portico-product-card>`);
  await until(() => priced(element), 'a card with a price');
  return element;
};

describe('portico-product-card', () => {
  beforeEach(() => signIn('ana'));
  afterEach(clear);

  it('shows the article, its price and stock, and adds it', async () => {
    await shopAs('ana');
    const element = await open('sku="T-150" href="article.html?sku={sku}"');
    expect(textOf(element)).to.match(
      /T-150 Hexagon screw M150 RON 250\.50 per 100 pcs excl\. VAT In stock 1,500 pcs/,
    );
    expect(find(element, 'h3 a')!.getAttribute('href')).to.match(/\/article\.html\?sku=T-150$/);
    await press(element, 'Add to cart: Hexagon screw M150');
    await until(() => button(element, 'Added: Hexagon screw M150'));
    await expect(element).to.be.accessible();
  });

  it('shows the price of the quantity while it is chosen', async () => {
    const element = await open();
    find<HTMLInputElement>(element, 'input')!.focus();
    find<HTMLInputElement>(element, 'input')!.select();
    breakNetwork();
    await sendKeys({ type: '240' });
    await until(() => textOf(element).includes('240.1234'));
    expect(calls).to.deep.equal(['POST /offers']);
    expect(find<HTMLInputElement>(element, 'input')!.value).to.equal('240');
  });

  it('shows what the page says over the picture, and lets the link through', async () => {
    const element = place<PorticoProductCard>(
      `<portico-product-card sku="T-150" href="#there={sku}"><span slot="badges">New</span></portico-product-card>`,
    );
    await until(() => priced(element));
    const badge = element.querySelector('span')!;
    const at = badge.getBoundingClientRect();
    const picture = find(element, '[part=image]')!.getBoundingClientRect();
    expect(at.height).to.be.greaterThan(10);
    expect(at.top >= picture.top && at.left >= picture.left && at.bottom <= picture.bottom).to.equal(true);
    const hit = element.shadowRoot!.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2);
    expect(hit).to.equal(find(element, 'h3 a'));
    await expect(element).to.be.accessible();
  });

  it('lets the page follow its link', async () => {
    const element = await open('sku="T-150" href="article.html?sku={sku}"');
    let followed = '';
    element.addEventListener('portico-article', (event) => {
      event.preventDefault();
      followed = event.detail.sku;
    });
    find(element, 'h3 a')!.click();
    expect(followed).to.equal('T-150');
  });

  it('runs no script that an address could hold', async () => {
    const element = await open('sku="T-150" href="javascript:alert({sku})"');
    expect(find(element, 'h3 a')).to.equal(null);
  });

  for (const [count, most] of [
    [24, 2],
    [240, 4],
  ] as const) {
    it(`${count} cards make at most ${most} calls after sign-in, live events among them`, async () => {
      await signOut();
      const first = place<PorticoProductCard>(cards(count));
      await until(() => all(first).every((card) => card.state === 'signed-out'));
      await connectionOf(first).session.signIn({ userName: 'ana', password });
      breakNetwork();
      await until(() => all(first).every((card) => card.state === 'ready'), 'every card has its answer');
      // Those that were off screen are made as one comes to them, of what is there already.
      for (const card of all(first).filter((_, at) => at % 2 === 0)) {
        card.scrollIntoView();
        await until(() => priced(card), 'a card with its price');
      }
      await until(() => all(first).every(priced), 'every card has its price');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(calls.length, calls.join()).to.be.at.most(most);
    });
  }

  it('asks after a change for what is near the screen, and for the rest as one comes to it', async () => {
    const first = place<PorticoProductCard>(cards(120));
    await until(() => all(first).every((card) => card.state === 'ready'), 'every card has its answer');
    let asked: string[] = [];
    breakNetwork((request) => {
      if (request.url.endsWith('/offers'))
        void request
          .json()
          .then(({ lines }: { lines: { sku: string }[] }) => asked.push(...lines.map(({ sku }) => sku)));
      return undefined;
    });
    scrollTo(0, 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    connectionOf(first).emit({ kind: 'offers', skus: all(first).map(({ sku }) => sku) });
    await until(() => asked.includes(first.sku), 'the first is asked for');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked.length).to.be.within(1, 80);
    const last = all(first).at(-1)!;
    expect(asked).not.to.include(last.sku);
    asked = [];
    last.scrollIntoView();
    await until(() => asked.includes(last.sku), 'the last is asked for');
    expect(asked).not.to.include(first.sku);
    scrollTo(0, 0);
  });

  it('shows a card that is added late, or while a call is in flight', async () => {
    let inFlight = false;
    breakNetwork((request) => {
      if (request.url.endsWith('/offers')) inFlight = true;
      return undefined;
    });
    const first = place<PorticoProductCard>(cards(3));
    await until(() => inFlight);
    first.insertAdjacentHTML('afterend', cards(2, 20));
    await until(() => all(first).length === 5 && all(first).every(priced));
    first.parentElement!.insertAdjacentHTML('beforeend', cards(1, 30));
    await until(() => all(first).every(priced));
  });

  it('one bad article number spoils no other', async () => {
    const first = place<PorticoProductCard>(
      `${cards(2)}<portico-product-card sku="NOPE"></portico-product-card>`,
    );
    await until(() => all(first).slice(0, 2).every(priced));
    await until(() => textOf(all(first)[2]!).includes('This article is not in the catalogue.'));
  });

  it('keeps its height when the price comes', async function () {
    // WebKitGTK breaks the line of the stock here, where the other browsers do not.
    if (/WebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent)) return this.skip();
    let go = () => {};
    const wait = new Promise<void>((resolve) => (go = resolve));
    breakNetwork((request) =>
      request.url.endsWith('/offers') ? wait.then(() => realFetch(request)) : undefined,
    );
    const element = place<PorticoProductCard>(cards(1, 151));
    element.style.inlineSize = '300px';
    await until(
      () => find(element, 'form.add') && find(element, '.own.skeleton'),
      'the card without a price',
    );
    const before = element.getBoundingClientRect().height;
    go();
    await until(() => priced(element) && !find(element, '.skeleton'));
    expect(element.getBoundingClientRect().height).to.be.closeTo(before, 1);
  });

  it('lines up quantity and button with what is above them', async () => {
    const element = await open('sku="T-151"');
    for (const width of [200, 300, 400, 640]) {
      element.style.inlineSize = `${width}px`;
      await new Promise(requestAnimationFrame);
      const edges = (selector: string) => find(element, selector)!.getBoundingClientRect();
      const { left, right } = edges('.text');
      expect(edges('.stepper').left, `${width}`).to.be.closeTo(left, 1);
      expect(edges('form .primary').right, `${width}`).to.be.closeTo(right, 1);
      if (edges('.stepper').top !== edges('form .primary').top)
        expect(edges('.stepper').width, `${width}`).to.be.closeTo(edges('form .primary').width, 1);
    }
  });

  it('shows what the supplier changes without a reload', async () => {
    const element = await open('sku="T-152"');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await supply('stock', [{ sku: 'T-152', onHand: 3 }]);
    await until(() => textOf(element).includes('3 pcs'));
    await supply('stock', [{ sku: 'T-152', onHand: 1520 }]);
  });

  for (const [name, fault] of Object.entries(faults)) {
    it(`survives ${name}: says so, and tries again`, async () => {
      breakReads(fault);
      const first = place<PorticoProductCard>(cards(3));
      await until(() => all(first).every((card) => button(card, 'Try again')), 'a way to try again');
      mend();
      await until(() => {
        // Article and price are asked for one by one, so either may have failed; asked anew is asked once.
        for (const card of all(first)) if (card.state === 'error') button(card, 'Try again')?.click();
        return all(first).every(priced);
      }, 'every card has its price');
    });
  }
});
