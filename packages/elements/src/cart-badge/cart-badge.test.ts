import { expect } from '@open-wc/testing';
import './cart-badge.js';
import type { PorticoCartBadge } from './cart-badge.js';
import { createCart } from '@portico/sdk';
import {
  breakReads,
  button,
  call,
  clear,
  faults,
  find,
  mend,
  place,
  press,
  shopAs,
  signOut,
  until,
} from '../testing/act.js';

const label = (element: Element) => find(element, '[part="base"] .unseen')?.textContent;

describe('portico-cart-badge', () => {
  beforeEach(() => shopAs('ana', { sku: 'T-012', quantity: 10 }));
  afterEach(clear);

  it('says count and total as one phrase and links to the cart', async () => {
    const element = place<PorticoCartBadge>('<portico-cart-badge href="/cart"></portico-cart-badge>');
    await until(() => element.state === 'ready' && label(element)?.includes('1 article'));
    expect(label(element)!.replace(/\s/g, ' ')).to.equal('Cart, 1 article, RON 802.50');
    expect(find<HTMLAnchorElement>(element, 'a')!.pathname).to.equal('/cart');
  });

  it('follows changes of this page and of other tabs', async () => {
    const element = place<PorticoCartBadge>('<portico-cart-badge></portico-cart-badge>');
    await until(() => label(element)?.includes('1 article'));
    await element.connection!.use(createCart).add([{ sku: 'T-040', quantity: 48 }]);
    await until(() => label(element)?.includes('2 articles'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    await call('DELETE', '/cart');
    await until(() => element.state === 'empty');
  });

  it('takes no address that could run', async () => {
    const element = place<PorticoCartBadge>(
      '<portico-cart-badge href="javascript:alert(1)"></portico-cart-badge>',
    );
    await until(() => label(element)?.includes('1 article'));
    expect(find(element, 'a')).to.equal(null);
  });

  it('shows no count to nobody', async () => {
    await signOut();
    const element = place<PorticoCartBadge>('<portico-cart-badge></portico-cart-badge>');
    await until(() => element.state === 'signed-out');
    await element.updateComplete;
    expect(label(element)).to.equal('Cart');
  });

  for (const [name, fault] of Object.entries(faults)) {
    it(`survives ${name} and can be tried again`, async () => {
      breakReads(fault);
      const element = place<PorticoCartBadge>('<portico-cart-badge></portico-cart-badge>');
      await until(() => button(element, 'Try again'));
      mend();
      await press(element, 'Try again');
      await until(() => element.state === 'ready');
    });
  }
});
