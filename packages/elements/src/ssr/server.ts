/**
 * For a server that renders Portico's elements with `@lit-labs/ssr`: import it before the elements. What it renders is
 * the same for everybody, as a server's page may be cached: names and pictures that it is given, and places kept for
 * prices, stock and all else that depends on the buyer.
 */
import { html, type PropertyValues } from 'lit';
import { PorticoElement } from '../base/portico-element.js';
import { loadTexts } from '../base/texts.js';
import { PorticoPortal } from '../portal/portal.js';
import { pictures } from '../product-card/card-view.js';
import { PorticoTemplate } from '../template/template.js';
import { common } from '../translations/en.js';
import { firstView, type Inside } from './first-view.js';

export interface RenderSettings {
  /** Language of the page, a BCP 47 tag; the page must say the same in `<html lang>`. */
  readonly locale: string;
  /** Address of the portal as the page's `portico-portal` names it, for pictures that are relative to it. */
  readonly portal: string;
}

const prototype = PorticoElement.prototype as unknown as Inside;
const { willUpdate } = prototype;
let locale = 'en';

Object.defineProperty(prototype, 'locale', { get: () => locale });
prototype.willUpdate = function (this: Inside, changed: PropertyValues) {
  willUpdate.call(this, changed);
  firstView(this);
};

// These have no root of their own, which a rendering cannot say: their children show through this one.
for (const { prototype } of [PorticoPortal, PorticoTemplate])
  Object.assign(prototype, { render: () => html`<slot></slot>` });

/**
 * Answers what `render` renders, in the language of a page. `render` must be done when it returns, as several pages may
 * be in work at once: `() => collectResultSync(render(page))`.
 */
export async function renderIn(settings: RenderSettings, render: () => string): Promise<string> {
  await loadTexts(settings.locale, 'common', common);
  locale = settings.locale;
  pictures.base = settings.portal;
  try {
    // Lit writes a property that is false as an attribute, whose presence alone means true.
    return render().replace(/ (?:checked|selected)="false"/g, '');
  } finally {
    locale = 'en';
    pictures.base = '';
  }
}
