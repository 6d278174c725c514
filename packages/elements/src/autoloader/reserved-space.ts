/**
 * The room of each element until its code has come, so that nothing moves when it does, and what of them is not for paper; `portico.css` is made of it.
 * It weighs nothing against the page's own rules, and what the page put inside a tag shows in that room meanwhile.
 */
export const reservedSpace = `
:where(portico-price, portico-stock, portico-add-to-cart, portico-product-card, portico-product-list, portico-cart,
  portico-checkout, portico-order-history, portico-sign-in):where(:not(:defined, [hidden])) {
  display: block;
}
:where(portico-price:not(:defined)) {
  min-block-size: 3.09375em;
}
:where(portico-stock:not(:defined)) {
  min-block-size: 1.3125em;
}
:where(portico-add-to-cart:not(:defined)) {
  min-block-size: 36px;
}
:where(portico-cart-badge:not(:defined, [hidden])) {
  display: inline-block;
  min-inline-size: 36px;
  min-block-size: 36px;
}
:where(portico-product-card:not(:defined, [hidden])) {
  display: flow-root;
}
:where(portico-product-card:not(:defined))::before {
  content: '';
  float: inline-start;
  padding-block-start: calc(min(100%, 434px) + 84px + 9.7em);
}
:where(portico-sign-in:not(:defined)) {
  min-block-size: 19.5rem;
}
:where(portico-cart:not(:defined), portico-checkout:not(:defined), portico-order-history:not(:defined)) {
  min-block-size: 20rem;
}
:where(portico-product-list:not(:defined)) {
  min-block-size: 100vh;
}
@media print {
  :where(portico-cart-badge, portico-add-to-cart, portico-sign-in) {
    display: none;
  }
  :where(portico-price, portico-stock, portico-cart, portico-checkout, portico-order-history, portico-product-list):where(:not(:defined)) {
    min-block-size: 0;
  }
}
`;
