// Goes on with what the server rendered. Lit's support comes first, Portico's before the elements.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { prepareHydration } from '@portico/elements/hydrate';
import { hydrate } from '@lit-labs/ssr-client';
import '@portico-examples/shop/shop.css';
import { texts } from '@portico-examples/shop/texts';
import { render } from 'lit';
import { shopView, type Live, type Shop } from './shop.js';

const root = document.querySelector<HTMLElement>('#app')!;
let shop = JSON.parse(document.querySelector('#shop')!.textContent!) as Shop;
let live: Live = {
  stock: true,
  turned: false,
  notice: '',
  change({ look, ...change }) {
    if (look) shop = { ...shop, look };
    live = { ...live, ...change };
    render(shopView(shop, live), root);
  },
};
const say = (notice: string) => live.change({ notice });

await prepareHydration();
hydrate(shopView(shop, live), root);
await import('./portico.js');

root.addEventListener('portico-cart-added', ({ detail }) => say(texts.added(detail.cart.lines.length)));
root.addEventListener('portico-order-placed', ({ detail }) => say(texts.placed(detail.order.number)));
root.addEventListener('portico-signed-in', ({ detail }) =>
  say(texts.welcome(detail.session.user?.name ?? '')),
);
root.addEventListener('portico-signed-out', () => say(texts.goodbye));
