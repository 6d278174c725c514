import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../index.js';
import { call, clear, find, findAll, place, signOut, textOf, until } from './act.js';

/** The element that has the focus, inside whatever shadow roots. */
function focused(): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement | null;
}

const nameOf = (element: HTMLElement | null): string => {
  if (!element) return '';
  const labels = (element as HTMLInputElement).labels;
  return (
    element.getAttribute('aria-label') ?? (labels?.length ? labels[0]!.textContent! : element.textContent!)
  )
    .replace(/\s+/g, ' ')
    .trim();
};

/** Presses Tab until what has the focus is called `name`, and sees that each stop on the way shows its focus. */
async function tabTo(name: string | RegExp, key = 'Tab', most = 60): Promise<HTMLElement> {
  const met: string[] = [];
  const fits = (words: string) => (typeof name === 'string' ? words === name : name.test(words));
  for (let steps = 0; steps < most; steps++) {
    await press(key);
    const at = focused();
    const words = nameOf(at);
    met.push(words || at?.localName || 'nothing');
    if (at && at !== document.body) expect(showsFocus(at), `the focus of "${words}" is seen`).to.equal(true);
    if (fits(words)) return at!;
  }
  throw new Error(`Tab never came to ${name}; it came to: ${met.join(' · ')}`);
}

const type = (text: string) => sendKeys({ type: text });

async function press(key: string): Promise<void> {
  const [name, held] = key.split('+').reverse();
  if (held) await sendKeys({ down: held });
  await sendKeys({ press: name! });
  if (held) await sendKeys({ up: held });
}

/** It, or the frame of the field or the row that it stands in, has an outline. */
const showsFocus = (element: HTMLElement): boolean =>
  [element, element.parentElement, element.closest('tr')].some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each ?? element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });

const shop = `
  <portico-sign-in></portico-sign-in>
  <portico-product-list limit="4"></portico-product-list>
  <portico-cart></portico-cart>
  <portico-checkout></portico-checkout>
  <portico-order-history></portico-order-history>`;

