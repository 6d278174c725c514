import { Decimal } from '../../decimal.js';
import { charge } from '../charge.js';
import type { ListKind, PriceRule } from '../engine.js';
import { indexPromotions, type LinePromotion, type OrderPromotion, type Situation } from '../promotions.js';
import { quote, type QuoteInput } from '../quote.js';

/** A worked example as a bookkeeper writes it: prices, conditions, and what must come out, every amount in full. */
export interface Example {
  readonly title: string;
  readonly currency?: string;
  /** The day of the order, 2026-11-23 when left out. */
  readonly day?: string;
  readonly lines: readonly ExampleLine[];
  readonly promotions?: readonly ExamplePromotion[];
  /** Codes the buyer gave. */
  readonly codes?: readonly string[];
  readonly group?: string;
  /** `bank transfer 2`: the way to pay and what it saves in per cent. */
  readonly payment?: string;
  /** `500 at 0.05`: so many points, and what one is worth. */
  readonly points?: string;
  readonly result: ExampleResult;
}

export interface ExampleLine {
  readonly sku: string;
  readonly quantity: string;
  /** `list 12.3457/100`, `contract 9 from 50`, `contract lowest 8`, `group 9`, `contract 8 until 2026-11-22`, `contract 7 site Dej`. */
  readonly prices: readonly string[];
  /** Category and rate, `S 21` when left out. */
  readonly vat?: string;
  readonly categories?: readonly string[];
}

export interface ExamplePromotion {
  readonly id: string;
  /** On lines: `-15 %`, `-5`, `-5/100`, `=8`, `=800/100`, `10+1`. On the order: `order -5 %`, `order -50`. */
  readonly gives: string;
  readonly skus?: readonly string[];
  readonly categories?: readonly string[];
  readonly groups?: readonly string[];
  /** Least quantity of the line. */
  readonly from?: string;
  /** What the order must come to. */
  readonly threshold?: string;
  readonly stackable?: boolean;
  readonly onContracts?: boolean;
  readonly priority?: number;
  readonly begins?: string;
  readonly ends?: string;
  readonly code?: string;
  readonly usesLeft?: number;
}

export interface ExampleResult {
  /** Of each line, in turn, without the parts that are nothing: `list 100.00`, `promotion -15.00`, ..., `vat 17.85`. */
  readonly lines: readonly (readonly string[])[];
  readonly net: string;
  readonly vat: string;
  readonly gross: string;
}

const d = Decimal.parse;
export const usualDay = '2026-11-23';

/** What a cart would say of an example, in the words of its result. */
export function work(example: Example): ExampleResult {
  const currency = example.currency ?? 'RON';
  const { lines, allowances } = quote(inputOf(example, currency));
  const charged = charge(lines, currency, allowances);
  const { net, vatTotal, gross } = charged.totals;
  return {
    lines: charged.lines.map(({ waterfall }) =>
      waterfall.map(({ kind, amount }) => `${kind} ${amount.amount}`),
    ),
    net: net.amount,
    vat: vatTotal.amount,
    gross: gross.amount,
  };
}

/** The rules of an example as the engine takes them. */
export function inputOf(example: Example, currency: string): QuoteInput {
  const day = example.day ?? usualDay;
  const situation: Situation = {
    company: 'buyer',
    group: example.group ?? null,
    codes: example.codes ?? [],
    now: Date.parse(`${day}T12:00:00Z`),
  };
  const promotions = example.promotions ?? [];
  const onOrder = promotions.filter(({ gives }) => gives.startsWith('order '));
  const onLines = promotions.filter((promotion) => !onOrder.includes(promotion));
  const [, method = '', percent] = /^(.+) ([\d.]+)$/.exec(example.payment ?? '') ?? [];
  const [, count, value] = /^(\d+) at ([\d.]+)$/.exec(example.points ?? '') ?? [];
  return {
    currency,
    day,
    lines: example.lines.map((line) => {
      const [category = '', rate = ''] = (line.vat ?? 'S 21').split(' ');
      return {
        sku: line.sku,
        categories: line.categories ?? [],
        quantity: d(line.quantity),
        unit: 'H87',
        rules: line.prices.map(ruleOf),
        vat: { category, rate: d(rate) },
      };
    }),
    onLines: indexPromotions(onLines.map(linePromotionOf), situation),
    onOrder: indexPromotions(onOrder.map(orderPromotionOf), situation),
    ...(percent !== undefined && { payment: { method, percent: d(percent) } }),
    ...(count !== undefined && value !== undefined && { points: { count: Number(count), value: d(value) } }),
  };
}

