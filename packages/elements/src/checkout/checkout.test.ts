import { expect } from '@open-wc/testing';
import type { Cart, OrderPage } from '@portico/contract';
import { createCart } from '@portico/sdk';
import './checkout.js';
import type { PorticoCheckout } from './checkout.js';
import {
  breakNetwork,
  breakReads,
  button,
  call,
  calls,
  clear,
  faults,
  find,
  findAll,
  mend,
  place,
  press,
  problem,
  shopAs,
  signIn,
  signOut,
  supply,
  textOf,
  until,
} from '../testing/act.js';

const html =
  '<portico-checkout cart-href="/cart" order-href="/account?order={id}" catalogue-href="/shop"></portico-checkout>';
const open = async (): Promise<PorticoCheckout> => {
  const element = place<PorticoCheckout>(html);
  await until(() => find(element, 'form') ?? find(element, '.empty'), 'the checkout is shown');
  return element;
};
const orders = async (): Promise<OrderPage> => call('GET', '/orders');
const fill = (element: Element, values: Record<string, string>) => {
  for (const [name, value] of Object.entries(values))
    find<HTMLInputElement>(element, `[name="${name}"]`)!.value = value;
};
const placed = (element: PorticoCheckout) => until(() => element.state === 'placed', 'the order is placed');

