import { html, nothing, type PropertyValues } from 'lit';
import { property } from '../base/property.js';
import { createCart, type Cart } from '@portico/sdk';
import { define } from '../base/define.js';
import { errorView } from '../base/error-view.js';
import { money } from '../base/format.js';
import { PorticoElement } from '../base/portico-element.js';
import { RequestController } from '../base/request-controller.js';
import { safeUrl } from '../base/safe-url.js';
import { plural } from '../base/texts.js';
import { shared } from '../styles/shared.js';
import { cartBadge as english } from '../translations/en.js';
import { styles } from './cart-badge.styles.js';

/**
 * @summary A small link to the cart with how many articles are in it and their total, as they are now.
 * @tag portico-cart-badge
 * @csspart base - The link.
 * @csspart count - How many articles.
 * @csspart total - Their total, as this buyer wants prices shown.
 * @cssproperty --portico-badge-background - Ground of the number.
 * @cssproperty --portico-badge-text - The number.
 */
@define('portico-cart-badge')
export class PorticoCartBadge extends PorticoElement<'cartBadge'> {
  static override styles = [shared, styles];

  /** Address of the page with the cart. */
  @property() href = '';

  protected readonly english = english;
  protected readonly section = 'cartBadge';

  private readonly request = new RequestController<Cart>(this, {
    buyer: true,
    key: () => [],
    load: (connection, signal) => connection.use(createCart).read({ signal }),
    staleOn: ({ kind, cart }) => kind === 'cart' && !cart,
  });

  constructor() {
    super();
    this.follow(({ kind, cart }) => {
      if (kind === 'cart' && cart) this.request.accept(cart);
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state, value } = this.request;
    if (state === 'ready' && !value?.lines.length) this.state = 'empty';
  }

  protected override render(): unknown {
    const { texts, request, locale, connection } = this;
    const { value, state, error } = request;
    if (state === 'waiting') return nothing;
    const net = connection?.session.current?.company?.priceDisplay !== 'gross';
    const count = value?.lines.length ?? 0;
    const total = count && value ? money(locale, net ? value.totals.net : value.totals.gross) : '';
    // Said as one phrase; from the parts a screen reader would make "3123.45". It is text and not an `aria-label`,
    // which would have to repeat what is seen word for word.
    const label = [texts?.label, texts && value && plural(locale, texts.lines, count), total]
      .filter(Boolean)
      .join(', ');
    const face = html`<span class="unseen">${label}</span>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M1.5 3H4l2.5 9.5h9L18 5.5H5" />
        <circle cx="7.5" cy="16.5" r="1.25" />
        <circle cx="14" cy="16.5" r="1.25" />
      </svg>
      ${count ? html`<span part="count" class="count" aria-hidden="true">${count}</span>` : nothing}
      ${total ? html`<span part="total" class="total" aria-hidden="true">${total}</span>` : nothing}`;
    const href = safeUrl(this.href, '');
    const busy = state === 'loading' || state === 'busy';
    const link = href
      ? html`<a part="base" class="base" href=${href} aria-busy=${busy}>${face}</a>`
      : html`<span part="base" class="base" aria-busy=${busy}>${face}</span>`;
    return html`${link}${error ? html`<div class="base">${errorView(this, error, request.refresh)}</div>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portico-cart-badge': PorticoCartBadge;
  }
}
