import type { Cart, CartAdd } from '@portico/contract';
import {
  addToCart,
  changeCartLine,
  clearCart,
  giveCartCodes,
  readCart,
  removeCartLine,
} from '@portico/contract/client';
import type { Connection } from './connection.js';
import type { CallOptions } from './http.js';
import { createQueue } from './queue.js';

type Options = Pick<CallOptions, 'signal'>;

/** The buyer's cart. Its changes run one after the other, and each tells the listeners `{ kind: 'cart', cart }`. */
export interface CartResource {
  /** `GET /cart`, after the changes that are under way. */
  read(options?: Options): Promise<Cart>;
  /** Adds lines, all or none, `POST /cart/lines`; the same article and unit again raises its quantity. */
  add(lines: CartAdd['lines'], options?: CallOptions): Promise<Cart>;
  /** Sets a line's quantity as seen at `version`, `PATCH /cart/lines/{id}`; `cart.line-changed` has the cart in `data`. */
  change(lineId: string, quantity: number, version: number, options?: CallOptions): Promise<Cart>;
  /** `DELETE /cart/lines/{id}` */
  remove(lineId: string, options?: CallOptions): Promise<Cart>;
  /** `DELETE /cart` */
  clear(options?: CallOptions): Promise<Cart>;
  /** Sets the promotion codes, `PUT /cart/codes`; the cart says of each whether it lowers anything. */
  giveCodes(codes: string[], options?: CallOptions): Promise<Cart>;
}

export function createCart(connection: Connection): CartResource {
  const queue = connection.use(createQueue);
  const mutate = (call: () => Promise<Cart>) =>
    queue(async () => {
      const cart = await call();
      connection.emit({ kind: 'cart', cart });
      return cart;
    });
  return {
    read: (options) => queue(() => connection.call(readCart, {}, options)),
    add: (lines, options) => mutate(() => connection.call(addToCart, { body: { lines } }, options)),
    change: (id, quantity, version, options) =>
      mutate(() =>
        connection.call(changeCartLine, { params: { id }, body: { quantity } }, { ...options, version }),
      ),
    remove: (id, options) => mutate(() => connection.call(removeCartLine, { params: { id } }, options)),
    clear: (options) => mutate(() => connection.call(clearCart, {}, options)),
    giveCodes: (codes, options) => mutate(() => connection.call(giveCartCodes, { body: { codes } }, options)),
  };
}
