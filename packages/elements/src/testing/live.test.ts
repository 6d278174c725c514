import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../index.js';
import {
  breakReads,
  button,
  calls,
  clear,
  connectionOf,
  faults,
  find,
  findAll,
  mend,
  place,
  press,
  shopAs,
  signIn,
  supply,
  textOf,
  until,
} from './act.js';

/** Every text that a live region of the page came to say, in order: what a screen reader would read out. */
class Ear {
  readonly heard: string[] = [];
  private readonly seen = new Map<Node, string>();
  private readonly timer = setInterval(() => this.listen(), 20);

  private listen(): void {
    const walk = (root: ParentNode) => {
      for (const each of root.querySelectorAll('*')) {
        if (each.shadowRoot) walk(each.shadowRoot);
        if (!each.matches('[role=status], [role=alert], [aria-live]')) continue;
        const text = each.textContent!.replace(/\s+/g, ' ').trim();
        // What is in a region from the start is not read out; an alert is.
        const before = this.seen.get(each) ?? (each.role === 'alert' ? '' : text);
        this.seen.set(each, text);
        if (text && text !== before) this.heard.push(text);
      }
    };
    walk(document);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}

const rest = (ms = 700) => new Promise((resolve) => setTimeout(resolve, ms));

/** The element that has the focus, inside whatever shadow roots. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
const focusedName = () =>
  (focused()?.getAttribute('aria-label') ?? focused()?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('what is said', () => {
  let ear: Ear;
  beforeEach(async () => {
    await shopAs('ana', { sku: 'T-001', quantity: 2 }, { sku: 'T-002', quantity: 3 });
  });
  afterEach(() => {
    ear.stop();
    clear();
  });

  it('of a price that changed: its new price, once, whatever shows it', async () => {
    const first = place(
      `<portico-price sku="T-261"></portico-price><portico-price sku="T-261"></portico-price>`,
    );
    await until(() => textOf(first).includes('361.5') && first.nextElementSibling!.shadowRoot);
    ear = new Ear();
    await rest(100);
    await supply('prices', [
      { company: 'alfa', sku: 'T-261', amount: '150.25', currency: 'RON', baseQuantity: 1 },
    ]);
    connectionOf(first).emit({ kind: 'offers', skus: ['T-261'] });
    await until(() => textOf(first).includes('150.25'));
    await rest();
    expect(ear.heard).to.deep.equal(['New price of T-261: RON 150.25 per pc.']);
  });

  it('of many prices that changed at once: how many', async () => {
    const skus = ['T-262', 'T-263', 'T-264', 'T-265', 'T-267'];
    const first = place(skus.map((sku) => `<portico-price sku="${sku}"></portico-price>`).join(''));
    await until(() => [...first.parentElement!.children].every((each) => textOf(each).includes('RON')));
    ear = new Ear();
    await rest(100);
    await supply(
      'prices',
      skus.map((sku) => ({ company: 'alfa', sku, amount: '99', currency: 'RON', baseQuantity: 1 })),
    );
    connectionOf(first).emit({ kind: 'offers' });
    await until(() => [...first.parentElement!.children].every((each) => textOf(each).includes('99.00')));
    await rest();
    expect(ear.heard).to.deep.equal(['5 prices have changed.']);
  });

  it('of a connection that is lost: once for the whole page, and again when it is tried again in vain', async () => {
    ear = new Ear();
    breakReads(faults['no connection']!);
    const first = place(
      `<portico-product-card sku="T-001"></portico-product-card><portico-stock sku="T-002"></portico-stock>
       <portico-price sku="T-003"></portico-price><portico-cart></portico-cart>`,
    );
    await until(() => ear.heard.length, 'something is said');
    await rest();
    expect(ear.heard).to.deep.equal(['No connection to the shop.']);
    await rest(5500);
    await press(first.parentElement!.children[2]!, 'Try again');
    await until(() => ear.heard.length > 1);
    await rest();
    expect(ear.heard).to.deep.equal(['No connection to the shop.', 'No connection to the shop.']);
    mend();
  });

  it('of an article put into the cart: how much of it, once', async () => {
    const first = place(
      '<portico-add-to-cart sku="T-120"></portico-add-to-cart><portico-cart></portico-cart>',
    );
    await until(() => button(first, 'Add to cart'));
    ear = new Ear();
    await press(first, 'Add to cart');
    await until(() => ear.heard.length);
    await rest();
    expect(ear.heard).to.deep.equal(['48 pcs added to your cart']);
  });

  it('of a removed line, and of a quantity that does not fit: once', async () => {
    await shopAs('ana', { sku: 'T-001', quantity: 2 }, { sku: 'T-010', quantity: 48 });
    const cart = place('<portico-cart></portico-cart>');
    await until(() => findAll(cart, '[data-line]').length === 2);
    ear = new Ear();
    const field = findAll<HTMLInputElement>(cart, 'input')[1]!;
    field.value = '50';
    field.dispatchEvent(new Event('change'));
    await until(() => ear.heard.length);
    expect(ear.heard).to.deep.equal(['This quantity cannot be ordered. Set to 48 Set to 72']);
    await press(cart, 'Remove Hexagon screw M1');
    await until(() => ear.heard.length > 1);
    await rest();
    expect(ear.heard.slice(1)).to.deep.equal(['Hexagon screw M1 was removed. Undo']);
  });

  it('of what a search found: how many, once', async () => {
    const list = place('<portico-product-list limit="3"></portico-product-list>');
    await until(() => textOf(list).includes('300 articles'));
    ear = new Ear();
    await rest(100);
    const search = find<HTMLInputElement>(list, '[type=search]')!;
    search.value = 'M29';
    search.dispatchEvent(new Event('input'));
    await until(() => ear.heard.some((text) => /^\d+ articles?$/.test(text)));
    await rest();
    expect(ear.heard.filter((text) => /article/.test(text)).length).to.equal(1);
    expect(ear.heard.length, ear.heard.join(' / ')).to.be.below(3);
  });

  it('of an order that is placed: once', async () => {
    const checkout = place('<portico-checkout></portico-checkout>');
    await until(() => button(checkout, 'Place order'));
    ear = new Ear();
    await press(checkout, 'Place order');
    await until(() => textOf(checkout).includes('Thank you'));
    await rest();
    expect(ear.heard.filter((text) => text.includes('Thank you')).length).to.be.below(2);
    expect(focusedName()).to.equal('Thank you, your order is placed');
  });

  it('of a sign-in that failed: once, at its field', async () => {
    await connectionOf(place('<portico-sign-in></portico-sign-in>')).session.signOut();
    clear();
    const element = place('<portico-sign-in></portico-sign-in>');
    await until(() => find(element, 'form'));
    ear = new Ear();
    await rest(60);
    find<HTMLInputElement>(element, '#userName')!.value = 'nobody';
    find<HTMLInputElement>(element, '#password')!.value = 'wrong-wrong-1';
    await press(element, 'Sign in');
    await until(() => ear.heard.length);
    await rest();
    expect(ear.heard).to.deep.equal(['The user name or the password is wrong.']);
    expect(focused()?.id).to.equal('password');
  });
});

describe('the focus', () => {
  beforeEach(async () => {
    await shopAs(
      'ana',
      { sku: 'T-001', quantity: 2 },
      { sku: 'T-002', quantity: 3 },
      { sku: 'T-003', quantity: 1 },
    );
  });
  afterEach(clear);

  it('goes to the next line when one is removed, and in the end to the next step', async () => {
    const cart = place('<portico-cart catalogue-href="/catalogue"></portico-cart>');
    await until(() => findAll(cart, '[data-line]').length === 3);
    button(cart, 'Remove Hexagon screw M2')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => findAll(cart, '[data-line]').length === 2);
    await until(() => focusedName() === 'Remove Hexagon screw M3', 'the next line');
    await sendKeys({ press: 'Enter' });
    await until(() => findAll(cart, '[data-line]').length === 1);
    await until(() => focusedName() === 'Remove Hexagon screw M1', 'the line before');
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(cart).includes('Your cart is empty'));
    await until(() => /Browse the catalogue|Undo/.test(focusedName()), 'the next step');
  });

  it('stays in the element when what failed is tried again, and works', async () => {
    breakReads(faults['HTTP 500']!);
    const element = place('<portico-add-to-cart sku="T-001"></portico-add-to-cart>');
    await until(() => button(element, 'Try again'));
    mend();
    button(element, 'Try again')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => button(element, 'Add to cart'));
    await until(() => document.activeElement === element && focused() !== element, 'the focus stays inside');
  });

  it('stays in the element when what is shown fails', async () => {
    const element = place('<portico-price sku="T-010" explain></portico-price>');
    const summary = await until(() => find(element, 'summary'));
    summary.focus();
    breakReads(faults['HTTP 500']!);
    connectionOf(element).emit({ kind: 'offers' });
    await until(() => button(element, 'Try again'));
    await until(() => focusedName() === 'Try again');
  });

  it('goes on in the list when a filter is taken away, and when all are', async () => {
    const list = place('<portico-product-list limit="3"></portico-product-list>');
    await until(() => textOf(list).includes('300 articles') && find(list, '[type=checkbox]'));
    const [first, second] = findAll<HTMLInputElement>(list, '[type=checkbox]');
    first!.click();
    await until(() => findAll(list, '.chip').length === 1);
    second!.click();
    await until(() => findAll(list, '.chip').length === 2);
    findAll(list, '.chip')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => findAll(list, '.chip').length === 1);
    await until(() => focused()?.className === 'chip');
    await sendKeys({ press: 'Enter' });
    await until(() => findAll(list, '.chip').length === 0);
    await until(() => document.activeElement === list && focused() !== list);
  });

  it('stays where it is when a live event changes what is around', async () => {
    const first = place(
      '<portico-product-list limit="3"></portico-product-list><portico-cart></portico-cart>',
    );
    const cart = first.nextElementSibling!;
    await until(
      () =>
        findAll(first, 'li > portico-product-card').length === 3 && findAll(cart, '[data-line]').length === 3,
    );
    for (const target of [
      await until(() => find(findAll(first, 'li > portico-product-card')[1]!, 'input')),
      findAll(cart, 'input')[1]!,
      await until(() => find(cart, 'summary')),
    ]) {
      target.focus();
      expect(focused()).to.equal(target);
      calls.length = 0;
      connectionOf(first).emit({ kind: 'offers' });
      connectionOf(first).emit({ kind: 'cart' });
      connectionOf(first).emit({ kind: 'products' });
      await rest();
      expect(focused(), target.outerHTML.slice(0, 80)).to.equal(target);
    }
  });

  it('is in the account after a sign-in by keyboard, and in the form after a sign-out', async () => {
    const element = place('<portico-sign-in></portico-sign-in>');
    await press(element, 'Sign out');
    const name = await until(() => find<HTMLInputElement>(element, '#userName'));
    name.focus();
    await sendKeys({ type: 'ana' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'correct-horse-1' });
    await sendKeys({ press: 'Enter' });
    const out = await until(() => button(element, 'Sign out'));
    await until(() => document.activeElement === element && focused() !== element);
    out.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => find(element, '#userName'));
    await until(() => document.activeElement === element && focused() !== element);
    await signIn('ana');
  });
});
