import type { Pounds } from './money.js';

/** A unit price from a quantity on. */
export interface Rung {
  readonly from: number;
  readonly price: Pounds;
}

/** Rungs by quantity; the first is from 1, each further one is cheaper than the one before. */
export type Ladder = readonly Rung[];

/** How often each price was paid at each quantity. */
export type Paid = ReadonlyMap<number, ReadonlyMap<Pounds, number>>;

/** The unit price at a quantity. */
export function priceAt(ladder: Ladder, quantity: number): Pounds {
  let price = ladder[0]!.price;
  for (const rung of ladder) {
    if (rung.from > quantity) break;
    price = rung.price;
  }
  return price;
}

/**
 * The ladder that explains the most of what was really paid: of all ladders whose price never rises with the quantity
 * and is always one that was paid, the one under which most lines cost exactly what they did, where each rung after
 * the first must explain more than `toll` lines that would be wrong without it. Found exactly, by going through the
 * quantities upwards and keeping, for each price that the ladder may stand at, the best way to come there.
 *
 * Among equals it takes fewer rungs, then the dearer price; a rung begins at the least quantity that paid its price.
 */
export function bestLadder(paid: Paid, toll: number): Ladder {
  const quantities = [...paid.keys()].sort((a, b) => a - b);
  const prices = [...new Set([...paid.values()].flatMap((at) => [...at.keys()]))].sort((a, b) =>
    a > b ? -1 : a < b ? 1 : 0,
  );
  if (quantities.length === 0) throw new Error('A ladder needs a price that was paid');
  let scores = prices.map(() => 0);
  /** For each quantity and price: the price stood at before, to walk back. */
  const origins: Int32Array[] = [];
  for (const [step, quantity] of quantities.entries()) {
    const at = paid.get(quantity)!;
    const origin = new Int32Array(prices.length);
    const next: number[] = [];
    let dearer = -1;
    for (const [p, price] of prices.entries()) {
      // Stay at this price, or come down from the best dearer one and pay the toll. The first rung is free.
      const down = step > 0 && dearer >= 0 ? scores[dearer]! - toll : -Infinity;
      origin[p] = down > scores[p]! ? dearer : p;
      next.push(Math.max(scores[p]!, down) + (at.get(price) ?? 0));
      if (dearer < 0 || scores[p]! > scores[dearer]!) dearer = p;
    }
    origins.push(origin);
    scores = next;
  }
  let stand = scores.indexOf(Math.max(...scores));
  const path: number[] = [];
  for (let step = quantities.length - 1; step >= 0; step -= 1) {
    path[step] = stand;
    stand = origins[step]![stand]!;
  }
  const ladder: Rung[] = [{ from: 1, price: prices[path[0]!]! }];
  let waiting = false;
  for (const [step, quantity] of quantities.entries()) {
    if (step > 0 && path[step] !== path[step - 1]) waiting = true;
    const price = prices[path[step]!]!;
    if (waiting && paid.get(quantity)!.has(price)) {
      ladder.push({ from: quantity, price });
      waiting = false;
    }
  }
  return ladder;
}

/** Counts one line into a table of prices paid. */
export function note(
  paid: Map<number, Map<Pounds, number>>,
  quantity: number,
  price: Pounds,
  times = 1,
): void {
  let at = paid.get(quantity);
  if (!at) paid.set(quantity, (at = new Map()));
  at.set(price, (at.get(price) ?? 0) + times);
}
