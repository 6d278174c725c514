import type { Availability } from '@portico/contract';
import { Decimal } from '../decimal.js';
import type { Article } from './articles.js';

/** Stock below this many least orders is called low. */
const lowOrders = Decimal.parse('5');

/** What a buyer sees of an article's stock at a quantity. `asOf`: the moment it was read from the portal's books. */
export function availabilityOf(article: Article | undefined, quantity: Decimal, asOf: string): Availability {
  const stock = article?.stock;
  if (!article || !stock) {
    return { status: 'on-request', available: 0, asOf, expectedOn: null, leadTimeDays: null };
  }
  const available = stock.available.isNegative ? Decimal.zero : stock.available;
  return {
    status: statusOf(available, quantity, article.minimum.multiply(lowOrders)),
    available: available.toNumber(),
    asOf,
    expectedOn: stock.expectedOn,
    leadTimeDays: stock.leadTimeDays,
  };
}

function statusOf(available: Decimal, quantity: Decimal, low: Decimal): Availability['status'] {
  if (available.isZero) return 'out-of-stock';
  if (available.compare(quantity) < 0) return 'partial';
  return available.compare(low) < 0 ? 'low' : 'in-stock';
}
