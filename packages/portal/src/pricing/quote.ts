import { type Decimal } from '../decimal.js';
import { digitsOf } from './currency.js';
import { decidePrice, type Decision, type PriceRule, type Step } from './engine.js';
import { stepTotal, type VatRate } from './line.js';
import { priceOrder, type Conditions, type LineSum, type PricedOrder } from './price-order.js';
import { promote, type LinePromotion, type Promotions, type ScopedArticle } from './promotions.js';

/** An article at a quantity with everything that may decide its price; `rules` are in the ordered unit and the currency. */
export interface QuoteLine extends ScopedArticle {
  readonly quantity: Decimal;
  readonly rules: readonly PriceRule[];
  readonly vat: VatRate;
}

export interface QuotedLine extends LineSum {
  readonly steps: readonly Step[];
}

export interface Quote {
  /** In the order given. */
  readonly lines: readonly QuotedLine[];
  readonly order: PricedOrder;
}

export interface QuoteInput extends Conditions {
  readonly currency: string;
  /** The buyer's today, `2026-11-23`. */
  readonly day: string;
  readonly lines: readonly QuoteLine[];
  /** Those of this buyer at this moment. */
  readonly linePromotions?: Promotions<LinePromotion>;
}

/** A line without a price: which one, so that the caller can say it. */
export class NoPrice extends Error {
  constructor(readonly place: number) {
    super(`Line ${place + 1} has no price.`);
  }
}

/** The whole waterfall of domain rules, from price lists to VAT; throws {@link NoPrice}. Nothing is read or written. */
export function quote(input: QuoteInput): Quote {
  const { currency, day, linePromotions } = input;
  const digits = digitsOf(currency);
  const lines = input.lines.map((line, place): QuotedLine => {
    const steps = lineDecision(line, day, digits, linePromotions)?.steps;
    if (!steps) throw new NoPrice(place);
    return {
      article: line,
      steps,
      vat: line.vat,
      net: stepTotal(steps.at(-1)!, line.quantity, digits).toUnits(digits),
    };
  });
  return { lines, order: priceOrder(lines, currency, input) };
}

/** Steps 1 to 3 for one line; undefined when no price applies. */
export function lineDecision(
  { sku, categories, quantity, rules }: Omit<QuoteLine, 'vat'>,
  day: string,
  digits: number,
  promotions: Promotions<LinePromotion> | undefined,
): Decision | undefined {
  const decision = decidePrice(rules, quantity, day);
  if (!decision || !promotions) return decision;
  const more = promote(decision, promotions.of({ sku, categories }), quantity, digits);
  return more.length > 0 ? { ...decision, steps: [...decision.steps, ...more] } : decision;
}
