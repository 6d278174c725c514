/** Exact arithmetic on the contract's decimal strings: a bigint of 10^-20. */
const digits = 20;
export const one = 10n ** BigInt(digits);

export function exact(text: string): bigint {
  const [, sign, whole, part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`"${text}" is no decimal`);
  const value = BigInt(whole + part.padEnd(digits, '0'));
  return sign ? -value : value;
}

export const sum = (texts: string[]): bigint => texts.reduce((all, text) => all + exact(text), 0n);

/** Rounds half away from zero to a number of decimals. */
export function rounded(value: bigint, decimals: number): bigint {
  const step = 10n ** BigInt(digits - decimals);
  const half = step / 2n;
  const size = value < 0n ? -value : value;
  const result = ((size + half) / step) * step;
  return value < 0n ? -result : result;
}

/** Minor digits of a currency. */
export const minor = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** What `quantity` units cost at a price for `baseQuantity`, rounded to the currency. */
export function lineTotal(
  price: { amount: string; baseQuantity: number; currency: string },
  quantity: number,
): bigint {
  const value = (exact(price.amount) * exact(plain(quantity))) / exact(plain(price.baseQuantity));
  return rounded(value, minor(price.currency));
}

/** A number without an exponent. */
export const plain = (value: number): string => value.toFixed(6).replace(/\.?0+$/, '');
