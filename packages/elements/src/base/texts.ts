import type * as english from '../translations/en.js';

/** Texts by section; one section per element, so that a page loads English only for what it shows. */
export type Sections = {
  readonly [S in keyof typeof english]: { readonly [K in keyof (typeof english)[S]]: string };
};
export type Section<S extends keyof Sections> = Sections[S];

const languages: Record<string, () => Promise<Sections>> = {
  ro: () => import('../translations/ro.js').then((module) => module.ro),
  de: () => import('../translations/de.js').then((module) => module.de),
};
const loaded: Record<string, Sections> = {};

/** The section in the language of `locale`; English, at once, where there is no translation or it cannot be loaded. */
export function loadTexts<S extends keyof Sections>(
  locale: string,
  section: S,
  fallback: Section<S>,
): Section<S> | Promise<Section<S>> {
  const language = locale.split('-')[0]!.toLowerCase();
  const ready = loaded[language];
  if (ready) return ready[section];
  const load = languages[language];
  if (!load) return fallback;
  return load().then(
    (texts) => (loaded[language] = texts)[section],
    () => fallback,
  );
}

/** The section if its language is loaded, for shared views of an element that waits for its own texts anyway; else English. */
export function textsNow<S extends keyof Sections>(
  locale: string,
  section: S,
  fallback: Section<S>,
): Section<S> {
  const texts = loadTexts(locale, section, fallback);
  return texts instanceof Promise ? fallback : texts;
}

/** Puts values into `{name}` places. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => `${values[name] ?? place}`);

/**
 * The form of a text for a count: forms stand in one text, `one: {count} article|other: {count} articles`,
 * named by the CLDR plural categories of the language.
 */
export function plural(locale: string, text: string, count: number, shown: string = `${count}`): string {
  const category = new Intl.PluralRules(locale).select(count);
  const forms = new Map(text.split('|').map((form) => form.split(/:\s*(.*)/s, 2) as [string, string]));
  return fill(forms.get(category) ?? forms.get('other') ?? text, { count: shown });
}
