/**
 * A portal need not have every part: one may show prices and take no orders. What nobody could use hides itself, with
 * one word in the console. Loaded where `GET /capabilities` lacks something.
 */
import type { Connection } from '@portico/sdk';
import { absence, connectionChange, type Connected } from './find-connection.js';

const needs: Readonly<Record<string, readonly string[]>> = {
  'portico-price': ['pricing'],
  'portico-stock': ['pricing'],
  'portico-add-to-cart': ['pricing', 'cart'],
  'portico-product-list': ['catalogue'],
  'portico-product-card': ['catalogue'],
  'portico-cart': ['cart'],
  'portico-cart-badge': ['cart'],
  'portico-checkout': ['cart', 'orders', 'company'],
  'portico-order-history': ['orders'],
};

const sources: Readonly<Record<string, string>> = {
  product: 'catalogue',
  summary: 'catalogue',
  offer: 'pricing',
  cart: 'cart',
  order: 'orders',
  orders: 'orders',
};

/** What is left out of an element that has a use without it. */
const within: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'portico-product-card': { pricing: '.offer, .add', cart: '.add' },
  'portico-order-history': { cart: '.acts > .primary' },
};

const lacking = new WeakMap<Connection, readonly string[]>();
const hidden = new WeakSet<Element>();
const sheets = new WeakMap<Element, CSSStyleSheet>();
const said = new Set<string>();

/** The elements that are there, and those that come, show what of it the portal has. */
export function hideMissing(connection: Connection, missing: readonly string[]): void {
  lacking.set(connection, missing);
  absence.hide = (element) => void hide(element);
  document.dispatchEvent(new Event(connectionChange));
}

async function hide(element: Connected): Promise<void> {
  // A framework may say only now what a template is of, or which article a card has.
  await element.updateComplete;
  const { connection, localName } = element;
  const missing = (connection && lacking.get(connection)) ?? [];
  const part = needsOf(element).find((each) => missing.includes(each));
  const url = connection?.url ?? '';
  if (part) say(url, part, `<${localName}> shows nothing`);
  if (part || hidden.has(element)) element.hidden = !!part;
  if (part) hidden.add(element);
  else hidden.delete(element);

  const without = missing.filter((each) => within[localName]?.[each]);
  for (const each of without) say(url, each, `<${localName}> shows less`);
  const selectors = without.map((each) => within[localName]![each]!);
  const root = element.shadowRoot;
  if (!root || (!selectors.length && !sheets.has(element))) return;
  const sheet = sheets.get(element) ?? new CSSStyleSheet();
  sheets.set(element, sheet);
  sheet.replaceSync(selectors.length ? `${selectors.join()} { display: none !important }` : '');
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

function needsOf(element: Connected): readonly string[] {
  const { of, product } = element as Connected & { of?: string; product?: unknown };
  if (element.localName === 'portico-template')
    return of ? of.split(/\s+/).map((name) => sources[name] ?? '') : [];
  // A card that is given its article looks nothing up.
  return product ? [] : (needs[element.localName] ?? []);
}

function say(url: string, part: string, what: string): void {
  const sentence = `${what}: ${url}/capabilities names no part "${part}".`;
  if (said.has(sentence)) return;
  said.add(sentence);
  console.info(`Portico: ${sentence}`);
}