describe('portico-checkout', () => {
  beforeEach(() => shopAs('ana', { sku: 'T-012', quantity: 1 }, { sku: 'T-013', quantity: 2 }));
  afterEach(clear);

  it('takes the company over and orders with the references given', async () => {
    const element = await open();
    expect(textOf(element)).to.include('Alfa SRL').and.include('RO14399840').and.include('Str. Fabricii 1');
    fill(element, { poNumber: ' PO-77 ', costCentre: 'CC-1', note: 'Gate 2' });
    const events: string[] = [];
    element.addEventListener('portico-order-place', (event) =>
      events.push(`place ${event.detail.order.poNumber}`),
    );
    element.addEventListener('portico-order-placed', (event) => events.push(event.detail.order.number));
    await press(element, 'Place order');
    await placed(element);
    const [order] = (await orders()).items;
    expect(events).to.deep.equal(['place PO-77', order!.number]);
    expect(textOf(element)).to.include(order!.number);
    expect(button(element, 'See the order')!.getAttribute('href')).to.include(`/account?order=${order!.id}`);
    expect((await call('GET', `/orders/${order!.id}`)).note).to.equal('Gate 2');
    expect(((await call('GET', '/cart')) as Cart).lines).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement!.textContent).to.include('Thank you');
  });

  it('orders once on a double click', async () => {
    const before = (await orders()).items[0]?.id;
    const element = await open();
    breakNetwork();
    const press = button(element, 'Place order')!;
    press.click();
    press.click();
    await placed(element);
    expect(calls.filter((each) => each === 'POST /orders').length).to.equal(1);
    const { items } = await orders();
    expect(items.findIndex((order) => order.id === before)).to.equal(before ? 1 : -1);
  });

  it('orders once when the answer is lost and the page is loaded anew', async () => {
    const before = (await orders()).items[0]?.id;
    const element = await open();
    // The order arrives; its answer does not, however often it is asked for.
    breakNetwork((request) =>
      request.method === 'POST' && request.url.endsWith('/orders') ? fetchThenDrop(request) : undefined,
    );
    await press(element, 'Place order');
    await until(() => button(element, 'Send again'));
    document.querySelector('.test-page')!.remove();
    mend();

    const again = place<PorticoCheckout>(html);
    await press(again, 'Send again');
    await placed(again);
    const { items } = await orders();
    expect(items[1]?.id).to.equal(before);
    expect(sessionStorage.length).to.equal(0);
    expect(textOf(again)).to.include(items[0]!.number);
  });

  it('lets an attempt that never arrived be discarded', async () => {
    const element = await open();
    breakNetwork((request) => (request.method === 'POST' ? faults['HTTP 500']!() : undefined));
    await press(element, 'Place order');
    await press(element, 'Discard');
    mend();
    await until(() => !find(element, '.refusal'));
    await press(element, 'Place order');
    await placed(element);
  });

  it('never shows one buyer the attempt of another', async () => {
    const element = await open();
    breakNetwork((request) => (request.method === 'POST' ? faults['HTTP 500']!() : undefined));
    await press(element, 'Place order');
    await until(() => button(element, 'Send again'));
    mend();
    await element.connection!.session.signOut();
    await element.connection!.session.signIn({ userName: 'bogdan', password: 'correct-horse-1' });
    await until(() => element.state === 'empty' || element.state === 'ready');
    expect(button(element, 'Send again')).to.equal(undefined);
  });

  it('shows a changed price line by line, to accept or to leave', async () => {
    const element = await open();
    const cart: Cart = await call('GET', '/cart');
    const [line] = cart.lines;
    const now = { ...line!.unitPrice, amount: '99.99' };
    let refused = 0;
    breakNetwork((request) =>
      request.method === 'POST' && !refused++
        ? problem(409, 'order.price-changed', {
            data: { changes: [{ sku: line!.sku, quantity: 1, held: line!.unitPrice, now }], cart },
          })
        : undefined,
    );
    await press(element, 'Place order');
    await until(() => textOf(element).includes('Prices changed'));
    expect(find(element, '.refusal s')!.textContent).to.include('80.25');
    expect(find(element, '.refusal b')!.textContent).to.include('99.99');
    expect(button(element, 'Place order')).to.equal(undefined);
    await press(element, 'Not now');
    await until(() => button(element, 'Place order'));
    await press(element, 'Place order');
    await placed(element);
  });

  it('says a price that changes while it is looked at', async () => {
    await signOut();
    await shopAs('bogdan', { sku: 'T-201', quantity: 1 });
    const element = await open();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await supply('prices', [{ company: 'beta', sku: 'T-201', amount: '12.34', currency: 'RON' }]);
    await until(() => find(element, '.refusal'));
    expect(find(element, '.refusal b')!.textContent).to.include('12.34');
    await press(element, /^Order for/);
    await placed(element);
    expect((await orders()).items[0]!.net.amount).to.equal('12.34');
  });

  it('shows what is short and takes what is there', async () => {
    const element = await open();
    breakNetwork((request) =>
      request.method === 'POST' &&
      request.url.endsWith('/orders') &&
      calls.filter((c) => c === 'POST /orders').length === 1
        ? problem(409, 'order.out-of-stock', {
            data: {
              lines: [
                { sku: 'T-012', quantity: 1, available: 0 },
                { sku: 'T-013', quantity: 2, available: 1.5 },
              ],
            },
          })
        : undefined,
    );
    await press(element, 'Place order');
    await until(() => textOf(element).includes('Not enough stock'));
    expect(findAll(element, '.refusal li')[1]!.textContent).to.include('1.5 of 2 available');
    await press(element, 'Take 1');
    await press(element, 'Remove');
    await until(() => !find(element, '.refusal'));
    await press(element, 'Place order');
    await placed(element);
    const [order] = (await orders()).items;
    expect(order!.lineCount).to.equal(1);
  });

  it('says when the cart was changed meanwhile', async () => {
    const element = await open();
    breakNetwork((request) => (request.method === 'POST' ? problem(409, 'order.cart-changed') : undefined));
    await press(element, 'Place order');
    await until(() => textOf(element).includes('The cart was changed meanwhile'));
  });

  it('counts the end of the hold down by the portal\u2019s clock', async () => {
    breakNetwork((request) =>
      request.method === 'GET' && request.url.endsWith('/cart') ? shortHold(request, 61) : undefined,
    );
    const element = await open();
    await until(() => /held for 1:0\d more/.test(textOf(element)));
  });

  it('blocks what cannot be ordered and leads back to the cart', async () => {
    await call('POST', '/cart/lines', { lines: [{ sku: 'T-003', quantity: 900 }] });
    const element = await open();
    expect(textOf(element)).to.include('Some lines must be put right');
    expect(button(element, 'Place order')!.getAttribute('aria-disabled')).to.equal('true');
    expect(button(element, 'Change the cart')!.getAttribute('href')).to.include('/cart');
    breakNetwork();
    button(element, 'Place order')!.click();
    expect(calls).to.deep.equal([]);
  });

  it('is empty, signed out, and back', async () => {
    await call('DELETE', '/cart');
    const element = await open();
    expect(element.state).to.equal('empty');
    expect(textOf(element)).to.include('nothing to order');
    await element.connection!.use(createCart).add([{ sku: 'T-012', quantity: 1 }]);
    await until(() => find(element, 'form'));
    // The live event of this very change asks for the cart once more.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await element.connection!.session.signOut();
    await until(() => textOf(element).includes('Sign in to order'));
    await signIn('ana');
  });

  for (const [name, fault] of Object.entries(faults)) {
    it(`survives ${name} and can be tried again`, async () => {
      breakReads(fault);
      const element = place<PorticoCheckout>(html);
      await until(() => button(element, 'Try again'));
      expect(element.state).to.equal('error');
      mend();
      // Cart and company may fail one after the other.
      for (let tries = 0; tries < 10 && !find(element, 'form'); tries++) {
        button(element, 'Try again')?.click();
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      expect(find(element, 'form')).not.to.equal(null);
    });
  }
});

async function fetchThenDrop(request: Request): Promise<Response> {
  const { method, headers } = request;
  await call(method, '/orders', (await request.json()) as Record<string, unknown>, {
    'idempotency-key': headers.get('idempotency-key')!,
  });
  throw new TypeError('Failed to fetch');
}

async function shortHold(request: Request, seconds: number): Promise<Response> {
  const cart: Cart = await call(request.method, '/cart');
  // A portal whose clock is a day behind the buyer's.
  const asOf = Date.now() - 86_400_000;
  const at = (ms: number) => new Date(ms).toISOString();
  return Response.json({
    ...cart,
    asOf: at(asOf),
    hold: { token: cart.hold!.token, expiresAt: at(asOf + seconds * 1000) },
  });
}
