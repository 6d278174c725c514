import { expect } from '@open-wc/testing';
import '../index.js';
import { clear, connectionOf, find, place, press, shopAs, supply, textOf, until } from './act.js';
import { heard } from './heard.js';
import { en } from './heard-en.js';
import { ro } from './heard-ro.js';

const expected: Record<string, Record<string, string>> = { en, ro };

/** Brings each element to where it is read. */
const flows: Record<string, (locale: string) => Promise<Element>> = {
  async price(locale) {
    const price = place('<portico-price sku="T-010" quantity="240" breaks explain></portico-price>', locale);
    await until(() => find(price, 'table'));
    find<HTMLDetailsElement>(price, 'details')!.open = true;
    return price;
  },
  async stock(locale) {
    const stock = place('<portico-stock sku="T-007"></portico-stock>', locale);
    await until(() => find(stock, '.status'));
    return stock;
  },
  async add(locale) {
    const add = place('<portico-add-to-cart sku="T-010"></portico-add-to-cart>', locale);
    await until(() => find(add, 'input'));
    return add;
  },
  async card(locale) {
    const card = place('<portico-product-card sku="T-001" href="a?{sku}"></portico-product-card>', locale);
    await until(() => /80[.,]25/.test(textOf(card)) && find(card, 'input'));
    return card;
  },
  async cart(locale) {
    await shopAs('ana', { sku: 'T-010', quantity: 240 }, { sku: 'T-007', quantity: 1 });
    const cart = place('<portico-cart></portico-cart>', locale);
    await until(() => find(cart, '[data-line]'));
    return cart;
  },
  async checkout(locale) {
    await shopAs('ana', { sku: 'T-010', quantity: 48 });
    const checkout = place('<portico-checkout></portico-checkout>', locale);
    await until(() => find(checkout, '[name=poNumber]'));
    return checkout;
  },
  async 'sign-in'(locale) {
    const signIn = place('<portico-sign-in></portico-sign-in>', locale);
    await until(() => find(signIn, 'section'));
    await connectionOf(signIn).session.signOut();
    await until(() => find(signIn, '#userName'));
    await press(signIn, locale === 'en' ? 'Sign in' : 'Autentificare');
    await until(() => find(signIn, '[aria-invalid]'));
    return signIn;
  },
};

describe('what a screen reader hears', () => {
  beforeEach(async () => {
    await shopAs('ana');
    // What other tests have ordered is there again.
    await supply('stock', [
      { sku: 'T-001', onHand: 10 },
      { sku: 'T-010', onHand: 100 },
    ]);
  });
  afterEach(clear);

  for (const locale of ['en', 'ro'])
    for (const [name, flow] of Object.entries(flows))
      it(`of ${name}, ${locale}`, async function () {
        const lines = await heard(await flow(locale));
        // Only Chromium shows its accessibility tree to tests.
        if (lines === undefined) return this.skip();
        expect(lines).to.equal(expected[locale]![name]!.trim());
      });
});
