import type { Cart, Open } from '@portico/contract';

/**
 * Something an element may have to show anew.
 *
 * Live, from the portal: `offers` (price or stock of `skus`, none means any), `order` (`id`), `cart`, `products` (`skus`),
 * `reset` (events were missed, read everything again). Local: `session` (signed in or out, expired, another user),
 * `cart` with the new `cart` after an own mutation, `order` after an own order, `locale`.
 */
export interface PortalChange {
  kind: Open<'offers' | 'order' | 'cart' | 'products' | 'reset' | 'session' | 'locale'>;
  skus?: string[] | undefined;
  id?: string | undefined;
  cart?: Cart;
}
export type PortalListener = (change: PortalChange) => void;

/** Live and local changes; the stream (`GET /events`) is open only while somebody is signed in and somebody listens. */
export interface Events {
  /** @returns a function that ends the subscription. */
  subscribe(listener: PortalListener): () => void;
}
