import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from '../base/property.js';
import { repeat } from 'lit/directives/repeat.js';
import { createCart, type Cart, type CartLine, type PortalError } from '@portico/sdk';
import { nextQuantities } from '../add-to-cart/quantity.js';
import { quantityStyles } from '../add-to-cart/quantity.styles.js';
import { define } from '../base/define.js';
import { errorText } from '../base/error-view.js';
import { PorticoElement } from '../base/portico-element.js';
import { RequestController } from '../base/request-controller.js';
import { safeUrl } from '../base/safe-url.js';
import { fill } from '../base/texts.js';
import { detailStyles } from '../price/price-details.styles.js';
import { shared } from '../styles/shared.js';
import { cart as english } from '../translations/en.js';
import { emptyCart } from '../states/pictures.js';
import { emptyState, errorState, signedOutState } from '../states/state-view.js';
import { stateStyles } from '../states/state.styles.js';
import { cartGhost } from './cart-ghost.js';
import { styles } from './cart.styles.js';
import { lineView, type LineNote } from './line-view.js';
import { totalsView } from './totals-view.js';
import { totalsStyles } from './totals.styles.js';

/**
 * @summary The buyer's cart: lines with quantity, price and stock as they are now, and totals exactly as the portal computes them.
 * @tag portico-cart
 * @slot empty - Below the words of an empty cart, a next step of the page's own.
 * @slot actions - Beside the button that leads to the checkout.
 * @csspart base - Everything.
 * @csspart line - One line.
 * @csspart totals - Net, VAT and gross.
 * @csspart checkout - The button or link to the checkout.
 * @csspart empty - What an empty cart, and a cart of nobody, shows.
 * @csspart error - What went wrong.
 * @csspart retry - The button to try again.
 * @cssproperty --portico-panel-background - Ground of the summary.
 * @cssproperty --portico-panel-border - Line around the summary.
 * @cssproperty --portico-panel-radius - Corners of the summary.
 * @cssproperty --portico-button-background - Ground of the button that leads.
 * @cssproperty --portico-button-text - Words of the button that leads.
 * @cssproperty --portico-button-radius - Corners of buttons.
 * @cssproperty --portico-button-weight - Weight of the words on buttons.
 * @cssproperty --portico-button-case - `uppercase` for capitals on buttons.
 * @cssproperty --portico-button-spacing - Letter spacing on buttons.
 * @cssproperty --portico-field-background - Ground of a field.
 * @cssproperty --portico-field-border - Line around a field.
 * @cssproperty --portico-field-radius - Corners of a field.
 * @cssproperty --portico-heading-font - Font of headings.
 * @cssproperty --portico-heading-weight - Weight of headings.
 * @fires {CustomEvent<{ cart: Cart }>} portico-checkout - The buyer goes to the checkout; prevent it to stay on the page.
 */
@define('portico-cart')
export class PorticoCart extends PorticoElement<'cart'> {
  static override styles = [shared, stateStyles, quantityStyles, detailStyles, totalsStyles, styles];

  /** Address of the page with the checkout; without it the button only sends `portico-checkout`. */
  @property({ attribute: 'checkout-href' }) checkoutHref = '';
  /** Address of the catalogue, the next step of an empty cart. */
  @property({ attribute: 'catalogue-href' }) catalogueHref = '';

  /** What was just removed, to be undone. */
  @state() private removed: CartLine | undefined;
  @state() private said = '';

  protected readonly english = english;
  protected readonly section = 'cart';

  /** The quantity on its way to the portal, by line; 0 for a line being removed. */
  private readonly wanted = new Map<string, number>();
  /** What went wrong with a line. */
  private readonly notes = new Map<string, LineNote>();

  private readonly request = new RequestController<Cart>(this, {
    buyer: true,
    key: () => [],
    load: (connection, signal) => connection.use(createCart).read({ signal }),
    staleOn: ({ kind, skus, cart }, value) =>
      (kind === 'cart' && !cart) ||
      (kind === 'offers' && !!value?.lines.some((line) => !skus?.length || skus.includes(line.sku))),
  });

  constructor() {
    super();
    this.follow(({ kind, cart }) => {
      if (kind === 'cart' && cart) this.request.accept(cart);
      if (kind === 'session') this.forget();
    });
  }

  private forget(): void {
    this.removed = undefined;
    this.said = '';
    this.wanted.clear();
    this.notes.clear();
  }

  private readonly setQuantity = async (line: CartLine, quantity: number): Promise<void> => {
    const { connection, wanted, notes } = this;
    const { minimum, multiple } = line.product;
    const next = nextQuantities(quantity, minimum, multiple);
    notes.delete(line.id);
    this.requestUpdate();
    // A quantity is never rounded in silence: the buyer picks one that fits.
    if (next.length) return void notes.set(line.id, { next, wanted: quantity });
    const underWay = wanted.has(line.id);
    if (!connection || (quantity === line.quantity && !underWay)) return;
    wanted.set(line.id, quantity);
    if (underWay) return;
    try {
      // The buyer may choose again while a change is on its way: then the last choice follows it.
      for (let sent: number | undefined; sent !== wanted.get(line.id);) {
        sent = wanted.get(line.id)!;
        await connection.use(createCart).change(line.id, sent, this.request.value?.version ?? line.version);
      }
    } catch (error) {
      this.explain(line, wanted.get(line.id) ?? quantity, error as PortalError);
    }
    wanted.delete(line.id);
    this.requestUpdate();
  };

