import { Decimal } from '../decimal.js';
import { digitsOf } from './currency.js';
import { vatOn, type VatRate } from './line.js';
import { byPriority, type OrderPromotion, type Promotions, type ScopedArticle } from './promotions.js';
import { shares } from './shares.js';

/** A line after its own steps, in whole minor units of the currency (1235 is 12.35 RON). */
export interface LineSum {
  readonly article: ScopedArticle;
  readonly net: number;
  readonly vat: VatRate;
}

/** What takes something off the whole order. */
export interface Conditions {
  /** Those of this buyer at this moment. */
  readonly promotions?: Promotions<OrderPromotion>;
  /** What the chosen way to pay saves. */
  readonly payment?: { readonly method: string; readonly percent: Decimal };
  /** Points to redeem, and what one is worth in the order's currency. */
  readonly points?: { readonly count: number; readonly value: Decimal };
}

/** Something taken off the order (EN 16931 BG-20), in minor units; positive. */
export interface Allowance {
  readonly kind: 'order-promotion' | 'payment' | 'points';
  /** The promotion or the way to pay; for points, how many were taken. */
  readonly id: string;
  readonly amount: number;
  /** Of each bucket, in their order. */
  readonly shares: readonly number[];
}

/** Lines that are taxed alike and have the same order promotions: whatever is taken off, they are one sum. */
export interface Bucket {
  readonly key: string;
  readonly vat: VatRate;
  readonly promotions: ReadonlySet<OrderPromotion>;
  /** Sum of its lines. */
  readonly net: number;
  /** Places of its lines. */
  readonly lines: readonly number[];
}

export interface VatGroup {
  readonly vat: VatRate;
  readonly base: number;
  readonly amount: number;
}

/** An order's sums by EN 16931, in minor units of the currency. */
export interface PricedOrder {
  readonly currency: string;
  /** Sum of the lines (BT-106). */
  readonly lines: number;
  readonly allowances: readonly Allowance[];
  /** Lines less allowances (BT-109). */
  readonly net: number;
  readonly groups: readonly VatGroup[];
  /** BT-110. */
  readonly vat: number;
  /** BT-112. */
  readonly gross: number;
  /** What {@link explainLines} goes by. */
  readonly buckets: readonly Bucket[];
}

/**
 * Steps 4 to 7 of the waterfall: order promotions, the discount of the way to pay and the points are taken off the order
 * in turn and split over the VAT groups without losing a unit; VAT is rounded once per group (BR-CO-17). No amount falls
 * below zero, and the order of the lines does not matter.
 */
export function priceOrder(
  lines: readonly LineSum[],
  currency: string,
  { promotions, payment, points }: Conditions = {},
): PricedOrder {
  const digits = digitsOf(currency);
  const buckets = bucketsOf(lines, promotions);
  const left = buckets.map((bucket) => bucket.net);
  const total = sum(left);
  const allowances: Allowance[] = promotions ? takeOrderPromotions(buckets, left, promotions, digits) : [];
  const takeOff = (kind: Allowance['kind'], id: string, amount: number) => {
    if (amount > 0) allowances.push({ kind, id, amount, shares: takeFrom(left, amount) });
  };
  if (payment) takeOff('payment', payment.method, percentOf(sum(left), payment.percent, digits));
  if (points) {
    const { count, amount } = redeemed(points, sum(left), digits);
    takeOff('points', `${count}`, amount);
  }
  const groups = groupsOf(buckets, left, digits);
  const net = sum(left);
  const vat = sum(groups.map((group) => group.amount));
  return { currency, lines: total, allowances, net, groups, vat, gross: safe(net + vat), buckets };
}

/** A sum that is not exact any more is none. */
function safe(units: number): number {
  if (!Number.isSafeInteger(units)) throw new RangeError('The order is too large to be summed.');
  return units;
}

const sum = (units: readonly number[]): number => {
  let total = 0;
  for (const each of units) total += each;
  return safe(total);
};

const vatKey = ({ category, rate }: VatRate): string => `${category} ${rate.toString()}`;

