import type { Money, PriceStep, UnitPrice } from '@portico/contract';
import { Decimal } from '../decimal.js';
import { digitsOf } from './currency.js';
import type { Price, Step } from './engine.js';
import type { Allowance } from './price-order.js';

/** VAT category of EN 16931 and rate in per cent. */
export interface VatRate {
  readonly category: string;
  readonly rate: Decimal;
}

/** What of the order's allowances and VAT falls on a line, see `explainLines`. */
export interface LinePart {
  readonly allowances: readonly (Pick<Allowance, 'kind' | 'id' | 'name'> & { readonly part: number })[];
  readonly vat: number;
}

export interface LineAmounts {
  readonly unitPrice: Price;
  /** The price at the first step: what everyone sees, or the contract's where there is no list price. */
  readonly listPrice: Price;
  readonly listNet: Decimal;
  readonly net: Decimal;
  readonly vat: Decimal;
  readonly gross: Decimal;
  readonly waterfall: PriceStep[];
}

const hundred = Decimal.parse('100');

/** Quantity times price in minor digits of the currency, half away from zero; the unit price itself is never rounded. */
export const lineTotal = (price: Price, quantity: Decimal, digits: number): Decimal =>
  price.amount.multiply(quantity).divide(price.baseQuantity, digits);

/** What a line costs at a step: the quantity less what of it is free. */
export const stepTotal = (step: Step, quantity: Decimal, digits: number): Decimal =>
  lineTotal(step, step.free ? quantity.subtract(step.free) : quantity, digits);

/** VAT on a base, rounded to the currency's minor digits. */
export const vatOn = (base: Decimal, rate: Decimal, digits: number): Decimal =>
  base.multiply(rate).divide(hundred, digits);

/**
 * A line's amounts. Each waterfall `amount` is the difference of rounded totals, so that the steps add up to the gross
 * exactly.
 * @param part the line's part of its order, where it stands in one
 */
export function lineAmounts(
  steps: readonly Step[],
  quantity: Decimal,
  unit: string,
  currency: string,
  vatRate: VatRate,
  part?: LinePart,
): LineAmounts {
  const digits = digitsOf(currency);
  const waterfall: PriceStep[] = [];
  let before = Decimal.zero;
  let listNet: Decimal | undefined;
  for (const step of steps) {
    const total = stepTotal(step, quantity, digits);
    waterfall.push({
      kind: step.kind,
      unitPrice: unitPriceOf(step, unit, currency),
      amount: money(total.subtract(before), currency),
      params: { ...step.params },
    });
    before = total;
    listNet ??= total;
  }
  const taken = part?.allowances.reduce((sum, allowance) => sum + allowance.part, 0) ?? 0;
  const [listPrice] = steps;
  const unitPrice = steps.at(-1);
  if (!listPrice || !unitPrice) throw new RangeError('A price has at least one step.');
  for (const allowance of part?.allowances ?? [])
    waterfall.push({
      kind: allowance.kind,
      unitPrice: null,
      amount: money(Decimal.ofUnits(-allowance.part, digits), currency),
      params: { id: allowance.id, ...(allowance.name !== undefined && { name: allowance.name }) },
    });
  const vat = part ? Decimal.ofUnits(part.vat, digits) : vatOn(before, vatRate.rate, digits);
  waterfall.push({
    kind: 'vat',
    unitPrice: null,
    amount: money(vat, currency),
    params: { category: vatRate.category, rate: vatRate.rate.toString() },
  });
  return {
    unitPrice,
    listPrice,
    listNet: listNet ?? before,
    net: before,
    vat,
    gross: before.add(vat).subtract(Decimal.ofUnits(taken, digits)),
    waterfall,
  };
}

/** `{ amount: "308.64", currency: "RON" }`, with all minor digits. */
export const money = (amount: Decimal, currency: string): Money => ({
  amount: amount.toFixed(digitsOf(currency)),
  currency,
});

/** With the minor digits and as many more as the price has, up to the 12 that the contract takes. */
export const unitPriceOf = (price: Price, unit: string, currency: string): UnitPrice => ({
  amount: price.amount.round(12).toString(digitsOf(currency)),
  currency,
  baseQuantity: price.baseQuantity.toNumber(),
  unit,
});

/** The unit price with VAT; exact, cut to the 12 decimals that the contract takes. */
export const withVat = (price: Price, vat: VatRate): Price => ({
  amount: price.amount.multiply(hundred.add(vat.rate)).divide(hundred, 12),
  baseQuantity: price.baseQuantity,
});