const priceText =
  /^(list|group|contract)( lowest)? (\d[\d.]*)(?:\/(\d+))?(?: from (\d[\d.]*))?(?: since (\S+))?(?: until (\S+))?(?: site (\S+))?$/;

function ruleOf(text: string): PriceRule {
  const match = priceText.exec(text);
  if (!match) throw new RangeError(`"${text}" is not a price as the examples write it.`);
  const [, kind, lowest, amount, base, from, since, until, site] = match;
  return {
    list: [kind, lowest, since, until, site].join(' '),
    kind: kind as ListKind,
    lowest: lowest !== undefined,
    site: site ?? null,
    validFrom: since ?? null,
    validTo: until ?? null,
    from: d(from ?? '1'),
    amount: d(amount!),
    baseQuantity: d(base ?? '1'),
  };
}

const commonOf = (promotion: ExamplePromotion) => ({
  id: promotion.id,
  scope: {
    ...(promotion.skus && { skus: new Set(promotion.skus) }),
    ...(promotion.categories && { categories: new Set(promotion.categories) }),
    ...(promotion.groups && { groups: new Set(promotion.groups) }),
  },
  priority: promotion.priority ?? 0,
  stackable: promotion.stackable ?? false,
  onContracts: promotion.onContracts ?? false,
  ...(promotion.begins !== undefined && { begins: Date.parse(`${promotion.begins}T00:00:00Z`) }),
  ...(promotion.ends !== undefined && { ends: Date.parse(`${promotion.ends}T00:00:00Z`) }),
  ...(promotion.code !== undefined && { code: promotion.code }),
  ...(promotion.usesLeft !== undefined && { usesLeft: promotion.usesLeft }),
});

function linePromotionOf(promotion: ExamplePromotion): LinePromotion {
  return {
    ...commonOf(promotion),
    effect: lineEffectOf(promotion.gives),
    ...(promotion.from !== undefined && { from: d(promotion.from) }),
  };
}

function lineEffectOf(gives: string): LinePromotion['effect'] {
  const percent = /^-([\d.]+) %$/.exec(gives);
  if (percent) return { kind: 'percent', percent: d(percent[1]!) };
  const free = /^([\d.]+)\+([\d.]+)$/.exec(gives);
  if (free) return { kind: 'free', buy: d(free[1]!), get: d(free[2]!) };
  const price = /^([-=])([\d.]+)(?:\/(\d+))?$/.exec(gives);
  if (!price) throw new RangeError(`"${gives}" is not a promotion as the examples write it.`);
  return {
    kind: price[1] === '=' ? 'price' : 'amount',
    amount: d(price[2]!),
    baseQuantity: d(price[3] ?? '1'),
  };
}

function orderPromotionOf(promotion: ExamplePromotion): OrderPromotion {
  const match = /^order -([\d.]+)( %)?$/.exec(promotion.gives);
  if (!match)
    throw new RangeError(`"${promotion.gives}" is not an order promotion as the examples write it.`);
  const value = d(match[1]!);
  return {
    ...commonOf(promotion),
    effect: match[2] ? { kind: 'percent', percent: value } : { kind: 'amount', amount: value },
    ...(promotion.threshold !== undefined && { threshold: d(promotion.threshold) }),
  };
}
