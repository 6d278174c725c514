import { adoptStyles, html, nothing, type LitElement, type PropertyValues } from 'lit';
import { property } from '../base/property.js';
import { define } from '../base/define.js';
import { errorView } from '../base/error-view.js';
import { Flash, flashStyles } from '../base/flash.js';
import { PorticoElement } from '../base/portico-element.js';
import { textsNow } from '../base/texts.js';
import { tokens } from '../styles/tokens.js';
import { common, price as english } from '../translations/en.js';
import { displayOf, requestOffer, sayPrice } from './offer-request.js';
import { priceSkeleton, priceView, type PriceDisplay } from './price-view.js';
import { priceStyles } from './price.styles.js';

/**
 * @summary The buyer's own price of an article: beside it the list price and the saving, and on demand the price by
 * quantity and why it is this price.
 * @tag portico-price
 * @slot signed-out - Instead of the hint that is shown to nobody in particular.
 * @csspart base - Everything.
 * @csspart price - The own price.
 * @csspart unit - Per which unit and quantity.
 * @csspart list-price - The list price, where something is saved.
 * @csspart saving - What is saved, in per cent.
 * @csspart vat - With or without VAT.
 * @csspart breaks - Price by quantity.
 * @csspart explanation - Why this price.
 * @csspart error - What went wrong.
 * @csspart retry - The button to try again.
 * @cssproperty --portico-price-color - Colour of the own price.
 * @cssproperty --portico-price-font - Font of the own price.
 * @cssproperty --portico-price-size - Size of the own price.
 * @cssproperty --portico-price-weight - Weight of the own price.
 * @cssproperty --portico-text - Colour of the price.
 * @cssproperty --portico-success - Colour of the saving.
 */
@define('portico-price')
export class PorticoPrice extends PorticoElement<'price'> {
  static override styles = [tokens, priceStyles, flashStyles];

  /** The supplier's article number. */
  @property() sku = '';
  /** At which quantity; the article's minimum when left out. */
  @property({ type: Number }) quantity: number | undefined;
  /** In which unit, a UN/ECE code (`H87` piece, `XBX` box); the article's own when left out. */
  @property() unit = '';
  /** `net`, `gross` or `both`; as the buyer's company wants it when left out. */
  @property() display: PriceDisplay | '' = '';
  /** Shows the price by quantity. */
  @property({ type: Boolean }) breaks = false;
  /** Offers to explain the price: its steps from the list price to the sum with VAT. */
  @property({ type: Boolean }) explain = false;
  /** Says as of when the price is. */
  @property({ type: Boolean, attribute: 'as-of' }) asOf = false;

  protected readonly english = english;
  protected readonly section = 'price';

  private readonly offer = requestOffer(this, () => this);
  private readonly flash = new Flash(() => sayPrice(this, this.sku, this.offer.value!));
  /** What stands below the price is loaded by a page that asks for it; most show the price alone. */
  private details: typeof import('./price-details.js') | undefined;
  /** It could not be loaded; the price is shown all the same. */
  private without = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.details || this.without || !(this.breaks || this.explain || this.asOf)) return;
    // The price comes with what stands below it, so that nothing below both moves.
    if (this.state === 'ready') this.state = 'loading';
    void import('./price-details.js').then(
      (details) => {
        if (this.details || !this.renderRoot) return;
        this.details = details;
        adoptStyles(this.renderRoot as ShadowRoot, [
          ...(this.constructor as typeof LitElement).elementStyles,
          details.detailStyles,
        ]);
        this.requestUpdate();
      },
      () => {
        this.without = true;
        this.requestUpdate();
      },
    );
  }

  protected override render(): unknown {
    const { texts, locale, offer } = this;
    const { value, error, refresh } = offer;
    if (!this.sku) return nothing;
    const hint = html`<slot name="signed-out"
      ><span class="hint">${textsNow(locale, 'common', common).signedOut}</span></slot
    >`;
    return html`<div part="base" class="base" aria-busy=${/loading|busy/.test(this.state)}>
      ${
        !texts || this.state === 'waiting'
          ? priceSkeleton
          : this.state === 'signed-out'
            ? hint
            : error
              ? errorView(this, error, refresh)
              : value && this.state !== 'loading'
                ? [
                    priceView(
                      locale,
                      texts,
                      value,
                      displayOf(this),
                      this.flash.next(`${value.sku} ${value.quantity}`, value.unitPrice.amount),
                    ),
                    this.details?.detailsView(locale, texts, value, this),
                  ]
                : this.hasBuyer
                  ? priceSkeleton
                  : html`<span class="skeleton" aria-hidden="true">${hint}</span>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portico-price': PorticoPrice;
  }
}
