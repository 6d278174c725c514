import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from '../base/property.js';
import { createOrders, type Order, type PortalError, type ReorderResult } from '@portico/sdk';
import { define } from '../base/define.js';
import { errorText } from '../base/error-view.js';
import { PorticoElement } from '../base/portico-element.js';
import { RequestController } from '../base/request-controller.js';
import { safeUrl } from '../base/safe-url.js';
import { searchStyles } from '../styles/search-field.js';
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
import { keepPlace, keptPlace, type Place } from './kept-place.js';
import { listView } from './list-view.js';
import { OrderList } from './order-list.js';
import { outcomeView } from './outcome-view.js';
import { outstanding, orderView } from './order-view.js';
import { orderStyles } from './order.styles.js';
import { RowWindow } from './row-window.js';

/** A row and how far below the screen's top it stands. */
type Spot = Pick<Place, 'key' | 'top'>;

/**
 * @summary The company's orders: search, states, each order's detail, order again, cancel what has not shipped.
 * @tag portico-order-history
 * @slot empty - Below the words shown when there are no orders yet.
 * @csspart base - Everything.
 * @csspart filter - The search form.
 * @csspart table - The list, a table.
 * @csspart row - One order in the list.
 * @csspart foot - Below the list: how many there are, and buttons for more.
 * @csspart more - The button that shows more, with `manual`.
 * @csspart all - The button that loads all orders.
 * @csspart error - What went wrong.
 * @csspart retry - The button to try again.
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
 * @cssproperty --portico-sticky-top - How far below the screen's top the table's head stays, where the page has a bar of its own there.
 * @fires {CustomEvent<{ id: string }>} portico-order-open - The buyer opened an order (empty id: went back to the list), for the page's address.
 * @fires {CustomEvent<{ order: Order }>} portico-order-cancelled - What had not shipped of the order was cancelled.
 * @fires {CustomEvent<{ result: ReorderResult }>} portico-reordered - The order's articles are in the cart again.
 */
@define('portico-order-history')
export class PorticoOrderHistory extends PorticoElement<'orders'> {
  static override styles = [
    shared,
    stateStyles,
    totalsStyles,
    searchStyles,
    listStyles,
    filterStyles,
    orderStyles,
  ];

  /** The order to show; empty for the list. Set it for a deep link; it follows what the buyer opens. */
  @property({ attribute: 'order-id', reflect: true }) orderId = '';
  /** Address of the page with the cart, offered after ordering again. */
  @property({ attribute: 'cart-href' }) cartHref = '';
  /** Address of the catalogue, the next step when there are no orders. */
  @property({ attribute: 'catalogue-href' }) catalogueHref = '';

  /** Further orders come by a button and not by scrolling, so that what stands below the element can be reached. */
  @property({ type: Boolean }) manual = false;

  @state() private filterOpen = false;
  @state() private acting: 'again' | 'cancel' | undefined;
  @state() private outcome: { result: ReorderResult } | { text: string } | undefined;

  protected readonly english = english;
  protected readonly section = 'orders';

  private pause: ReturnType<typeof setTimeout> | undefined;
  private keeping: ReturnType<typeof setTimeout> | undefined;
  /** Where the list was when an order was opened, and where it is to be once it is there again. */
  private leftAt: Spot | undefined;
  private comeBack: Spot | undefined;
  private focusOn = '';
  private looked = false;

