import type { Totals } from '@portico/contract';
import { Decimal } from '../decimal.js';
import { digitsOf } from './currency.js';
import { money, type VatRate } from './line.js';
import { sumOrder, type PricedOrder } from './price-order.js';

export interface LineForTotals {
  readonly net: Decimal;
  /** What the line costs at list price. */
  readonly listNet: Decimal;
  readonly vat: VatRate;
}

const anyArticle = { sku: '', categories: [] };

/** Sums of lines that nothing is taken off from: orders that were placed elsewhere. */
export function totalsOf(lines: readonly LineForTotals[], currency: string): Totals {
  const digits = digitsOf(currency);
  const order = sumOrder(
    lines.map(({ net, vat }) => ({ article: anyArticle, net: net.toUnits(digits), vat })),
    currency,
  );
  return totalsFrom(order, lines);
}

/**
 * An order's sums by EN 16931: the net is the sum of rounded lines (BR-CO-10) less allowances (BR-CO-13), VAT is computed
 * per category and rate on the group's base (BR-CO-17), the gross adds both (BR-CO-15).
 */
export function totalsFrom(order: PricedOrder, lines: readonly Pick<LineForTotals, 'listNet'>[]): Totals {
  const { currency } = order;
  const digits = digitsOf(currency);
  const amount = (units: number) => money(Decimal.ofUnits(units, digits), currency);
  const list = lines.reduce((sum, line) => sum.add(line.listNet), Decimal.zero);
  const saving = list.subtract(Decimal.ofUnits(order.net, digits));
  return {
    lines: amount(order.lines),
    allowances: order.allowances.map(({ kind, id, name = null, amount: units }) => ({
      kind,
      id,
      name,
      amount: amount(units),
    })),
    net: amount(order.net),
    vat: order.groups.map(({ vat: { category, rate }, base, amount: vat }) => ({
      category,
      rate: rate.toString(),
      base: amount(base),
      amount: amount(vat),
    })),
    vatTotal: amount(order.vat),
    gross: amount(order.gross),
    saving: saving.isZero || saving.isNegative ? null : money(saving, currency),
  };
}
