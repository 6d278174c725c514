/** What is wrong with texts of a supplier's own. Loaded only where there are some, and after the page has its texts. */
import type { Sections } from '../base/texts.js';

const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The plural categories that a text has forms for; none for a text that is the same for every count. */
export const formsOf = (text: string): string[] =>
  text.split('|').flatMap((form) => /^(zero|one|two|few|many|other): /.exec(form)?.[1] ?? []);

/** How many letters to change, add or take away to make one word the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const far = (other: string) => distance(name.toLowerCase(), other.toLowerCase());
  const nearest = [...known].sort((a, b) => far(a) - far(b))[0]!;
  return `"${what}" is not known; the nearest is "${nearest}"`;
}

/** @param known any complete language. */
export function faultsOf(texts: unknown, known: Sections): string[] {
  if (!isObject(texts)) return ['not an object of languages: { "ro": { "cart": { "title": "…" } } }'];
  return Object.entries(texts).flatMap(([tag, given]) => {
    if (!isTag(tag)) return [`"${tag}" is no language tag, such as "it" or "de-AT"`];
    if (!isObject(given)) return [`"${tag}" is not an object of sections: { "cart": { "title": "…" } }`];
    return Object.entries(given).flatMap(([section, words]) => {
      const keys: Record<string, string> | undefined = Object.hasOwn(known, section)
        ? known[section as keyof Sections]
        : undefined;
      if (!keys) return [unknown(`${tag}.${section}`, section, Object.keys(known))];
      if (!isObject(words)) return [`"${tag}.${section}" is not an object of texts: { "title": "…" }`];
      return Object.entries(words).flatMap(([key, text]) => {
        const what = `${tag}.${section}.${key}`;
        if (!Object.hasOwn(keys, key))
          // Units are the supplier's as well: any code may get a name.
          return section === 'units' ? [] : [unknown(what, key, Object.keys(keys))];
        return typeof text === 'string'
          ? faultsOfText(tag, what, text, keys[key]!)
          : [`"${what}" is no text but ${JSON.stringify(text)}`];
      });
    });
  });
}

function faultsOfText(tag: string, what: string, text: string, known: string): string[] {
  const faults = places(text)
    .filter((place) => !places(known).includes(place))
    .map(
      (place) =>
        `"${what}" has ${place}, which nothing fills; there is ${places(known).join(', ') || 'none'}`,
    );
  const forms = formsOf(text);
  if (forms.length) {
    const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const lacking = wanted.filter((form) => !forms.includes(form));
    if (lacking.length) faults.push(`"${what}" lacks the plural form ${lacking.join(', ')} of its language`);
  } else if (formsOf(known).length && places(known).includes('{count}') && text.includes('|'))
    faults.push(`"${what}" has "|" but no plural forms: "one: {count} …|other: {count} …"`);
  return faults;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
