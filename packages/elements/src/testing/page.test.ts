import { expect } from '@open-wc/testing';
import '../index.js';
import {
  breakNetwork,
  breakReads,
  button,
  clear,
  connectionOf,
  faults,
  findAll,
  mend,
  password,
  place,
  realFetch,
  shopAs,
  signIn,
  signOut,
  textOf,
  until,
} from './act.js';

/** Every element that shows something of the portal, as a page would place it. */
const elements = `
  <portico-product-list limit="3"></portico-product-list>
  <portico-product-card sku="T-001" href="a.html?sku={sku}" breaks></portico-product-card>
  <portico-price sku="T-010" breaks explain as-of></portico-price>
  <portico-stock sku="T-001" as-of></portico-stock>
  <portico-add-to-cart sku="T-001"></portico-add-to-cart>
  <portico-cart></portico-cart>
  <portico-checkout></portico-checkout>
  <portico-order-history></portico-order-history>
  <portico-cart-badge></portico-cart-badge>
  <portico-sign-in></portico-sign-in>`;
const shown = (first: Element) => [...first.parentElement!.children] as (HTMLElement & { state: string })[];
const settled = ({ state }: { state: string }) => !['', 'waiting', 'loading', 'busy'].includes(state);

describe('a page with every element', () => {
  const failures: unknown[] = [];
  const keep = (event: ErrorEvent | PromiseRejectionEvent) => {
    failures.push('reason' in event ? event.reason : event.message);
  };
  before(() => {
    addEventListener('error', keep);
    addEventListener('unhandledrejection', keep);
  });
  beforeEach(async () => {
    failures.length = 0;
    await shopAs('ana', { sku: 'T-002', quantity: 2 });
  });
  afterEach(() => {
    clear();
    expect(failures).to.deep.equal([]);
  });
  after(() => {
    removeEventListener('error', keep);
    removeEventListener('unhandledrejection', keep);
  });

  for (const [name, fault] of Object.entries(faults)) {
    it(`says that it failed, everywhere, and nothing is blank or reloaded: ${name}`, async () => {
      breakReads(fault);
      const first = place(elements);
      // Who is signed in could be read; everything else says what is wrong.
      const asking = shown(first).filter((each) => each.localName !== 'portico-sign-in');
      await until(() => asking.every(settled), 'every element has an answer');
      for (const each of asking) {
        if (each.localName === 'portico-cart-badge') continue;
        expect(textOf(each), each.localName).to.match(/\S.{8,}/);
        expect(
          findAll(each, 'button').some((button) => /Try again/.test(button.textContent!)),
          `${each.localName} has a way to try again: ${textOf(each)}`,
        ).to.equal(true);
      }
      mend();
    });
  }

  it('says that the session has ended, everywhere, until the buyer has looked', async () => {
    const first = place(elements);
    await until(() => shown(first).every(settled));
    const asking = shown(first).filter((each) => !/product-list|sign-in/.test(each.localName));
    await signOut();
    connectionOf(first).emit({ kind: 'offers' });
    await until(() => asking.every((each) => button(each, 'Try again')), 'every element says it failed');
    for (const each of asking) expect(textOf(each), each.localName).not.to.include('80.25');
    button(asking[1]!, 'Try again')!.click();
    await until(() => asking.every((each) => each.state === 'signed-out'), 'every element says to sign in');
    for (const each of asking)
      if (each.localName !== 'portico-cart-badge') expect(textOf(each), each.localName).to.include('Sign in');
  });

  it('asks to sign in after a sign-out, whatever was still being read', async () => {
    const first = place(elements);
    await until(() => shown(first).every(settled));
    const asking = shown(first).filter((each) => !/product-list|sign-in/.test(each.localName));
    let go = () => {};
    const wait = new Promise<void>((resolve) => (go = resolve));
    // The reads are refused before the sign-out is answered, and answered after it.
    breakNetwork((request) =>
      /session/.test(request.url) && request.method === 'DELETE'
        ? realFetch(request).then((answer) => wait.then(() => answer))
        : request.method === 'POST'
          ? wait.then(() => realFetch(request))
          : undefined,
    );
    connectionOf(first).emit({ kind: 'offers' });
    const out = connectionOf(first).session.signOut();
    await new Promise((resolve) => setTimeout(resolve, 100));
    connectionOf(first).emit({ kind: 'reset' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    go();
    await out;
    await until(() => asking.every((each) => each.state === 'signed-out'), 'every element says to sign in');
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const each of asking) {
      expect(each.state, each.localName).to.equal('signed-out');
      expect(button(each, 'Try again'), each.localName).to.equal(undefined);
    }
  });

  it('shows nothing of one buyer to the next', async () => {
    const first = place(elements);
    await until(() => shown(first).every(settled));
    const price = shown(first).find((each) => each.localName === 'portico-price')!;
    expect(textOf(price)).to.include('80.25');
    await connectionOf(first).session.signOut();
    await until(() => textOf(price).includes('Sign in'));
    for (const each of shown(first)) expect(textOf(each), each.localName).not.to.include('80.25');
    await connectionOf(first).session.signIn({ userName: 'bogdan', password });
    await until(() => /RON 133\.705/.test(textOf(price)), 'the price of the other buyer, with VAT');
  });

  it('looks right where the page resets everything', async () => {
    const reset = new CSSStyleSheet();
    reset.replaceSync('* { all: unset }');
    document.adoptedStyleSheets.push(reset);
    try {
      const first = place('<portico-price sku="T-001"></portico-price>');
      await until(() => textOf(first).includes('80.25'));
      const base = first.shadowRoot!.querySelector('.base')!;
      expect(getComputedStyle(base).display).to.equal('block');
      expect(parseFloat(getComputedStyle(base.querySelector('.own')!).fontSize)).to.be.above(20);
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });

  it('breaks no rule of a strict policy: nonce, own styles only, Trusted Types', async () => {
    await signIn('ana');
    const frame = document.createElement('iframe');
    frame.src = `/strict?elements=${encodeURIComponent(elements)}`;
    frame.style.cssText = 'inline-size:1200px;block-size:900px';
    document.body.append(frame);
    try {
      await new Promise((resolve) => (frame.onload = resolve));
      const page = frame.contentWindow as Window & { violations: string[]; failures: string[] };
      const portal = page.document.querySelector('portico-portal')!;
      await until(() =>
        [...portal.children].every((each) => settled(each as HTMLElement & { state: string })),
      );
      const card = portal.querySelector('portico-product-card')!;
      await until(() => textOf(card).includes('80.25'));
      [...card.shadowRoot!.querySelectorAll('button')].at(-1)!.click();
      await until(() => textOf(card).includes('Added'));
      expect(page.violations).to.deep.equal([]);
      expect(page.failures).to.deep.equal([]);
    } finally {
      frame.remove();
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`can be used by everyone, ${scheme}`, async () => {
      document.documentElement.style.cssText = `color-scheme:${scheme};background:${scheme === 'dark' ? '#0e1116' : '#fff'}`;
      const first = place(elements);
      await until(() => shown(first).every(settled));
      for (const each of shown(first)) await expect(each).to.be.accessible();
      document.documentElement.style.cssText = '';
    });
  }
});