  private readonly list = new OrderList(this, () => !this.orderId);
  private readonly rows = new RowWindow(this, {
    keys: () => this.list.keys,
    body: () => this.renderRoot.querySelector<HTMLElement>('.rows tbody'),
    nearEnd: () => {
      if (!this.manual && !this.list.error) void this.list.more();
    },
    moved: () => {
      clearTimeout(this.keeping);
      this.keeping = setTimeout(this.keep, 200);
    },
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
    clearTimeout(this.keeping);
    this.looked = false;
  }

  private async openOrder(id: string): Promise<void> {
    // What was pressed is gone: the focus goes on where the reader is now.
    if (!id) this.focusOn = this.orderId;
    this.orderId = id;
    this.outcome = undefined;
    this.send('portico-order-open', { id });
    await this.updateComplete;
    if (id) this.renderRoot.querySelector<HTMLElement>('.back')?.focus();
  }

  private rowOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-key="${CSS.escape(id)}"]`);
  }

  /** Who opens an order, also the page by its own address, comes back to where the list was. */
  private rememberPlace(from: string): void {
    const { orderId } = this;
    if (!orderId) {
      this.comeBack = this.leftAt ?? { key: from, top: innerHeight / 3 };
      this.leftAt = undefined;
    } else if (!from) {
      const row = this.rowOf(orderId);
      this.leftAt = row ? { key: orderId, top: row.getBoundingClientRect().top } : this.rows.place;
    }
  }

  /** Keeps the place in the list for the way back to this page. */
  private readonly keep = (): void => {
    const { list, rows, orderId } = this;
    const user = this.connection?.session.current?.user?.id;
    if (!user || orderId || !list.request.value) return;
    const worth = rows.place || Object.keys(list.filter).length;
    const { key, top } = rows.place ?? { key: '', top: 0 };
    keepPlace(this.id, worth ? { user, filter: list.filter, rows: list.wanted, key, top } : undefined);
  };

  /** Back on this page: the filter and as many orders as there were, before the first of them is asked for. */
  private lookBack(): void {
    const user = this.connection?.session.current?.user?.id;
    if (this.looked || !user) return;
    this.looked = true;
    const place: Place | undefined = this.orderId ? undefined : keptPlace(this.id);
    if (place?.user !== user) return;
    this.list.show(place.filter, place.rows);
    if (place.key) this.comeBack = place;
  }

  private readonly onFilter = (event: Event): void => {
    const form = (event.currentTarget as HTMLFormElement) ?? undefined;
    clearTimeout(this.pause);
    // A word is typed letter by letter; only a pause, or another field, asks.
    this.pause = setTimeout(
      () => {
        const given = [...new FormData(form)].filter(([, value]) => value !== '');
        this.list.show(Object.fromEntries(given) as Filter);
        this.keep();
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
    this.list.show({});
    this.keep();
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
    const from = changed.get('orderId') as string | undefined;
    if (from !== undefined) this.rememberPlace(from);
    this.lookBack();
    super.willUpdate(changed);
    const { state, value } = this.list.request;
    if (this.orderId) this.state = this.detail.state;
    else if (state === 'ready' && !value?.items.length) this.state = 'empty';
  }

  protected override async updated(changed: PropertyValues): Promise<void> {
    super.updated(changed);
    const { comeBack } = this;
    if (this.orderId || !comeBack || !this.list.request.value) return;
    this.comeBack = undefined;
    await this.rows.reveal(comeBack.key, comeBack.top);
    if (!this.focusOn) return;
    this.rowOf(this.focusOn)?.querySelector('button')?.focus({ preventScroll: true });
    this.focusOn = '';
  }

  private renderList(): unknown {
    const { texts, list, rows, locale, manual, catalogueHref } = this;
    if (!list.request.value!.items.length && !Object.keys(list.filter).length) {
      const { empty: title, emptyHint: hint, browse: action } = texts!;
      const href = safeUrl(catalogueHref, '');
      return emptyState({ picture: emptyOrders, title, hint, href, action, slot: 'empty' });
    }
    const open = (id: string) => void this.openOrder(id);
    return listView({ list, rows, locale, texts: texts!, manual, open, clear: this.clearFilter });
  }

  private renderBody(): unknown {
    const { texts, list, detail, orderId, locale } = this;
    const { state, error, value, refresh } = orderId ? detail : list.request;
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
              filter: list.filter,
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
    const { state } = orderId ? detail : list.request;
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
