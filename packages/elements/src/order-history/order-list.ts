import {
  createOrders,
  type OrderPage,
  type OrderQuery,
  type OrderSummary,
  type PortalError,
} from '@portico/sdk';
import type { PorticoElement } from '../base/portico-element.js';
import { RequestController } from '../base/request-controller.js';
import type { Filter } from './filter-view.js';

const firstPage = 20;
const nextPage = 100;
/** As many as the contract gives at once. */
const largestPage = 1000;
/** Live changes come in bursts: an import tells of each order. */
const gathering = 150;
/** More changed orders than these are read again with the whole list. */
const mostOneByOne = 20;

/** The orders of a filter, page by page, and kept current without losing what has been read. */
export class OrderList {
  filter: Filter = {};
  /** What further orders are being read, if any. */
  loading: 'page' | 'all' | undefined;
  /** Why further orders could not be read. */
  error: PortalError | undefined;
  /** All of them have just been read, on the buyer's word. */
  completed = false;
  /** As many orders as were read once, to be read again. */
  wanted = 0;

  readonly request: RequestController<OrderPage>;
  private items: readonly OrderSummary[] = [];
  private keyed: readonly string[] = [];
  private readonly changed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `open` says whether the list is wanted now. */
  constructor(
    private readonly host: PorticoElement<any>,
    open: () => boolean,
  ) {
    this.request = new RequestController<OrderPage>(host, {
      buyer: true,
      // The list that was seen stays while an order is open, to come back to.
      key: (): unknown[] | undefined => (open() || this.request.value ? ['list', this.filter] : undefined),
      load: (_connection, signal) => this.read(this.wanted, signal),
      // A change of one order is taken in; one that is not named is looked for in all of them.
      staleOn: ({ kind, id }) => kind === 'order' && !id,
    });
    host.follow(({ kind, id }) => {
      if (kind !== 'order' || !id || !this.request.value) return;
      this.changed.add(id);
      this.timer ??= setTimeout(() => void this.takeIn(), gathering);
    });
  }

  /** Ids of the orders, another array when they have changed. */
  get keys(): readonly string[] {
    const { items } = this.request.value ?? { items: [] };
    if (items !== this.items) {
      this.items = items;
      this.keyed = items.map(({ id }) => id);
    }
    return this.keyed;
  }

  show(filter: Filter, wanted = 0): void {
    this.filter = filter;
    this.wanted = wanted;
    this.loading = this.error = undefined;
    this.completed = false;
    this.host.requestUpdate();
  }

  /** Reads the next page, or all that there are. */
  readonly more = async (all = false): Promise<void> => {
    const { filter, request } = this;
    if (this.loading || !request.value?.nextCursor) return;
    this.loading = all ? 'all' : 'page';
    this.error = undefined;
    this.completed = false;
    this.host.requestUpdate();
    try {
      do {
        const cursor = request.value?.nextCursor;
        if (!cursor) break;
        const page = await this.page({ cursor, limit: all ? largestPage : nextPage });
        const { value } = request;
        // Another filter, or a fresh list, came in between: the page belongs to neither.
        if (filter !== this.filter || !this.host.isConnected) return;
        if (value?.nextCursor !== cursor) break;
        this.accept({ items: [...value.items, ...page.items], nextCursor: page.nextCursor });
      } while (all);
      this.completed = all && !request.value?.nextCursor;
    } catch (error) {
      if (filter === this.filter && (error as PortalError).kind !== 'abort')
        this.error = error as PortalError;
    } finally {
      if (filter === this.filter) this.loading = undefined;
      this.host.requestUpdate();
    }
  };

  private accept(page: OrderPage): void {
    this.wanted = page.items.length;
    this.request.accept(page);
  }

  private page(query: OrderQuery, signal?: AbortSignal): Promise<OrderPage> {
    const { host, filter } = this;
    return host
      .connection!.use(createOrders)
      .list({ ...filter, ...query }, { signal })
      .page();
  }

  private async read(wanted: number, signal?: AbortSignal): Promise<OrderPage> {
    const limit = Math.min(Math.max(wanted, firstPage), largestPage);
    let page = await this.page({ limit }, signal);
    while (page.items.length < wanted && page.nextCursor) {
      const limit = Math.min(wanted - page.items.length, largestPage);
      const next = await this.page({ cursor: page.nextCursor, limit }, signal);
      page = { ...next, items: [...page.items, ...next.items] };
    }
    return page;
  }

  /** Takes in what has changed elsewhere: known orders one by one, new ones by the first page. */
  private async takeIn(): Promise<void> {
    this.timer = undefined;
    const ids = [...this.changed];
    this.changed.clear();
    const { request, host, filter } = this;
    const { connection } = host;
    const known = new Set(this.keys);
    const mine = ids.filter((id) => known.has(id));
    if (!connection || !request.value) return;
    if (request.state === 'busy' || mine.length > mostOneByOne) return request.refresh();
    try {
      const orders = connection.use(createOrders);
      const fresh = new Map<string, OrderSummary | undefined>();
      const readOne = (id: string) =>
        orders.read(id).then(
          (order) => fresh.set(id, order),
          (error: PortalError) => {
            if (error.code !== 'order.unknown') throw error;
            fresh.set(id, undefined);
          },
        );
      const [head] = await Promise.all([
        mine.length < ids.length ? this.page({ limit: nextPage }) : undefined,
        ...mine.map(readOne),
      ]);
      const { value } = request;
      if (!value || filter !== this.filter) return;
      const fits = (order: OrderSummary) => !filter.state || order.state === filter.state;
      const kept = value.items.flatMap((item) => {
        const order = fresh.has(item.id) ? fresh.get(item.id) : item;
        return order && fits(order) ? [order] : [];
      });
      const have = new Set(kept.map(({ id }) => id));
      const first = head?.items.findIndex(({ id }) => have.has(id)) ?? 0;
      const added = head?.items.slice(0, first) ?? [];
      const unplaced = ids.some((id) => !known.has(id) && !added.some((order) => order.id === id));
      // So many are new that there is a gap, or an older one fits the filter now: only the whole list says where.
      if (first < 0 || (unplaced && filter.state)) return request.refresh();
      this.accept({ ...value, items: [...added, ...kept] });
    } catch {
      // What could not be taken in is shown as any list that cannot be read.
      request.refresh();
    }
  }
}
