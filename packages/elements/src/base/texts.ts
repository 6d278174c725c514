import type * as english from '../translations/en.js';
import { number } from './format.js';

/** Texts by section; one section per element, so that a page loads English only for what it shows. */
export type Sections = {
  readonly [S in keyof typeof english]: { readonly [K in keyof (typeof english)[S]]: string };
};
export type Section<S extends keyof Sections> = Sections[S];

/**
 * Where a page's other texts come in: every other language, and the supplier's own. `translations/languages.ts`, a
 * file that an English page does not load, puts `find` and `direct` here; `own` are addresses of the supplier's files.
 */
export const others: {
  own: Set<string>;
  find?: <S extends keyof Sections>(
    locale: string,
    section: S,
    english: Section<S>,
  ) => Section<S> | undefined;
  direct?: (element: HTMLElement, locale: string) => void;
} = { own: new Set() };

/** The section if it is loaded, for shared views of an element that waits for its own texts anyway; else English. */
export const textsNow = <S extends keyof Sections>(
  locale: string,
  section: S,
  english: Section<S>,
): Section<S> => others.find?.(locale, section, english) ?? english;

/** The section in the language of `locale`; English, at once, where there is no translation or it cannot be loaded. */
export function loadTexts<S extends keyof Sections>(
  locale: string,
  section: S,
  english: Section<S>,
): Section<S> | Promise<Section<S>> {
  const found = others.find?.(locale, section, english);
  if (found || (/^en\b/i.test(locale) && !others.own.size)) return found ?? english;
  return import('../translations/languages.js')
    .then((languages) => languages.load(locale))
    .catch(() => {})
    .then(() => textsNow(locale, section, english));
}

/** Puts values into `{name}` places. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => `${values[name] ?? place}`);

const rules: Record<string, Intl.PluralRules> = {};

/**
 * The form of a text for a count: forms stand in one text, `one: {count} article|other: {count} articles`,
 * named by the CLDR plural categories of the language. A text without forms is the same for every count.
 */
export function plural(locale: string, text: string, count: number, shown = number(locale, count)): string {
  const forms = text.split('|');
  const form = (category: string) => forms.find((each) => each.startsWith(`${category}: `));
  const chosen =
    form((rules[locale] ??= new Intl.PluralRules(locale)).select(count)) ?? form('other') ?? text;
  return fill(chosen.replace(/^\w+: /, ''), { count: shown });
}
