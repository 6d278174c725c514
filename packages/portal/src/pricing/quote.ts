import { Decimal } from '../decimal.js';
import { lineSums, type LineToCharge } from './charge.js';
import { digitsOf } from './currency.js';
import { decidePrice, type Decision, type PriceRule, type Step } from './engine.js';
import type { VatRate } from './line.js';
import { decideAllowances, type Allowance, type Conditions } from './price-order.js';
import { promote, type LinePromotion, type Promotions, type ScopedArticle } from './promotions.js';

/** An article at a quantity with everything that may decide its price; `rules` are in the ordered unit and the currency. */
export interface QuoteLine extends ScopedArticle {
  readonly quantity: Decimal;
  readonly unit: string;
  readonly rules: readonly PriceRule[];
  readonly vat: VatRate;
}

export interface QuotedLine extends LineToCharge {
  /** False where no price applies: it counts as nothing, and cannot be ordered. */
  readonly priced: boolean;
}

export interface Quote {
  /** In the order given. */
  readonly lines: readonly QuotedLine[];
  readonly allowances: readonly Allowance[];
}

export interface QuoteInput extends Conditions {
  readonly currency: string;
  /** The buyer's today, `2026-11-23`. */
  readonly day: string;
  readonly lines: readonly QuoteLine[];
  /** Those of this buyer at this moment. */
  readonly onLines?: Promotions<LinePromotion>;
}

const noPrice: readonly Step[] = [
  { kind: 'list', amount: Decimal.zero, baseQuantity: Decimal.one, params: {} },
];

/** Steps 1 to 6: what each line costs and what is taken off the order; `charge` makes the sums. Nothing is read or written. */
export function quote(input: QuoteInput): Quote {
  const { currency, day, onLines } = input;
  const digits = digitsOf(currency);
  const lines = input.lines.map((line): QuotedLine => {
    const steps = lineDecision(line, day, digits, onLines)?.steps;
    const { sku, categories, quantity, unit, vat } = line;
    return { sku, categories, quantity, unit, vat, steps: steps ?? noPrice, priced: steps !== undefined };
  });
  return { lines, allowances: decideAllowances(lineSums(lines, currency), currency, input) };
}

/** Steps 1 to 3 for one line; undefined when no price applies. */
export function lineDecision(
  { sku, categories, quantity, rules }: Omit<QuoteLine, 'unit' | 'vat'>,
  day: string,
  digits: number,
  promotions: Promotions<LinePromotion> | undefined,
): Decision | undefined {
  const decision = decidePrice(rules, quantity, day);
  if (!decision || !promotions) return decision;
  const more = promote(decision, promotions.of({ sku, categories }), quantity, digits);
  return more.length > 0 ? { ...decision, steps: [...decision.steps, ...more] } : decision;
}
