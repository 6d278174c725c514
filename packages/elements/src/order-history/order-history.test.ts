import { expect } from '@open-wc/testing';
import type { Cart, Company, Order, OrderPage } from '@portico/contract';
import './order-history.js';
import type { PorticoOrderHistory } from './order-history.js';
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
  textOf,
  until,
} from '../testing/act.js';

const open = async (attributes = ''): Promise<PorticoOrderHistory> => {
  const element = place<PorticoOrderHistory>(
    `<portico-order-history cart-href="/cart" catalogue-href="/shop" ${attributes}></portico-order-history>`,
  );
  await until(() => element.state === 'ready' || element.state === 'empty', 'the orders are shown');
  await element.updateComplete;
  return element;
};

async function order(lines: { sku: string; quantity: number }[], poNumber: string): Promise<Order> {
  await call('DELETE', '/cart');
  await call('POST', '/cart/lines', { lines });
  const cart: Cart = await call('GET', '/cart');
  const company: Company = await call('GET', '/company');
  return call('POST', '/orders', {
    shipToId: company.shipToAddresses[0]!.id,
    poNumber,
    cart: { version: cart.version, hold: cart.hold!.token },
  });
}
const search = (element: Element, words: string) => {
  const field = find<HTMLInputElement>(element, '#search')!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('portico-order-history', () => {
  let first: Order;
  let second: Order;

  before(async () => {
    await shopAs('ana');
    first = await order([{ sku: 'T-022', quantity: 1 }], 'FIRST-1');
    second = await order(
      [
        { sku: 'T-023', quantity: 2 },
        { sku: 'T-024', quantity: 3 },
      ],
      'SECOND-2',
    );
  });
  beforeEach(() => shopAs('ana'));
  afterEach(clear);

  it('lists the newest first, searches and says when nothing fits', async () => {
    const element = await open();
    const rows = findAll(element, '.row');
    expect(rows[0]!.textContent).to.include(second.number).and.include('SECOND-2').and.include('Placed');
    expect(rows[1]!.textContent).to.include(first.number);
    search(element, 'FIRST-1');
    await until(() => findAll(element, '.row').length === 1);
    expect(findAll(element, '.row')[0]!.textContent).to.include(first.number);
    search(element, 'no such order');
    await until(() => textOf(element).includes('No order fits'));
    await press(element, 'Clear the filter');
    await until(() => findAll(element, '.row').length > 1);
    expect(find<HTMLInputElement>(element, '#search')!.value).to.equal('');
  });

  it('filters by state and period', async () => {
    const element = await open();
    const choose = (name: string, value: string) => {
      const field = find<HTMLSelectElement>(element, `[name="${name}"]`)!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    choose('state', 'closed');
    await until(() => !findAll(element, '.row').length);
    choose('state', '');
    await until(() => findAll(element, '.row').length);
    choose('to', '2020-01-01');
    await until(() => !findAll(element, '.row').length);
  });

  it('goes on by the cursor', async () => {
    const items = (await call('GET', '/orders')).items as OrderPage['items'];
    breakNetwork((request) => {
      const { pathname, searchParams } = new URL(request.url);
      if (!pathname.endsWith('/orders')) return undefined;
      const next = searchParams.has('cursor');
      return Response.json({ items: [items[next ? 1 : 0]], nextCursor: next ? null : 'further' });
    });
    const element = await open('manual');
    expect(findAll(element, '.row').length).to.equal(1);
    expect(textOf(element)).to.include('1 order so far');
    await press(element, 'Show more');
    await until(() => findAll(element, '.row').length === 2);
    expect(button(element, 'Show more')).to.equal(undefined);
  });

  it('opens an order in place and comes back to the list', async () => {
    const element = await open();
    const opened: string[] = [];
    element.addEventListener('portico-order-open', (event) => opened.push(event.detail.id));
    find(element, `[data-order="${second.id}"]`)!.click();
    await until(() => find(element, 'article'));
    expect(element.orderId).to.equal(second.id);
    const text = textOf(element);
    expect(text).to.include('Hexagon screw M23').and.include('Total with VAT').and.include('Str. Fabricii 1');
    await press(element, 'All orders');
    await until(() => find(element, '.row'));
    await until(
      () => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['order'] === second.id,
    );
    expect(opened).to.deep.equal([second.id, '']);
  });

  it('shows the order of a deep link, and says when there is none', async () => {
    const element = await open(`order-id="${first.id}"`);
    expect(find(element, 'h2')!.textContent).to.include(first.number);
    element.orderId = 'no-such-order';
    await until(() => textOf(element).includes('There is no such order.'));
    element.orderId = '';
    await until(() => find(element, '.row'));
  });

  it('orders again and says what was left out', async () => {
    const element = await open(`order-id="${second.id}"`);
    await press(element, 'Order again');
    await until(() => textOf(element).includes('2 articles are in your cart'));
    expect(((await call('GET', '/cart')) as Cart).lines.map((line) => line.sku)).to.deep.equal([
      'T-023',
      'T-024',
    ]);
    expect(button(element, 'Open the cart')!.getAttribute('href')).to.include('/cart');

    const cart = await call('GET', '/cart');
    breakNetwork((request) =>
      request.url.endsWith('/reorder')
        ? Response.json({
            cart,
            added: 0,
            skipped: [{ sku: 'X', name: 'Old pump', code: 'product.unknown' }],
          })
        : undefined,
    );
    await press(element, 'Order again');
    await until(() => textOf(element).includes('Old pump: no longer in the catalogue'));
  });

  it('cancels what has not shipped, once confirmed', async () => {
    const mine = await order([{ sku: 'T-025', quantity: 4 }], 'CANCEL-ME');
    const element = await open(`order-id="${mine.id}"`);
    await press(element, 'Cancel order');
    const dialog = await until(() => find<HTMLDialogElement>(element, 'dialog[open]'));
    expect(dialog.textContent).to.include('4 pcs');
    dialog.querySelector('button')!.click();
    expect(((await call('GET', `/orders/${mine.id}`)) as Order).state).to.equal('placed');

    await press(element, 'Cancel order');
    dialog.querySelector<HTMLElement>('.danger')!.click();
    await until(() => textOf(element).includes('What had not shipped is cancelled.'));
    expect(((await call('GET', `/orders/${mine.id}`)) as Order).state).to.equal('cancelled');
    expect(textOf(element)).to.include('4 cancelled');
    expect(button(element, 'Cancel order')?.closest('dialog')).not.to.equal(null);
  });

  it('says why an act was refused', async () => {
    const element = await open(`order-id="${second.id}"`);
    breakNetwork((request) =>
      request.method === 'POST'
        ? problem(409, 'order.not-cancellable', { detail: 'It has shipped meanwhile.' })
        : undefined,
    );
    await press(element, 'Order again');
    await until(() => textOf(element).includes('It has shipped meanwhile.'));
  });

  it('follows a change made elsewhere', async () => {
    const mine = await order([{ sku: 'T-026', quantity: 1 }], 'LIVE');
    const element = await open(`order-id="${mine.id}"`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await call('POST', `/orders/${mine.id}/cancel`, {});
    await until(() => find(element, '.state.cancelled'));
  });

  it('shows nobody and another company nothing of it', async () => {
    const element = await open(`order-id="${first.id}"`);
    await element.connection!.session.signOut();
    await until(() => textOf(element).includes('Sign in to see your orders'));
    await element.connection!.session.signIn({ userName: 'bogdan', password: 'correct-horse-1' });
    await until(() => textOf(element).includes('There is no such order.'));
    expect(textOf(element)).not.to.include(first.number);
    await signOut();
    await signIn('ana');
  });

  it('asks once for a list', async () => {
    breakNetwork();
    await open();
    expect(calls.filter((each) => each.includes('/orders')).length).to.equal(1);
  });

  for (const [name, fault] of Object.entries(faults)) {
    it(`survives ${name} and can be tried again`, async () => {
      breakReads(fault);
      const element = place<PorticoOrderHistory>('<portico-order-history></portico-order-history>');
      await until(() => button(element, 'Try again'));
      expect(element.state).to.equal('error');
      mend();
      await press(element, 'Try again');
      await until(() => find(element, '.row'));
    });
  }
});
