// Written by `npm run api` from the elements' sources. Templates of Svelte 5: `import '@portico/elements/svelte'` once.

import type { HTMLAttributes } from 'svelte/elements';
import type { Listeners, PorticoElements, Settable, Tag } from './elements.js';

export type PorticoAttributes<T extends Tag> = Omit<
  HTMLAttributes<PorticoElements[T]['element']>,
  keyof Settable<T>
> &
  Settable<T> &
  Listeners<T> &
  Listeners<T, 'on:'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'portico-add-to-cart': PorticoAttributes<'portico-add-to-cart'>;
    'portico-cart': PorticoAttributes<'portico-cart'>;
    'portico-cart-badge': PorticoAttributes<'portico-cart-badge'>;
    'portico-checkout': PorticoAttributes<'portico-checkout'>;
    'portico-order-history': PorticoAttributes<'portico-order-history'>;
    'portico-portal': PorticoAttributes<'portico-portal'>;
    'portico-price': PorticoAttributes<'portico-price'>;
    'portico-product-card': PorticoAttributes<'portico-product-card'>;
    'portico-product-list': PorticoAttributes<'portico-product-list'>;
    'portico-sign-in': PorticoAttributes<'portico-sign-in'>;
    'portico-stock': PorticoAttributes<'portico-stock'>;
    'portico-template': PorticoAttributes<'portico-template'>;
  }
}
