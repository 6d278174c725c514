import type { Totals } from '@portico/contract';
import type { Decimal } from '../decimal.js';
import { digitsOf } from './currency.js';
import type { Step } from './engine.js';
import { lineAmounts, stepTotal, type LineAmounts, type VatRate } from './line.js';
import { explainLines, sumOrder, type Allowance, type LineSum } from './price-order.js';
import { totalsFrom } from './totals.js';

/** A line as it is charged: its steps are decided. */
export interface LineToCharge {
  readonly sku: string;
  /** The article's category and all above it; what the order's promotions are decided by, and not needed after. */
  readonly categories?: readonly string[];
  readonly quantity: Decimal;
  readonly unit: string;
  readonly vat: VatRate;
  readonly steps: readonly Step[];
}

export interface Charged {
  /** In the order given, each with its part of the allowances and of the VAT in its waterfall. */
  readonly lines: readonly LineAmounts[];
  readonly totals: Totals;
}

/** Lines as the sums of an order take them. */
export function lineSums(lines: readonly LineToCharge[], currency: string): LineSum[] {
  const digits = digitsOf(currency);
  return lines.map(({ sku, categories = [], quantity, vat, steps }) => ({
    article: { sku, categories },
    net: stepTotal(steps.at(-1)!, quantity, digits).toUnits(digits),
    vat,
  }));
}

/** What a cart or an order comes to, line by line and in all; the lines' gross amounts add up to the order's. */
export function charge(
  lines: readonly LineToCharge[],
  currency: string,
  allowances: readonly Allowance[],
): Charged {
  const sums = lineSums(lines, currency);
  const order = sumOrder(sums, currency, allowances);
  const parts = explainLines(sums, order);
  const amounts = lines.map(({ steps, quantity, unit, vat }, place) => {
    const part = parts[place]!;
    return lineAmounts(steps, quantity, unit, currency, vat, {
      vat: part.vat,
      allowances: allowances.flatMap(({ kind, id, name }, at) =>
        part.allowances[at]
          ? { kind, id, part: part.allowances[at], ...(name !== undefined && { name }) }
          : [],
      ),
    });
  });
  return { lines: amounts, totals: totalsFrom(order, amounts) };
}
