import type { Example } from './example.js';

/** Step 7, and the currencies. */
export const taxes: readonly Example[] = [
  {
    title:
      'VAT is rounded by group, not by line: three lines of 1.50 at 21 % make 0.95 (by line it would be 0.96)',
    lines: ['A', 'B', 'C'].map((sku) => ({ sku, quantity: '1', prices: ['list 1.50'] })),
    result: {
      lines: [
        ['list 1.50', 'vat 0.32'],
        ['list 1.50', 'vat 0.32'],
        ['list 1.50', 'vat 0.31'],
      ],
      net: '4.50',
      vat: '0.95',
      gross: '5.45',
    },
  },
  {
    title: 'Two rates: standard and reduced',
    lines: [
      { sku: 'A', quantity: '1', prices: ['list 100'] },
      { sku: 'B', quantity: '1', prices: ['list 100'], vat: 'AA 11' },
    ],
    result: {
      lines: [
        ['list 100.00', 'vat 21.00'],
        ['list 100.00', 'vat 11.00'],
      ],
      net: '200.00',
      vat: '32.00',
      gross: '232.00',
    },
  },
  {
    title: 'Reverse charge: the buyer owes the VAT',
    lines: [{ sku: 'A', quantity: '2', prices: ['list 499.99'], vat: 'AE 0' }],
    result: { lines: [['list 999.98', 'vat 0.00']], net: '999.98', vat: '0.00', gross: '999.98' },
  },
  {
    title: 'Within the Union, to a company with a VAT number',
    currency: 'EUR',
    lines: [{ sku: 'A', quantity: '12', prices: ['list 8.25'], vat: 'K 0' }],
    result: { lines: [['list 99.00', 'vat 0.00']], net: '99.00', vat: '0.00', gross: '99.00' },
  },
  {
    title: 'Exempt beside standard',
    lines: [
      { sku: 'A', quantity: '1', prices: ['list 10'], vat: 'E 0' },
      { sku: 'B', quantity: '1', prices: ['list 10'] },
    ],
    result: {
      lines: [
        ['list 10.00', 'vat 0.00'],
        ['list 10.00', 'vat 2.10'],
      ],
      net: '20.00',
      vat: '2.10',
      gross: '22.10',
    },
  },
  {
    title: 'A rate with decimals: 25.5 % in Finland',
    currency: 'EUR',
    lines: [{ sku: 'A', quantity: '3', prices: ['list 19.90'], vat: 'S 25.5' }],
    result: { lines: [['list 59.70', 'vat 15.22']], net: '59.70', vat: '15.22', gross: '74.92' },
  },
  {
    title: '8.1 % on 4.50: half of a unit goes up, 0.3645 is 0.36',
    currency: 'EUR',
    lines: [{ sku: 'A', quantity: '1', prices: ['list 4.50'], vat: 'S 8.1' }],
    result: { lines: [['list 4.50', 'vat 0.36']], net: '4.50', vat: '0.36', gross: '4.86' },
  },
  {
    title: '21 % on 4.50 is 0.945, rounded away from zero (a binary float makes it 0.94)',
    lines: [{ sku: 'A', quantity: '1', prices: ['list 4.50'] }],
    result: { lines: [['list 4.50', 'vat 0.95']], net: '4.50', vat: '0.95', gross: '5.45' },
  },
  {
    title: 'Yen have no minor unit',
    currency: 'JPY',
    lines: [{ sku: 'A', quantity: '3', prices: ['list 133.5'], vat: 'S 10' }],
    result: { lines: [['list 401', 'vat 40']], net: '401', vat: '40', gross: '441' },
  },
  {
    title: 'Yen: a promotion and a discount for paying in advance',
    currency: 'JPY',
    lines: [{ sku: 'A', quantity: '7', prices: ['list 1250'], vat: 'S 10' }],
    promotions: [{ id: 'P', gives: '-15 %' }],
    payment: 'advance 3',
    result: {
      lines: [['list 8750', 'promotion -1312', 'payment -223', 'vat 722']],
      net: '7215',
      vat: '722',
      gross: '7937',
    },
  },
  {
    title: 'Kuwaiti dinars have three decimals',
    currency: 'KWD',
    lines: [{ sku: 'A', quantity: '3', prices: ['list 1.2345'], vat: 'S 5' }],
    result: { lines: [['list 3.704', 'vat 0.185']], net: '3.704', vat: '0.185', gross: '3.889' },
  },
  {
    title: 'Kuwaiti dinars: an order promotion split over three equal lines loses no fils',
    currency: 'KWD',
    lines: ['A', 'B', 'C'].map((sku) => ({ sku, quantity: '1', prices: ['list 10'], vat: 'S 5' })),
    promotions: [{ id: 'P', gives: 'order -1' }],
    result: {
      lines: [
        ['list 10.000', 'order-promotion -0.334', 'vat 0.483'],
        ['list 10.000', 'order-promotion -0.333', 'vat 0.484'],
        ['list 10.000', 'order-promotion -0.333', 'vat 0.483'],
      ],
      net: '29.000',
      vat: '1.450',
      gross: '30.450',
    },
  },
  {
    title: 'Euros at 19 %',
    currency: 'EUR',
    lines: [
      { sku: 'A', quantity: '250', prices: ['list 3.20/100', 'contract 2.95/100'], vat: 'S 19' },
      { sku: 'B', quantity: '1', prices: ['list 129'], vat: 'S 19' },
    ],
    result: {
      lines: [
        ['list 8.00', 'contract -0.62', 'vat 1.40'],
        ['list 129.00', 'vat 24.51'],
      ],
      net: '136.38',
      vat: '25.91',
      gross: '162.29',
    },
  },
];
