import { html, nothing } from 'lit';
import type { ReorderResult } from '@portico/sdk';
import { plural, type Section } from '../base/texts.js';

type Outcome = { result: ReorderResult } | { text: string };

/** What came of ordering again or cancelling: also what was left out, and why. */
export function outcomeView(
  outcome: Outcome | undefined,
  locale: string,
  texts: Section<'orders'>,
  cartHref: string | undefined,
): unknown {
  if (!outcome) return nothing;
  if ('text' in outcome) return html`<div class="outcome"><p>${outcome.text}</p></div>`;
  const { added, skipped } = outcome.result;
  const why = (code: string) =>
    code === 'order.out-of-stock'
      ? texts.outOfStock
      : code === 'product.unknown'
        ? texts.gone
        : code === 'offer.no-price'
          ? texts.noPrice
          : texts.otherwise;
  return html`<div class="outcome">
    <p>${plural(locale, texts.added, added)}</p>
    ${
      skipped.length
        ? html`<p>${texts.skipped}</p>
            <ul>
              ${skipped.map(({ name, code }) => html`<li>${name}: ${why(code)}</li>`)}
            </ul>`
        : nothing
    }
    ${cartHref && added ? html`<a class="button" href=${cartHref}>${texts.toCart}</a>` : nothing}
  </div>`;
}
