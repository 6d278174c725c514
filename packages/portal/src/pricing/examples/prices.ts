import type { Example } from './example.js';

/** Steps 1 and 2, and how a line is rounded. */
export const prices: readonly Example[] = [
  {
    title: 'The list price',
    lines: [{ sku: 'A', quantity: '5', prices: ['list 10'] }],
    result: { lines: [['list 50.00', 'vat 10.50']], net: '50.00', vat: '10.50', gross: '60.50' },
  },
  {
    title: 'A contract comes before the list, even when it is dearer',
    lines: [{ sku: 'A', quantity: '5', prices: ['list 10', 'contract 12'] }],
    result: {
      lines: [['list 50.00', 'contract 10.00', 'vat 12.60']],
      net: '60.00',
      vat: '12.60',
      gross: '72.60',
    },
  },
  {
    title: 'A contract flagged lowest gives way to a cheaper list',
    lines: [{ sku: 'A', quantity: '5', prices: ['list 10', 'contract lowest 12'] }],
    result: { lines: [['list 50.00', 'vat 10.50']], net: '50.00', vat: '10.50', gross: '60.50' },
  },
  {
    title: 'A contract flagged lowest applies where it is cheaper',
    lines: [{ sku: 'A', quantity: '5', prices: ['list 10', 'contract lowest 9'] }],
    result: {
      lines: [['list 50.00', 'contract -5.00', 'vat 9.45']],
      net: '45.00',
      vat: '9.45',
      gross: '54.45',
    },
  },
  {
    title: 'Lowest is asked at the quantity ordered: from 100 the list is cheaper',
    lines: [{ sku: 'A', quantity: '100', prices: ['list 10', 'list 7 from 100', 'contract lowest 8'] }],
    result: {
      lines: [['list 1000.00', 'break -300.00', 'vat 147.00']],
      net: '700.00',
      vat: '147.00',
      gross: '847.00',
    },
  },
  {
    title: 'The customer group’s list comes before the list',
    lines: [{ sku: 'A', quantity: '4', prices: ['list 25', 'group 22.50'] }],
    result: {
      lines: [['list 100.00', 'group -10.00', 'vat 18.90']],
      net: '90.00',
      vat: '18.90',
      gross: '108.90',
    },
  },
  {
    title: 'A contract comes before the customer group’s list',
    lines: [{ sku: 'A', quantity: '4', prices: ['list 25', 'group 20', 'contract 22'] }],
    result: {
      lines: [['list 100.00', 'contract -12.00', 'vat 18.48']],
      net: '88.00',
      vat: '18.48',
      gross: '106.48',
    },
  },
  {
    title: 'A contract flagged lowest gives way to the cheaper group list',
    lines: [{ sku: 'A', quantity: '4', prices: ['list 25', 'group 20', 'contract lowest 22'] }],
    result: {
      lines: [['list 100.00', 'group -20.00', 'vat 16.80']],
      net: '80.00',
      vat: '16.80',
      gross: '96.80',
    },
  },
  {
    title: 'A contract for the delivery site comes before the company’s',
    lines: [{ sku: 'A', quantity: '10', prices: ['list 10', 'contract 8', 'contract 9 site Dej'] }],
    result: {
      lines: [['list 100.00', 'contract -10.00', 'vat 18.90']],
      net: '90.00',
      vat: '18.90',
      gross: '108.90',
    },
  },
  {
    title: 'A contract without a list price: nothing to compare with',
    lines: [{ sku: 'A', quantity: '3', prices: ['contract 7.77'] }],
    result: { lines: [['contract 23.31', 'vat 4.90']], net: '23.31', vat: '4.90', gross: '28.21' },
  },
  {
    title: 'A contract ended yesterday',
    lines: [{ sku: 'A', quantity: '1', prices: ['list 10', 'contract 6 until 2026-11-22'] }],
    result: { lines: [['list 10.00', 'vat 2.10']], net: '10.00', vat: '2.10', gross: '12.10' },
  },
  {
    title: 'On its last day a contract still applies',
    lines: [{ sku: 'A', quantity: '1', prices: ['list 10', 'contract 6 until 2026-11-23'] }],
    result: {
      lines: [['list 10.00', 'contract -4.00', 'vat 1.26']],
      net: '6.00',
      vat: '1.26',
      gross: '7.26',
    },
  },
  {
    title: 'A contract begins tomorrow',
    lines: [{ sku: 'A', quantity: '1', prices: ['list 10', 'contract 6 since 2026-11-24'] }],
    result: { lines: [['list 10.00', 'vat 2.10']], net: '10.00', vat: '2.10', gross: '12.10' },
  },
  {
    title: 'Of two contracts the one that began last was agreed last',
    lines: [
      {
        sku: 'A',
        quantity: '1',
        prices: ['list 10', 'contract 6 since 2026-01-01', 'contract 7 since 2026-10-01'],
      },
    ],
    result: {
      lines: [['list 10.00', 'contract -3.00', 'vat 1.47']],
      net: '7.00',
      vat: '1.47',
      gross: '8.47',
    },
  },
  {
    title: 'One piece below the break',
    lines: [{ sku: 'A', quantity: '49', prices: ['list 10', 'list 9 from 50'] }],
    result: { lines: [['list 490.00', 'vat 102.90']], net: '490.00', vat: '102.90', gross: '592.90' },
  },
  {
    title: 'At the break',
    lines: [{ sku: 'A', quantity: '50', prices: ['list 10', 'list 9 from 50'] }],
    result: {
      lines: [['list 500.00', 'break -50.00', 'vat 94.50']],
      net: '450.00',
      vat: '94.50',
      gross: '544.50',
    },
  },
  {
    title: 'A break of the list does not lower the contract',
    lines: [
      {
        sku: 'A',
        quantity: '100',
        prices: ['list 10', 'list 5 from 100', 'contract 9', 'contract 8 from 50'],
      },
    ],
    result: {
      lines: [['list 1000.00', 'contract -100.00', 'break -100.00', 'vat 168.00']],
      net: '800.00',
      vat: '168.00',
      gross: '968.00',
    },
  },
  {
    title: 'Three breaks: the highest that fits',
    lines: [
      {
        sku: 'A',
        quantity: '750',
        prices: ['list 2', 'list 1.90 from 100', 'list 1.75 from 500', 'list 1.50 from 1000'],
      },
    ],
    result: {
      lines: [['list 1500.00', 'break -187.50', 'vat 275.63']],
      net: '1312.50',
      vat: '275.63',
      gross: '1588.13',
    },
  },
  {
    title: 'A list that begins at 100 is not for 99; the next one is',
    lines: [{ sku: 'A', quantity: '99', prices: ['list 10', 'contract 5 from 100'] }],
    result: { lines: [['list 990.00', 'vat 207.90']], net: '990.00', vat: '207.90', gross: '1197.90' },
  },
  {
    title:
      'The unit price is never rounded: 12.3457 per 100, 2,500 pieces (rounded to 0.1235 it would be 308.75)',
    lines: [{ sku: 'A', quantity: '2500', prices: ['list 12.3457/100'] }],
    result: { lines: [['list 308.64', 'vat 64.81']], net: '308.64', vat: '64.81', gross: '373.45' },
  },
  {
    title: 'One piece of a price per 1,000',
    lines: [{ sku: 'A', quantity: '1', prices: ['list 4.90/1000'] }],
    result: { lines: [['list 0.00', 'vat 0.00']], net: '0.00', vat: '0.00', gross: '0.00' },
  },
  {
    title: 'Half a metre of cable at the price from 1',
    lines: [{ sku: 'A', quantity: '0.5', prices: ['list 7.35'] }],
    result: { lines: [['list 3.68', 'vat 0.77']], net: '3.68', vat: '0.77', gross: '4.45' },
  },
  {
    title: 'Half a unit rounds away from zero: 0.125 × 1.00',
    lines: [{ sku: 'A', quantity: '0.125', prices: ['list 1'] }],
    result: { lines: [['list 0.13', 'vat 0.03']], net: '0.13', vat: '0.03', gross: '0.16' },
  },
  {
    title: 'Kilograms with three decimals',
    lines: [{ sku: 'A', quantity: '12.345', prices: ['list 18.99'] }],
    result: { lines: [['list 234.43', 'vat 49.23']], net: '234.43', vat: '49.23', gross: '283.66' },
  },
  {
    title: 'Nothing to pay: a price of zero',
    lines: [{ sku: 'A', quantity: '3', prices: ['list 5', 'contract 0'] }],
    result: {
      lines: [['list 15.00', 'contract -15.00', 'vat 0.00']],
      net: '0.00',
      vat: '0.00',
      gross: '0.00',
    },
  },
];
