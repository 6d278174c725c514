import type { Example } from './example.js';

const hundred = [{ sku: 'A', quantity: '1', prices: ['list 100'] }];
const ten = (quantity: string) => [{ sku: 'A', quantity, prices: ['list 10'] }];

/** Step 3. */
export const linePromotions: readonly Example[] = [
  {
    title: 'Three stackable discounts in turn: 15 %, 10 % and 2 % of 100 leave 74.97 (not 74.80, not 73.00)',
    lines: hundred,
    promotions: [
      { id: 'P1', gives: '-15 %', stackable: true, priority: 3 },
      { id: 'P2', gives: '-10 %', stackable: true, priority: 2 },
      { id: 'P3', gives: '-2 %', stackable: true, priority: 1 },
    ],
    result: {
      lines: [['list 100.00', 'promotion -15.00', 'promotion -8.50', 'promotion -1.53', 'vat 15.74']],
      net: '74.97',
      vat: '15.74',
      gross: '90.71',
    },
  },
  {
    title: 'Ten per cent',
    lines: ten('7'),
    promotions: [{ id: 'P', gives: '-10 %' }],
    result: {
      lines: [['list 70.00', 'promotion -7.00', 'vat 13.23']],
      net: '63.00',
      vat: '13.23',
      gross: '76.23',
    },
  },
  {
    title: 'Of two that do not stack the better one',
    lines: hundred,
    promotions: [
      { id: 'P1', gives: '-10 %', priority: 9 },
      { id: 'P2', gives: '-12 %' },
    ],
    result: {
      lines: [['list 100.00', 'promotion -12.00', 'vat 18.48']],
      net: '88.00',
      vat: '18.48',
      gross: '106.48',
    },
  },
  {
    title: 'One that stands alone is better than two that stack: 20 % against 10 % and 5 %',
    lines: hundred,
    promotions: [
      { id: 'P1', gives: '-10 %', stackable: true },
      { id: 'P2', gives: '-5 %', stackable: true },
      { id: 'P3', gives: '-20 %' },
    ],
    result: {
      lines: [['list 100.00', 'promotion -20.00', 'vat 16.80']],
      net: '80.00',
      vat: '16.80',
      gross: '96.80',
    },
  },
  {
    title: 'Two that stack are better than one that stands alone: 10 % and 10 % against 18 %',
    lines: hundred,
    promotions: [
      { id: 'P1', gives: '-10 %', stackable: true },
      { id: 'P2', gives: '-10 %', stackable: true },
      { id: 'P3', gives: '-18 %' },
    ],
    result: {
      lines: [['list 100.00', 'promotion -10.00', 'promotion -9.00', 'vat 17.01']],
      net: '81.00',
      vat: '17.01',
      gross: '98.01',
    },
  },
  {
    title: 'Priority decides the turn: first 5 off, then 10 % of the rest',
    lines: hundred,
    promotions: [
      { id: 'P1', gives: '-10 %', stackable: true, priority: 1 },
      { id: 'P2', gives: '-5', stackable: true, priority: 2 },
    ],
    result: {
      lines: [['list 100.00', 'promotion -5.00', 'promotion -9.50', 'vat 17.96']],
      net: '85.50',
      vat: '17.96',
      gross: '103.46',
    },
  },
  {
    title: 'An amount off each piece',
    lines: ten('12'),
    promotions: [{ id: 'P', gives: '-1.25' }],
    result: {
      lines: [['list 120.00', 'promotion -15.00', 'vat 22.05']],
      net: '105.00',
      vat: '22.05',
      gross: '127.05',
    },
  },
  {
    title: 'An amount off 100 pieces of a price per 100',
    lines: [{ sku: 'A', quantity: '250', prices: ['list 12.3457/100'] }],
    promotions: [{ id: 'P', gives: '-2/100' }],
    result: {
      lines: [['list 30.86', 'promotion -5.00', 'vat 5.43']],
      net: '25.86',
      vat: '5.43',
      gross: '31.29',
    },
  },
  {
    title: 'An amount off each piece of a price per 100',
    lines: [{ sku: 'A', quantity: '50', prices: ['list 80/100'] }],
    promotions: [{ id: 'P', gives: '-0.10' }],
    result: {
      lines: [['list 40.00', 'promotion -5.00', 'vat 7.35']],
      net: '35.00',
      vat: '7.35',
      gross: '42.35',
    },
  },
  {
    title: 'An amount above the price: nothing to pay, and no less',
    lines: ten('2'),
    promotions: [{ id: 'P', gives: '-12' }],
    result: {
      lines: [['list 20.00', 'promotion -20.00', 'vat 0.00']],
      net: '0.00',
      vat: '0.00',
      gross: '0.00',
    },
  },
  {
    title: 'A price for the period',
    lines: ten('6'),
    promotions: [{ id: 'P', gives: '=7.99' }],
    result: {
      lines: [['list 60.00', 'promotion -12.06', 'vat 10.07']],
      net: '47.94',
      vat: '10.07',
      gross: '58.01',
    },
  },
  {
    title: 'A promotion price per 100 against a list price per piece',
    lines: [{ sku: 'A', quantity: '30', prices: ['list 0.12'] }],
    promotions: [{ id: 'P', gives: '=9.50/100' }],
    result: {
      lines: [['list 3.60', 'promotion -0.75', 'vat 0.60']],
      net: '2.85',
      vat: '0.60',
      gross: '3.45',
    },
  },
  {
    title: 'A promotion price never raises a price',
    lines: ten('6'),
    promotions: [{ id: 'P', gives: '=10.50' }],
    result: { lines: [['list 60.00', 'vat 12.60']], net: '60.00', vat: '12.60', gross: '72.60' },
  },
  {
    title: 'Buy 10, get 1: eleven pieces cost ten',
    lines: ten('11'),
    promotions: [{ id: 'P', gives: '10+1' }],
    result: {
      lines: [['list 110.00', 'promotion -10.00', 'vat 21.00']],
      net: '100.00',
      vat: '21.00',
      gross: '121.00',
    },
  },
  {
    title: 'Buy 10, get 1: ten pieces cost ten',
    lines: ten('10'),
    promotions: [{ id: 'P', gives: '10+1' }],
    result: { lines: [['list 100.00', 'vat 21.00']], net: '100.00', vat: '21.00', gross: '121.00' },
  },
  {
    title: 'Buy 2, get 2: seven pieces are 2 + 2 free, 2 + 1 free',
    lines: ten('7'),
    promotions: [{ id: 'P', gives: '2+2' }],
    result: {
      lines: [['list 70.00', 'promotion -30.00', 'vat 8.40']],
      net: '40.00',
      vat: '8.40',
      gross: '48.40',
    },
  },
  {
    title: 'Free pieces at the price of the break that was reached',
    lines: [{ sku: 'A', quantity: '22', prices: ['list 10', 'list 9 from 20'] }],
    promotions: [{ id: 'P', gives: '10+1' }],
    result: {
      lines: [['list 220.00', 'break -22.00', 'promotion -18.00', 'vat 37.80']],
      net: '180.00',
      vat: '37.80',
      gross: '217.80',
    },
  },
  {
    title: 'Free pieces and 10 % together',
    lines: ten('11'),
    promotions: [
      { id: 'P1', gives: '10+1', stackable: true, priority: 2 },
      { id: 'P2', gives: '-10 %', stackable: true, priority: 1 },
    ],
    result: {
      lines: [['list 110.00', 'promotion -10.00', 'promotion -10.00', 'vat 18.90']],
      net: '90.00',
      vat: '18.90',
      gross: '108.90',
    },
  },
  {
    title: 'A contract price takes no promotion',
    lines: [{ sku: 'A', quantity: '1', prices: ['list 100', 'contract 90'] }],
    promotions: [{ id: 'P', gives: '-50 %' }],
    result: {
      lines: [['list 100.00', 'contract -10.00', 'vat 18.90']],
      net: '90.00',
      vat: '18.90',
      gross: '108.90',
    },
  },
  {
    title: 'A contract price takes the promotion that says so',
    lines: [{ sku: 'A', quantity: '1', prices: ['list 100', 'contract 90'] }],
    promotions: [
      { id: 'P1', gives: '-50 %' },
      { id: 'P2', gives: '-5 %', onContracts: true },
    ],
    result: {
      lines: [['list 100.00', 'contract -10.00', 'promotion -4.50', 'vat 17.96']],
      net: '85.50',
      vat: '17.96',
      gross: '103.46',
    },
  },
  {
    title: 'A group price takes promotions',
    lines: [{ sku: 'A', quantity: '1', prices: ['list 100', 'group 95'] }],
    promotions: [{ id: 'P', gives: '-10 %' }],
    result: {
      lines: [['list 100.00', 'group -5.00', 'promotion -9.50', 'vat 17.96']],
      net: '85.50',
      vat: '17.96',
      gross: '103.46',
    },
  },
  {
    title: 'For certain articles only',
    lines: [
      { sku: 'A', quantity: '1', prices: ['list 10'] },
      { sku: 'B', quantity: '1', prices: ['list 10'] },
    ],
    promotions: [{ id: 'P', gives: '-10 %', skus: ['B'] }],
    result: {
      lines: [
        ['list 10.00', 'vat 2.10'],
        ['list 10.00', 'promotion -1.00', 'vat 1.89'],
      ],
      net: '19.00',
      vat: '3.99',
      gross: '22.99',
    },
  },
  {
    title: 'For a category and those below it',
    lines: [
      { sku: 'A', quantity: '1', prices: ['list 10'], categories: ['screws', 'fasteners'] },
      { sku: 'B', quantity: '1', prices: ['list 10'], categories: ['gloves'] },
    ],
    promotions: [{ id: 'P', gives: '-20 %', categories: ['fasteners'] }],
    result: {
      lines: [
        ['list 10.00', 'promotion -2.00', 'vat 1.68'],
        ['list 10.00', 'vat 2.10'],
      ],
      net: '18.00',
      vat: '3.78',
      gross: '21.78',
    },
  },
  {
    title: 'For a customer group: this buyer is in it',
    group: 'workshops',
    lines: hundred,
    promotions: [{ id: 'P', gives: '-3 %', groups: ['workshops'] }],
    result: {
      lines: [['list 100.00', 'promotion -3.00', 'vat 20.37']],
      net: '97.00',
      vat: '20.37',
      gross: '117.37',
    },
  },
  {
    title: 'For a customer group: this buyer is not in it',
    lines: hundred,
    promotions: [{ id: 'P', gives: '-3 %', groups: ['workshops'] }],
    result: { lines: [['list 100.00', 'vat 21.00']], net: '100.00', vat: '21.00', gross: '121.00' },
  },
  {
    title: 'From 50 pieces on: 49 get nothing',
    lines: ten('49'),
    promotions: [{ id: 'P', gives: '-10 %', from: '50' }],
    result: { lines: [['list 490.00', 'vat 102.90']], net: '490.00', vat: '102.90', gross: '592.90' },
  },
  {
    title: 'It begins tomorrow, and another ended today at midnight',
    lines: hundred,
    promotions: [
      { id: 'P1', gives: '-10 %', begins: '2026-11-24' },
      { id: 'P2', gives: '-20 %', ends: '2026-11-23' },
    ],
    result: { lines: [['list 100.00', 'vat 21.00']], net: '100.00', vat: '21.00', gross: '121.00' },
  },
  {
    title: 'With the code that the buyer gave, in whatever case',
    codes: ['vara26'],
    lines: hundred,
    promotions: [
      { id: 'P1', gives: '-10 %', code: 'VARA26' },
      { id: 'P2', gives: '-60 %', code: 'IARNA' },
    ],
    result: {
      lines: [['list 100.00', 'promotion -10.00', 'vat 18.90']],
      net: '90.00',
      vat: '18.90',
      gross: '108.90',
    },
  },
  {
    title: 'Used up',
    lines: hundred,
    promotions: [{ id: 'P', gives: '-10 %', usesLeft: 0 }],
    result: { lines: [['list 100.00', 'vat 21.00']], net: '100.00', vat: '21.00', gross: '121.00' },
  },
  {
    title: 'A third off a price per 100 is not rounded before the line is: 33.333 % of 12.3457, 2,500 pieces',
    lines: [{ sku: 'A', quantity: '2500', prices: ['list 12.3457/100'] }],
    promotions: [{ id: 'P', gives: '-33.333 %' }],
    result: {
      lines: [['list 308.64', 'promotion -102.88', 'vat 43.21']],
      net: '205.76',
      vat: '43.21',
      gross: '248.97',
    },
  },
];
