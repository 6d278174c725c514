import { type Decimal } from '../decimal.js';

export interface QuantityCheck {
  readonly valid: boolean;
  /** When it is not: the nearest quantity below that fits, if there is one, and the nearest above. */
  readonly next: number[];
}

/** Least quantity and step: what fits is a whole multiple of the step and not below the least. */
export function checkQuantity(quantity: Decimal, minimum: Decimal, multiple: Decimal): QuantityCheck {
  const least = leastQuantity(minimum, multiple);
  if (quantity.compare(least) < 0) return { valid: false, next: [least.toNumber()] };
  const over = quantity.remainder(multiple);
  if (over.isZero) return { valid: true, next: [] };
  const below = quantity.subtract(over);
  return { valid: false, next: [below.toNumber(), below.add(multiple).toNumber()] };
}

/** The least quantity that fits: the minimum, or the first multiple above it. */
export function leastQuantity(minimum: Decimal, multiple: Decimal): Decimal {
  const over = minimum.remainder(multiple);
  return over.isZero ? minimum : minimum.subtract(over).add(multiple);
}
