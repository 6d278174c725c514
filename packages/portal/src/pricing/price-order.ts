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
  readonly onOrder?: Promotions<OrderPromotion>;
  /** What the chosen way to pay saves. */
  readonly payment?: { readonly method: string; readonly percent: Decimal };
  /** Points to redeem, and what one is worth in the order's currency. */
  readonly points?: { readonly count: number; readonly value: Decimal };
}

/** Something taken off the order (EN 16931 BG-20): an amount in minor units, above zero. */
export interface Allowance {
  readonly kind: 'order-promotion' | 'payment' | 'points';
  /** The promotion or the way to pay; for points, how many were taken. */
  readonly id: string;
  /** What the buyer calls it. */
  readonly name?: string;
  readonly amount: number;
  /** Places of the lines it is taken off; of all when left out. */
  readonly lines?: readonly number[];
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
}

/**
 * Steps 4 to 6 of the waterfall: what order promotions, the way to pay and the points take off, in turn, and never more than
 * there is. A hold keeps them, and {@link sumOrder} charges them as they were promised.
 */
export function decideAllowances(
  lines: readonly LineSum[],
  currency: string,
  { onOrder, payment, points }: Conditions,
): Allowance[] {
  const digits = digitsOf(currency);
  const allowances = onOrder ? bestPromotions(lines, onOrder, digits) : [];
  let left = sum(lines.map(({ net }) => net)) - sum(allowances.map(({ amount }) => amount));
  const takeOff = (kind: Allowance['kind'], id: string, amount: number) => {
    if (amount > 0) allowances.push({ kind, id, amount });
    left -= amount;
  };
  if (payment) takeOff('payment', payment.method, percentOf(left, payment.percent, digits));
  if (points) {
    const { count, amount } = redeemed(points, left, digits);
    takeOff('points', `${count}`, amount);
  }
  return allowances;
}

/**
 * Step 7: splits what is taken off over the VAT groups without losing a unit and rounds VAT once per group (BR-CO-17). No
 * amount falls below zero, and the order of the lines does not matter.
 * @param allowances decided for these very lines
 */
export function sumOrder(
  lines: readonly LineSum[],
  currency: string,
  allowances: readonly Allowance[] = [],
): PricedOrder {
  const digits = digitsOf(currency);
  const { buckets, left } = takeInTurn(
    lines,
    allowances.map(({ lines: places, amount }) => ({ places, amountOf: () => amount })),
  );
  const groups = groupsOf(buckets, left, digits);
  const net = sum(left);
  const vat = sum(groups.map((group) => group.amount));
  const total = sum(buckets.map((bucket) => bucket.net));
  return { currency, lines: total, allowances, net, groups, vat, gross: safe(net + vat) };
}

/** A sum that is not exact any more is none. */
function safe(units: number): number {
  if (!Number.isSafeInteger(units)) throw new RangeError('The order is too large to be summed.');
  return units;
}

function sum(units: readonly number[]): number {
  let total = 0;
  for (const each of units) total += each;
  return safe(total);
}

const percentOf = (units: number, percent: Decimal, digits: number): number =>
  vatOn(Decimal.ofUnits(units, digits), percent, digits).toUnits(digits);

const vatKey = ({ category, rate }: VatRate): string => `${category} ${rate.toString()}`;

/** Lines that are taxed alike and have the same taken off: whatever it is, they are one sum. */
interface Bucket {
  readonly key: string;
  readonly vat: VatRate;
  net: number;
  /** Places of its lines. */
  readonly lines: number[];
  /** For each thing taken off, whether it is off these lines. */
  readonly takes: readonly boolean[];
}

interface Take {
  readonly places: readonly number[] | undefined;
  /** How much, where so much is left of its lines. */
  amountOf(base: number): number;
}

/** Takes amounts off in turn, each split over the buckets of its lines by what is left of them. */
function takeInTurn(lines: readonly LineSum[], takes: readonly Take[]) {
  const buckets = bucketsOf(
    lines,
    takes.map(({ places }) => places && new Set(places)),
  );
  const left = buckets.map((bucket) => bucket.net);
  const parts = takes.map((take, at) => {
    const weights = left.map((units, place) => (buckets[place]!.takes[at] ? units : 0));
    const own = shares(take.amountOf(sum(weights)), weights);
    for (const [place, part] of own.entries()) left[place]! -= part;
    return own;
  });
  return { buckets, left, parts };
}

