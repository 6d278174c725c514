import type { Example } from './example.js';

const two = [
  { sku: 'A', quantity: '1', prices: ['list 100'] },
  { sku: 'B', quantity: '1', prices: ['list 50'], vat: 'AA 11' },
];
const hundred = [{ sku: 'A', quantity: '1', prices: ['list 100'] }];

/** Steps 4 to 6: what is taken off the order, and how it is split. */
export const orders: readonly Example[] = [
  {
    title: 'Ten off the order, split over two VAT groups by their sums',
    lines: two,
    promotions: [{ id: 'O', gives: 'order -10' }],
    result: {
      lines: [
        ['list 100.00', 'order-promotion -6.67', 'vat 19.60'],
        ['list 50.00', 'order-promotion -3.33', 'vat 5.13'],
      ],
      net: '140.00',
      vat: '24.73',
      gross: '164.73',
    },
  },
  {
    title: 'Five per cent off the order',
    lines: two,
    promotions: [{ id: 'O', gives: 'order -5 %' }],
    result: {
      lines: [
        ['list 100.00', 'order-promotion -5.00', 'vat 19.95'],
        ['list 50.00', 'order-promotion -2.50', 'vat 5.23'],
      ],
      net: '142.50',
      vat: '25.18',
      gross: '167.68',
    },
  },
  {
    title: 'From 150 on: the order comes to exactly that',
    lines: two,
    promotions: [{ id: 'O', gives: 'order -10 %', threshold: '150' }],
    result: {
      lines: [
        ['list 100.00', 'order-promotion -10.00', 'vat 18.90'],
        ['list 50.00', 'order-promotion -5.00', 'vat 4.95'],
      ],
      net: '135.00',
      vat: '23.85',
      gross: '158.85',
    },
  },
  {
    title: 'From 150.01 on: a bani short',
    lines: two,
    promotions: [{ id: 'O', gives: 'order -10 %', threshold: '150.01' }],
    result: {
      lines: [
        ['list 100.00', 'vat 21.00'],
        ['list 50.00', 'vat 5.50'],
      ],
      net: '150.00',
      vat: '26.50',
      gross: '176.50',
    },
  },
  {
    title: 'The threshold is asked after the line’s promotion: 100 less 10 % does not reach 95',
    lines: hundred,
    promotions: [
      { id: 'P', gives: '-10 %' },
      { id: 'O', gives: 'order -5', threshold: '95' },
    ],
    result: {
      lines: [['list 100.00', 'promotion -10.00', 'vat 18.90']],
      net: '90.00',
      vat: '18.90',
      gross: '108.90',
    },
  },
  {
    title: 'Only over the articles of a category',
    lines: [
      { sku: 'A', quantity: '1', prices: ['list 100'], categories: ['tools'] },
      { sku: 'B', quantity: '1', prices: ['list 50'] },
    ],
    promotions: [{ id: 'O', gives: 'order -10 %', categories: ['tools'] }],
    result: {
      lines: [
        ['list 100.00', 'order-promotion -10.00', 'vat 18.90'],
        ['list 50.00', 'vat 10.50'],
      ],
      net: '140.00',
      vat: '29.40',
      gross: '169.40',
    },
  },
  {
    title: 'Of two order promotions the better one',
    lines: hundred,
    promotions: [
      { id: 'O1', gives: 'order -10' },
      { id: 'O2', gives: 'order -12 %' },
    ],
    result: {
      lines: [['list 100.00', 'order-promotion -12.00', 'vat 18.48']],
      net: '88.00',
      vat: '18.48',
      gross: '106.48',
    },
  },
  {
    title: 'Two order promotions that stack, in turn: 10 off, then 10 % of 90',
    lines: hundred,
    promotions: [
      { id: 'O1', gives: 'order -10', stackable: true, priority: 2 },
      { id: 'O2', gives: 'order -10 %', stackable: true, priority: 1 },
    ],
    result: {
      lines: [['list 100.00', 'order-promotion -10.00', 'order-promotion -9.00', 'vat 17.01']],
      net: '81.00',
      vat: '17.01',
      gross: '98.01',
    },
  },
  {
    title: 'More off than the order comes to: nothing to pay',
    lines: hundred,
    promotions: [{ id: 'O', gives: 'order -500' }],
    result: {
      lines: [['list 100.00', 'order-promotion -100.00', 'vat 0.00']],
      net: '0.00',
      vat: '0.00',
      gross: '0.00',
    },
  },
  {
    title: 'One bani off three equal lines: one of them bears it',
    lines: ['C', 'A', 'B'].map((sku) => ({ sku, quantity: '1', prices: ['list 1'] })),
    promotions: [{ id: 'O', gives: 'order -0.01' }],
    result: {
      lines: [
        ['list 1.00', 'vat 0.21'],
        ['list 1.00', 'order-promotion -0.01', 'vat 0.21'],
        ['list 1.00', 'vat 0.21'],
      ],
      net: '2.99',
      vat: '0.63',
      gross: '3.62',
    },
  },
  {
    title: 'Two per cent for a bank transfer in advance',
    lines: hundred,
    payment: 'bank transfer 2',
    result: {
      lines: [['list 100.00', 'payment -2.00', 'vat 20.58']],
      net: '98.00',
      vat: '20.58',
      gross: '118.58',
    },
  },
  {
    title: 'The discount of the way to pay is of what the promotions left',
    lines: hundred,
    promotions: [{ id: 'O', gives: 'order -10' }],
    payment: 'bank transfer 2',
    result: {
      lines: [['list 100.00', 'order-promotion -10.00', 'payment -1.80', 'vat 18.52']],
      net: '88.20',
      vat: '18.52',
      gross: '106.72',
    },
  },
  {
    title: 'A contract takes the discount of the way to pay',
    lines: [{ sku: 'A', quantity: '1', prices: ['list 100', 'contract 80'] }],
    payment: 'bank transfer 2',
    result: {
      lines: [['list 100.00', 'contract -20.00', 'payment -1.60', 'vat 16.46']],
      net: '78.40',
      vat: '16.46',
      gross: '94.86',
    },
  },
  {
    title: 'Half of a bani in the discount goes up: 1.5 % of 33.00 is 0.495',
    lines: [{ sku: 'A', quantity: '3', prices: ['list 11'] }],
    payment: 'bank transfer 1.5',
    result: {
      lines: [['list 33.00', 'payment -0.50', 'vat 6.83']],
      net: '32.50',
      vat: '6.83',
      gross: '39.33',
    },
  },
  {
    title: '500 points of 0.05',
    lines: hundred,
    points: '500 at 0.05',
    result: {
      lines: [['list 100.00', 'points -25.00', 'vat 15.75']],
      net: '75.00',
      vat: '15.75',
      gross: '90.75',
    },
  },
  {
    title: 'More points than there is to pay: only what is needed is taken',
    lines: [{ sku: 'A', quantity: '1', prices: ['list 10'] }],
    points: '500 at 0.05',
    result: {
      lines: [['list 10.00', 'points -10.00', 'vat 0.00']],
      net: '0.00',
      vat: '0.00',
      gross: '0.00',
    },
  },
  {
    title: 'Points are worth their value rounded down: 333 of 0.0125 are 4.1625',
    lines: [{ sku: 'A', quantity: '1', prices: ['list 10'] }],
    points: '333 at 0.0125',
    result: {
      lines: [['list 10.00', 'points -4.16', 'vat 1.23']],
      net: '5.84',
      vat: '1.23',
      gross: '7.07',
    },
  },
  {
    title:
      'Everything at once: contract with a break, promotion, order promotion, payment, points, two rates',
    lines: [
      {
        sku: 'A',
        quantity: '200',
        prices: ['list 10', 'contract 8', 'contract 7.50 from 100'],
      },
      { sku: 'B', quantity: '40', prices: ['list 25'], vat: 'AA 11' },
    ],
    promotions: [
      { id: 'P', gives: '-20 %', skus: ['B'] },
      { id: 'O', gives: 'order -100', threshold: '2000' },
    ],
    payment: 'bank transfer 2',
    points: '1000 at 0.01',
    result: {
      lines: [
        [
          'list 2000.00',
          'contract -400.00',
          'break -100.00',
          'order-promotion -65.22',
          'payment -28.70',
          'points -6.52',
          'vat 293.91',
        ],
        [
          'list 1000.00',
          'promotion -200.00',
          'order-promotion -34.78',
          'payment -15.30',
          'points -3.48',
          'vat 82.11',
        ],
      ],
      net: '2146.00',
      vat: '376.02',
      gross: '2522.02',
    },
  },
  {
    title: 'An empty price does not disturb the split',
    lines: [
      { sku: 'A', quantity: '1', prices: ['list 0'] },
      { sku: 'B', quantity: '1', prices: ['list 9.99'] },
    ],
    promotions: [{ id: 'O', gives: 'order -1' }],
    result: {
      lines: [
        ['list 0.00', 'vat 0.00'],
        ['list 9.99', 'order-promotion -1.00', 'vat 1.89'],
      ],
      net: '8.99',
      vat: '1.89',
      gross: '10.88',
    },
  },
];