  private explain(line: CartLine, wanted: number, error: PortalError): void {
    const changed = error.code === 'cart.line-changed';
    const gone = error.code === 'cart.line-unknown';
    if (gone) this.said = fill(this.texts?.gone ?? '', { name: line.product.name });
    else this.notes.set(line.id, changed ? { changed, wanted } : { text: errorText(this.locale, error) });
    if (changed || gone) this.request.refresh();
  }

  private readonly removeLine = async (line: CartLine): Promise<void> => {
    const { connection, wanted } = this;
    if (!connection || wanted.has(line.id)) return;
    wanted.set(line.id, 0);
    this.notes.delete(line.id);
    this.requestUpdate();
    try {
      await connection.use(createCart).remove(line.id);
      this.removed = line;
      this.said = fill(this.texts?.removed ?? '', { name: line.product.name });
    } catch (error) {
      this.notes.set(line.id, { text: errorText(this.locale, error as PortalError) });
    }
    wanted.delete(line.id);
    this.requestUpdate();
  };

  private readonly undo = async (): Promise<void> => {
    const { removed, connection } = this;
    if (!removed || !connection) return;
    this.removed = undefined;
    try {
      const { sku, quantity, unit } = removed;
      await connection.use(createCart).add([{ sku, quantity, unit }]);
      this.said = '';
    } catch (error) {
      this.removed = removed;
      this.said = errorText(this.locale, error as PortalError);
    }
  };

  private readonly onCheckout = (event: Event): void => {
    const cart = this.request.value;
    if (cart?.hold && this.send('portico-checkout', { cart }, true)) return;
    event.preventDefault();
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state, value } = this.request;
    if (state === 'ready' && !value?.lines.length) this.state = 'empty';
  }

  private renderSaid(): unknown {
    return html`<div role="status" class=${this.said ? 'said' : ''}>
      <span>${this.said}</span>
      ${this.removed ? html`<button @click=${this.undo}>${this.texts!.undo}</button>` : nothing}
    </div>`;
  }

  private renderEmpty(): unknown {
    const texts = this.texts!;
    return emptyState({
      picture: emptyCart,
      title: texts.empty,
      hint: texts.emptyHint,
      href: safeUrl(this.catalogueHref, ''),
      action: texts.browse,
      slot: 'empty',
    });
  }

  private renderCart(cart: Cart): unknown {
    const { texts, locale } = this;
    const blocked = !cart.hold;
    return html`<div class="layout">
      <div role="table" class="lines" aria-label=${texts!.title}>
        <div role="row" class="head">
          ${[texts!.product, texts!.quantity, texts!.unitPrice, texts!.net].map(
            (name) => html`<span role="columnheader">${name}</span>`,
          )}
          <span role="columnheader"><span class="unseen">${texts!.remove}</span></span>
        </div>
        ${repeat(
          cart.lines,
          (line) => line.id,
          (line) =>
            lineView({
              line,
              locale,
              texts: texts!,
              base: this.connection!.url,
              wanted: this.wanted.get(line.id),
              note: this.notes.get(line.id),
              set: this.setQuantity,
              remove: this.removeLine,
            }),
        )}
      </div>
      <aside class="summary">
        ${totalsView(locale, cart.totals)}
        ${blocked ? html`<p class="fix" id="fix">${texts!.fix}</p>` : nothing}
        ${
          this.checkoutHref && !blocked
            ? html`<a
                part="checkout"
                class="button primary"
                href=${this.checkoutHref}
                @click=${this.onCheckout}
              >
                ${texts!.checkout}
              </a>`
            : html`<button
                part="checkout"
                class="primary"
                aria-disabled=${blocked}
                aria-describedby=${blocked ? 'fix' : nothing}
                @click=${this.onCheckout}
              >
                ${texts!.checkout}
              </button>`
        }
        <slot name="actions"></slot>
      </aside>
    </div>`;
  }

  protected override render(): unknown {
    const { request, texts } = this;
    const { value, error, state } = request;
    if (state === 'waiting') return nothing;
    return html`<div part="base" class="base" aria-busy=${state === 'loading' || state === 'busy'}>
      ${
        texts && state === 'signed-out'
          ? signedOutState(texts.signedOut)
          : texts && error
            ? errorState(this, error, request.refresh)
            : texts && value
              ? [this.renderSaid(), value.lines.length ? this.renderCart(value) : this.renderEmpty()]
              : cartGhost
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portico-cart': PorticoCart;
  }
  interface GlobalEventHandlersEventMap {
    'portico-checkout': CustomEvent<{ cart: Cart }>;
  }
}
