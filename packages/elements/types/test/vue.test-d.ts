// What Vue's template checker takes and refuses, by the types it reads.
import type { GlobalComponents } from 'vue';
import '@portico/elements/vue';

type Price = InstanceType<GlobalComponents['portico-price']>;
type Cart = InstanceType<GlobalComponents['portico-cart']>;
export const right: Price['$props'] = { sku: 'A', quantity: 2, display: 'net', 'as-of': true, class: 'own' };
// @ts-expect-error It is one of three.
export const display: Price['$props'] = { display: 'none' };
// @ts-expect-error A quantity is a number.
export const quantity: Price['$props'] = { quantity: 'two' };
export const listen = (cart: Cart): void => {
  cart.$emit('portico-checkout', new CustomEvent('portico-checkout', { detail: { cart: null! } }));
  // @ts-expect-error A cart sends no such event.
  cart.$emit('portico-article', null!);
};
// @ts-expect-error There is no such element.
export type Wrong = GlobalComponents['portico-prise'];
