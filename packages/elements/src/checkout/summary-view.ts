import { html, nothing, type TemplateResult } from 'lit';
import type { Cart } from '@portico/sdk';
import { money } from '../base/format.js';
import type { Section } from '../base/texts.js';
import { totalsView } from '../cart/totals-view.js';
import { quantityText } from '../base/units.js';

/** What is ordered, line by line, and its totals. */
export function summaryView(
  locale: string,
  texts: Section<'checkout'>,
  cart: Cart,
  cartHref: string | undefined,
): TemplateResult {
  return html`<header>
      <h2>${texts.summary}</h2>
      ${cartHref ? html`<a href=${cartHref}>${texts.edit}</a>` : nothing}
    </header>
    <ul class="items" tabindex="0" aria-label=${texts.summary}>
      ${cart.lines.map(
        ({ product, quantity, unit, net, problem }) =>
          html`<li class=${problem ? 'bad' : ''}>
            <span>
              <bdi>${product.name}</bdi>
              <small>${quantityText(locale, quantity, unit)}</small>
            </span>
            <span class="figures">${money(locale, net)}</span>
          </li>`,
      )}
    </ul>
    ${totalsView(locale, cart.totals)}`;
}
