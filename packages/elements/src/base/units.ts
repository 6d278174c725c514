import { units as english } from '../translations/en.js';
import { number } from './format.js';
import { textsNow } from './texts.js';

/** Short name of a UN/ECE unit code; the code itself where this version has no name for it. */
export function unitName(locale: string, code: string, count = 2): string {
  const names: Record<string, string> = textsNow(locale, 'units', english);
  const [one, several = one] = (names[code] ?? code).split('|');
  return (count === 1 ? one : several)!;
}

/** `48 pcs` */
export const quantityText = (locale: string, quantity: number, unit: string): string =>
  `${number(locale, quantity)} ${unitName(locale, unit, quantity)}`;
