// Written by `npm run api` from the elements' sources. Templates of Vue 3: `import '@portico/elements/vue'` once.

import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { PorticoElements, Settable, Tag } from './elements.js';

type Emits<T extends Tag> = {
  [K in keyof PorticoElements[T]['events']]: (event: PorticoElements[T]['events'][K]) => void;
};
export type PorticoComponent<T extends Tag> = new () => PorticoElements[T]['element'] & {
  $props: Omit<HTMLAttributes, keyof Settable<T>> & Settable<T> & PublicProps;
  $emit: EmitFn<Emits<T>>;
};

declare module 'vue' {
  interface GlobalComponents {
    'portico-add-to-cart': PorticoComponent<'portico-add-to-cart'>;
    'portico-cart': PorticoComponent<'portico-cart'>;
    'portico-cart-badge': PorticoComponent<'portico-cart-badge'>;
    'portico-checkout': PorticoComponent<'portico-checkout'>;
    'portico-order-history': PorticoComponent<'portico-order-history'>;
    'portico-portal': PorticoComponent<'portico-portal'>;
    'portico-price': PorticoComponent<'portico-price'>;
    'portico-product-card': PorticoComponent<'portico-product-card'>;
    'portico-product-list': PorticoComponent<'portico-product-list'>;
    'portico-sign-in': PorticoComponent<'portico-sign-in'>;
    'portico-stock': PorticoComponent<'portico-stock'>;
    'portico-template': PorticoComponent<'portico-template'>;
  }
}
