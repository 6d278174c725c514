import { expect } from '@open-wc/testing';
import type { Cart } from '@portico/contract';
import { sendKeys } from '@web/test-runner-commands';
import './add-to-cart.js';
import type { PorticoAddToCart } from './add-to-cart.js';
import {
  breakNetwork,
  breakReads,
  button,
  call,
  calls,
  clear,
  connectionOf,
  faults,
  find,
  mend,
  password,
  place,
  press,
  problem,
  shopAs,
  signOut,
  textOf,
  until,
} from '../testing/act.js';

const field = (element: Element) => find<HTMLInputElement>(element, 'input')!;
const open = async (attributes = 'sku="T-120"', locale = 'en') => {
  const element = place<PorticoAddToCart>(
    `<portico-add-to-cart ${attributes}></portico-add-to-cart>`,
    locale,
  );
  await until(() => find(element, 'input'), 'the field');
  return element;
};
const type = async (element: Element, text: string) => {
  field(element).focus();
  field(element).select();
  await sendKeys({ type: text });
};
const inCart = async () =>
  ((await call('GET', '/cart')) as Cart).lines.map(({ sku, quantity }) => [sku, quantity]);

describe('portico-add-to-cart', () => {
  beforeEach(() => shopAs('ana'));
  afterEach(clear);

  it('begins at the minimum, steps by the multiple, and adds', async () => {
    const element = await open();
    const sent: string[] = [];
    element.addEventListener('portico-cart-add', ({ detail }) => sent.push(JSON.stringify(detail.lines)));
    element.addEventListener('portico-cart-added', ({ detail }) => sent.push(`${detail.cart.lines.length}`));
    expect(field(element).value).to.equal('48');
    expect(textOf(element)).to.include('At least 48 pcs, in steps of 24 pcs');
    await press(element, 'More');
    await press(element, 'More');
    await press(element, 'Less');
    await until(() => field(element).value === '72');
    await press(element, 'Add to cart');
    await until(() => button(element, 'Added'));
    expect(find(element, '[role="status"]')!.textContent).to.include('72 pcs added to your cart');
    expect(sent).to.deep.equal(['[{"sku":"T-120","quantity":72,"unit":"H87"}]', '1']);
    expect(await inCart()).to.deep.equal([['T-120', 72]]);
    await until(() => button(element, 'Add to cart'));
    await expect(element).to.be.accessible();
  });

  it('takes keys, and what is typed stays as it is typed', async () => {
    const element = await open();
    field(element).focus();
    await sendKeys({ press: 'ArrowUp' });
    await until(() => field(element).value === '72');
    await sendKeys({ press: 'PageUp' });
    await until(() => field(element).value === '312');
    await type(element, '48.0');
    expect(field(element).value).to.equal('48.0');
    await sendKeys({ press: 'Enter' });
    await until(() => button(element, 'Added'));
    expect(await inCart()).to.deep.equal([['T-120', 48]]);
  });

  it('says which quantities are possible, and rounds nothing in silence', async () => {
    const element = await open();
    await type(element, '50');
    await until(() => textOf(element).includes('This quantity is not possible.'));
    await press(element, 'Add to cart');
    expect(await inCart()).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    await expect(element).to.be.accessible();
    await press(element, '72');
    await until(() => field(element).value === '72');
    await type(element, 'many');
    await until(() => textOf(element).includes('Enter a quantity'));
    expect(field(element).value).to.equal('many');
  });

  it('leaves the adding to the page that prevents it', async () => {
    const element = await open();
    element.addEventListener('portico-cart-add', (event) => event.preventDefault());
    await press(element, 'Add to cart');
    expect(await inCart()).to.deep.equal([]);
    expect(!!button(element, 'Add to cart')).to.equal(true);
  });

  it('adds once when the answer was lost and the buyer tries again', async () => {
    const element = await open('sku="T-101" quantity="3"');
    // The portal does it, and every answer is lost on the way.
    breakNetwork((request) =>
      request.url.endsWith('/cart/lines')
        ? Promise.resolve(problem(500, 'portal.failed')).then(async (lost) => {
            await call('POST', '/cart/lines', await request.json(), {
              'idempotency-key': request.headers.get('idempotency-key')!,
            });
            return lost;
          })
        : undefined,
    );
    await press(element, 'Add to cart');
    await until(() => button(element, 'Try again'));
    expect(textOf(element)).to.include('The shop has a problem.');
    expect(calls.length).to.be.above(1);
    mend();
    await press(element, 'Try again');
    await until(() => button(element, 'Added'));
    expect(await inCart()).to.deep.equal([['T-101', 3]]);
  });

  it('says to sign in, and forgets the quantity of another buyer', async () => {
    const element = await open('sku="T-101"');
    await type(element, '9');
    const { session } = connectionOf(element);
    await session.signOut();
    await until(() => textOf(element).includes('Sign in to order'));
    await session.signIn({ userName: 'bogdan', password });
    await until(() => find(element, 'input') && field(element).value === '1');
    await signOut();
  });

  it('speaks Romanian', async () => {
    const element = await open('sku="T-120"', 'ro');
    await until(() => textOf(element).includes('Adăugați în coș'));
    expect(textOf(element)).to.include('Cantitate minimă: 48 buc., în multipli de 24 buc.');
  });

  for (const [name, fault] of Object.entries(faults)) {
    it(`survives ${name}: says so, and tries again`, async () => {
      breakReads(fault);
      const element = place<PorticoAddToCart>('<portico-add-to-cart sku="T-101"></portico-add-to-cart>');
      await until(() => button(element, 'Try again'), 'a way to try again');
      mend();
      await press(element, 'Try again');
      await until(() => button(element, 'Add to cart'));
    });
  }
});
