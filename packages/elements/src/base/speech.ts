/**
 * What a screen reader is told of what changes by itself. A page has one voice for all its elements: 24 cards that lose
 * the connection say so once, and a thousand prices that change at once are one sentence. Loaded when there is
 * something to say.
 */
import type { UnitPrice } from '@portico/contract';
import type { PortalError } from '@portico/sdk';
import { css } from 'lit';
import { unitPriceText } from '../price/price-view.js';
import { speech as english } from '../translations/en-speech.js';
import { errorText } from './error-view.js';
import { fill, plural, textsNow } from './texts.js';

const styles = css`
  :host {
    all: initial !important;
    position: absolute !important;
    inline-size: 1px !important;
    block-size: 1px !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
  }
`;

/** Milliseconds in which the elements of a page say what belongs together, and after which it may be said again. */
const together = 400;
const over = 5000;
/** More changed prices than these are only counted. */
const few = 3;

let region: HTMLElement | undefined;
let errors = new Set<string>();
let prices = new Map<string, string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The page's live region. It is there before the first word is, or that one would not be heard. */
function voice(): HTMLElement {
  if (region?.isConnected) return region;
  const host = document.createElement('div');
  host.dataset['porticoSpeech'] = '';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles.styleSheet!];
  region = document.createElement('div');
  region.setAttribute('role', 'status');
  root.append(region);
  document.body.append(host);
  return region;
}

function soon(locale: string): void {
  const { host } = voice().getRootNode() as ShadowRoot;
  (host as HTMLElement).lang = locale;
  clearTimeout(timer);
  timer = setTimeout(() => {
    const words =
      prices.size > few
        ? [plural(locale, textsNow(locale, 'speech', english).prices, prices.size)]
        : prices.values();
    voice().textContent = [...errors, ...words].join(' ');
    errors = new Set();
    prices = new Map();
    timer = setTimeout(() => (voice().textContent = ''), over);
  }, together);
}

/** Says that something failed. What is only no article, or no price, is no failure and stands where it belongs. */
export function sayError(locale: string, error: PortalError): void {
  const { status = 0 } = error;
  if (status >= 400 && status < 500 && status !== 401) return;
  errors.add(errorText(locale, error));
  soon(locale);
}

/** Says a price that has changed while it is shown. */
export function sayPrice(locale: string, name: string, price: UnitPrice): void {
  const text = textsNow(locale, 'speech', english).price;
  prices.set(name, fill(text, { name, price: unitPriceText(locale, price) }));
  soon(locale);
}
