/**
 * Pounds as an integer of ten-thousandths. The file has at most three decimals; a sum of 541,909 products of a
 * price and a quantity must agree to the penny, so nothing here is ever a binary fraction.
 */
export type Pounds = bigint;

const scale = 4;
const unit = 10n ** BigInt(scale);

/** Reads `-11062.06`; undefined when it is not a plain decimal of at most four decimals. */
export function readPounds(text: string): Pounds | undefined {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,4})0*)?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole, fraction = ''] = match;
  const value = BigInt(whole!) * unit + BigInt(fraction.padEnd(scale, '0'));
  return sign ? -value : value;
}

/** Writes the exact value with at least two decimals: `4.95`, `0.001`. */
export function writePounds(value: Pounds): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/0{1,2}$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${fraction}`;
}

/** The same for people: `9,747,747.934`. */
export const showPounds = (value: Pounds): string =>
  writePounds(value).replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

export const showCount = (count: number): string => count.toLocaleString('en-GB');
