import { Decimal } from '../decimal.js';
import { type Decision, type ListKind, type Price, type Step } from './engine.js';
import { stepTotal } from './line.js';

/** Whom and what a promotion is for. A set that is left out takes everything; of several all must hold. */
export interface Scope {
  readonly skus?: ReadonlySet<string>;
  /** A category holds those below it: an article is asked with all of its own. */
  readonly categories?: ReadonlySet<string>;
  /** Customer groups of buyer companies. */
  readonly groups?: ReadonlySet<string>;
  readonly companies?: ReadonlySet<string>;
}

interface Common {
  readonly id: string;
  /** What the buyer calls it, in the buyer's language. */
  readonly name?: string;
  readonly scope: Scope;
  /** First and last instant in milliseconds; the end is not included. */
  readonly begins?: number;
  readonly ends?: number;
  /** Applied in turn from the highest on, where several stack; of equal savings the higher one wins. */
  readonly priority: number;
  /** May be applied together with other stackable ones; else it stands alone. */
  readonly stackable: boolean;
  /** Applies to prices of a contract too. */
  readonly onContracts: boolean;
  /** The buyer must have given it; upper and lower case are the same. */
  readonly code?: string;
  /** How often it may still be used by this buyer; absent when there is no limit. */
  readonly usesLeft?: number;
}

/** A discount on a line's price. */
export interface LinePromotion extends Common {
  readonly effect:
    | { readonly kind: 'percent'; readonly percent: Decimal }
    /** Off the price of `baseQuantity` units. */
    | { readonly kind: 'amount'; readonly amount: Decimal; readonly baseQuantity: Decimal }
    /** A price of its own; never raises one. */
    | { readonly kind: 'price'; readonly amount: Decimal; readonly baseQuantity: Decimal }
    /** Of each `buy + get` units, `get` are free. */
    | { readonly kind: 'free'; readonly buy: Decimal; readonly get: Decimal };
  /** Least quantity of the line. */
  readonly from?: Decimal;
}

/** A discount on the order: an allowance over the lines in its scope. */
export interface OrderPromotion extends Common {
  readonly effect:
    | { readonly kind: 'percent'; readonly percent: Decimal }
    | { readonly kind: 'amount'; readonly amount: Decimal };
  /** What the lines in its scope must come to, net. */
  readonly threshold?: Decimal;
}

/** Who buys, and when. */
export interface Situation {
  readonly company: string;
  readonly group: string | null;
  readonly codes: readonly string[];
  /** Milliseconds. */
  readonly now: number;
}

/** An article as a promotion's scope sees it. */
export interface ScopedArticle {
  readonly sku: string;
  /** Its category and all above it. */
  readonly categories: readonly string[];
}

/** Promotions of a moment that are for this buyer, found by article without a look at all the others. */
export interface Promotions<P extends Common> {
  of(article: ScopedArticle): readonly P[];
  readonly all: readonly P[];
}

