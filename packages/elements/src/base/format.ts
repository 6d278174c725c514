import type { Money, UnitPrice } from '@portico/contract';

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale, options)));
  return format;
}

/** `Intl` takes the decimal string as it is, so nothing is lost to a binary float; TypeScript's type says number. */
const exact = (amount: string) => amount as unknown as number;

export const money = (locale: string, { amount, currency }: Money): string =>
  numberFormat(locale, { style: 'currency', currency }).format(exact(amount));

/** A unit price may have more decimals than the currency: 12.3457. With VAT it has more than anybody reads: 4 are shown. */
export const unitMoney = (
  locale: string,
  { amount, currency }: UnitPrice,
  maximumFractionDigits = 6,
): string =>
  numberFormat(locale, { style: 'currency', currency, maximumFractionDigits }).format(exact(amount));

export const number = (locale: string, value: number | string, useGrouping = true): string =>
  numberFormat(locale, { maximumFractionDigits: 6, useGrouping }).format(exact(`${value}`));

/** `20.9` as `20.9%`, or with the space and the sign that the language wants. */
export const percent = (locale: string, value: string): string =>
  numberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 6 }).format(exact(value));

export const day = (locale: string, iso: string): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    ...(iso.length === 10 && { timeZone: 'UTC' }),
  }).format(new Date(iso));

export const time = (locale: string, iso: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(iso));

export const dayTime = (locale: string, iso: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
