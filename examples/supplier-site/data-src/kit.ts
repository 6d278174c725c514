import { specificationNames } from './specification-names.js';
import type { Specification, SpecValue, Stock, Texts, Article } from './types.js';

export const t = (ro: string, en: string, de: string): Texts => ({ ro, en, de });

/** A number as each language writes it: `0,8` in Romanian and German, `0.8` in English. */
export function num(value: number): Texts {
  const plain = String(value);
  const comma = plain.replace('.', ',');
  return { ro: comma, en: plain, de: comma };
}

/** Names and texts are written once with `{x}` where a value of each language stands. */
export function fill(texts: Texts, values: Record<string, string | number | Texts>): Texts {
  const one = (locale: keyof Texts) =>
    texts[locale].replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = values[key];
      if (value === undefined) throw new Error(`"${texts[locale]}" names {${key}}, which has no value`);
      if (typeof value === 'number') return num(value)[locale];
      return typeof value === 'string' ? value : value[locale];
    });
  return { ro: one('ro'), en: one('en'), de: one('de') };
}

export function specification(key: string, value: SpecValue): Specification {
  const known = specificationNames[key];
  if (!known) throw new Error(`The specification "${key}" has no name`);
  const { names, unit, facet } = known;
  if (typeof value === 'string') return { key, names, value, unit, facet };
  if (typeof value === 'number' && Number.isInteger(value)) {
    return { key, names, value: String(value), unit, facet };
  }
  return { key, names, values: typeof value === 'number' ? num(value) : value, unit, facet };
}

/** A number between 0 and 1 that depends on the text alone (FNV-1a), so that every run makes the same shop. */
export function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // One more mix, since FNV leaves numbers of similar article numbers close together.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** Decimal string with 2 to 4 places; the data needs no more, and the portal calculates exactly from the text. */
export function decimal(value: number, places = 2): string {
  return value.toFixed(places);
}

/** Takes `percent` off a decimal string in whole ten-thousandths, keeping the places that it had. */
export function less(amount: string, percent: number): string {
  const places = amount.split('.')[1]?.length ?? 0;
  const scaled = Math.round(Number(amount) * 10 ** places * (100 - percent)) / 100;
  return (Math.round(scaled) / 10 ** places).toFixed(places);
}

const keeps = { bulk: [4000, 60000], shelf: [120, 1500], item: [25, 260], machine: [4, 40] } as const;
const arrivals = ['2026-12-04', '2026-12-10', '2026-12-17', '2027-01-12', '2027-01-26', '2027-02-09'];

/** Most articles are there in plenty, some are low, a few are awaited and a few are only ordered in. */
export function stockOf(article: Article): Stock {
  if (article.stock) return article.stock;
  const multiple = article.multiple ?? 1;
  const kind = chance(`state ${article.sku}`);
  const amount = chance(`amount ${article.sku}`);
  const [least, most] = keeps[article.keep];
  const whole = (n: number) => Math.max(multiple, Math.round(n / multiple) * multiple);
  if (kind < 0.72) return { onHand: whole(least + (most - least) * amount ** 2), leadTimeDays: 5 };
  if (kind < 0.85) return { onHand: whole(Math.max(2, (least / 10) * (0.3 + amount))), leadTimeDays: 7 };
  if (kind < 0.95) {
    return { onHand: 0, expectedOn: arrivals[Math.floor(amount * arrivals.length)] ?? '2026-12-10' };
  }
  return { onHand: 0, leadTimeDays: 14 + Math.floor(amount * 15) };
}

/** EAN-13 in the range kept for use inside a company (prefix 20), so that it is nobody's real number. */
export function gtin(index: number): string {
  const digits = `2059${String(10_000_000 + index * 37).padStart(8, '0')}`;
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += Number(digits[i]) * (i % 2 ? 3 : 1);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
