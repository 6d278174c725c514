import { expect } from '@open-wc/testing';
import '../index.js';
import {
  breakNetwork,
  call,
  clear,
  connectionOf,
  find,
  findAll,
  place,
  press,
  shopAs,
  supply,
  textOf,
  until,
} from './act.js';
import { heard } from './heard.js';
import { en } from './heard-en.js';
import { ro } from './heard-ro.js';
import { serve, shop } from './many-orders.js';

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
  async badge(locale) {
    await shopAs('ana', { sku: 'T-012', quantity: 10 });
    const badge = place('<portico-cart-badge href="/cart"></portico-cart-badge>', locale);
    await until(() => /802[.,]50/.test(textOf(badge)));
    return badge;
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
  async list(locale) {
    const list = place('<portico-product-list search="M18" limit="2"></portico-product-list>', locale);
    await until(() => findAll(list, 'li > portico-product-card').length === 2);
    for (const card of findAll(list, 'li > portico-product-card'))
      await until(() => /[\d][.,]\d\d/.test(textOf(card)) && find(card, 'input'));
    return list;
  },
  async placed(locale) {
    await shopAs('ana', { sku: 'T-020', quantity: 48 });
    const checkout = place('<portico-checkout order-href="?order={id}"></portico-checkout>', locale);
    await until(() => find(checkout, '[name=poNumber]'));
    await press(checkout, locale === 'en' ? 'Place order' : 'Trimiteți comanda');
    const number = await until(() => find(checkout, '.placed .number'));
    number.textContent = number.textContent.replace(/\d+$/, '000118');
    return checkout;
  },
  async orders(locale) {
    serve(2);
    // The same day wherever the test runs.
    for (const [n, each] of shop.orders.entries())
      each.placedAt = new Date(2026, 0, 12 - n, 9, 30).toISOString();
    const orders = place('<portico-order-history></portico-order-history>', locale);
    await until(() => findAll(orders, '[data-order]').length === 2);
    return orders;
  },
  async order(locale) {
    await shopAs('ana', { sku: 'T-020', quantity: 240 });
    const { hold, version } = await call('GET', '/cart');
    const { shipToAddresses } = await call('GET', '/company');
    const { id } = await call('POST', '/orders', {
      cart: { version, hold: hold.token },
      shipToId: shipToAddresses[0].id,
      poNumber: 'PO-118',
    });
    // The same order on any day.
    const placed = await call('GET', `/orders/${id}`);
    const placedAt = new Date(2026, 0, 12, 9, 30).toISOString();
    Object.assign(placed, {
      number: '2026-000118',
      placedAt,
      history: [{ ...placed.history[0], at: placedAt }],
    });
    breakNetwork(({ url }) => (url.endsWith(`/orders/${id}`) ? Response.json(placed) : undefined));
    const order = place(`<portico-order-history order-id="${id}"></portico-order-history>`, locale);
    await until(() => textOf(order).includes('T-020'));
    return order;
  },
  async session(locale) {
    const signIn = place('<portico-sign-in></portico-sign-in>', locale);
    await until(() => find(signIn, 'section'));
    return signIn;
  },
  async 'change of the password'(locale) {
    const signIn = place('<portico-sign-in></portico-sign-in>', locale);
    await until(() => find(signIn, 'section'));
    await press(signIn, locale === 'en' ? 'Change password' : 'Schimbați parola');
    await until(() => find(signIn, 'dialog[open]'));
    return signIn;
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
      { sku: 'T-020', onHand: 100_000 },
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
