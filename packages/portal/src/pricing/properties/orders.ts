import fc from 'fast-check';
import { Decimal } from '../../decimal.js';
import type { PriceRule } from '../engine.js';
import { indexPromotions, type LinePromotion, type OrderPromotion, type Situation } from '../promotions.js';
import type { QuoteInput, QuoteLine } from '../quote.js';

/** Any order that the rules can make: a few lines with prices, promotions on lines and on the order, payment, points. */
const d = Decimal.parse;
export const day = '2026-11-23';
const situation: Situation = { company: 'buyer', group: 'g1', codes: ['CODE'], now: 1_000 };

const decimal = (most: number, scale: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: 0, max: most }).map((units) => Decimal.ofUnits(units, scale));
const positive = (most: number, scale: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: 1, max: most }).map((units) => Decimal.ofUnits(units, scale));
const base = fc.constantFrom('1', '10', '100', '1000').map(d);
const percent = fc.oneof(decimal(100, 0), decimal(100_000, 3));

export const skus = ['A', 'B', 'C', 'D'];
const categories = ['c1', 'c2'];

const rule: fc.Arbitrary<PriceRule> = fc
  .record({
    kind: fc.constantFrom('list' as const, 'group' as const, 'contract' as const),
    number: fc.integer({ min: 0, max: 1 }),
    lowest: fc.boolean(),
    from: fc.constantFrom('0', '1', '10', '250.5').map(d),
    amount: decimal(99_999_999, 4),
    baseQuantity: base,
  })
  .map(({ kind, number, lowest, ...rest }) => ({
    list: `${kind}${number}${lowest}`,
    kind,
    lowest: lowest && kind === 'contract',
    site: null,
    validFrom: null,
    validTo: null,
    ...rest,
  }));

const list = (amount: Decimal): PriceRule => ({
  list: 'list',
  kind: 'list',
  lowest: false,
  validFrom: null,
  validTo: null,
  from: Decimal.one,
  amount,
  baseQuantity: Decimal.one,
});

export const vats = ['S 21', 'AA 11', 'S 25.5', 'AE 0'];
const vat = fc.constantFrom(...vats).map((text) => {
  const [category = '', rate = ''] = text.split(' ');
  return { category, rate: d(rate) };
});

const line: fc.Arbitrary<QuoteLine> = fc
  .record({
    sku: fc.constantFrom(...skus),
    categories: fc.subarray(categories),
    quantity: fc.oneof(fc.constantFrom('1', '10', '250.5').map(d), positive(5000, 0), positive(9_999_999, 3)),
    rules: fc.array(rule, { maxLength: 5 }),
    // Equal lines show who bears the last unit.
    amount: fc.oneof(fc.constantFrom('1', '10').map(d), decimal(9_999_999, 4)),
    vat,
  })
  .map(({ amount, rules, ...rest }) => ({ ...rest, unit: 'H87', rules: [list(amount), ...rules] }));

const common = {
  priority: fc.integer({ min: 0, max: 2 }),
  stackable: fc.boolean(),
  onContracts: fc.boolean(),
  scope: fc.record(
    {
      skus: fc.subarray(skus).map((some) => new Set(some)),
      categories: fc.subarray(categories, { minLength: 1 }).map((some) => new Set(some)),
      groups: fc.subarray(['g1', 'g2']).map((some) => new Set(some)),
    },
    { requiredKeys: [] },
  ),
};

const effect: fc.Arbitrary<LinePromotion['effect']> = fc.oneof(
  fc.record({ kind: fc.constant('percent' as const), percent }),
  fc.record({ kind: fc.constant('amount' as const), amount: decimal(99_999, 3), baseQuantity: base }),
  fc.record({ kind: fc.constant('price' as const), amount: decimal(999_999, 3), baseQuantity: base }),
  fc.record({ kind: fc.constant('free' as const), buy: positive(20, 0), get: positive(5, 0) }),
);
const linePromotion = fc.record(
  { ...common, effect, from: positive(500, 0) },
  { requiredKeys: ['priority', 'stackable', 'onContracts', 'scope', 'effect'] },
);
const orderPromotion = fc.record(
  {
    ...common,
    effect: fc.oneof(
      fc.record({ kind: fc.constant('percent' as const), percent }),
      fc.record({ kind: fc.constant('amount' as const), amount: decimal(9_999_999, 3) }),
    ),
    threshold: decimal(9_999_999, 2),
  },
  { requiredKeys: ['priority', 'stackable', 'onContracts', 'scope', 'effect'] },
);

const named = <P>(promotions: readonly P[], letter: string): (P & { id: string })[] =>
  promotions.map((promotion, at) => ({ ...promotion, id: `${letter}${at}` }));

export const anyOrder: fc.Arbitrary<QuoteInput> = fc
  .record({
    currency: fc.constantFrom('JPY', 'RON', 'EUR', 'KWD'),
    lines: fc.array(line, { maxLength: 8 }),
    onLines: fc.array(linePromotion, { maxLength: 4 }),
    onOrder: fc.array(orderPromotion, { maxLength: 3 }),
    payment: fc.option(decimal(10_000, 3), { nil: undefined }),
    points: fc.option(fc.record({ count: fc.nat(100_000), value: decimal(1000, 4) }), { nil: undefined }),
  })
  .map(({ currency, lines, onLines, onOrder, payment, points }) => ({
    currency,
    day,
    lines,
    ...conditionsOf(named(onLines, 'P'), named(onOrder, 'O')),
    ...(payment && { payment: { method: 'transfer', percent: payment } }),
    ...(points && { points }),
  }));

/** Promotions as an order takes them. */
export const conditionsOf = (onLines: readonly LinePromotion[], onOrder: readonly OrderPromotion[]) => ({
  onLines: indexPromotions(onLines, situation),
  onOrder: indexPromotions(onOrder, situation),
});
