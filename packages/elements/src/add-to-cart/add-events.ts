import type { Cart } from '@portico/sdk';

/** What is about to go into the cart. */
export interface CartAdd {
  lines: { sku: string; quantity: number; unit: string }[];
}

/** The cart it went into. */
export interface CartAdded {
  cart: Cart;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'portico-cart-add': CustomEvent<CartAdd>;
    'portico-cart-added': CustomEvent<CartAdded>;
  }
}
