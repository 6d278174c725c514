import '@portico-examples/shop/shop.css';
import './portico.js';
import { pageOf, pages, texts, type Page } from '@portico-examples/shop/texts';
import { showCatalogue } from './catalogue.js';
import { copyOf, find } from './dom.js';

const main = find('main');
const say = (text: string) => (find('.notice').textContent = text);

function show(page: Page) {
  find('nav').replaceChildren(
    ...pages.map((name) => {
      const link = document.createElement('a');
      link.href = `#${name}`;
      link.textContent = texts[name];
      if (name === page) link.setAttribute('aria-current', 'page');
      return link;
    }),
  );
  const content = copyOf(page);
  if (page !== 'catalogue') {
    const title = document.createElement('h1');
    title.textContent = texts[page];
    content.prepend(title);
  }
  main.replaceChildren(content);
  if (page === 'catalogue') showCatalogue(main);
}

// Every event bubbles, so that one listener serves the page.
document.addEventListener('portico-cart-added', ({ detail }) => say(texts.added(detail.cart.lines.length)));
document.addEventListener('portico-checkout', () => (location.hash = 'checkout'));
document.addEventListener('portico-order-placed', ({ detail }) => say(texts.placed(detail.order.number)));
document.addEventListener('portico-signed-in', ({ detail }) =>
  say(texts.welcome(detail.session.user?.name ?? '')),
);
document.addEventListener('portico-signed-out', () => say(texts.goodbye));

addEventListener('hashchange', () => show(pageOf(location.hash)));
show(pageOf(location.hash));
