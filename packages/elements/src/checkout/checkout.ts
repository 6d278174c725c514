import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from '../base/property.js';
import type { Company, PriceChanges, Shortages } from '@portico/contract';
import {
  createCart,
  createCompany,
  createOrders,
  type Cart,
  type Order,
  type PlaceOrder,
  type PortalError,
} from '@portico/sdk';
import { define } from '../base/define.js';
import { errorText } from '../base/error-view.js';
import { PorticoElement } from '../base/portico-element.js';
import { RequestController } from '../base/request-controller.js';
import { safeUrl } from '../base/safe-url.js';
import { fill } from '../base/texts.js';
import { totalsStyles } from '../cart/totals.styles.js';
import { shared } from '../styles/shared.js';
import { checkout as english } from '../translations/en.js';
import { isUnsure, keepAttempt, openAttempt, type OpenAttempt } from './attempt.js';
import { emptyCart } from '../states/pictures.js';
import { emptyState, errorState, signedOutState } from '../states/state-view.js';
import { stateStyles } from '../states/state.styles.js';
import { checkoutGhost } from './checkout-ghost.js';
import { styles } from './checkout.styles.js';
import { formView } from './form-view.js';
import { HoldClock } from './hold-clock.js';
import { placedView } from './placed-view.js';
import { asPriceChanges, asShortages } from './refusal-data.js';
import { changesBetween, changesView, shortagesView } from './refusal-view.js';
import { summaryView } from './summary-view.js';

/**
 * @summary Turns the cart into an order: where to, the buyer's own references, and a price that is charged as it was seen.
 * @tag portico-checkout
 * @slot terms - Above the button that orders, for example the supplier's terms.
 * @slot placed - Below the words of thanks.
 * @slot empty - Below the words shown when there is nothing to order.
 * @csspart base - Everything.
 * @csspart form - The form.
 * @csspart summary - What is ordered and its totals.
 * @csspart totals - Net, VAT and gross.
 * @csspart refusal - What the portal refused and what to do about it.
 * @csspart button - The button that orders.
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
 * @fires {CustomEvent<{ order: PlaceOrder }>} portico-order-place - Before the order is sent; may be prevented.
 * @fires {CustomEvent<{ order: Order }>} portico-order-placed - The order is placed.
 */
@define('portico-checkout')
export class PorticoCheckout extends PorticoElement<'checkout'> {
  static override styles = [shared, stateStyles, totalsStyles, styles];

  /** Address of the page with the cart. */
  @property({ attribute: 'cart-href' }) cartHref = '';
  /** Address of the catalogue, the next step when there is nothing to order. */
  @property({ attribute: 'catalogue-href' }) catalogueHref = '';
  /** Address of an order once it is placed; `{id}` stands for its id: `/account.html?order={id}`. */
  @property({ attribute: 'order-href' }) orderHref = '';

  @state() private placing = false;
  @state() private placed: Order | undefined;
  /** An attempt whose answer never came; nothing else can be ordered until it is sent again or discarded. */
  @state() private open: OpenAttempt | undefined;
  @state() private changes: PriceChanges['changes'] = [];
  @state() private shortages: Shortages['lines'] = [];
  @state() private refusal: { field?: string; text: string } | undefined;

  protected readonly english = english;
  protected readonly section = 'checkout';

  private readonly cart = new RequestController<Cart>(this, {
    buyer: true,
    key: () => [],
    load: (connection, signal) => connection.use(createCart).read({ signal }),
    staleOn: ({ kind, skus, cart }, value) =>
      (kind === 'cart' && !cart && !this.placing) ||
      (kind === 'offers' && !!value?.lines.some((line) => !skus?.length || skus.includes(line.sku))),
  });
  private readonly company = new RequestController<Company>(this, {
    buyer: true,
    key: () => [],
    load: (connection, signal) => connection.use(createCompany).read({ signal }),
  });
  private readonly clock = new HoldClock(this, () => this.cart.value);
  /** The cart whose prices the buyer has in view. */
  private seen: Cart | undefined;
  private user: string | undefined;

