// What React 19's JSX takes and refuses; `tsc` is the test.
import '@portico/elements/react';

export const right = (
  <portico-portal
    url="/b2b"
    transport="token"
    onportico-request={(event) => event.detail.respondWith(fetch(event.detail.url))}
  >
    <portico-price sku="A" quantity={2} display="gross" asOf as-of="" className="own" slot="x" />
    <portico-cart checkout-href="/checkout" onportico-checkout={(event) => event.detail.cart.lines.length} />
    <portico-add-to-cart sku="A" onportico-cart-added={({ detail }) => detail.cart.version.toFixed()} />
  </portico-portal>
);
export const wrong = [
  // @ts-expect-error There is no such element.
  <portico-prise sku="A" />,
  // @ts-expect-error It is one of three.
  <portico-price sku="A" display="none" />,
  // @ts-expect-error A quantity is a number.
  <portico-price sku="A" quantity="two" />,
  // @ts-expect-error A cart has no such part.
  <portico-cart onportico-checkout={(event) => event.detail.cart.basket} />,
  // @ts-expect-error A price has no such property. (TypeScript lets any name with a hyphen pass in JSX.)
  <portico-price sku="A" colour="red" />,
];
