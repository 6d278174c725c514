// Plain TypeScript, and Angular, whose templates read the same two maps of the DOM (docs/typings.md).
import '@portico/elements';
import type { PorticoElements, Tag } from '../elements.js';

type Never<T extends never> = T;
/** Every tag and every event of the manifest is in the DOM's own maps. */
export type NoTagMissing = Never<Exclude<Tag, keyof HTMLElementTagNameMap>>;
type EventNames = { [T in Tag]: keyof PorticoElements[T]['events'] }[Tag];
export type NoEventMissing = Never<Exclude<EventNames, keyof GlobalEventHandlersEventMap>>;
type Untyped = {
  [K in EventNames]: 0 extends 1 & (GlobalEventHandlersEventMap[K] & { detail: unknown })['detail']
    ? K
    : never;
}[EventNames];
export type NoDetailIsAny = Never<Untyped>;
/** Every property that the typings name is one of the class. */
type Unknown = {
  [T in Tag]: Exclude<PorticoElements[T]['properties'], keyof PorticoElements[T]['element']>;
}[Tag];
export type NoPropertyInvented = Never<Unknown>;

const card = document.createElement('portico-product-card');
card.sku = 'A';
card.addEventListener('portico-cart-added', ({ detail }) => detail.cart.lines[0]?.product.name);
// @ts-expect-error It is one of three.
card.display = 'none';
// @ts-expect-error A cart has no such part.
card.addEventListener('portico-cart-added', ({ detail }) => detail.cart.basket);
