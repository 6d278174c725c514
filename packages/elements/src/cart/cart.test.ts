import { expect } from '@open-wc/testing';
import type { Cart } from '@portico/contract';
import './cart.js';
import type { PorticoCart } from './cart.js';
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
  password,
  place,
  press,
  shopAs,
  signIn,
  signOut,
  textOf,
  until,
} from '../testing/act.js';

const open = async (html = '<portico-cart checkout-href="/checkout"></portico-cart>') => {
  const element = place<PorticoCart>(html);
  await until(() => element.state === 'ready' || element.state === 'empty', 'the cart is shown');
  await element.updateComplete;
  return element;
};
const row = (element: Element, sku: string) =>
  findAll(element, '.line').find((line) => line.textContent!.includes(sku))!;
const quantityField = (element: Element, sku: string) =>
  row(element, sku).querySelector<HTMLInputElement>('.count')!;
const setQuantity = (element: Element, sku: string, quantity: string) => {
  const field = quantityField(element, sku);
  field.value = quantity;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const read = (): Promise<Cart> => call('GET', '/cart');

describe('portico-cart', () => {
  beforeEach(() => shopAs('ana', { sku: 'T-040', quantity: 72 }, { sku: 'T-012', quantity: 10 }));
  afterEach(clear);

  it('shows lines and totals exactly as the portal computes them', async () => {
    const element = await open();
    const cart = await read();
    expect(findAll(element, '.line').length).to.equal(2);
    const text = textOf(element);
    expect(text).to.include('Hexagon screw M40');
    const ron = (amount: string) => `RON ${amount.replace(/\B(?=(\d{3})+\.)/g, ',')}`;
    const { net, gross, vat, saving } = cart.totals;
    expect(text).to.include(`Net total ${ron(net.amount)}`);
    expect(text).to.include(`VAT 21% of ${ron(vat[0]!.base.amount)} ${ron(vat[0]!.amount.amount)}`);
    expect(text).to.include(`Total with VAT ${ron(gross.amount)}`);
    expect(text).to.include(`You save ${ron(saving!.amount)}`);
    expect(button(element, 'Go to checkout')!.getAttribute('href')).to.equal('/checkout');
    expect(find(element, '[role="table"]')).not.to.equal(null);
    expect(find(element, 'details')!.textContent).to.include('List price');
  });

  it('changes a quantity, and the last of several choices wins', async () => {
    const element = await open();
    breakNetwork();
    const more = row(element, 'T-040').querySelector<HTMLElement>('.step:last-of-type')!;
    more.click();
    await element.updateComplete;
    expect(row(element, 'T-040').getAttribute('aria-busy')).to.equal('true');
    more.click();
    await element.updateComplete;
    more.click();
    await until(() => row(element, 'T-040').getAttribute('aria-busy') === 'false');
    expect((await read()).lines[0]!.quantity).to.equal(144);
    expect(calls.filter((each) => each.startsWith('PATCH')).length).to.equal(2);
  });

  it('asks back about a quantity that does not fit', async () => {
    const element = await open();
    setQuantity(element, 'T-040', '50');
    await until(() => button(element, 'Set to 48'));
    expect((await read()).lines[0]!.quantity).to.equal(72);
    await press(element, 'Set to 48');
    await until(() => quantityField(element, 'T-040').value === '48');
    await until(() => row(element, 'T-040').getAttribute('aria-busy') === 'false');
    expect((await read()).lines[0]!.quantity).to.equal(48);
  });

  it('removes a line and brings it back', async () => {
    const element = await open();
    await press(element, 'Remove Hexagon screw M12');
    await until(() => textOf(element).includes('Hexagon screw M12 was removed.'));
    expect((await read()).lines.length).to.equal(1);
    await press(element, 'Undo');
    await until(() => findAll(element, '.line').length === 2);
    expect((await read()).lines.map((line) => line.quantity)).to.deep.equal([72, 10]);
  });

  it('merges with what was changed elsewhere, and says so when it was the same line', async () => {
    // No live events, as in a tab that has just woken up.
    breakNetwork((request) =>
      request.url.endsWith('/events') ? new Response('', { status: 503 }) : undefined,
    );
    const element = await open();
    const [screw, other] = (await read()).lines;
    const elsewhere = async (id: string, quantity: number) =>
      call('PATCH', `/cart/lines/${id}`, { quantity }, { 'if-match': `"${(await read()).version}"` });
    await elsewhere(other!.id, 12);
    setQuantity(element, 'T-040', '96');
    await until(() => quantityField(element, 'T-012').value === '12');
    await elsewhere(screw!.id, 240);
    setQuantity(element, 'T-040', '120');
    await until(() => textOf(element).includes('is now 240'));
    await press(element, 'Set to 120');
    await until(() => quantityField(element, 'T-040').value === '120');
    await until(() => row(element, 'T-040').getAttribute('aria-busy') === 'false');
    expect((await read()).lines.map((line) => line.quantity)).to.deep.equal([120, 12]);
  });

  it('shows what is short in place, and takes what is there', async () => {
    await call('POST', '/cart/lines', { lines: [{ sku: 'T-003', quantity: 31 }] });
    const element = await open();
    expect(row(element, 'T-003').textContent).to.include('Only 30 available now.');
    expect(button(element, 'Go to checkout')!.getAttribute('aria-disabled')).to.equal('true');
    setQuantity(element, 'T-003', '30');
    await until(() => button(element, 'Go to checkout')!.getAttribute('href'));
  });

  it('follows another tab', async () => {
    const element = await open();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await call('DELETE', '/cart');
    await until(() => element.state === 'empty');
    expect(textOf(element)).to.include('Your cart is empty');
  });

  it('shows another buyer their own cart, and nobody none', async () => {
    const element = await open();
    const { session } = element.connection!;
    await session.signOut();
    await until(() => element.state === 'signed-out');
    expect(textOf(element)).not.to.include('T-012');
    await session.signIn({ userName: 'bogdan', password });
    await until(() => element.state === 'empty' || element.state === 'ready');
    expect(textOf(element)).not.to.include('T-012');
  });

  it('keeps a checkout on the page when the page prevents the event', async () => {
    const element = await open('<portico-cart></portico-cart>');
    let lines = 0;
    element.addEventListener('portico-checkout', (event) => (lines = event.detail.cart.lines.length));
    await press(element, 'Go to checkout');
    expect(lines).to.equal(2);
  });

  for (const [name, fault] of Object.entries(faults)) {
    it(`survives ${name} and can be tried again`, async () => {
      await signOut();
      await signIn('ana');
      breakReads(fault);
      const element = place<PorticoCart>('<portico-cart></portico-cart>');
      await until(() => button(element, 'Try again'));
      expect(element.state).to.equal('error');
      mend();
      await press(element, 'Try again');
      await until(() => element.state === 'ready');
    });
  }

  it('says a failed change at its line and keeps what was there', async () => {
    const element = await open();
    breakNetwork((request) => (request.method === 'PATCH' ? faults['HTTP 500']!() : undefined));
    setQuantity(element, 'T-040', '96');
    await until(() => row(element, 'T-040').querySelector('[role="alert"]'));
    expect(row(element, 'T-040').getAttribute('aria-busy')).to.equal('false');
    expect((await read()).lines[0]!.quantity).to.equal(72);
  });
});
