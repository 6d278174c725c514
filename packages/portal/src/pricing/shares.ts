/** Exact `a × b ÷ c`, rounded down, of whole numbers that are not negative. */
export function partOf(a: number, b: number, c: number): number {
  const product = a * b;
  if (Number.isSafeInteger(product)) return (product - (product % c)) / c;
  return Number((BigInt(a) * BigInt(b)) / BigInt(c));
}

/**
 * Splits an amount of whole minor units by weights so that no unit is lost: each gets its part rounded down, and those
 * with the largest remainders one more. Of equal remainders the heavier weight comes first, then the earlier place;
 * where the places are in an order of their own, the order of the lines does not matter.
 * @param amount not above the sum of the weights, where none may get more than its weight
 * @returns as many whole numbers as weights, which sum to the amount; all zero when every weight is
 */
export function shares(amount: number, weights: readonly number[]): number[] {
  let total = 0;
  for (const weight of weights) total += weight;
  if (!Number.isSafeInteger(total)) throw new RangeError('The weights are too large to be summed.');
  if (total === 0) return weights.map(() => 0);
  const parts = weights.map((weight) => partOf(amount, weight, total));
  let rest = amount;
  for (const part of parts) rest -= part;
  if (rest === 0) return parts;
  // What a part lost, times the total: compared as whole numbers.
  const lost = weights.map((weight) => (BigInt(amount) * BigInt(weight)) % BigInt(total));
  const places = weights
    .map((_, place) => place)
    .sort((a, b) => compare(lost[b]!, lost[a]!) || weights[b]! - weights[a]! || a - b);
  for (const place of places.slice(0, rest)) parts[place]! += 1;
  return parts;
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