describe('everything by keyboard alone', () => {
  before(async () => {
    await call('POST', '/session', { userName: 'ana', password: 'correct-horse-1' });
    await call('DELETE', '/cart');
    await signOut();
  });
  after(clear);

  let first: HTMLElement;
  const part = (tag: string) => first.parentElement!.querySelector<HTMLElement>(tag)!;

  it('signs in', async () => {
    first = place(shop);
    await until(() => find(first, 'form'));
    await tabTo('User name');
    await type('ana');
    await tabTo('Password');
    await type('correct-horse-1');
    // The button that shows the password is a stop of its own and works with the space bar.
    const show = await tabTo('Show password');
    await press(' ');
    await until(() => find<HTMLInputElement>(first, '#password')!.type === 'text');
    expect(focused()).to.equal(show);
    await press(' ');
    await tabTo('Sign in');
    await press('Enter');
    await until(() => textOf(first).includes('Alfa SRL'));
  });

  it('searches, filters and comes to a card', async () => {
    const list = part('portico-product-list');
    await until(() => textOf(list).includes('300 articles'));
    await tabTo('Search articles');
    await type('M12');
    await until(() => /\d+ articles?/.test(textOf(list)) && !textOf(list).includes('300 articles'));
    await tabTo(/^M2 ?\d/, 'Shift+Tab');
    await press(' ');
    await until(() => findAll(list, '.chip').length === 1);
    expect(nameOf(focused()), 'the box keeps the focus').to.match(/^M2/);
    const chip = await tabTo('Remove filter M2');
    expect(chip.className).to.equal('chip');
  });

  it('chooses a quantity with the arrows and adds it to the cart', async () => {
    const list = part('portico-product-list');
    await tabTo(/^Quantity: Hexagon screw M12$/);
    await press('ArrowUp');
    await press('ArrowUp');
    await press('ArrowDown');
    await until(() => focused()!.getAttribute('aria-valuenow') === '2');
    await tabTo('Add to cart: Hexagon screw M12');
    await press('Enter');
    const card = await until(() => findAll(list, 'li > portico-product-card')[0]);
    await until(() => textOf(card).includes('2 pcs added to your cart'));
    expect(nameOf(focused()), 'the button keeps the focus').to.match(/M12$/);
  });

  it('changes a line of the cart, removes it and brings it back', async () => {
    const cart = part('portico-cart');
    await until(() => findAll(cart, '[data-line]').length === 1);
    await tabTo('Quantity of Hexagon screw M12');
    await press('ArrowUp');
    await until(() => textOf(part('portico-checkout')).includes('3 pcs'));
    expect(nameOf(focused())).to.equal('Quantity of Hexagon screw M12');
    await tabTo('Remove Hexagon screw M12');
    await press('Enter');
    await until(() => textOf(cart).includes('was removed'));
    await until(() => focused() !== document.body, 'the focus is kept');
    if (nameOf(focused()) !== 'Undo') await tabTo('Undo', 'Shift+Tab');
    await press('Enter');
    await until(() => findAll(cart, '[data-line]').length === 1);
    await until(() => focused() !== document.body, 'the focus is kept');
  });

  it('fills the order in and places it', async () => {
    const checkout = part('portico-checkout');
    await until(() => find(checkout, 'form'));
    await tabTo(/Depozit/);
    await tabTo('Purchase order number');
    await type('PO-KEYS-1');
    await tabTo('Place order');
    await press('Enter');
    await until(() => textOf(checkout).includes('Thank you'));
    await until(() => nameOf(focused()) === 'Thank you, your order is placed');
  });

  it('opens the order, looks at its lines and orders it again', async () => {
    const orders = part('portico-order-history');
    // The list may still show what was ordered before.
    await until(() => textOf(orders).includes('PO-KEYS-1'), 'the order in the list');
    const row = await until(() => findAll(orders, '[data-order]')[0]);
    const number = /\S*\d{3,}/.exec(nameOf(row))![0];
    await tabTo(new RegExp(number.replace(/[^\w]/g, '.')));
    await press('Enter');
    await until(() => textOf(orders).includes('PO-KEYS-1') && textOf(orders).includes('Order again'));
    await until(() => nameOf(focused()) === 'All orders', 'the way back has the focus');
    await tabTo('Cancel order');
    await press('Enter');
    await until(() => find<HTMLDialogElement>(orders, 'dialog')!.open);
    await press('Escape');
    await until(() => !find<HTMLDialogElement>(orders, 'dialog')!.open);
    expect(nameOf(focused()), 'a closed dialog gives the focus back').to.equal('Cancel order');
    await tabTo('Order again');
    await press('Enter');
    await until(() => textOf(orders).includes('1 article is in your cart'));
    await until(() => findAll(part('portico-cart'), '[data-line]').length === 1);
    await tabTo('All orders', 'Shift+Tab');
    await press('Enter');
    await until(() => focused()?.hasAttribute('data-order'), 'the row that was open has the focus');
  });

  it('opens the filters of a narrow list, and Escape closes them', async () => {
    const list = part('portico-product-list');
    list.style.cssText = 'display:block;inline-size:340px';
    const open = await until(() =>
      findAll(list, '.bar button').find((each) => /Filters/.test(each.textContent!)),
    );
    // Backwards: where a page ends, the driver of Firefox returns to its last control and not to its first.
    await tabTo(/^Filters/, 'Shift+Tab');
    await press('Enter');
    await until(() => find<HTMLDialogElement>(list, 'dialog')!.open);
    await press('Escape');
    await until(() => !find<HTMLDialogElement>(list, 'dialog')!.open);
    expect(focused()).to.equal(open);
  });

  it('signs out', async () => {
    await tabTo('Sign out', 'Shift+Tab');
    await press('Enter');
    await until(() => find(first, '#userName'));
    await until(() => focused() !== document.body, 'the focus is kept');
  });
});
