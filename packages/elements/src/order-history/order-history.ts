import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from '../base/property.js';
import {
  createOrders,
  type Order,
  type OrderPage,
  type OrderSummary,
  type PortalError,
  type ReorderResult,
} from '@portico/sdk';
import { define } from '../base/define.js';
import { errorText } from '../base/error-view.js';
import { day, money } from '../base/format.js';
import { PorticoElement } from '../base/portico-element.js';
import { RequestController } from '../base/request-controller.js';
import { safeUrl } from '../base/safe-url.js';
import { shared } from '../styles/shared.js';
import { totalsStyles } from '../cart/totals.styles.js';
import { orders as english } from '../translations/en.js';
import { emptyOrders } from '../states/pictures.js';
import { emptyState, errorState, signedOutState } from '../states/state-view.js';
import { stateStyles } from '../states/state.styles.js';
import { filterStyles } from './filter.styles.js';
import { filterView, type Filter } from './filter-view.js';
import { listGhost, orderGhost } from './list-ghost.js';
import { listStyles } from './order-list.styles.js';
import { outcomeView } from './outcome-view.js';
import { outstanding, orderView, stateView } from './order-view.js';
import { orderStyles } from './order.styles.js';

const pageSize = 20;
const mostAtOnce = 100;

/**
 * @summary The company's orders: search, states, each order's detail, order again, cancel what has not shipped.
 * @tag portico-order-history
 * @slot empty - Below the words shown when there are no orders yet.
 * @csspart base - Everything.
 * @csspart filter - The search form.
 * @csspart row - One order in the list.
 * @csspart order - The open order.
 * @csspart totals - Net, VAT and gross of the open order.
 * @cssproperty --portico-state-radius - Corners of a state.
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
 * @fires {CustomEvent<{ id: string }>} portico-order-open - The buyer opened an order (empty id: went back to the list), for the page's address.
 * @fires {CustomEvent<{ order: Order }>} portico-order-cancelled - What had not shipped of the order was cancelled.
 * @fires {CustomEvent<{ result: ReorderResult }>} portico-reordered - The order's articles are in the cart again.
 */
@define('portico-order-history')
export class PorticoOrderHistory extends PorticoElement<'orders'> {
  static override styles = [shared, stateStyles, totalsStyles, listStyles, filterStyles, orderStyles];

  /** The order to show; empty for the list. Set it for a deep link; it follows what the buyer opens. */
  @property({ attribute: 'order-id', reflect: true }) orderId = '';
  /** Address of the page with the cart, offered after ordering again. */
  @property({ attribute: 'cart-href' }) cartHref = '';
  /** Address of the catalogue, the next step when there are no orders. */
  @property({ attribute: 'catalogue-href' }) catalogueHref = '';

  @state() private filter: Filter = {};
  @state() private filterOpen = false;
  @state() private acting: 'again' | 'cancel' | 'more' | undefined;
  @state() private outcome: { result: ReorderResult } | { text: string } | undefined;

  protected readonly english = english;
  protected readonly section = 'orders';

  /** Rows shown, asked for again when an order changes, so that the list does not jump back to its start. */
  private rows = pageSize;
  private pause: ReturnType<typeof setTimeout> | undefined;

  private readonly list: RequestController<OrderPage> = new RequestController<OrderPage>(this, {
    buyer: true,
    // The list that was seen stays while an order is open, to come back to.
    key: (): unknown[] | undefined => (this.orderId && !this.list.value ? undefined : ['list', this.filter]),
    load: (connection, signal) =>
      connection
        .use(createOrders)
        .list({ ...this.filter, limit: Math.min(this.rows, mostAtOnce) }, { signal })
        .page(),
    staleOn: ({ kind }) => kind === 'order',
  });

  private readonly detail = new RequestController<Order>(this, {
    buyer: true,
    key: () => (this.orderId ? [this.orderId] : undefined),
    load: (connection, signal) => connection.use(createOrders).read(this.orderId, { signal }),
    staleOn: ({ kind, id }) => kind === 'order' && id === this.orderId,
  });

