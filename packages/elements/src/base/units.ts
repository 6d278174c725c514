import { units as english } from '../translations/en.js';
import { number } from './format.js';
import { plural, textsNow } from './texts.js';

/** Short name of a UN/ECE unit code, as it is said of `count`; the code itself where this version has no name for it. */
export const unitName = (locale: string, code: string, count: number): string =>
  plural(locale, (textsNow(locale, 'units', english) as Record<string, string>)[code] ?? code, count);

/** `48 pcs` */
export const quantityText = (locale: string, quantity: number, unit: string): string =>
  `${number(locale, quantity)} ${unitName(locale, unit, quantity)}`;
