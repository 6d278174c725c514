// What Svelte's template checker takes and refuses, by the types it reads.
import type { SvelteHTMLElements } from 'svelte/elements';
import '@portico/elements/svelte';

export const right: SvelteHTMLElements['portico-product-card'] = {
  sku: 'A',
  breaks: true,
  class: 'own',
  'onportico-cart-added': ({ detail }) => detail.cart.version.toFixed(),
  'on:portico-article': ({ detail }) => detail.sku.length,
};
// @ts-expect-error It is one of three.
export const display: SvelteHTMLElements['portico-product-card'] = { display: 'none' };
export const event: SvelteHTMLElements['portico-product-card'] = {
  // @ts-expect-error It has an article number, no name.
  'onportico-article': ({ detail }) => detail.name,
};