/** In an order of their own (dearest rate first), so that the order of the lines does not matter. */
function bucketsOf(
  lines: readonly LineSum[],
  sets: readonly (ReadonlySet<number> | undefined)[],
): readonly Bucket[] {
  const byKey = new Map<string, Bucket>();
  const plain = sets.every((set) => set === undefined);
  // Many lines share one rate: its text need not be written again.
  const keys = new Map<VatRate, string>();
  for (let place = 0; place < lines.length; place += 1) {
    const { net, vat } = lines[place]!;
    let key = keys.get(vat);
    if (key === undefined) keys.set(vat, (key = vatKey(vat)));
    if (!plain) key += sets.map((set) => (!set || set.has(place) ? '+' : '-')).join('');
    let bucket = byKey.get(key);
    if (!bucket) {
      const takes = sets.map((set) => !set || set.has(place));
      byKey.set(key, (bucket = { key, vat, net: 0, lines: [], takes }));
    }
    bucket.net = safe(bucket.net + net);
    bucket.lines.push(place);
  }
  return [...byKey.values()].sort(
    (a, b) => b.vat.rate.compare(a.vat.rate) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

/** The best order promotion, or all the stackable ones in turn where together they take more. */
function bestPromotions(
  lines: readonly LineSum[],
  promotions: Promotions<OrderPromotion>,
  digits: number,
): Allowance[] {
  const total = sum(lines.map(({ net }) => net));
  const places = new Map<OrderPromotion, number[]>();
  if (promotions.all.some(isScoped))
    for (const [place, { article }] of lines.entries())
      for (const promotion of promotions.of(article)) {
        if (!isScoped(promotion)) continue;
        const known = places.get(promotion);
        if (known) known.push(place);
        else places.set(promotion, [place]);
      }
  const takeOf = (promotion: OrderPromotion): Take => ({
    places: isScoped(promotion) ? (places.get(promotion) ?? []) : undefined,
    amountOf: (base) => Math.min(base, amountOf(promotion, base, digits)),
  });
  const apt = promotions.all
    .map((promotion) => ({ promotion, take: takeOf(promotion) }))
    .filter(({ promotion: { threshold }, take }) => {
      const base = take.places ? sum(take.places.map((place) => lines[place]!.net)) : total;
      return base > 0 && (!threshold || Decimal.ofUnits(base, digits).compare(threshold) >= 0);
    })
    .sort((a, b) => byPriority(a.promotion, b.promotion));
  let best: Allowance[] = [];
  let most = 0;
  const attempt = (some: typeof apt): void => {
    const { parts } = takeInTurn(
      lines,
      some.map(({ take }) => take),
    );
    const amounts = parts.map(sum);
    // One that finds nothing left must not divide the lines either: what stays is worked out without it.
    if (amounts.includes(0)) return attempt(some.filter((_, at) => amounts[at]! > 0));
    const taken = sum(amounts);
    if (taken <= most) return;
    most = taken;
    best = some.map(({ promotion: { id, name }, take: { places: lines } }, at) => ({
      kind: 'order-promotion',
      id,
      amount: amounts[at]!,
      ...(name !== undefined && { name }),
      ...(lines && { lines }),
    }));
  };
  for (const one of apt) attempt([one]);
  const stack = apt.filter(({ promotion }) => promotion.stackable);
  if (stack.length > 1) attempt(stack);
  return best;
}

const isScoped = ({ scope }: OrderPromotion): boolean =>
  scope.skus !== undefined || scope.categories !== undefined;

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
  const { buckets, parts } = takeInTurn(
    lines,
    order.allowances.map(({ lines: places, amount }) => ({ places, amountOf: () => amount })),
  );
  const left = lines.map((line) => line.net);
  const taken = lines.map(() => [] as number[]);
  // Between equal remainders the article decides, not the place in the cart.
  const sorted = buckets.map((bucket) =>
    bucket.lines.sort((a, b) => {
      const [x, y] = [lines[a]!.article.sku, lines[b]!.article.sku];
      return x < y ? -1 : x > y ? 1 : lines[b]!.net - lines[a]!.net;
    }),
  );
  const weightsOf = (places: readonly number[]) => places.map((place) => left[place]!);
  for (const own of parts)
    for (const [at, places] of sorted.entries())
      for (const [index, part] of shares(own[at]!, weightsOf(places)).entries()) {
        const place = places[index]!;
        taken[place]!.push(part);
        left[place]! -= part;
      }
  const vats = lines.map(() => 0);
  for (const { vat, amount } of order.groups) {
    const key = vatKey(vat);
    const places = sorted.flatMap((each, at) => (vatKey(buckets[at]!.vat) === key ? each : []));
    for (const [index, part] of shares(amount, weightsOf(places)).entries()) vats[places[index]!] = part;
  }
  return lines.map((_, place) => ({
    allowances: taken[place]!,
    net: left[place]!,
    vat: vats[place]!,
    gross: safe(left[place]! + vats[place]!),
  }));
}
