/**
 * Every language but English, and the supplier's own texts. An English page without own texts never loads this file,
 * and a page of another language loads only that one's texts through it.
 */
import { connectionChange } from '../base/find-connection.js';
import { others, type Section, type Sections } from '../base/texts.js';

/** Texts of a supplier's own by language (`de`, or narrower `de-AT`), section and key; whatever is left out is Portico's. */
export type Translations = {
  readonly [language: string]: { readonly [S in keyof Sections]?: Partial<Sections[S]> };
};

/** The languages that come with Portico, English aside. */
const shipped: Record<string, () => Promise<Sections>> = {
  ar: () => import('./ar.js').then((file) => file.ar),
  bg: () => import('./bg.js').then((file) => file.bg),
  de: () => import('./de.js').then((file) => file.de),
  fr: () => import('./fr.js').then((file) => file.fr),
  hu: () => import('./hu.js').then((file) => file.hu),
  pl: () => import('./pl.js').then((file) => file.pl),
  ro: () => import('./ro.js').then((file) => file.ro),
};
/** Codes of the languages that come with Portico. */
export const languages: readonly string[] = ['en', ...Object.keys(shipped)];

type Texts = Record<string, Record<string, string> | undefined>;

const loaded = new Map<string, Texts>();
/** What suppliers have registered, by tag; the later of two texts holds. */
const own = new Map<string, Texts>();
/** Files of the supplier's own that have been read, whatever came of it. */
const read = new Map<string, Promise<void>>();
const done = new Set<string>();
/** Complete sections by what they are put together from; emptied when something comes to them. */
const sections = new Map<string, Section<any>>();

/** `zh-Hant-TW` as `zh`, `zh-hant`, `zh-hant-tw`: the narrower overrides the wider. */
const tags = (locale: string): string[] =>
  locale
    .toLowerCase()
    .split('-')
    .map((_, at, parts) => parts.slice(0, at + 1).join('-'));

const languageOf = (locale: string): string => tags(locale)[0]!;

const files = (locale: string): string[] =>
  [...others.own].map((file) => file.replaceAll('{language}', languageOf(locale)));

/** Whether there are texts to show in this language; else they are English, whatever the page's language is. */
const spoken = (locale: string): boolean =>
  languages.includes(languageOf(locale)) || tags(locale).some((tag) => own.has(tag));

function rightToLeft(locale: string): boolean {
  if (!spoken(locale)) return false;
  try {
    const { script = '' } = new Intl.Locale(locale).maximize();
    return /^(Adlm|Arab|Aran|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(script);
  } catch {
    // Where there is no portal yet, the page's `lang` is taken as it is.
    return false;
  }
}

/** A value from left to right must not turn the words around it: names, codes and numbers stand by themselves. */
const isolated = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, text.replace(/\{\w+\}/g, '\u2068$&\u2069')]),
  );

others.find = (locale, section, english) => {
  const key = `${others.own.size} ${locale} ${section}`;
  const known = sections.get(key);
  if (known) return known;
  const language = languageOf(locale);
  if ((language in shipped && !loaded.has(language)) || files(locale).some((file) => !done.has(file)))
    return undefined;
  const texts: Record<string, string> = Object.assign(
    {},
    english,
    loaded.get(language)?.[section],
    ...tags(locale).map((tag) => own.get(tag)?.[section]),
  );
  const complete = (rightToLeft(locale) ? isolated(texts) : texts) as typeof english;
  sections.set(key, complete);
  return complete;
};

const turned = new WeakSet<HTMLElement>();

others.direct = (element, locale) => {
  if (!spoken(locale)) element.lang = 'en';
  // The page's own `dir` on the element holds.
  if (rightToLeft(locale)) {
    if (element.dir) return;
    element.dir = 'rtl';
    turned.add(element);
  } else if (turned.delete(element)) element.removeAttribute('dir');
};

/** Loads what there is for a language: Portico's own texts and the supplier's files. */
export async function load(locale: string): Promise<void> {
  const language = languageOf(locale);
  const reading = files(locale).map((file) => {
    if (!read.has(file)) read.set(file, readFile(file));
    return read.get(file);
  });
  const texts = loaded.has(language) ? undefined : await shipped[language]?.();
  if (texts) loaded.set(language, texts as Texts);
  await Promise.all(reading);
}

/** A file that cannot be read is said in the console; the page then has Portico's own texts. */
async function readFile(address: string): Promise<void> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    add(await response.json(), address);
  } catch (error) {
    console.warn(`Portico: the texts at ${address} cannot be used: ${(error as Error).message}`);
  }
  done.add(address);
}

/**
 * Adds texts of the supplier's own, or a language that Portico does not have, and shows them at once. What is unknown
 * is said in the console with the nearest known name, and does no harm.
 */
export function registerTranslations(texts: Translations): void {
  add(texts, 'registerTranslations');
  document.dispatchEvent(new Event(connectionChange));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function add(texts: unknown, source: string): void {
  if (isObject(texts))
    for (const [tag, given] of Object.entries(texts)) {
      if (!isObject(given)) continue;
      const mine = own.get(tag.toLowerCase()) ?? {};
      for (const [section, words] of Object.entries(given)) {
        if (!isObject(words)) continue;
        const valid = Object.entries(words).filter(
          (word): word is [string, string] => typeof word[1] === 'string',
        );
        mine[section] = { ...mine[section], ...Object.fromEntries(valid) };
      }
      own.set(tag.toLowerCase(), mine);
    }
  sections.clear();
  void warn(texts, source);
}

/** Says what is wrong with texts of the supplier's own, once the page has what it needs. */
async function warn(texts: unknown, source: string): Promise<void> {
  const { faultsOf } = await import('./check.js');
  // Any complete language knows every section, key and place.
  const known = loaded.values().next().value ?? ((await shipped['de']!()) as Texts);
  for (const fault of faultsOf(texts, known as Sections)) console.warn(`Portico: ${source}: ${fault}`);
}