  constructor() {
    super();
    this.follow(({ kind, cart }) => {
      if (kind === 'cart' && cart) this.cart.accept(cart);
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { connection } = this;
    const user = connection?.session.current?.user?.id;
    const { value, state } = this.cart;
    if (user !== this.user) {
      // Another buyer must not meet what the former one was doing.
      this.user = user;
      this.placed = this.refusal = this.seen = undefined;
      this.changes = this.shortages = [];
      this.open = user ? openAttempt(connection!) : undefined;
    } else if (value && value !== this.seen) {
      // A price that changed while the buyer looks at it is said, line by line, never just replaced.
      if (this.seen) this.changes = changesBetween(this.seen, value, this.changes);
      if (this.seen && !this.seen.lines.length && value.lines.length) this.placed = undefined;
      this.seen = value;
    }
    if (this.placed) this.state = 'placed';
    else if (this.company.error) this.state = 'error';
    else if (state === 'ready' && !value?.lines.length) this.state = 'empty';
  }

  /** What the form says; undefined while something in it must be put right. */
  private draft(cart: Cart): PlaceOrder | undefined {
    const form = this.renderRoot.querySelector('form');
    if (!form?.reportValidity() || !cart.hold) return undefined;
    const filled = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
    return {
      ...(Object.fromEntries(filled.filter(([, value]) => value)) as { shipToId: string }),
      cart: { version: cart.version, hold: cart.hold.token },
    };
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const cart = this.cart.value;
    const order = cart && !this.open && !this.placing && this.draft(cart);
    if (!order || !this.connection || !this.send('portico-order-place', { order }, true)) return;
    void this.place(keepAttempt(this.connection, order));
  };

  private readonly resume = (): void => {
    if (this.open && !this.placing) void this.place(this.open);
  };

  private readonly discard = (): void => {
    this.open?.settle();
    this.open = undefined;
    this.cart.refresh();
  };

  private async place(open: OpenAttempt): Promise<void> {
    const { connection, user } = this;
    this.placing = true;
    this.refusal = undefined;
    this.changes = this.shortages = [];
    try {
      const { order, key } = open.attempt;
      const placed = await connection!.use(createOrders).place(order, { idempotencyKey: key });
      open.settle();
      if (user === this.user) {
        this.open = undefined;
        this.placed = placed;
        this.cart.refresh();
        this.send('portico-order-placed', { order: placed });
      }
    } catch (cause) {
      const error = cause as PortalError;
      const unsure = isUnsure(error);
      if (!unsure) open.settle();
      if (user === this.user) {
        this.open = unsure ? open : undefined;
        if (!unsure) this.refuse(error);
      }
    }
    this.placing = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  private refuse(error: PortalError): void {
    const { code, data } = error;
    const changes = code === 'order.price-changed' ? asPriceChanges(data) : undefined;
    const shortages = code === 'order.out-of-stock' ? asShortages(data) : undefined;
    if (changes) {
      const { cart } = changes;
      // These are the differences that the portal itself found, so they need no comparing.
      if (cart) this.cart.accept((this.seen = cart));
      this.changes = changes.changes;
    } else if (shortages) this.shortages = shortages.lines;
    else if (code === 'order.cart-changed') this.refusal = { text: this.texts!.cartChanged };
    else if (code === 'order.date-invalid')
      this.refusal = { field: 'requestedDate', text: this.texts!.dateInvalid };
    else this.refusal = { text: errorText(this.locale, error) };
    if (code.startsWith('order.') && !changes) this.cart.refresh();
    if (code === 'order.address-unknown') this.company.refresh();
  }

  /** Takes what is there of an article, or removes its line. */
  private readonly take = async (sku: string, quantity: number): Promise<void> => {
    const value = this.cart.value;
    const cart = this.connection?.use(createCart);
    try {
      for (const line of value?.lines.filter((each) => each.sku === sku) ?? []) {
        await (quantity ? cart!.change(line.id, quantity, value!.version) : cart!.remove(line.id));
      }
      this.shortages = this.shortages.filter((line) => line.sku !== sku);
    } catch (error) {
      this.refusal = { text: errorText(this.locale, error as PortalError) };
      this.cart.refresh();
    }
  };

  private readonly retry = (): void => {
    for (const request of [this.cart, this.company]) if (request.error) request.refresh();
  };

  private readonly dismiss = (): void => {
    this.changes = [];
  };

  private renderRefusals(cart: Cart): unknown {
    const { texts, locale, open, refusal, changes, shortages, placing } = this;
    return html`<div role="alert" class="refusals">
      ${
        open && !placing
          ? html`<section part="refusal" class="refusal">
              <h2>${texts!.resumeTitle}</h2>
              <p>${texts!.unsure}</p>
              <div class="acts">
                <button type="button" @click=${this.discard}>${texts!.discard}</button>
                <button type="button" class="primary" data-focus @click=${this.resume}>
                  ${texts!.resume}
                </button>
              </div>
            </section>`
          : nothing
      }
      ${changes.length ? changesView({ locale, texts: texts!, changes, cart, leave: this.dismiss }) : nothing}
      ${
        shortages.length
          ? shortagesView({ locale, texts: texts!, shortages, cart, take: this.take })
          : nothing
      }
      ${refusal && !refusal.field ? html`<p part="refusal" class="refusal">${refusal.text}</p>` : nothing}
    </div>`;
  }

  private renderForm(cart: Cart, company: Company): unknown {
    const { texts, locale, placing, open, changes } = this;
    const blocked = !cart.hold;
    return html`<form part="form" class="layout" @submit=${this.onSubmit} aria-label=${texts!.title}>
      <div class="fields">${formView(texts!, company, this.refusal)}</div>
      <aside part="summary" class="summary">
        ${this.renderRefusals(cart)} ${summaryView(locale, texts!, cart, safeUrl(this.cartHref, ''))}
        ${this.clock.render(texts!)}
        ${blocked && !placing ? html`<p class="fix" id="fix">${texts!.fix}</p>` : nothing}
        <slot name="terms"></slot>
        ${
          changes.length
            ? nothing
            : html`<button
                part="button"
                class="primary"
                aria-disabled=${placing || blocked || !!open}
                aria-describedby=${blocked ? 'fix' : nothing}
              >
                ${placing ? texts!.placing : texts!.place}
              </button>`
        }
        <p class="muted small">${texts!.binding}</p>
      </aside>
    </form>`;
  }

  private renderEmpty(cart: Cart): unknown {
    const { texts } = this;
    const href = safeUrl(this.catalogueHref, '');
    // An order whose answer never came has emptied the cart: this is just when the buyer must be told.
    return html`${this.renderRefusals(cart)}
    ${emptyState({ picture: emptyCart, title: texts!.empty, href, action: texts!.browse, slot: 'empty' })}`;
  }

  private renderBody(): unknown {
    const { texts, cart, company, placed, placing } = this;
    if (placed) {
      return placedView(texts!, placed, safeUrl(fill(this.orderHref, { id: placed.id }), ''));
    }
    if (cart.state === 'signed-out') return signedOutState(texts!.signedOut);
    const error = cart.error ?? company.error;
    if (error) return errorState(this, error, this.retry);
    if (!cart.value || !company.value) return checkoutGhost;
    if (!cart.value.lines.length && !placing) return this.renderEmpty(cart.value);
    return this.renderForm(cart.value, company.value);
  }

  protected override render(): unknown {
    const { texts, cart, placing } = this;
    if (cart.state === 'waiting') return nothing;
    const busy = placing || cart.state === 'loading' || cart.state === 'busy';
    return html`<div part="base" class="base" aria-busy=${busy || !texts}>
      ${texts ? this.renderBody() : checkoutGhost}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portico-checkout': PorticoCheckout;
  }
  interface GlobalEventHandlersEventMap {
    'portico-order-place': CustomEvent<{ order: PlaceOrder }>;
    'portico-order-placed': CustomEvent<{ order: Order }>;
  }
}