/** In an order of their own (dearest rate first), so that the order of the lines does not matter. */
function bucketsOf(
  lines: readonly LineSum[],
  promotions: Promotions<OrderPromotion> | undefined,
): readonly Bucket[] {
  interface Filling {
    key: string;
    vat: VatRate;
    promotions: ReadonlySet<OrderPromotion>;
    net: number;
    lines: number[];
  }
  const byKey = new Map<string, Filling>();
  // Most lines have the rate of the one before: its text need not be written again.
  const keys = new Map<VatRate, string>();
  const scoped = promotions?.all.some(({ scope }) => scope.skus ?? scope.categories);
  for (let place = 0; place < lines.length; place += 1) {
    const { article, net, vat } = lines[place]!;
    let key = keys.get(vat);
    if (key === undefined) keys.set(vat, (key = vatKey(vat)));
    let own = promotions?.all ?? [];
    if (scoped && promotions) {
      own = promotions.of(article);
      key = [key, ...own.map(({ id }) => id).sort()].join('\n');
    }
    let bucket = byKey.get(key);
    if (!bucket) byKey.set(key, (bucket = { key, vat, promotions: new Set(own), net: 0, lines: [] }));
    bucket.net = safe(bucket.net + net);
    bucket.lines.push(place);
  }
  return [...byKey.values()].sort(
    (a, b) => b.vat.rate.compare(a.vat.rate) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

/** Takes an amount from what is left of the buckets, each its part, and answers the parts. */
function takeFrom(left: number[], amount: number, among?: (place: number) => boolean): readonly number[] {
  const parts = shares(amount, among ? left.map((units, place) => (among(place) ? units : 0)) : left);
  for (const [place, part] of parts.entries()) left[place]! -= part;
  return parts;
}

const percentOf = (units: number, percent: Decimal, digits: number): number =>
  vatOn(Decimal.ofUnits(units, digits), percent, digits).toUnits(digits);

/** The best order promotion, or all the stackable ones in turn where together they take more. Changes `left`. */
function takeOrderPromotions(
  buckets: readonly Bucket[],
  left: number[],
  { all }: Promotions<OrderPromotion>,
  digits: number,
): Allowance[] {
  const of = (promotion: OrderPromotion) => (place: number) => buckets[place]!.promotions.has(promotion);
  const baseOf = (promotion: OrderPromotion, units: readonly number[]) =>
    sum(units.filter((_, place) => of(promotion)(place)));
  const apt = all
    .filter((promotion) => {
      const base = baseOf(promotion, left);
      const { threshold } = promotion;
      return base > 0 && (!threshold || Decimal.ofUnits(base, digits).compare(threshold) >= 0);
    })
    .sort(byPriority);
  let best = { total: 0, left, allowances: [] as Allowance[] };
  const attempt = (promotions: readonly OrderPromotion[]) => {
    const rest = [...left];
    const allowances: Allowance[] = [];
    for (const promotion of promotions) {
      const base = baseOf(promotion, rest);
      const amount = Math.min(base, amountOf(promotion, base, digits));
      if (amount > 0)
        allowances.push({
          kind: 'order-promotion',
          id: promotion.id,
          amount,
          shares: takeFrom(rest, amount, of(promotion)),
        });
    }
    const total = sum(allowances.map(({ amount }) => amount));
    if (total > best.total) best = { total, left: rest, allowances };
  };
  for (const promotion of apt) attempt([promotion]);
  const stack = apt.filter(({ stackable }) => stackable);
  if (stack.length > 1) attempt(stack);
  left.splice(0, left.length, ...best.left);
  return best.allowances;
}

const amountOf = ({ effect }: OrderPromotion, base: number, digits: number): number =>
  effect.kind === 'percent' ? percentOf(base, effect.percent, digits) : effect.amount.toUnits(digits);

/** Points are worth their value rounded down; where they are worth more than is left to pay, fewer are taken. */
function redeemed({ count, value }: { count: number; value: Decimal }, most: number, digits: number) {
  const worth = (points: number) => {
    const exact = Decimal.ofNumber(points).multiply(value);
    const units = exact.toUnits(digits);
    return Decimal.ofUnits(units, digits).compare(exact) > 0 ? units - 1 : units;
  };
  if (count <= 0 || value.isZero) return { count: 0, amount: 0 };
  const amount = worth(count);
  if (amount <= most) return { count, amount };
  let least = Decimal.ofUnits(most, digits).divide(value, 0).toNumber();
  while (worth(least) < most) least += 1;
  while (least > 0 && worth(least - 1) >= most) least -= 1;
  return { count: least, amount: most };
}

/** One per category and rate; buckets of one rate stand together already. */
function groupsOf(buckets: readonly Bucket[], left: readonly number[], digits: number): VatGroup[] {
  const groups = new Map<string, { vat: VatRate; base: number }>();
  for (const [place, { vat }] of buckets.entries()) {
    const key = vatKey(vat);
    const group = groups.get(key);
    if (group) group.base = safe(group.base + left[place]!);
    else groups.set(key, { vat, base: left[place]! });
  }
  return [...groups.values()].map(({ vat, base }) => ({
    vat,
    base,
    amount: percentOf(base, vat.rate, digits),
  }));
}

/** What of the order's allowances and VAT falls on a line; with its own steps they add up to its gross. */
export interface LineShares {
  /** One for each allowance of the order, in their order; positive. */
  readonly allowances: readonly number[];
  readonly net: number;
  readonly vat: number;
  readonly gross: number;
}

/**
 * Splits an order's allowances and VAT over its lines, for those who ask why: the lines' shares sum to the order's amounts
 * exactly. Made when asked for, as it costs more than the sums themselves.
 */
export function explainLines(lines: readonly LineSum[], order: PricedOrder): LineShares[] {
  const left = lines.map((line) => line.net);
  const taken = lines.map(() => [] as number[]);
  // Between equal remainders the article decides, not the place in the cart.
  const sorted = order.buckets.map((bucket) =>
    [...bucket.lines].sort((a, b) => {
      const [x, y] = [lines[a]!.article.sku, lines[b]!.article.sku];
      return x < y ? -1 : x > y ? 1 : lines[b]!.net - lines[a]!.net;
    }),
  );
  for (const allowance of order.allowances)
    for (const [at, places] of sorted.entries()) {
      const parts = shares(
        allowance.shares[at]!,
        places.map((place) => left[place]!),
      );
      for (const [index, place] of places.entries()) {
        taken[place]!.push(parts[index]!);
        left[place]! -= parts[index]!;
      }
    }
  const vats = lines.map(() => 0);
  for (const { vat, amount } of order.groups) {
    const key = vatKey(vat);
    const places = sorted.flatMap((each, at) => (vatKey(order.buckets[at]!.vat) === key ? each : []));
    const parts = shares(
      amount,
      places.map((place) => left[place]!),
    );
    for (const [index, place] of places.entries()) vats[place] = parts[index]!;
  }
  return lines.map((_, place) => ({
    allowances: taken[place]!,
    net: left[place]!,
    vat: vats[place]!,
    gross: safe(left[place]! + vats[place]!),
  }));
}
