/**
 * Exact decimals on BigInt: `units / 10^scale`. Binary floats cannot hold a price (`(4.5*0.21).toFixed(2)` is `0.94`),
 * so money and quantities are this from the database's text to the answer's text.
 */
export class Decimal {
  private constructor(
    readonly units: bigint,
    readonly scale: number,
  ) {}

  static readonly zero = new Decimal(0n, 0);
  static readonly one = new Decimal(1n, 0);

  /** Reads `-12.3457`; throws a `RangeError` on anything else, exponents too. */
  static parse(text: string): Decimal {
    const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
    if (!match) throw new RangeError(`"${text}" is not a decimal number.`);
    const fraction = match[2] ?? '';
    return new Decimal(BigInt(match[1] + fraction), fraction.length).trimmed();
  }

  /** A quantity from JSON, at most 3 decimals by the contract. */
  static ofNumber(value: number): Decimal {
    return Number.isSafeInteger(value) ? new Decimal(BigInt(value), 0) : Decimal.parse(value.toFixed(3));
  }

  add(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.at(scale) + other.at(scale), scale);
  }

  subtract(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.at(scale) - other.at(scale), scale);
  }

  multiply(other: Decimal): Decimal {
    return new Decimal(this.units * other.units, this.scale + other.scale);
  }

  /** The quotient with `scale` decimals, rounded half away from zero. */
  divide(other: Decimal, scale: number): Decimal {
    if (other.units === 0n) throw new RangeError('Division by zero.');
    // (a / 10^s) / (b / 10^t) = a * 10^t / (b * 10^s)
    const shift = scale + other.scale - this.scale;
    const up = shift >= 0 ? this.units * power(shift) : this.units;
    const down = shift >= 0 ? other.units : other.units * power(-shift);
    return new Decimal(roundedQuotient(up, down), scale);
  }

  /** This with at most `scale` decimals, rounded half away from zero. */
  round(scale: number): Decimal {
    if (this.scale <= scale) return this;
    return new Decimal(roundedQuotient(this.units, power(this.scale - scale)), scale);
  }

  /** The remainder of dividing by `step`; zero when this is a whole multiple of it. */
  remainder(step: Decimal): Decimal {
    const scale = Math.max(this.scale, step.scale);
    return new Decimal(this.at(scale) % step.at(scale), scale);
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
    return this.units === 0n;
  }

  get isNegative(): boolean {
    return this.units < 0n;
  }

  /** Without needless zeros, but with at least `least` decimals: `12.30`, `12.3457`. */
  toString(least = 0): string {
    const short = this.trimmed();
    return short.scale < least ? write(short.at(least), least) : write(short.units, short.scale);
  }

  /** With exactly `scale` decimals, rounded half away from zero. */
  toFixed(scale: number): string {
    const rounded = this.round(scale);
    return write(rounded.at(scale), scale);
  }

  toNumber(): number {
    return Number(this.toString());
  }

  private at(scale: number): bigint {
    return scale === this.scale ? this.units : this.units * power(scale - this.scale);
  }

  private trimmed(): Decimal {
    let { units, scale } = this;
    while (scale > 0 && units % 10n === 0n) {
      units /= 10n;
      scale -= 1;
    }
    return scale === this.scale ? this : new Decimal(units, scale);
  }
}

const powers: bigint[] = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));
const power = (exponent: number): bigint => powers[exponent] ?? 10n ** BigInt(exponent);

function roundedQuotient(up: bigint, down: bigint): bigint {
  const quotient = up / down;
  const rest = up % down;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  if (twice < (down < 0n ? -down : down)) return quotient;
  return up < 0n === down < 0n ? quotient + 1n : quotient - 1n;
}

function write(units: bigint, scale: number): string {
  if (scale === 0) return units.toString();
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(scale + 1, '0');
  return `${negative ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