/** Keeps what is for this buyer now: period, group, company, code, uses. */
export function indexPromotions<P extends Common>(
  promotions: readonly P[],
  situation: Situation,
): Promotions<P> {
  const codes = new Set(situation.codes.map((code) => code.toUpperCase()));
  const all = promotions.filter((promotion) => isFor(promotion, situation, codes));
  const bySku = new Map<string, P[]>();
  const byCategory = new Map<string, P[]>();
  const everywhere: P[] = [];
  for (const promotion of all) {
    const { skus, categories } = promotion.scope;
    if (skus) for (const sku of skus) put(bySku, sku, promotion);
    else if (categories) for (const category of categories) put(byCategory, category, promotion);
    else everywhere.push(promotion);
  }
  return {
    all,
    of({ sku, categories }) {
      const found = [...everywhere];
      for (const promotion of bySku.get(sku) ?? [])
        if (isIn(promotion.scope.categories, categories)) found.push(promotion);
      for (const category of categories) found.push(...(byCategory.get(category) ?? []));
      // One that names a category and the one above it is found twice.
      return found.length > 1 ? [...new Set(found)] : found;
    },
  };
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const isIn = (wanted: ReadonlySet<string> | undefined, all: readonly string[]): boolean =>
  !wanted || all.some((one) => wanted.has(one));

const isFor = (promotion: Common, situation: Situation, codes: ReadonlySet<string>): boolean => {
  const { begins, ends, code, usesLeft, scope } = promotion;
  return (
    (begins === undefined || begins <= situation.now) &&
    (ends === undefined || situation.now < ends) &&
    (code === undefined || codes.has(code.toUpperCase())) &&
    (usesLeft === undefined || usesLeft > 0) &&
    (!scope.companies || scope.companies.has(situation.company)) &&
    (!scope.groups || (situation.group !== null && scope.groups.has(situation.group)))
  );
};

/** True when the article is in the scope; whom it is for was asked before. */
export const inScope = ({ skus, categories }: Scope, article: ScopedArticle): boolean =>
  (!skus || skus.has(article.sku)) && isIn(categories, article.categories);

const hundred = Decimal.parse('100');

/**
 * Step 3 of the waterfall: the best promotion wins, or all the stackable ones in turn where together they save more. A
 * price of a contract takes only those that say so. Answers the steps to put behind the decision's; none when nothing
 * is saved.
 * @param digits decimals of the currency: what counts is the line's total as the buyer pays it
 */
export function promote(
  decision: Pick<Decision, 'steps' | 'chosen'>,
  promotions: readonly LinePromotion[],
  quantity: Decimal,
  digits: number,
): readonly Step[] {
  const last = decision.steps.at(-1);
  if (!last) return [];
  const apt = promotions
    .filter((one) => takes(one, decision.chosen) && (!one.from || quantity.compare(one.from) >= 0))
    .sort(byPriority);
  const stack: Step[] = [];
  for (const promotion of apt) {
    if (!promotion.stackable) continue;
    const step = applied(promotion, stack.at(-1) ?? last, quantity);
    if (step) stack.push(step);
  }
  let best: readonly Step[] = [];
  let least = stepTotal(last, quantity, digits);
  const consider = (steps: readonly Step[]) => {
    const total = stepTotal(steps.at(-1)!, quantity, digits);
    if (total.compare(least) < 0) [best, least] = [steps, total];
  };
  for (const promotion of apt) {
    const step = applied(promotion, last, quantity);
    if (step) consider([step]);
  }
  if (stack.length > 1) consider(stack);
  return best;
}

const takes = (promotion: Common, chosen: ListKind): boolean =>
  chosen !== 'contract' || promotion.onContracts;

/** The higher priority first; the name decides between equals, so that the order they are given in does not. */
export const byPriority = (a: Common, b: Common): number =>
  b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The price after a promotion, or undefined where it changes nothing. */
function applied({ id, name, effect }: LinePromotion, before: Step, quantity: Decimal): Step | undefined {
  const params = { promotion: id, ...(name !== undefined && { name }) };
  const kind = 'promotion';
  const free = before.free && { free: before.free };
  const at = (price: Price, more: Record<string, string> = {}): Step => ({
    kind,
    ...price,
    ...free,
    params: { ...params, ...more },
  });
  switch (effect.kind) {
    case 'percent':
      return at(
        {
          amount: before.amount.multiply(hundred.subtract(effect.percent)).hundredth(),
          baseQuantity: before.baseQuantity,
        },
        { percent: effect.percent.toString() },
      );
    case 'amount': {
      // Both for the same quantity: 5 off 100 pieces is 0.5 off 10.
      const same = before.baseQuantity.equals(effect.baseQuantity);
      const [up, down] = same ? [Decimal.one, Decimal.one] : [effect.baseQuantity, before.baseQuantity];
      const baseQuantity = before.baseQuantity.multiply(up);
      const amount = before.amount.multiply(up).subtract(effect.amount.multiply(down));
      return at(
        { amount: amount.isNegative ? Decimal.zero : amount, baseQuantity },
        { amount: effect.amount.toString() },
      );
    }
    case 'price': {
      const { amount, baseQuantity } = effect;
      if (amount.multiply(before.baseQuantity).compare(before.amount.multiply(baseQuantity)) >= 0) return;
      return at({ amount, baseQuantity });
    }
    case 'free': {
      const { buy, get } = effect;
      const sets = quantity.floorTo(buy.add(get)).divide(buy.add(get), 0);
      const rest = quantity.subtract(sets.multiply(buy.add(get))).subtract(buy);
      const more = rest.isNegative ? Decimal.zero : rest;
      const added = sets.multiply(get).add(more);
      if (added.isZero) return;
      // What is free already is not given twice.
      const most = quantity.subtract(before.free ?? Decimal.zero);
      return {
        kind,
        amount: before.amount,
        baseQuantity: before.baseQuantity,
        free: (before.free ?? Decimal.zero).add(added.compare(most) > 0 ? most : added),
        params: { ...params, buy: buy.toString(), get: get.toString() },
      };
    }
  }
}
