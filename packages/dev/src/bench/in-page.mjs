// Runs in the measured page: places Portico's cards, or the same DOM made by hand.
const skuOf = (n) => `B-${String(n).padStart(5, '0')}`;
const main = () => document.querySelector('main');

/** A card's shadow tree as plain elements, to be cloned. */
let copy;

/** Keeps what the one card on the page shows, its styles as the page's own, and takes it away. */
export function prepare() {
  const { shadowRoot } = document.querySelector('portico-product-card');
  copy = document.createElement('div');
  copy.className = 'card';
  copy.append(...[...shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  const walk = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const needless = [];
  while (walk.nextNode())
    if (walk.currentNode.nodeType === Node.COMMENT_NODE || !walk.currentNode.data.trim())
      needless.push(walk.currentNode);
  for (const node of needless) node.remove();
  const style = document.createElement('style');
  style.textContent = shadowRoot.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .map(({ cssText }) =>
      cssText
        .replaceAll(/:host(?:\(([^)]*)\))?/g, '.card$1')
        // Made by hand, everything is laid out at once.
        .replaceAll(/(content-visibility|contain-intrinsic-size):[^;]+;/g, ''),
    )
    .join('\n');
  document.head.append(style);
  main().replaceChildren();
}

function cloneOf(n) {
  const card = copy.cloneNode(true);
  const set = (part, text) => (card.querySelector(`[part="${part}"]`).lastChild.data = text);
  set('name', `Hexagon screw DIN 933 M${(n % 20) + 3} × ${(n % 90) + 10}, zinc plated, class 8.8`);
  set('sku', skuOf(n));
  set('price', `RON ${10 + (n % 90)}.3457`);
  set('detail', `${n} pcs available`);
  return card;
}

const grid = (tag) => Object.assign(document.createElement(tag), { className: 'by-hand' });

/** One list element that shows them all. */
export function list(count) {
  main().append(Object.assign(document.createElement('portico-product-list'), { limit: count }));
}

/** The same cards, made before they are put into the page as one. */
export function listByHand(count) {
  const ul = grid('ul');
  // As wide as the list's cards beside its filters.
  ul.style.marginInlineStart = '272px';
  for (let n = 0; n < count; n++) {
    const item = document.createElement('li');
    item.append(cloneOf(n));
    ul.append(item);
  }
  main().append(ul);
}

/** Each placed into the page for itself, known by its article number only. */
export function single(count) {
  const to = grid('div');
  main().append(to);
  for (let n = 0; n < count; n++) {
    const card = document.createElement('portico-product-card');
    card.setAttribute('sku', skuOf(n));
    to.append(card);
  }
}

export function singleByHand(count) {
  const to = grid('div');
  main().append(to);
  for (let n = 0; n < count; n++) to.append(cloneOf(n));
}

/** What the first card says its price is. */
export function firstPrice() {
  const card = document
    .querySelector('portico-product-list')
    ?.shadowRoot.querySelector('portico-product-card');
  return (card?.shadowRoot ?? main()).querySelector('[part="price"]')?.textContent;
}

/** Sets the price of every card that was made by hand. */
export function changeByHand(count) {
  const prices = main().querySelectorAll('[part="price"]');
  if (prices.length !== count) throw new Error(`There are ${prices.length} prices.`);
  prices.forEach((price, n) => (price.lastChild.data = `RON ${11 + (n % 90)}.3457`));
}

/** Milliseconds until a history with `orders` in hand stands on the page. */
export async function mountRows(orders) {
  const history = document.createElement('portico-order-history');
  main().replaceChildren(history);
  const rows = () => history.shadowRoot?.querySelectorAll('tr[data-key]') ?? [];
  while (!rows().length) await new Promise(requestAnimationFrame);
  history.remove();
  await new Promise(requestAnimationFrame);
  const before = performance.now();
  main().replaceChildren(history);
  history.requests[0].accept({ items: orders, nextCursor: null });
  await history.updateComplete;
  document.documentElement.getBoundingClientRect();
  return performance.now() - before;
}

/** Scrolls by a wheel's turn, or far away as by the scrollbar; answers the frame's work in milliseconds, and the rows. */
export async function scrollRows(far) {
  const total = document.documentElement.scrollHeight - innerHeight;
  await new Promise(requestAnimationFrame);
  scrollTo({ top: far === undefined ? scrollY + 120 : total * far, behavior: 'instant' });
  const began = await new Promise(requestAnimationFrame);
  // What the frame did is over when a message that was posted in its beginning comes in.
  const channel = new MessageChannel();
  const ended = new Promise((resolve) => (channel.port1.onmessage = () => resolve(performance.now())));
  channel.port2.postMessage(0);
  const work = (await ended) - began;
  const rows = [
    ...document.querySelector('portico-order-history').shadowRoot.querySelectorAll('tr[data-key]'),
  ];
  const middle = innerHeight / 2;
  const seen = rows.some((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top <= middle && bottom >= middle;
  });
  if (!seen) throw new Error('No row is in the middle of the screen.');
  return { work, rows: rows.length };
}