  constructor() {
    super();
    this.follow(({ kind }) => {
      if (kind === 'session') this.outcome = undefined;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
  }

  private async openOrder(id: string): Promise<void> {
    const from = this.orderId;
    this.orderId = id;
    this.outcome = undefined;
    this.send('portico-order-open', { id });
    await this.updateComplete;
    // What was pressed is gone: the focus goes on where the reader is now.
    const target = id ? '.back' : `[data-order="${CSS.escape(from)}"]`;
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  private readonly onFilter = (event: Event): void => {
    const form = (event.currentTarget as HTMLFormElement) ?? undefined;
    clearTimeout(this.pause);
    // A word is typed letter by letter; only a pause, or another field, asks.
    this.pause = setTimeout(
      () => {
        const given = [...new FormData(form)].filter(([, value]) => value !== '');
        this.rows = pageSize;
        this.filter = Object.fromEntries(given) as Filter;
      },
      (event.target as HTMLElement).id === 'search' && event.type === 'input' ? 300 : 0,
    );
    if (event.type === 'submit') event.preventDefault();
  };

  private readonly toggleFilter = (): void => {
    this.filterOpen = !this.filterOpen;
  };

  private readonly clearFilter = (): void => {
    this.renderRoot.querySelector('form')?.reset();
    this.rows = pageSize;
    this.filter = {};
  };

  private readonly more = async (): Promise<void> => {
    const { value } = this.list;
    if (!value?.nextCursor || this.acting) return;
    const { filter } = this;
    await this.act('more', async () => {
      const cursor = value.nextCursor!;
      const page = await this.connection!.use(createOrders)
        .list({ ...filter, cursor, limit: pageSize })
        .page();
      // Another filter, or a fresh first page, came in between: the page belongs to neither.
      if (filter !== this.filter || value !== this.list.value) return;
      const items = [...value.items, ...page.items];
      this.rows = items.length;
      this.list.accept({ items, nextCursor: page.nextCursor });
    });
  };

  private async act(kind: NonNullable<typeof this.acting>, act: () => Promise<void>): Promise<void> {
    if (this.acting || !this.connection) return;
    this.acting = kind;
    this.outcome = undefined;
    try {
      await act();
    } catch (error) {
      this.outcome = { text: errorText(this.locale, error as PortalError) };
    }
    this.acting = undefined;
  }

  private readonly again = (): Promise<void> =>
    this.act('again', async () => {
      const result = await this.connection!.use(createOrders).reorder(this.orderId);
      this.outcome = { result };
      this.send('portico-reordered', { result });
    });

  private readonly askCancel = (): void => this.renderRoot.querySelector('dialog')?.showModal();

  private readonly cancel = (): Promise<void> => {
    this.renderRoot.querySelector('dialog')?.close();
    return this.act('cancel', async () => {
      // Exactly the quantities that were shown are cancelled: what ships meanwhile is refused, not taken along.
      const lines = outstanding(this.detail.value!).map(({ line, quantity }) => ({ id: line.id, quantity }));
      const order = await this.connection!.use(createOrders).cancel(this.orderId, lines);
      this.detail.accept(order);
      this.outcome = { text: this.texts!.cancelDone };
      this.send('portico-order-cancelled', { order });
    });
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state, value } = this.list;
    if (this.orderId) this.state = this.detail.state;
    else if (state === 'ready' && !value?.items.length) this.state = 'empty';
  }

  private renderRow(order: OrderSummary): unknown {
    const { texts, locale } = this;
    return html`<li part="row">
      <button class="row" data-order=${order.id} @click=${() => this.openOrder(order.id)}>
        <span class="number">${order.number}</span>
        <span class="date">${day(locale, order.placedAt)}</span>
        <span class="po">${order.poNumber}</span>
        <span class="states">${stateView(texts!, order)}</span>
        <span class="amount">${money(locale, order.gross)}</span>
      </button>
    </li>`;
  }

  private renderList(): unknown {
    const { texts, list, catalogueHref } = this;
    const { items, nextCursor } = list.value!;
    const filtered = Object.keys(this.filter).length > 0;
    const href = safeUrl(catalogueHref, '');
    if (!items.length && !filtered) {
      const { empty: title, emptyHint: hint, browse: action } = texts!;
      return emptyState({ picture: emptyOrders, title, hint, href, action, slot: 'empty' });
    }
    return html`<ul class="rows">
        ${items.map((order) => this.renderRow(order))}
      </ul>
      <div role="status" class="foot">
        ${
          items.length
            ? nothing
            : html`<p>${texts!.noMatch}</p>
                <button @click=${this.clearFilter}>${texts!.clear}</button>`
        }
        ${
          nextCursor
            ? html`<button @click=${this.more} aria-disabled=${this.acting === 'more'}>
                ${texts!.more}
              </button>`
            : nothing
        }
      </div>`;
  }

  private renderBody(): unknown {
    const { texts, list, detail, orderId, locale } = this;
    const { state, error, value, refresh } = orderId ? detail : list;
    if (state === 'signed-out') return signedOutState(texts!.signedOut);
    const shown = error
      ? error.code === 'order.unknown'
        ? html`<p class="hint">${texts!.unknown}</p>`
        : errorState(this, error, refresh)
      : value
        ? orderId
          ? orderView({
              order: value as Order,
              locale,
              texts: texts!,
              acting: this.acting,
              again: this.again,
              askCancel: this.askCancel,
              cancel: this.cancel,
            })
          : this.renderList()
        : orderId
          ? orderGhost
          : listGhost;
    return html`${
        orderId
          ? html`<button class="back quiet" @click=${() => this.openOrder('')}>${texts!.back}</button>`
          : filterView({
              texts: texts!,
              filter: this.filter,
              open: this.filterOpen,
              toggle: this.toggleFilter,
              change: this.onFilter,
            })
      }
      <div role="status">${outcomeView(this.outcome, locale, texts!, safeUrl(this.cartHref, ''))}</div>
      ${shown}`;
  }

  protected override render(): unknown {
    const { texts, orderId, detail, list } = this;
    const { state } = orderId ? detail : list;
    if (state === 'waiting') return nothing;
    const busy = state === 'loading' || state === 'busy';
    return html`<div part="base" class="base" aria-busy=${busy || !texts}>
      ${texts ? this.renderBody() : this.orderId ? orderGhost : listGhost}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portico-order-history': PorticoOrderHistory;
  }
  interface GlobalEventHandlersEventMap {
    'portico-order-open': CustomEvent<{ id: string }>;
    'portico-order-cancelled': CustomEvent<{ order: Order }>;
    'portico-reordered': CustomEvent<{ result: ReorderResult }>;
  }
}
