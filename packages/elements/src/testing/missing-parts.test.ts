import { expect } from '@open-wc/testing';
import '../index.js';
import type { PorticoOrderHistory } from '../order-history/order-history.js';
import type { PorticoRequest } from '../portal/portal.js';
import { clear, find, password, place, realFetch, textOf, until } from './act.js';

/** Places a portal that shows prices and takes no orders (`testing/portal.mjs`), with `html` inside. */
function placePrices(html: string): HTMLElement[] {
  const first = place<HTMLElement>(html);
  first.parentElement!.setAttribute('url', '/prices');
  return [...first.parentElement!.children] as HTMLElement[];
}
const session = (method: string, body?: object) =>
  realFetch('/prices/session', {
    method,
    headers: { 'content-type': 'application/json', 'portico-client': 'test' },
    ...(body && { body: JSON.stringify(body) }),
  });
const isSeen = (element: Element | null | undefined) => !!element?.checkVisibility();

describe('a portal without a cart and orders', () => {
  const said: string[] = [];
  const { info } = console;
  before(() => {
    console.info = (...words: unknown[]) => void said.push(words.join(' '));
  });
  after(() => {
    console.info = info;
  });
  beforeEach(() => session('POST', { userName: 'ana', password }));
  afterEach(clear);

  const orderless = `<portico-cart></portico-cart>
    <portico-cart-badge></portico-cart-badge>
    <portico-checkout></portico-checkout>
    <portico-order-history></portico-order-history>
    <portico-add-to-cart sku="T-001"></portico-add-to-cart>
    <portico-template of="orders"><template><p>Orders</p></template></portico-template>`;

  it('shows nothing of them, and says so once for each', async () => {
    const all = placePrices(orderless + orderless);
    await until(() => all.every((element) => !isSeen(element)));
    const heard = said.filter((each) => each.includes('shows nothing'));
    expect(heard).to.have.length(6);
    expect(heard).to.include(
      `Portico: <portico-order-history> shows nothing: ${location.origin}/prices/capabilities names no part "orders".`,
    );
  });

  it('hides what comes later, and hints to sign in', async () => {
    await session('DELETE');
    const [price, history] = placePrices(
      '<portico-price sku="T-001"></portico-price><portico-order-history></portico-order-history>',
    );
    await until(() => !isSeen(history));
    expect(isSeen(price)).to.equal(true);
    const later = document.createElement('portico-cart');
    price!.after(later);
    expect(later.isConnected).to.equal(true);
    await until(() => !isSeen(later));
  });

  it('shows prices and stock, and a card or a list without what adds', async () => {
    const [price, stock, card, list] = placePrices(`<portico-price sku="T-001"></portico-price>
      <portico-stock sku="T-001"></portico-stock>
      <portico-product-card sku="T-001"></portico-product-card>
      <portico-product-list limit="3"></portico-product-list>`);
    await until(() => textOf(card!).includes('80.25') && find(card!, '.add') && !isSeen(find(card!, '.add')));
    expect(isSeen(find(card!, '[part~=price]'))).to.equal(true);
    await until(() => textOf(price!).includes('80.25'));
    for (const element of [price, stock, card, list]) expect(isSeen(element)).to.equal(true);
    const inList = await until(() => find(list!, 'li > portico-product-card'));
    await until(() => find(inList, '.add') && !isSeen(find(inList, '.add')));
  });

  it('shows them again when the page names a portal that has them', async () => {
    const [cart, card] = placePrices(
      '<portico-cart></portico-cart><portico-product-card sku="T-001"></portico-product-card>',
    );
    await until(() => !isSeen(cart) && find(card!, '.add') && !isSeen(find(card!, '.add')));
    cart!.parentElement!.setAttribute('url', '/b2b');
    await until(() => isSeen(cart));
    expect(cart!.hidden).to.equal(false);
  });

  it('hides nothing where the portal does not say what it has', async () => {
    const stop = new AbortController();
    let asked = 0;
    const fail = ({ detail }: CustomEvent<PorticoRequest>) => {
      if (!detail.url.endsWith('/capabilities')) return;
      asked++;
      detail.respondWith(new Response('{}', { status: 404 }));
    };
    document.addEventListener('portico-request', fail as EventListener, { signal: stop.signal });
    const [history] = placePrices('<portico-order-history></portico-order-history>');
    await until(() => asked && (history as PorticoOrderHistory).state === 'error');
    await new Promise((resolve) => setTimeout(resolve, 100));
    stop.abort();
    expect(isSeen(history)).to.equal(true);
  });
});
