/** A fraction of whole numbers, so that an expectation is worked out in another way than the engine does. */
export class Fraction {
  constructor(
    readonly up: bigint,
    readonly down: bigint = 1n,
  ) {}

  static of(text: string): Fraction {
    const [whole = '', part = ''] = text.split('.');
    return new Fraction(BigInt(whole + part), 10n ** BigInt(part.length));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.up * other.up, this.down * other.down);
  }

  by(other: Fraction): Fraction {
    return new Fraction(this.up * other.down, this.down * other.up);
  }

  less(other: Fraction): Fraction {
    return new Fraction(this.up * other.down - other.up * this.down, this.down * other.down);
  }

  below(other: Fraction): boolean {
    return this.less(other).up * this.down * other.down < 0n;
  }

  /** In whole units of the last of so many decimals, half away from zero; for what is not negative. */
  units(digits: number): bigint {
    const twice = 2n * this.up * 10n ** BigInt(digits) + this.down;
    return twice / (2n * this.down);
  }
}
