/**
 * What the ready-made elements are made of, for an element of one's own: each controller asks the portal, keeps the
 * answer current by the live events, batches with everything else on the page, and renders its element anew.
 */
import {
  createCart,
  createCatalogue,
  createOrders,
  type Cart,
  type Offer,
  type OfferLine,
  type Order,
  type OrderPage,
  type OrderQuery,
  type Product,
  type ProductSummary,
} from '@portico/sdk';
import { AddController } from '../add-to-cart/add-controller.js';
import {
  RequestController as Request,
  type RequestHost,
  type RequestOptions,
} from '../base/request-controller.js';
import { offerOptions } from '../price/offer-request.js';
import { requestHostOf, type Host } from './portal-controller.js';

export { PortalController, type Host } from './portal-controller.js';
export type { Article } from '../add-to-cart/add-controller.js';
export type { RequestOptions, RequestState } from '../base/request-controller.js';

/** Asks the portal for anything, with `connection.use(resource)`. `state`, `value`, `error` and `refresh` are what to show. */
export class RequestController<T> extends Request<T> {
  constructor(host: Host, options: RequestOptions<T>) {
    super(requestHostOf(host), options);
  }
}

/** Price and stock of an article for the buyer; all that a page asks for in one frame is one call. */
export class OfferController extends RequestController<Offer> {
  /** @param line which article, in which quantity and unit; no `sku` means there is nothing to ask yet. */
  constructor(host: Host, line: () => OfferLine) {
    super(host, offerOptions(line));
  }
}

/** What a card shows of an article, in the buyer's language: name, brand, picture, unit. One call for a whole page. */
export class SummaryController extends RequestController<ProductSummary> {
  constructor(host: Host, sku: () => string) {
    super(
      host,
      productOptions(sku, (connection, signal) => connection.use(createCatalogue).lookUp(sku(), { signal })),
    );
  }
}

/** An article in full, with description, pictures and specifications. One call each. */
export class ProductController extends RequestController<Product> {
  constructor(host: Host, sku: () => string) {
    super(
      host,
      productOptions(sku, (connection, signal) => connection.use(createCatalogue).product(sku(), { signal })),
    );
  }
}

/** The buyer's cart, as it is now, whoever changes it; and what changes it. */
export class CartController extends RequestController<Cart> {
  private readonly target: RequestHost;

  constructor(host: Host) {
    super(host, cartOptions);
    this.target = requestHostOf(host);
    this.target.follow(({ kind, cart }) => {
      if (kind === 'cart' && cart) this.accept(cart);
    });
  }

  /** Sets the quantity of a line of {@link value}. */
  async change(lineId: string, quantity: number): Promise<void> {
    const { value } = this;
    await this.cart.change(lineId, quantity, value?.version ?? 0);
  }

  async remove(lineId: string): Promise<void> {
    await this.cart.remove(lineId);
  }

  async clear(): Promise<void> {
    await this.cart.clear();
  }

  private get cart() {
    const { connection } = this.target;
    if (!connection) throw new Error('There is no portal: place <portico-portal url="…"> on the page.');
    return connection.use(createCart);
  }
}

/** One order of the company, as far as it is now. */
export class OrderController extends RequestController<Order> {
  constructor(host: Host, id: () => string) {
    super(host, {
      buyer: true,
      key: () => (id() ? [id()] : undefined),
      load: (connection, signal) => connection.use(createOrders).read(id(), { signal }),
      staleOn: (change) => change.kind === 'order' && (!change.id || change.id === id()),
    });
  }
}

/** The company's orders, newest first: one page of them. */
export class OrdersController extends RequestController<OrderPage> {
  constructor(host: Host, query: () => OrderQuery = () => ({})) {
    super(host, {
      buyer: true,
      key: () => ['orders', JSON.stringify(query())],
      load: (connection, signal) => connection.use(createOrders).list(query(), { signal }).page(),
      staleOn: ({ kind }) => kind === 'order',
    });
  }
}

/**
 * Adds an article to the cart once, however often its button is pressed and whatever becomes of the answer; sends
 * `portico-cart-add` before and `portico-cart-added` after it. `phase`, `error` and `added` are what to show.
 */
export class AddToCartController extends AddController {
  constructor(host: Host) {
    super(requestHostOf(host));
  }
}

const cartOptions: RequestOptions<Cart> = {
  buyer: true,
  key: () => [],
  load: (connection, signal) => connection.use(createCart).read({ signal }),
  staleOn: ({ kind, skus, cart }, value) =>
    (kind === 'cart' && !cart) ||
    (kind === 'offers' && !!value?.lines.some((line) => !skus?.length || skus.includes(line.sku))),
};

const productOptions = <T>(sku: () => string, load: RequestOptions<T>['load']): RequestOptions<T> => ({
  key: () => (sku() ? [sku()] : undefined),
  load,
  staleOn: ({ kind, skus }) => kind === 'products' && (!skus?.length || skus.includes(sku())),
});
