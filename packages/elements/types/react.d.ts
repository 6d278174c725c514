// Written by `npm run api` from the elements' sources. JSX of React 19: `import '@portico/elements/react'` once.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Listeners, PorticoElements, Settable, Tag } from './elements.js';

type Html<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;
export type PorticoProps<T extends Tag> = Omit<Html<PorticoElements[T]['element']>, keyof Settable<T>> &
  Settable<T> &
  Listeners<T>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'portico-add-to-cart': PorticoProps<'portico-add-to-cart'>;
      'portico-cart': PorticoProps<'portico-cart'>;
      'portico-cart-badge': PorticoProps<'portico-cart-badge'>;
      'portico-checkout': PorticoProps<'portico-checkout'>;
      'portico-order-history': PorticoProps<'portico-order-history'>;
      'portico-portal': PorticoProps<'portico-portal'>;
      'portico-price': PorticoProps<'portico-price'>;
      'portico-product-card': PorticoProps<'portico-product-card'>;
      'portico-product-list': PorticoProps<'portico-product-list'>;
      'portico-sign-in': PorticoProps<'portico-sign-in'>;
      'portico-stock': PorticoProps<'portico-stock'>;
      'portico-template': PorticoProps<'portico-template'>;
    }
  }
}
