// The supplier's own script: the language of the site, and the pages that read something from their address.
// Portico follows the page's `lang` by itself.
import { texts } from './texts.js';

const languages = ['ro', 'en', 'de'];
const params = new URLSearchParams(location.search);

function translate(language) {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-text]')) {
    node.dataset.original ??= node.textContent;
    node.textContent = texts[language]?.[node.dataset.text] ?? node.dataset.original;
  }
  for (const node of document.querySelectorAll('[data-label]')) {
    node.dataset.originalLabel ??= node.getAttribute('aria-label');
    node.setAttribute('aria-label', texts[language]?.[node.dataset.label] ?? node.dataset.originalLabel);
  }
}

const remembered = params.get('lang') ?? localStorage.getItem('language');
const language = languages.includes(remembered) ? remembered : 'ro';
const select = document.querySelector('#language');
select.value = language;
if (language !== 'ro') translate(language);
select.addEventListener('change', () => {
  localStorage.setItem('language', select.value);
  translate(select.value);
  if (document.querySelector('#product')) void showProduct();
});

/** What is known of the article is shown at once and whole: once its price is there, or after all a moment. */
async function showWhole(article) {
  const parts = ['price', 'stock', 'add'].map((id) => document.querySelector(`#${id}`));
  const settled = () => parts.every(({ state, lang }) => lang && !/waiting|loading/.test(state));
  await new Promise((resolve) => {
    const observer = new MutationObserver(() => settled() && resolve());
    for (const part of parts) observer.observe(part, { attributeFilter: ['state', 'lang'] });
    if (settled()) resolve();
    setTimeout(resolve, 4000);
  });
  article.removeAttribute('aria-busy');
}

const fill = (id, text) => {
  const node = document.querySelector(`#${id}`);
  if (text) node.textContent = text;
  node.hidden = !text;
};

/** The article's own page: texts, picture and specifications from the portal's public catalogue. */
async function showProduct() {
  const sku = params.get('sku') ?? '';
  const article = document.querySelector('#product');
  for (const id of ['price', 'stock', 'add']) document.querySelector(`#${id}`).setAttribute('sku', sku);
  const answer = await fetch(`/b2b/products/${encodeURIComponent(sku)}`, {
    headers: { 'Accept-Language': document.documentElement.lang, 'Portico-Client': 'tarod' },
  }).catch(() => undefined);
  if (!answer?.ok) {
    article.hidden = true;
    document.querySelector('#missing').hidden = false;
    return;
  }
  const product = await answer.json();
  document.title = `${product.name} – Tarod`;
  fill('name', product.name);
  fill('brand', product.brand);
  fill('sku', product.sku);
  fill('description', product.description);
  const [image] = product.media.filter((media) => media.kind === 'image');
  if (image) Object.assign(document.querySelector('#picture'), { src: image.url, alt: image.alt });
  document.querySelector('#crumbs').replaceChildren(
    ...product.breadcrumb.map(({ id, name }) =>
      Object.assign(document.createElement('a'), {
        textContent: name,
        href: `catalogue.html?category=${encodeURIComponent(id)}`,
      }),
    ),
  );
  document.querySelector('#specifications tbody').replaceChildren(
    ...product.specifications.map(({ name, value, unit }) => {
      const row = document.createElement('tr');
      const head = Object.assign(document.createElement('th'), { scope: 'row', textContent: name });
      row.append(
        head,
        Object.assign(document.createElement('td'), { textContent: unit ? `${value} ${unit}` : value }),
      );
      return row;
    }),
  );
  await showWhole(article);
}

if (document.querySelector('#product')) void showProduct();

const orders = document.querySelector('#orders');
if (orders && params.has('order')) orders.setAttribute('order-id', params.get('order'));

// The pages show what is for buyers or for visitors as the portal says, and remember it for the next page.
async function followSession() {
  await customElements.whenDefined('portico-portal');
  const { connection } = document.querySelector('portico-portal');
  const show = () => {
    const { current } = connection.session;
    if (!current) return;
    document.documentElement.classList.toggle('signed-in', !!current.user);
    localStorage.setItem('signed-in', current.user ? 'yes' : 'no');
  };
  connection.events.subscribe((change) => change.kind === 'session' && show());
  show();
}
void followSession();
