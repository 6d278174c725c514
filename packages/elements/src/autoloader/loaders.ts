/** Every element's own code by its tag: a page fetches what it shows. A test holds it against the tags that exist. */
export const loaders = new Map<string, () => Promise<unknown>>([
  ['portico-add-to-cart', () => import('../add-to-cart/add-to-cart.js')],
  ['portico-cart', () => import('../cart/cart.js')],
  ['portico-cart-badge', () => import('../cart-badge/cart-badge.js')],
  ['portico-checkout', () => import('../checkout/checkout.js')],
  ['portico-order-history', () => import('../order-history/order-history.js')],
  ['portico-portal', () => import('../portal/portal.js')],
  ['portico-price', () => import('../price/price.js')],
  ['portico-product-card', () => import('../product-card/product-card.js')],
  ['portico-product-list', () => import('../product-list/product-list.js')],
  ['portico-sign-in', () => import('../sign-in/sign-in.js')],
  ['portico-stock', () => import('../stock/stock.js')],
  ['portico-template', () => import('../template/template.js')],
]);
