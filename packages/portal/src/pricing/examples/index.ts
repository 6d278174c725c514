import type { Example } from './example.js';
import { linePromotions } from './line-promotions.js';
import { orders } from './orders.js';
import { prices } from './prices.js';
import { taxes } from './taxes.js';

/** The worked examples, by chapter: what `docs/pricing-examples.md` shows and the tests run. */
export const chapters: readonly { readonly title: string; readonly examples: readonly Example[] }[] = [
  { title: 'Price lists, contracts and price breaks', examples: prices },
  { title: 'Promotions on a line', examples: linePromotions },
  { title: 'What is taken off the order', examples: orders },
  { title: 'VAT and currencies', examples: taxes },
];
