import { Decimal } from '../decimal.js';

/** Which prices come first: what was agreed with the company, what its customer group has, what everyone sees. */
export type ListKind = 'list' | 'group' | 'contract';

/** A price of one list for an article in the ordered unit, from a quantity on. */
export interface PriceRule {
  readonly list: string;
  readonly kind: ListKind;
  /** A contract that applies only where it is below what the buyer would pay without it. */
  readonly lowest: boolean;
  /** A contract for one delivery site comes before the company's; null is for all sites. */
  readonly site?: string | null;
  /** First and last day, `2026-11-23`; null is unlimited. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly from: Decimal;
  readonly amount: Decimal;
  readonly baseQuantity: Decimal;
}

/** `amount` for `baseQuantity` units, never rounded. */
export interface Price {
  readonly amount: Decimal;
  readonly baseQuantity: Decimal;
}

/** One step of the waterfall before quantities: the unit price after it. */
export interface Step extends Price {
  readonly kind: ListKind | 'break' | 'promotion';
  /** What of the quantity is not charged at all: the free pieces of "buy 10, get 1". */
  readonly free?: Decimal;
  readonly params: Readonly<Record<string, string>>;
}

export interface Break extends Price {
  readonly from: Decimal;
}

export interface Decision {
  /** In the order applied; the last one's price is what the buyer pays. Never empty. */
  readonly steps: readonly Step[];
  /** Price breaks of the list that was chosen, lowest quantity first and with the base price; empty when it has none. */
  readonly breaks: readonly Break[];
  /** The kind of the list that was chosen. */
  readonly chosen: ListKind;
}

/** A list with its price at the lowest quantity and the one that fits the quantity asked for. */
interface Candidate {
  readonly kind: ListKind;
  readonly lowest: boolean;
  readonly site: string | null;
  readonly validTo: string | null;
  readonly validFrom: string;
  readonly list: string;
  readonly base: PriceRule;
  readonly fitting: PriceRule;
  readonly rules: readonly PriceRule[];
}

/**
 * Steps 1 and 2 of the waterfall: a contract wins over the customer group's list, and that over the list for everyone, even
 * if it is dearer, unless the contract is flagged `lowest`; then the break inside the chosen list only. A contract for the
 * delivery site wins over the company's. Of several valid lists of a kind the one that began last wins, since it was
 * agreed last. Undefined when no price applies.
 * @param rules of one article in one unit and currency, in any order; those of other groups and sites are left out before
 * @param day the buyer's today, `2026-11-23`
 */
export function decidePrice(
  rules: readonly PriceRule[],
  quantity: Decimal,
  day: string,
): Decision | undefined {
  const best: Partial<Record<ListKind, Candidate>> = {};
  for (const candidate of candidates(rules, quantity, day)) {
    const known = best[candidate.kind];
    if (!known || comesFirst(candidate, known)) best[candidate.kind] = candidate;
  }
  const { list, group } = best;
  const usual = group ?? list;
  let { contract } = best;
  if (contract?.lowest && usual && comparePrices(contract.fitting, usual.fitting) >= 0) contract = undefined;
  const chosen = contract ?? usual;
  if (!chosen) return undefined;
  const steps: Step[] = [];
  if (list) steps.push(step('list', list.base, {}));
  if (chosen !== list) steps.push(step(chosen.kind, chosen.base, paramsOf(chosen)));
  if (chosen.fitting !== chosen.base)
    steps.push(step('break', chosen.fitting, { from: chosen.fitting.from.toString() }));
  return { steps, breaks: chosen.rules.length > 1 ? chosen.rules : [], chosen: chosen.kind };
}

function* candidates(rules: readonly PriceRule[], quantity: Decimal, day: string): Generator<Candidate> {
  const byList = new Map<string, PriceRule[]>();
  for (const rule of rules) {
    if (rule.validFrom !== null && rule.validFrom > day) continue;
    if (rule.validTo !== null && rule.validTo < day) continue;
    const known = byList.get(rule.list);
    if (known) known.push(rule);
    else byList.set(rule.list, [rule]);
  }
  for (const [id, unsorted] of byList) {
    const sorted = unsorted.length > 1 ? unsorted.sort((a, b) => a.from.compare(b.from)) : unsorted;
    const [base] = sorted;
    if (!base) continue;
    let fitting = base;
    for (const rule of sorted) if (rule.from.compare(quantity) <= 0) fitting = rule;
    // "From 1" is the base price of less than 1 too (0.5 m of cable); a list that begins higher is not for this quantity.
    if (base.from.compare(quantity) > 0 && base.from.compare(Decimal.one) > 0) continue;
    yield {
      kind: base.kind,
      lowest: base.lowest,
      site: base.site ?? null,
      validFrom: base.validFrom ?? '',
      validTo: base.validTo,
      list: id,
      base,
      fitting,
      rules: sorted,
    };
  }
}

function comesFirst(a: Candidate, b: Candidate): boolean {
  if ((a.site === null) !== (b.site === null)) return a.site !== null;
  return a.validFrom === b.validFrom ? a.list > b.list : a.validFrom > b.validFrom;
}

const paramsOf = ({ validTo, site }: Candidate): Step['params'] => ({
  ...(validTo !== null && { validTo }),
  ...(site !== null && { site }),
});

const step = (kind: Step['kind'], price: Price, params: Step['params']): Step => ({
  kind,
  amount: price.amount,
  baseQuantity: price.baseQuantity,
  params,
});

/** Compares two prices for one unit, whatever quantities they are said for. */
export const comparePrices = (a: Price, b: Price): -1 | 0 | 1 =>
  a.amount.multiply(b.baseQuantity).compare(b.amount.multiply(a.baseQuantity));
