import { expect } from '@open-wc/testing';
import './stock.js';
import type { PorticoStock } from './stock.js';
import {
  breakReads,
  button,
  clear,
  connectionOf,
  faults,
  find,
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

const open = async (attributes: string, words: string, locale = 'en') => {
  const element = place<PorticoStock>(`<portico-stock ${attributes}></portico-stock>`, locale);
  await until(() => textOf(element).includes(words), words);
  return element;
};

describe('portico-stock', () => {
  beforeEach(() => signIn('ana'));
  afterEach(clear);

  it('says how much there is, as of when', async () => {
    const element = await open('sku="T-101" as-of', 'In stock');
    expect(textOf(element)).to.match(/In stock 1,010 pcs available As of \d+:\d\d/);
    await expect(element).to.be.accessible();
  });

  it('says when there is none, too little, or it must be waited for', async () => {
    await open('sku="T-014"', 'Out of stock ready in 5 days');
    await open('sku="T-102" quantity="5000"', 'Partly in stock 1,020 pcs available');
  });

  it('says when more comes', async () => {
    await supply('stock', [{ sku: 'T-111', onHand: 0, expectedOn: '2027-03-01' }]);
    await open('sku="T-111"', 'Out of stock more on Mar 1, 2027');
    await open('sku="T-111"', 'Stoc epuizat reaprovizionare pe 1 mar. 2027', 'ro');
  });

  it('shows what the supplier changes without a reload', async () => {
    const element = await open('sku="T-103"', '1,030 pcs');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await supply('stock', [{ sku: 'T-103', onHand: 7 }]);
    await until(() => textOf(element).includes('7 pcs available'));
    expect(!!find(element, '.flash')).to.equal(true);
    await supply('stock', [{ sku: 'T-103', onHand: 1030 }]);
  });

  it('says to sign in, and shows the stock after it', async () => {
    await signOut();
    const element = await open('sku="T-101"', 'Sign in to see the stock');
    await connectionOf(element).session.signIn({ userName: 'ana', password });
    await until(() => textOf(element).includes('In stock'));
  });

  for (const [name, fault] of Object.entries(faults)) {
    it(`survives ${name}: says so, and tries again`, async () => {
      breakReads(fault);
      const element = place<PorticoStock>('<portico-stock sku="T-101"></portico-stock>');
      await until(() => button(element, 'Try again'), 'a way to try again');
      expect(textOf(element)).to.match(/.{10,}/);
      mend();
      await press(element, 'Try again');
      await until(() => textOf(element).includes('In stock'));
    });
  }
});
