import type { Money, UnitPrice } from '@portico/contract';
import { day, dayTime, money, number, percent, time, unitMoney } from '../base/format.js';
import { plural, textsNow } from '../base/texts.js';
import { quantityText, unitName } from '../base/units.js';
import { perText } from '../price/price-view.js';
import { orders, price, stock } from '../translations/en.js';
import { warnOnce, type Filter } from './expression.js';

const localeOf = (scope: object) => (scope as { locale: string }).locale;
const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

/** Formats what is there; nothing gives nothing, and what does not fit is said once and left as it is. */
const format =
  <T>(
    name: string,
    fits: (value: unknown) => value is T,
    wanted: string,
    give: (locale: string, value: T, args: unknown[]) => string,
  ): Filter =>
  (value, args, scope) => {
    if (value === null || value === undefined || value === '') return '';
    if (fits(value)) return give(localeOf(scope), value, args);
    warnOnce(`The filter “${name}” takes ${wanted}, not ${JSON.stringify(value)}.`);
    return value;
  };

const isNumber = (value: unknown): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));
const isWord = (value: unknown): value is string | number => isText(value) || typeof value === 'number';
const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isText = (value: unknown): value is string => typeof value === 'string';
const isUnitPrice = (value: unknown): value is UnitPrice => isMoney(value) && 'baseQuantity' in value;

/** By the name a template gives them. Money stays a decimal string all the way: `Intl` takes it exactly. */
export const filters: Readonly<Record<string, Filter>> = {
  money: format('money', isMoney, 'an amount with its currency, such as offer.net', (locale, value) =>
    'baseQuantity' in value ? unitMoney(locale, value as UnitPrice) : money(locale, value),
  ),
  per: format('per', isUnitPrice, 'a unit price, such as offer.unitPrice', (locale, value) =>
    perText(locale, textsNow(locale, 'price', price), value),
  ),
  number: format('number', isNumber, 'a number', (locale, value) => number(locale, value)),
  percent: format('percent', isNumber, 'a number', (locale, value) => percent(locale, `${value}`)),
  quantity: format('quantity', isNumber, 'a number, and a unit after a colon', (locale, value, [unit]) =>
    isText(unit) ? quantityText(locale, Number(value), unit) : number(locale, value),
  ),
  unit: format('unit', isText, 'a unit code, such as offer.unit', (locale, value, [count]) =>
    unitName(locale, value, isNumber(count) ? Number(count) : 2),
  ),
  date: format('date', isInstant, 'a date', day),
  time: format('time', isInstant, 'a moment', time),
  datetime: format('datetime', isInstant, 'a moment', dayTime),
  status: format('status', isText, 'a state, such as offer.availability.status', (locale, value) => {
    const words: Record<string, string> = {
      ...textsNow(locale, 'orders', orders),
      ...textsNow(locale, 'stock', stock),
    };
    const key = value.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return words[value] ?? words[key] ?? value;
  }),
  plural: format('plural', isNumber, 'a number', (locale, value, [forms]) =>
    plural(locale, `${forms}`, Number(value), number(locale, value)),
  ),
  list: format('list', Array.isArray, 'a list of words', (locale, value) =>
    new Intl.ListFormat(locale).format(value.map(String)),
  ),
  /** An address of the page's own with the value in place of `{}`. */
  url: format(
    'url',
    isWord,
    'a word or a number',
    (_locale, value, [template]) =>
      new URL(`${template}`.replace('{}', encodeURIComponent(value)), document.baseURI).href,
  ),
  or: (value, [other]) => (value === null || value === undefined || value === '' ? other : value),
};
