/**
 * Exact decimals: `units / 10^scale`. Binary fractions cannot hold a price (`(4.5*0.21).toFixed(2)` is `0.94`), so money
 * and quantities are this from the database's text to the answer's text.
 *
 * The units are whole: a `number` while every step stays below 2^53, where whole numbers are exact, else a `bigint`. A
 * shop's figures fit nearly always, and whole numbers are several times as fast.
 */
export class Decimal {
  private constructor(
    private readonly units: Whole,
    private readonly scale: number,
  ) {}

  static readonly zero = new Decimal(0, 0);
  static readonly one = new Decimal(1, 0);

  /** Reads `-12.3457`; throws a `RangeError` on anything else, exponents too. */
  static parse(text: string): Decimal {
    const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
    if (!match) throw new RangeError(`"${text}" is not a decimal number.`);
    const fraction = match[2] ?? '';
    return new Decimal(short(BigInt(match[1] + fraction)), fraction.length).trimmed();
  }

  /** A quantity from JSON, at most 3 decimals by the contract. */
  static ofNumber(value: number): Decimal {
    return Number.isSafeInteger(value) ? new Decimal(value + 0, 0) : Decimal.parse(value.toFixed(3));
  }

  /** So many units of the last decimal: `ofUnits(1235, 2)` is 12.35. */
  static ofUnits(units: number, scale: number): Decimal {
    if (!Number.isSafeInteger(units)) throw new RangeError(`${units} is not a whole number below 2^53.`);
    return new Decimal(units, scale);
  }

  add(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(plus(this.at(scale), other.at(scale)), scale);
  }

  subtract(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(plus(this.at(scale), times(other.at(scale), -1)), scale);
  }

  multiply(other: Decimal): Decimal {
    return new Decimal(times(this.units, other.units), this.scale + other.scale);
  }

  /** The quotient with `scale` decimals, rounded half away from zero. */
  divide(other: Decimal, scale: number): Decimal {
    if (other.isZero) throw new RangeError('Division by zero.');
    // (a / 10^s) / (b / 10^t) = a * 10^t / (b * 10^s)
    const shift = scale + other.scale - this.scale;
    const up = shift > 0 ? times(this.units, power(shift)) : this.units;
    const down = shift < 0 ? times(other.units, power(-shift)) : other.units;
    return new Decimal(roundedQuotient(up, down), scale);
  }

  /** This with at most `scale` decimals, rounded half away from zero. */
  round(scale: number): Decimal {
    if (this.scale <= scale) return this;
    return new Decimal(roundedQuotient(this.units, power(this.scale - scale)), scale);
  }

  /** A hundredth of this, exactly: what per cent are made with. */
  hundredth(): Decimal {
    return new Decimal(this.units, this.scale + 2).trimmed();
  }

  /** The largest whole multiple of `step` that is not above this; both not negative. */
  floorTo(step: Decimal): Decimal {
    return this.subtract(this.remainder(step));
  }

  /** The remainder of dividing by `step`; zero when this is a whole multiple of it. */
  remainder(step: Decimal): Decimal {
    const scale = Math.max(this.scale, step.scale);
    const [a, b] = [this.at(scale), step.at(scale)];
    if (typeof a === 'number' && typeof b === 'number' && b !== 0) return new Decimal((a % b) + 0, scale);
    return new Decimal(short(BigInt(a) % BigInt(b)), scale);
  }

  compare(other: Decimal): -1 | 0 | 1 {
    const scale = Math.max(this.scale, other.scale);
    const [a, b] = [this.at(scale), other.at(scale)];
    return a < b ? -1 : a > b ? 1 : 0;
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0;
  }

  get isZero(): boolean {
    return this.units === 0;
  }

  get isNegative(): boolean {
    return this.units < 0;
  }

  /** How many units of the `scale`th decimal this is, rounded half away from zero; throws from 2^53 on. */
  toUnits(scale: number): number {
    const units = this.round(scale).at(scale);
    if (typeof units === 'bigint') throw new RangeError(`${this.toString()} is too large to be summed.`);
    return units;
  }

  /** Without needless zeros, but with at least `least` decimals: `12.30`, `12.3457`. */
  toString(least = 0): string {
    const trimmed = this.trimmed();
    return trimmed.scale < least ? write(trimmed.at(least), least) : write(trimmed.units, trimmed.scale);
  }

  /** With exactly `scale` decimals, rounded half away from zero. */
  toFixed(scale: number): string {
    return write(this.round(scale).at(scale), scale);
  }

  toNumber(): number {
    return Number(this.toString());
  }

  private at(scale: number): Whole {
    return scale === this.scale ? this.units : times(this.units, power(scale - this.scale));
  }

  private trimmed(): Decimal {
    let { units, scale } = this;
    if (typeof units === 'number') for (; scale > 0 && units % 10 === 0; scale -= 1) units /= 10;
    else for (; scale > 0 && units % 10n === 0n; scale -= 1) units /= 10n;
    return scale === this.scale ? this : new Decimal(short(units), scale);
  }
}

/** A whole number: a `number` when it is below 2^53, and only then. */
type Whole = number | bigint;

const short = (value: Whole): Whole =>
  typeof value === 'number' ||
  value > BigInt(Number.MAX_SAFE_INTEGER) ||
  value < BigInt(Number.MIN_SAFE_INTEGER)
    ? value
    : Number(value);

function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return short(BigInt(a) + BigInt(b));
}

function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // No minus zero: it would be another value to a strict comparison.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return short(BigInt(a) * BigInt(b));
}

const powers: Whole[] = Array.from({ length: 40 }, (_, exponent) => short(10n ** BigInt(exponent)));
const power = (exponent: number): Whole => powers[exponent] ?? 10n ** BigInt(exponent);

/** Half away from zero. */
function roundedQuotient(up: Whole, down: Whole): Whole {
  if (typeof up === 'number' && typeof down === 'number') {
    // The remainder of whole numbers is exact, and so is the quotient of what it leaves.
    const rest = up % down;
    const quotient = (up - rest) / down + 0;
    if (Math.abs(rest) * 2 < Math.abs(down)) return quotient;
    return up < 0 === down < 0 ? quotient + 1 : quotient - 1;
  }
  const [a, b] = [BigInt(up), BigInt(down)];
  const quotient = a / b;
  const rest = a % b;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  if (twice < (b < 0n ? -b : b)) return short(quotient);
  return short(a < 0n === b < 0n ? quotient + 1n : quotient - 1n);
}

function write(units: Whole, scale: number): string {
  if (scale === 0) return `${units}`;
  const negative = units < 0;
  const digits = `${units}`.slice(negative ? 1 : 0).padStart(scale + 1, '0');
  return `${negative ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
