import { products } from './articles.js';
import { chance, less } from './kit.js';
import type { ProductRecord } from './types.js';

interface Agreement {
  company: string;
  categories: string[];
  /** Per cent off the list price, least and most. */
  off: [number, number];
  /** The agreement has breaks as the list has them; otherwise one price for any quantity. */
  breaks: boolean;
  more?: { lowest?: boolean; validFrom?: string; validTo?: string };
}

/** What was agreed with each buyer: other articles, to another depth, in another way. */
const agreements: Agreement[] = [
  { company: 'somes', categories: ['screws', 'nuts-washers'], off: [12, 19], breaks: true },
  { company: 'somes', categories: ['cutting-tools'], off: [15, 22], breaks: true },
  {
    company: 'somes',
    categories: ['bearings'],
    off: [8, 14],
    breaks: false,
    more: { validTo: '2027-03-31' },
  },
  { company: 'carpatin', categories: ['anchors', 'power-tools'], off: [9, 16], breaks: true },
  { company: 'carpatin', categories: ['ppe'], off: [18, 25], breaks: false },
  // One price for any quantity, but a large quantity from the list may be cheaper still: then that holds.
  {
    company: 'carpatin',
    categories: ['abrasives', 'cables'],
    off: [7, 10],
    breaks: false,
    more: { lowest: true },
  },
  {
    company: 'bega',
    categories: ['lubricants', 'adhesives'],
    off: [11, 17],
    breaks: true,
    more: { validFrom: '2026-01-01', validTo: '2027-12-31' },
  },
  { company: 'bega', categories: ['hand-tools'], off: [5, 8], breaks: false },
];

const agreed = (product: ProductRecord, { company, off: [least, most], breaks, more }: Agreement) => {
  const percent = Math.round(least + (most - least) * chance(`${company} ${product.sku}`));
  const { amount, currency, baseQuantity, breaks: steps } = product.price;
  return {
    company,
    sku: product.sku,
    amount: less(amount, percent),
    currency,
    baseQuantity,
    breaks: breaks ? steps.map((step) => ({ from: step.from, amount: less(step.amount, percent) })) : [],
    ...more,
  };
};

export const prices = agreements.flatMap((agreement) =>
  products
    // Not everything of a category is agreed, so that list prices stand beside contract prices.
    .filter(
      ({ sku, category }) =>
        agreement.categories.includes(category) && chance(`agreed ${agreement.company} ${sku}`) < 0.85,
    )
    .map((product) => agreed(product, agreement)),
);
