// Written by `npm run api` from the elements' sources. What each element takes and sends.

import type { PorticoAddToCart } from '@portico/elements/add-to-cart';
import type { PorticoCart } from '@portico/elements/cart';
import type { PorticoCartBadge } from '@portico/elements/cart-badge';
import type { PorticoCheckout } from '@portico/elements/checkout';
import type { PorticoOrderHistory } from '@portico/elements/order-history';
import type { PorticoPortal } from '@portico/elements/portal';
import type { PorticoPrice } from '@portico/elements/price';
import type { PorticoProductCard } from '@portico/elements/product-card';
import type { PorticoProductList } from '@portico/elements/product-list';
import type { PorticoSignIn } from '@portico/elements/sign-in';
import type { PorticoStock } from '@portico/elements/stock';
import type { PorticoTemplate } from '@portico/elements/template';

/** By tag: the element, the properties that can be set, attributes with a name of their own, and events. */
export interface PorticoElements {
  'portico-add-to-cart': {
    element: PorticoAddToCart;
    properties: 'quantity' | 'sku' | 'unit';
    attributes: Record<never, never>;
    events: {
      'portico-cart-add': GlobalEventHandlersEventMap['portico-cart-add'];
      'portico-cart-added': GlobalEventHandlersEventMap['portico-cart-added'];
    };
  };
  'portico-cart': {
    element: PorticoCart;
    properties: 'catalogueHref' | 'checkoutHref';
    attributes: { 'catalogue-href'?: string; 'checkout-href'?: string };
    events: { 'portico-checkout': GlobalEventHandlersEventMap['portico-checkout'] };
  };
  'portico-cart-badge': {
    element: PorticoCartBadge;
    properties: 'href';
    attributes: Record<never, never>;
    events: Record<never, never>;
  };
  'portico-checkout': {
    element: PorticoCheckout;
    properties: 'cartHref' | 'catalogueHref' | 'orderHref';
    attributes: { 'cart-href'?: string; 'catalogue-href'?: string; 'order-href'?: string };
    events: {
      'portico-order-place': GlobalEventHandlersEventMap['portico-order-place'];
      'portico-order-placed': GlobalEventHandlersEventMap['portico-order-placed'];
    };
  };
  'portico-order-history': {
    element: PorticoOrderHistory;
    properties: 'cartHref' | 'catalogueHref' | 'manual' | 'orderId';
    attributes: { 'cart-href'?: string; 'catalogue-href'?: string; 'order-id'?: string };
    events: {
      'portico-order-cancelled': GlobalEventHandlersEventMap['portico-order-cancelled'];
      'portico-order-open': GlobalEventHandlersEventMap['portico-order-open'];
      'portico-reordered': GlobalEventHandlersEventMap['portico-reordered'];
    };
  };
  'portico-portal': {
    element: PorticoPortal;
    properties: 'locale' | 'translations' | 'transport' | 'url';
    attributes: Record<never, never>;
    events: { 'portico-request': GlobalEventHandlersEventMap['portico-request'] };
  };
  'portico-price': {
    element: PorticoPrice;
    properties: 'asOf' | 'breaks' | 'display' | 'explain' | 'quantity' | 'sku' | 'unit';
    attributes: { 'as-of'?: boolean | string };
    events: Record<never, never>;
  };
  'portico-product-card': {
    element: PorticoProductCard;
    properties: 'breaks' | 'display' | 'href' | 'product' | 'sku';
    attributes: Record<never, never>;
    events: {
      'portico-article': GlobalEventHandlersEventMap['portico-article'];
      'portico-cart-add': GlobalEventHandlersEventMap['portico-cart-add'];
      'portico-cart-added': GlobalEventHandlersEventMap['portico-cart-added'];
    };
  };
  'portico-product-list': {
    element: PorticoProductList;
    properties:
      | 'badges'
      | 'category'
      | 'display'
      | 'filters'
      | 'href'
      | 'known'
      | 'limit'
      | 'search'
      | 'sort'
      | 'syncUrl';
    attributes: { 'sync-url'?: boolean | string };
    events: {
      'portico-article': GlobalEventHandlersEventMap['portico-article'];
      'portico-view': GlobalEventHandlersEventMap['portico-view'];
    };
  };
  'portico-sign-in': {
    element: PorticoSignIn;
    properties: never;
    attributes: Record<never, never>;
    events: {
      'portico-sign-in': GlobalEventHandlersEventMap['portico-sign-in'];
      'portico-sign-out': GlobalEventHandlersEventMap['portico-sign-out'];
      'portico-signed-in': GlobalEventHandlersEventMap['portico-signed-in'];
      'portico-signed-out': GlobalEventHandlersEventMap['portico-signed-out'];
    };
  };
  'portico-stock': {
    element: PorticoStock;
    properties: 'asOf' | 'quantity' | 'sku' | 'unit';
    attributes: { 'as-of'?: boolean | string };
    events: Record<never, never>;
  };
  'portico-template': {
    element: PorticoTemplate;
    properties: 'limit' | 'of' | 'order' | 'quantity' | 'sku' | 'unit';
    attributes: Record<never, never>;
    events: {
      'portico-act': GlobalEventHandlersEventMap['portico-act'];
      'portico-cart-add': GlobalEventHandlersEventMap['portico-cart-add'];
      'portico-cart-added': GlobalEventHandlersEventMap['portico-cart-added'];
      'portico-reordered': GlobalEventHandlersEventMap['portico-reordered'];
    };
  };
}
export type Tag = keyof PorticoElements;

/** What can be set on an element in a template, beside what every HTML element takes. */
export type Settable<T extends Tag> = Partial<
  Pick<PorticoElements[T]['element'], PorticoElements[T]['properties'] & keyof PorticoElements[T]['element']>
> &
  PorticoElements[T]['attributes'];

/** Listeners, named as `on` and the event's own name. */
export type Listeners<T extends Tag, Prefix extends string = 'on'> = {
  [K in keyof PorticoElements[T]['events'] as `${Prefix}${K & string}`]?: (
    event: PorticoElements[T]['events'][K],
  ) => void;
};
