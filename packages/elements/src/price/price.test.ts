import { expect } from '@open-wc/testing';
import './price.js';
import type { PorticoPrice } from './price.js';
import {
  breakNetwork,
  breakReads,
  button,
  calls,
  clear,
  connectionOf,
  faults,
  find,
  findAll,
  mend,
  password,
  place,
  press,
  signIn,
  signOut,
  supply,
  textOf,
  until,
} from '../testing/act.js';

const open = async (attributes = 'sku="T-010"', locale = 'en') => {
  const element = place<PorticoPrice>(`<portico-price ${attributes}></portico-price>`, locale);
  await until(() => element.state === 'ready' && element.shadowRoot!.textContent!.includes('RON'), 'a price');
  return element;
};

describe('portico-price', () => {
  beforeEach(() => signIn('ana'));
  afterEach(clear);

  it('shows the own price, per what, the list price struck through and the saving', async () => {
    const element = await open();
    expect(textOf(element)).to.match(/RON 80\.25 per 100 pcs excl\. VAT.*List price RON 110\.50.*27\.4%/);
    expect(find(element, 's')!.textContent).to.include('110.50');
    await expect(element).to.be.accessible();
  });

  it('shows it with VAT, or both, where the page wants that', async () => {
    const element = await open('sku="T-001" display="gross"');
    expect(textOf(element)).to.match(/RON 97\.1025.*incl\. VAT/);
    element.display = 'both';
    await element.updateComplete;
    expect(textOf(element)).to.match(/RON 80\.25.*excl\. VAT · RON 97\.1025 incl\. VAT/);
  });

  it('shows prices as the company of the buyer wants them', async () => {
    await signIn('bogdan');
    const element = await open('sku="T-001"');
    expect(textOf(element)).to.match(/RON 122\.815.*incl\. VAT/);
    expect(find(element, 's')).to.equal(null);
  });

  it('shows the price by quantity and marks the one that holds', async () => {
    const element = await open('sku="T-010" quantity="240" breaks');
    const current = await until(() => find(element, 'tr[aria-current]'));
    expect(current.textContent!.replace(/\s+/g, ' ')).to.include('240 pcs RON 70.1234');
    await expect(element).to.be.accessible();
  });

  it('explains the price in words and amounts that add up', async () => {
    const element = await open('sku="T-010" quantity="240" explain as-of');
    find(element, 'summary')!.click();
    const words = textOf(element);
    expect(words).to.include('Your contract price');
    expect(words).to.include('From 240 pcs');
    expect(words).to.include('VAT 21%');
    const amounts = findAll(element, 'dd').map((each) => Number(each.textContent!.replace(/[^\d.-]/g, '')));
    const sum = amounts.pop()!;
    expect(amounts.reduce((total, amount) => total + amount, 0)).to.be.closeTo(sum, 0.001);
    expect(words).to.match(/As of \w+ \d+, \d{4}/);
    await expect(element).to.be.accessible();
  });

  it('speaks Romanian and German', async () => {
    const romanian = await open('sku="T-010"', 'ro');
    await until(() => textOf(romanian).includes('fără TVA'));
    expect(textOf(romanian).replace(/\u00a0/g, ' ')).to.include('80,25 RON pe 100 buc.');
    clear();
    const german = await open('sku="T-010"', 'de');
    await until(() => textOf(german).includes('zzgl. MwSt.'));
    connectionOf(german).locale = 'ro';
    await until(() => textOf(german).includes('fără TVA'));
  });

  it('asks anew when article or quantity change, and never shows the price of another article', async () => {
    const element = await open();
    element.quantity = 240;
    await until(() => textOf(element).includes('70.1234'));
    element.sku = 'T-060';
    await element.updateComplete;
    expect(textOf(element)).not.to.include('70.1234');
    expect(!!find(element, '.skeleton')).to.equal(true);
    await until(() => textOf(element).includes('150.1234'));
  });

  it('says why there is no price', async () => {
    const element = place<PorticoPrice>('<portico-price sku="NOPE"></portico-price>');
    await until(() => textOf(element).includes('not in the catalogue'));
    expect(element.getAttribute('state')).to.equal('error');
  });

  it('shows a change of the supplier without a reload, and lights up', async () => {
    const element = await open('sku="T-030"');
    // The stream begins a moment after the price is on the page.
    await new Promise((resolve) => setTimeout(resolve, 600));
    const price = (amount: string) => [
      { company: 'alfa', sku: 'T-030', currency: 'RON', baseQuantity: 100, amount },
    ];
    await supply('prices', price('79.99'));
    await until(() => textOf(element).includes('79.99'), 'the new price');
    expect(!!find(element, '.flash')).to.equal(true);
    // What moves but its opacity is painted sixty times a second, for each price on the screen.
    const moved = element
      .shadowRoot!.getAnimations()
      .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes());
    expect(moved.length).to.be.above(0);
    const told = /^(offset|computedOffset|easing|composite)$/;
    for (const frame of moved)
      expect(Object.keys(frame).filter((name) => !told.test(name))).to.deep.equal(['opacity']);
    await supply('prices', [{ ...price('80.25')[0]!, breaks: [{ from: 240, amount: '70.1234' }] }]);
  });

  it('shows the truth after sign-in, another user and sign-out', async () => {
    await signOut();
    const element = place<PorticoPrice>('<portico-price sku="T-001"></portico-price>');
    await until(() => textOf(element).includes('Sign in to see your price'));
    const { session } = connectionOf(element);
    await session.signIn({ userName: 'ana', password });
    await until(() => textOf(element).includes('80.25'));
    await session.signIn({ userName: 'bogdan', password });
    await until(() => textOf(element).includes('122.815'));
    await session.signOut();
    await until(() => textOf(element).includes('Sign in to see your price'));
    expect(textOf(element)).not.to.include('122');
  });

  it('works moved, removed and several times, and renders at once', async () => {
    const element = await open();
    const parent = element.parentElement!;
    parent.append(element);
    expect(textOf(element)).to.include('80.25');
    element.remove();
    parent.append(element, element.cloneNode(), element.cloneNode());
    await until(() => [...parent.children].every((each) => textOf(each).includes('80.25')));
    const late = document.createElement('portico-price');
    late.sku = 'T-010';
    parent.append(late);
    expect(late.shadowRoot!.childElementCount).to.be.above(0);
    await until(() => textOf(late).includes('80.25'));
  });

  it('finds the portal that comes later, and another one by its id', async () => {
    const element = document.createElement('portico-price');
    element.sku = 'T-001';
    const page = document.createElement('div');
    page.className = 'test-page';
    document.body.append(page);
    page.append(element);
    expect(!!find(element, '.skeleton')).to.equal(true);
    page.insertAdjacentHTML('beforeend', '<portico-portal url="/b2b" locale="en"></portico-portal>');
    await until(() => textOf(element).includes('80.25'));
    page.insertAdjacentHTML('beforeend', '<portico-portal id="two" url="/b2b" locale="ro"></portico-portal>');
    page.insertAdjacentHTML('beforeend', '<portico-price sku="T-001" portal="two"></portico-price>');
    await until(() => textOf(page.lastElementChild!).includes('fără TVA'));
  });

  it('asks once for one article in many places', async () => {
    breakNetwork();
    const element = place(Array(5).fill('<portico-price sku="T-011"></portico-price>').join(''));
    await until(() => [...element.parentElement!.children].every((each) => textOf(each).includes('80.25')));
    expect(calls.filter((call) => call === 'POST /offers')).to.have.length(1);
  });

  for (const [name, fault] of Object.entries(faults)) {
    it(`survives ${name}: says so, and tries again`, async () => {
      breakReads(fault);
      const element = place<PorticoPrice>('<portico-price sku="T-001"></portico-price>');
      await until(() => button(element, 'Try again'), 'a way to try again');
      expect(element.getAttribute('state')).to.equal('error');
      expect(find(element, '.error span')!.textContent!.trim()).to.match(/.{10,}/);
      await expect(element).to.be.accessible();
      mend();
      // After a 401 the client takes it that nobody is signed in, and asks the portal again.
      await press(element, 'Try again');
      await until(() => textOf(element).includes('80.25'), 'the price');
    });
  }
});
