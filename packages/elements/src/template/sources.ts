import {
  createCart,
  createCatalogue,
  createOrders,
  type Cart,
  type Order,
  type OrderPage,
  type Product,
  type ProductSummary,
} from '@portico/sdk';
import { RequestController, type RequestHost } from '../base/request-controller.js';
import { offerOptions } from '../price/offer-request.js';

/** What a template can be bound to, by the name it has in the bindings. */
export const sourceNames = ['product', 'summary', 'offer', 'cart', 'order', 'orders'] as const;
export type SourceName = (typeof sourceNames)[number];

/** What the template asks for. */
export interface Asked {
  readonly sku: string;
  readonly quantity: number | undefined;
  readonly unit: string;
  readonly order: string;
  readonly limit: number;
  /** Whether the template names this source; only then it is asked for. */
  wants(name: SourceName): boolean;
}

export function createSources(
  host: RequestHost,
  asked: () => Asked,
): Record<SourceName, RequestController<any>> {
  const when = (name: SourceName, key: () => unknown[] | undefined) => () =>
    asked().wants(name) ? key() : undefined;
  const article = (name: SourceName) => ({
    key: when(name, () => (asked().sku ? [asked().sku] : undefined)),
    staleOn: ({ kind, skus }: { kind: string; skus?: string[] | undefined }) =>
      kind === 'products' && (!skus?.length || skus.includes(asked().sku)),
  });
  const offer = offerOptions(asked);
  const sources = {
    product: new RequestController<Product>(host, {
      ...article('product'),
      load: (connection, signal) => connection.use(createCatalogue).product(asked().sku, { signal }),
    }),
    summary: new RequestController<ProductSummary>(host, {
      ...article('summary'),
      load: (connection, signal) => connection.use(createCatalogue).lookUp(asked().sku, { signal }),
    }),
    offer: new RequestController(host, { ...offer, key: when('offer', () => offer.key() as unknown[]) }),
    cart: new RequestController<Cart>(host, {
      buyer: true,
      key: when('cart', () => []),
      load: (connection, signal) => connection.use(createCart).read({ signal }),
      staleOn: ({ kind, skus, cart }, value) =>
        (kind === 'cart' && !cart) ||
        (kind === 'offers' && !!value?.lines.some((line) => !skus?.length || skus.includes(line.sku))),
    }),
    order: new RequestController<Order>(host, {
      buyer: true,
      key: when('order', () => (asked().order ? [asked().order] : undefined)),
      load: (connection, signal) => connection.use(createOrders).read(asked().order, { signal }),
      staleOn: ({ kind, id }) => kind === 'order' && (!id || id === asked().order),
    }),
    orders: new RequestController<OrderPage>(host, {
      buyer: true,
      key: when('orders', () => ['orders', asked().limit]),
      load: (connection, signal) =>
        connection.use(createOrders).list({ limit: asked().limit }, { signal }).page(),
      staleOn: ({ kind }) => kind === 'order',
    }),
  };
  host.follow(({ kind, cart }) => {
    if (kind === 'cart' && cart && asked().wants('cart')) sources.cart.accept(cart);
  });
  return sources;
}

/** Whether there is nothing to show of what was answered. */
export const isEmpty = (name: SourceName, value: unknown): boolean =>
  (name === 'cart' && !(value as Cart).lines.length) ||
  (name === 'orders' && !(value as OrderPage).items.length);
