import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../base/property.js';
import { createCatalogue, type Offer, type ProductSummary } from '@portico/sdk';
import { AddController } from '../add-to-cart/add-controller.js';
import { addView } from '../add-to-cart/add-view.js';
import { addStyles } from '../add-to-cart/add.styles.js';
import { quantityStyles } from '../add-to-cart/quantity.styles.js';
import { define } from '../base/define.js';
import { errorView } from '../base/error-view.js';
import { Flash, flashStyles } from '../base/flash.js';
import { PorticoElement } from '../base/portico-element.js';
import { RequestController } from '../base/request-controller.js';
import { textsNow } from '../base/texts.js';
import { displayOf, requestOffer, sayPrice } from '../price/offer-request.js';
import { breaksView } from '../price/price-details.js';
import { priceSkeleton, priceView, type PriceDisplay } from '../price/price-view.js';
import { detailStyles } from '../price/price-details.styles.js';
import { priceStyles } from '../price/price.styles.js';
import { stockSkeleton, stockView } from '../stock/stock-view.js';
import { stockStyles } from '../stock/stock.styles.js';
import { controls } from '../styles/controls.js';
import { tokens } from '../styles/tokens.js';
import { addToCart, common, price, productCard as english, stock } from '../translations/en.js';
import { articleUrl, nameView, pictures, pictureView } from './card-view.js';
import { styles } from './product-card.styles.js';

const addSkeleton = html`<div class="add">
  <div class="skeleton field"></div>
  <div class="skeleton field"></div>
</div>`;

// So that the events are typed for whoever imports this element alone.
export type { CartAdd, CartAdded } from '../add-to-cart/add-events.js';

/** So many cards are made in full where they are placed; further ones when they come near the screen. */
const atOnce = 24;
let made = 0;
const waiting = new Set<PorticoProductCard>();
const near =
  globalThis.IntersectionObserver &&
  new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries as (IntersectionObserverEntry & {
        target: PorticoProductCard;
      })[])
        target.come(isIntersecting);
    },
    { rootMargin: '100%' },
  );
// What is printed is never near the screen.
globalThis.addEventListener?.('beforeprint', () => waiting.forEach((card) => card.make()));

/**
 * @summary One article: picture, name, the buyer's own price and stock, and a button to add it to the cart. The price
 * follows the chosen quantity. All the cards of a page make one call.
 * @tag portico-product-card
 * @slot signed-out - Instead of the hint that is shown to nobody in particular.
 * @slot badges - Over the picture: "New", "While stock lasts".
 * @slot - Below everything.
 * @csspart base - The card.
 * @csspart image - The picture.
 * @csspart badges - What the page put over the picture.
 * @csspart brand - The brand.
 * @csspart name - The name, a heading.
 * @csspart sku - The article number.
 * @csspart price - The own price.
 * @csspart list-price - The list price, where something is saved.
 * @csspart saving - What is saved, in per cent.
 * @csspart status - The stock in a word.
 * @csspart quantity - The field for the quantity.
 * @csspart button - The button that adds.
 * @csspart error - What went wrong.
 * @csspart retry - The button to try again.
 * @cssproperty --portico-card-background - Ground of the card.
 * @cssproperty --portico-card-border - Colour of the line around the card.
 * @cssproperty --portico-card-radius - Corners of the card.
 * @cssproperty --portico-card-padding - Room inside the card.
 * @cssproperty --portico-card-shadow - Shadow of the card.
 * @cssproperty --portico-card-shadow-hover - Its shadow under the pointer.
 * @cssproperty --portico-card-image-background - Ground of the picture.
 * @cssproperty --portico-card-image-radius - Corners of the picture.
 * @cssproperty --portico-card-image-ratio - Width to height of the picture: `4 / 3`.
 * @cssproperty --portico-price-color - Colour of the own price.
 * @cssproperty --portico-price-font - Font of the own price.
 * @cssproperty --portico-price-size - Size of the own price.
 * @cssproperty --portico-price-weight - Weight of the own price.
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
 * @fires {CustomEvent<{ sku: string }>} portico-article - The buyer follows the card's link; prevent it to go there yourself.
 * @fires {CustomEvent<{ lines: { sku: string; quantity: number; unit: string }[] }>} portico-cart-add - Before adding; prevent it to add in a way of your own.
 * @fires {CustomEvent<{ cart: Cart }>} portico-cart-added - It is in the cart.
 */
@define('portico-product-card')
export class PorticoProductCard extends PorticoElement<'productCard'> {
  static override styles = [
    tokens,
    controls,
    priceStyles,
    detailStyles,
    stockStyles,
    quantityStyles,
    addStyles,
    flashStyles,
    styles,
  ];

  /** The supplier's article number. */
  @property() sku = '';
  /** Address of the article's page, `{sku}` filled in: `product.html?sku={sku}`. */
  @property() href = '';
  /** `net`, `gross` or `both`; as the buyer's company wants it when left out. */
  @property() display: PriceDisplay | '' = '';
  /** Shows the price by quantity, too. */
  @property({ type: Boolean }) breaks = false;
  /** The article, where it is known already (a list gives it); else it is looked up by `sku`. */
  @property({ attribute: false }) product: ProductSummary | undefined;

  protected readonly english = english;
  protected readonly section = 'productCard';

  /** @internal Shows the card's shape until a list knows its articles. */
  ghost = false;

  /** Until then it shows its name only, in its full size; what a server rendered is there already. */
  private inFull = !near || !!this.shadowRoot;
  /** It was not among the first. */
  private late = false;
  private readonly add = new AddController(this);
  private readonly flash = new Flash(() =>
    sayPrice(this, (this.product ?? this.lookUp.value)!.name, this.offer.value!),
  );
  private readonly stockFlash = new Flash();

