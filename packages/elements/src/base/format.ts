import type { Money, UnitPrice } from '@portico/contract';

/** To make one takes longer than to use it a hundred times. */
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function kept<T extends Intl.NumberFormat | Intl.DateTimeFormat, O>(
  Format: new (locale: string, options: O) => T,
  locale: string,
  options: O,
): T {
  const key = Format.name + locale + JSON.stringify(options);
  let format = formats.get(key) as T | undefined;
  if (!format) formats.set(key, (format = new Format(locale, options)));
  return format;
}

const numberFormat = (locale: string, options: Intl.NumberFormatOptions) =>
  kept(Intl.NumberFormat, locale, options);
const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions) =>
  kept(Intl.DateTimeFormat, locale, options);

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
  dateFormat(locale, { dateStyle: 'medium', ...(iso.length === 10 && { timeZone: 'UTC' }) }).format(
    new Date(iso),
  );

export const time = (locale: string, iso: string): string =>
  dateFormat(locale, { timeStyle: 'short' }).format(new Date(iso));

export const dayTime = (locale: string, iso: string): string =>
  dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
