import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Offer, Totals } from '@portico/contract';
import { waterfallView } from '../price/price-details.js';
import { price, totals as english } from '../translations/en.js';
import { totalsView } from './totals-view.js';

const ron = (amount: string) => ({ amount, currency: 'RON' });
const totals: Totals = {
  lines: ron('194.40'),
  allowances: [{ kind: 'order-promotion', id: 'p', name: '20 off over 100', amount: ron('20.00') }],
  net: ron('174.40'),
  vat: [{ category: 'S', rate: '21', base: ron('174.40'), amount: ron('36.62') }],
  vatTotal: ron('36.62'),
  gross: ron('211.02'),
  saving: ron('41.60'),
};

/** Words and figures of a list, row by row. */
function rowsOf(template: unknown): string[] {
  const box = document.createElement('div');
  render(template, box);
  return [...box.querySelectorAll('dl > div')].map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
}

describe('totals', () => {
  it('name what is taken off the order, between the sum of the lines and the net', () => {
    expect(rowsOf(totalsView('en', totals)).slice(0, 3)).to.deep.equal([
      `${english.lines} RON 194.40`,
      '20 off over 100 -RON 20.00',
      `${english.net} RON 174.40`,
    ]);
  });

  it('begin with the net where nothing is taken off, and with a portal that does not say', () => {
    const { lines, allowances, ...older } = totals;
    for (const plain of [older, { ...totals, allowances: [] }])
      expect(rowsOf(totalsView('en', plain))[0]).to.equal(`${english.net} RON 174.40`);
  });
});

describe('why a price', () => {
  it('names the promotion in it', () => {
    const unitPrice = { amount: '6.48', currency: 'RON', baseQuantity: 1, unit: 'H87' };
    const waterfall: Offer['waterfall'] = [
      {
        kind: 'promotion',
        unitPrice,
        amount: ron('-21.60'),
        params: { promotion: 'p', name: 'Winter sale' },
      },
    ];
    const [row] = rowsOf(
      waterfallView('en', price, { waterfall, gross: ron('194.40'), quantity: 30, unit: 'H87' }),
    );
    expect(row).to.contain('Promotion: Winter sale').and.to.contain('-RON 21.60');
  });
});
