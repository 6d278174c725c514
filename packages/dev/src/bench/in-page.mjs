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
