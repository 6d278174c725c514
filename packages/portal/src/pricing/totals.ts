import type { Totals } from '@portico/contract';
import { Decimal } from '../decimal.js';
import { digitsOf } from './currency.js';
import { money, vatOn, type VatRate } from './line.js';

export interface LineForTotals {
  readonly net: Decimal;
  /** What the line costs at list price. */
  readonly listNet: Decimal;
  readonly vat: VatRate;
}

/**
 * Sums by EN 16931: the net is the sum of rounded lines (BR-CO-10), VAT is computed per category and rate on the group's
 * base (BR-CO-17), the gross adds both (BR-CO-15).
 */
export function totalsOf(lines: readonly LineForTotals[], currency: string): Totals {
  const groups = new Map<string, { vat: VatRate; base: Decimal }>();
  let net = Decimal.zero;
  let list = Decimal.zero;
  for (const line of lines) {
    net = net.add(line.net);
    list = list.add(line.listNet);
    const key = `${line.vat.category} ${line.vat.rate.toString()}`;
    const group = groups.get(key);
    if (group) group.base = group.base.add(line.net);
    else groups.set(key, { vat: line.vat, base: line.net });
  }
  let vatTotal = Decimal.zero;
  const vat = [...groups.values()]
    .sort((a, b) => b.vat.rate.compare(a.vat.rate) || (a.vat.category < b.vat.category ? -1 : 1))
    .map(({ vat: { category, rate }, base }) => {
      const amount = vatOn(base, rate, digitsOf(currency));
      vatTotal = vatTotal.add(amount);
      return {
        category,
        rate: rate.toString(),
        base: money(base, currency),
        amount: money(amount, currency),
      };
    });
  const saving = list.subtract(net);
  return {
    net: money(net, currency),
    vat,
    vatTotal: money(vatTotal, currency),
    gross: money(net.add(vatTotal), currency),
    saving: saving.isZero || saving.isNegative ? null : money(saving, currency),
  };
}
