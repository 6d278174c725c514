import { safeUrl } from '../base/safe-url.js';
import { truthy, warnOnce } from './expression.js';

/**
 * What data may be written to. It is a list of what is known to be safe, not of what is known to be dangerous: the data
 * come from the portal and, in the end, from whoever wrote a product's name; the template comes from the page.
 */
const isAddress = (name: string) => /(^|[-:])(href|src|url|poster|cite)$/.test(name);
const booleans = new Set(
  'disabled hidden checked selected required readonly open multiple inert breaks explain as-of'.split(' '),
);
const plain = new Set(
  (
    'alt title class id for value placeholder min max step maxlength lang dir width height colspan rowspan ' +
    'datetime label role part tabindex loading decoding name headers scope low high optimum span start autocomplete ' +
    'inputmode pattern size rows cols abbr'
  ).split(' '),
);

/** Elements that run or load what they contain: never bound, whatever the attribute. */
const closed = new Set(
  'script style iframe frame object embed base link meta animate set animatemotion animatetransform use'.split(
    ' ',
  ),
);

export const isClosed = (element: Element): boolean => closed.has(element.localName.toLowerCase());

/** Why this attribute of this element may not be bound; undefined when it may. */
export function refusal(element: Element, name: string): string | undefined {
  if (isClosed(element)) return `<${element.localName}> is never bound, as it can run what it is given`;
  if (/^on/.test(name))
    return `“${name}” would run data as script; write data-on-${name.slice(2)}="…" instead`;
  if (name === 'style') return '“style” is never bound; toggle a class with data-class-… instead';
  if (/^xlink:/.test(name)) return `“${name}” is never bound; write href`;
  if (isAddress(name) || booleans.has(name) || plain.has(name) || /^(aria|data)-/.test(name))
    return undefined;
  // What a custom element makes of its attributes is its own affair, but it must not be markup.
  if (element.localName.includes('-') && name !== 'srcdoc' && name !== 'is') return undefined;
  return `“${name}” is none of the attributes that may be bound`;
}

/**
 * Writes a bound attribute. An address must be one that cannot run; a boolean is there or not; anything else is text,
 * and left out when there is nothing. `value` and `checked` are the field's own, too.
 */
export function writeAttribute(element: Element, name: string, value: unknown, base: string): void {
  if (isAddress(name)) {
    const url = value === null || value === undefined ? undefined : safeUrl(`${value}`, base);
    if (value && !url)
      warnOnce(`An address for “${name}” was left out, as it is not one of http, https, mailto or tel.`);
    put(element, name, url);
  } else if (booleans.has(name)) {
    element.toggleAttribute(name, truthy(value));
    if (name === 'checked' && 'checked' in element) element.checked = truthy(value);
  } else if (/^aria-/.test(name) && typeof value === 'boolean') put(element, name, `${value}`);
  else {
    const text = value === null || value === undefined || value === false ? undefined : `${value}`;
    put(element, name, text);
    if (name === 'value' && 'value' in element) element.value = text ?? '';
  }
}

const put = (element: Element, name: string, text: string | undefined) => {
  if (text === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
};
