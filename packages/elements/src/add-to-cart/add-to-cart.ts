import { html, nothing, type PropertyValues } from 'lit';
import { property } from '../base/property.js';
import { define } from '../base/define.js';
import { errorView } from '../base/error-view.js';
import { PorticoElement } from '../base/portico-element.js';
import { requestOffer } from '../price/offer-request.js';
import { controls } from '../styles/controls.js';
import { tokens } from '../styles/tokens.js';
import { addToCart as english } from '../translations/en.js';
import { AddController } from './add-controller.js';
import { addView } from './add-view.js';
import { addStyles } from './add.styles.js';
import { quantityStyles } from './quantity.styles.js';

// So that the events are typed for whoever imports this element alone.
export type { CartAdd, CartAdded } from './add-events.js';

/**
 * @summary Chooses a quantity by the article's minimum and multiple, and adds it to the buyer's cart.
 * @tag portico-add-to-cart
 * @slot signed-out - Instead of the hint that is shown to nobody in particular.
 * @csspart base - Everything.
 * @csspart quantity - The field with its two buttons.
 * @csspart button - The button that adds.
 * @csspart rules - Minimum and multiple; the quantities that fit, when the chosen one does not.
 * @csspart error - What went wrong.
 * @csspart retry - The button to try again.
 * @cssproperty --portico-button-background - Ground of the button that leads.
 * @cssproperty --portico-button-text - Words of the button that leads.
 * @cssproperty --portico-button-radius - Corners of buttons.
 * @cssproperty --portico-button-weight - Weight of the words on buttons.
 * @cssproperty --portico-button-case - `uppercase` for capitals on buttons.
 * @cssproperty --portico-button-spacing - Letter spacing on buttons.
 * @cssproperty --portico-field-background - Ground of a field.
 * @cssproperty --portico-field-border - Line around a field.
 * @cssproperty --portico-field-radius - Corners of a field.
 * @fires {CustomEvent<{ lines: { sku: string; quantity: number; unit: string }[] }>} portico-cart-add - Before adding; prevent it to add in a way of your own.
 * @fires {CustomEvent<{ cart: Cart }>} portico-cart-added - It is in the cart.
 */
@define('portico-add-to-cart')
export class PorticoAddToCart extends PorticoElement<'addToCart'> {
  static override styles = [tokens, controls, quantityStyles, addStyles];

  /** The supplier's article number. */
  @property() sku = '';
  /** The quantity to begin with; the article's minimum when left out. */
  @property({ type: Number }) quantity: number | undefined;
  /** In which unit, a UN/ECE code; the article's own when left out. */
  @property() unit = '';

  protected readonly english = english;
  protected readonly section = 'addToCart';

  private readonly offer = requestOffer(this, () => ({ sku: this.sku, unit: this.unit }));
  private readonly add = new AddController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sku') || changed.has('quantity')) this.add.reset(this.quantity);
    super.willUpdate(changed);
  }

  protected override render(): unknown {
    const { texts, locale, offer, add } = this;
    const { value, error, refresh } = offer;
    if (!this.sku) return nothing;
    const hint = html`<slot name="signed-out"><span class="hint">${texts?.signedOut}</span></slot>`;
    return html`<div part="base" class="base" aria-busy=${/loading|busy/.test(this.state)}>
      ${
        texts && this.state === 'signed-out'
          ? hint
          : texts && error
            ? errorView(this, error, refresh)
            : texts && value
              ? addView({ locale, texts, article: value, add })
              : !texts || this.hasBuyer
                ? html`<div class="add skeleton"></div>`
                : html`<span class="skeleton" aria-hidden="true">${hint}</span>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portico-add-to-cart': PorticoAddToCart;
  }
}
