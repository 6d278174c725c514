import { html, nothing } from 'lit';
import { property } from '../base/property.js';
import { define } from '../base/define.js';
import { errorView } from '../base/error-view.js';
import { Flash, flashStyles } from '../base/flash.js';
import { PorticoElement } from '../base/portico-element.js';
import { requestOffer } from '../price/offer-request.js';
import { tokens } from '../styles/tokens.js';
import { stock as english } from '../translations/en.js';
import { stockSkeleton, stockView } from './stock-view.js';
import { stockStyles } from './stock.styles.js';

/**
 * @summary How much of an article can be delivered to this buyer now, and when more comes.
 * @tag portico-stock
 * @slot signed-out - Instead of the hint that is shown to nobody in particular.
 * @csspart base - Everything.
 * @csspart status - The status in a word.
 * @csspart dot - The dot before it.
 * @csspart detail - Quantity, expected date, lead time.
 * @csspart as-of - As of when it is.
 * @csspart error - What went wrong.
 * @csspart retry - The button to try again.
 */
@define('portico-stock')
export class PorticoStock extends PorticoElement<'stock'> {
  static override styles = [tokens, stockStyles, flashStyles];

  /** The supplier's article number. */
  @property() sku = '';
  /** For which quantity: short of it, the stock is partial. */
  @property({ type: Number }) quantity: number | undefined;
  /** In which unit, a UN/ECE code; the article's own when left out. */
  @property() unit = '';
  /** Says as of when it is. */
  @property({ type: Boolean, attribute: 'as-of' }) asOf = false;

  protected readonly english = english;
  protected readonly section = 'stock';

  private readonly offer = requestOffer(this, () => this);
  private readonly flash = new Flash();

  protected override render(): unknown {
    const { texts, locale, offer } = this;
    const { value, error, refresh } = offer;
    if (!this.sku) return nothing;
    const hint = html`<slot name="signed-out"><span class="hint small">${texts?.signedOut}</span></slot>`;
    return html`<div part="base" class="base" aria-busy=${/loading|busy/.test(this.state)}>
      ${
        texts && this.state === 'signed-out'
          ? hint
          : texts && error
            ? errorView(this, error, refresh)
            : texts && value
              ? stockView(
                  locale,
                  texts,
                  value,
                  this.flash.next(
                    `${value.sku} ${value.quantity}`,
                    `${value.availability.status} ${value.availability.available}`,
                  ),
                  this.asOf,
                )
              : !texts || this.hasBuyer
                ? stockSkeleton
                : html`<span class="skeleton" aria-hidden="true">${hint}</span>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portico-stock': PorticoStock;
  }
}
