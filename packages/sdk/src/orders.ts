import type {
  Order,
  OrderPage,
  OrderQuery,
  OrderSummary,
  PlaceOrder,
  ReorderResult,
} from '@portico/contract';
import { cancelOrder, listOrders, placeOrder, readOrder, reorder } from '@portico/contract/client';
import type { Connection } from './connection.js';
import type { CallOptions } from './http.js';
import { pagesOf, type Pages } from './pages.js';
import { createQueue } from './queue.js';

type Options = Pick<CallOptions, 'signal'>;

/** Orders and their history. */
export interface OrdersResource {
  /**
   * Orders the cart or lines at the prices held, `POST /orders`. Keep one `idempotencyKey` for one intent to order: a
   * repeat with it, even after a reload, gives the first order again.
   */
  place(order: PlaceOrder, options?: CallOptions): Promise<Order>;
  /** Newest first, `GET /orders`. */
  list(query?: OrderQuery, options?: Options): Pages<OrderSummary, OrderPage>;
  /** `GET /orders/{id}` */
  read(id: string, options?: Options): Promise<Order>;
  /** Cancels what has not shipped, or just `lines` of it, `POST /orders/{id}/cancel`. */
  cancel(id: string, lines?: { id: string; quantity: number }[], options?: CallOptions): Promise<Order>;
  /** Puts what can still be bought into the cart, `POST /orders/{id}/reorder`. */
  reorder(id: string, options?: CallOptions): Promise<ReorderResult>;
}

export function createOrders(connection: Connection): OrdersResource {
  const queue = connection.use(createQueue);
  return {
    place: (body, options) =>
      queue(async () => {
        const order = await connection.call(placeOrder, { body }, options);
        connection.emit({ kind: 'order', id: order.id });
        if (body.cart) connection.emit({ kind: 'cart' });
        return order;
      }),
    list: (query = {}, options) =>
      pagesOf(query.cursor, (cursor) =>
        connection.call(listOrders, { query: { ...query, ...(cursor && { cursor }) } }, options),
      ),
    read: (id, options) => connection.call(readOrder, { params: { id } }, options),
    cancel: async (id, lines, options) => {
      const body = lines ? { lines } : {};
      const order = await connection.call(cancelOrder, { params: { id }, body }, options);
      connection.emit({ kind: 'order', id });
      return order;
    },
    reorder: (id, options) =>
      queue(async () => {
        const result = await connection.call(reorder, { params: { id } }, options);
        connection.emit({ kind: 'cart', cart: result.cart });
        return result;
      }),
  };
}