  private readonly lookUp = new RequestController<ProductSummary>(this, {
    key: () => (this.sku && !this.product ? [this.sku] : undefined),
    load: (connection, signal) => connection.use(createCatalogue).lookUp(this.sku, { signal }),
    staleOn: ({ kind, skus }) => kind === 'products' && (!skus?.length || skus.includes(this.sku)),
  });
  /** Off the screen a price that has changed waits until one comes near: a change of 1,000 asks for what is seen. */
  private away = false;
  private stale = false;
  private readonly offer = requestOffer(
    this,
    () => ({ sku: this.product?.sku ?? this.sku, quantity: this.add.rested }),
    () => this.away && (this.stale = true),
  );

  override connectedCallback(): void {
    if (this.inFull || made < atOnce) this.make();
    else {
      waiting.add(this);
      this.late = true;
      this.away = true;
    }
    near?.observe(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    near?.unobserve(this);
    this.away = false;
    if (!waiting.delete(this)) made--;
  }

  /** @internal Shows everything, now that it may be looked at. */
  make(): void {
    made++;
    waiting.delete(this);
    this.inFull = true;
    this.requestUpdate();
  }

  /** @internal It has come near the screen, or left it. */
  come(isNear: boolean): void {
    // It may have been taken away meanwhile.
    if (!this.isConnected) return;
    this.away = !isNear;
    if (!isNear) return;
    if (waiting.has(this)) this.make();
    if (!this.stale) return;
    this.stale = false;
    this.offer.refresh();
  }

  private readonly onFollow = (event: Event): void => {
    if (!this.send('portico-article', { sku: this.product?.sku ?? this.sku }, true)) event.preventDefault();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sku') && changed.get('sku')) this.add.reset(undefined);
    super.willUpdate(changed);
    this.state = (this.product || this.lookUp.value ? this.offer : this.lookUp).state;
  }

  private renderPrice(value: Offer): unknown {
    const { locale, flash, stockFlash } = this;
    const texts = textsNow(locale, 'price', price);
    const key = `${value.sku} ${value.quantity}`;
    const { availability, unitPrice } = value;
    return [
      priceView(locale, texts, value, displayOf(this), flash.next(key, unitPrice.amount)),
      stockView(
        locale,
        textsNow(locale, 'stock', stock),
        value,
        stockFlash.next(key, `${availability.status} ${availability.available}`),
        false,
        true,
      ),
      this.breaks ? breaksView(locale, texts, value) : nothing,
    ];
  }

  private renderHint(): TemplateResult {
    return html`<slot name="signed-out"
      ><span class="hint small">${textsNow(this.locale, 'common', common).signedOut}</span></slot
    >`;
  }

  /** In the room of what will be there: an offer, or what is said to nobody in particular. */
  private renderOfferSkeleton(): unknown {
    return this.hasBuyer
      ? [priceSkeleton, stockSkeleton]
      : html`<div class="skeleton" aria-hidden="true">${this.renderHint()}</div>`;
  }

  private renderOffer(product: ProductSummary): unknown {
    const { locale, offer, add, connection } = this;
    const { value, error, state, refresh } = offer;
    // Minimum and multiple are the article's: the field stands before the price is known, and nothing moves.
    const buyer = !error && connection?.session.current?.user;
    const busy = /loading|busy/.test(state);
    return html`<div class="offer" aria-busy=${busy}>
        ${
          state === 'signed-out'
            ? this.renderHint()
            : error
              ? errorView(this, error, refresh)
              : value
                ? this.renderPrice(value)
                : this.renderOfferSkeleton()
        }
      </div>
      ${
        buyer
          ? addView({
              locale,
              texts: textsNow(locale, 'addToCart', addToCart),
              article: value ?? product,
              add,
              name: product.name,
            })
          : state === 'loading' && this.hasBuyer
            ? addSkeleton
            : nothing
      }`;
  }

  private readonly retry = (): void => {
    this.lookUp.refresh();
    if (this.offer.error) this.offer.refresh();
  };

  private renderSkeleton(): TemplateResult {
    return html`<div class="picture skeleton"></div>
      <div class="text">
        <div class="narrow skeleton"></div>
        <div class="wide skeleton"></div>
      </div>
      <div class="offer">${this.renderOfferSkeleton()}</div>
      ${this.hasBuyer ? addSkeleton : nothing}`;
  }

  protected override render(): unknown {
    const { texts, lookUp } = this;
    const { error } = lookUp;
    const product = this.product ?? lookUp.value;
    if (!this.sku && !this.product && !this.ghost) return nothing;
    if (!this.inFull && !this.ghost)
      return html`<article part="base" class="base later waits">
        <h3 part="name">${product?.name}</h3>
      </article>`;
    return html`<article
      part="base"
      class="base ${this.late ? 'later' : ''}"
      aria-busy=${/loading|busy/.test(this.state)}
    >
      ${
        texts && error && !product
          ? errorView(this, error, this.retry)
          : texts && product
            ? html`${pictureView(product, this.connection?.url ?? pictures.base)}
                ${nameView(texts, product, this.href ? articleUrl(this.href, product.sku) : undefined, this.onFollow)}
                ${this.renderOffer(product)}<slot></slot>`
            : this.renderSkeleton()
      }
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portico-product-card': PorticoProductCard;
  }
  interface GlobalEventHandlersEventMap {
    'portico-article': CustomEvent<{ sku: string }>;
  }
}
