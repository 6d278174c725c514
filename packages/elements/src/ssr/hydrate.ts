/**
 * For a page that a server rendered with `@lit-labs/ssr`: import it before the elements, and after
 * `@lit-labs/ssr-client/lit-element-hydrate-support.js`. An element first renders what the server rendered, so that its
 * nodes stay, and then what its portal answers.
 */
import { LitElement, type PropertyValues } from 'lit';
import { PorticoElement } from '../base/portico-element.js';
import { loadTexts } from '../base/texts.js';
import '../portal/portal.js';
import { pictures } from '../product-card/card-view.js';
import { common } from '../translations/en.js';
import { firstView, type Inside } from './first-view.js';

const support = (globalThis as { litElementHydrateSupport?: (to: { LitElement: typeof LitElement }) => void })
  .litElementHydrateSupport;
if (!support)
  console.error(
    "@portico/elements/hydrate needs '@lit-labs/ssr-client/lit-element-hydrate-support.js' to be imported before it",
  );
// A bundler that splits the page may run Lit's element before its support, which then has missed it.
else if (!Object.hasOwn(LitElement.prototype, 'attributeChangedCallback')) support({ LitElement });

const prototype = PorticoElement.prototype as unknown as Inside & {
  connectedCallback(): void;
  attributeChangedCallback(name: string, old: string | null, value: string | null): void;
};
const { connectedCallback, attributeChangedCallback, willUpdate } = prototype;
/** Elements that are taking over what a server rendered. */
const taking = new WeakSet<Inside>();

/** Lit writes the text of a place that a server left empty into whatever node comes next, so a text node must be there. */
function fillEmptyPlaces(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  for (let node = walker.nextNode() as Comment | null; node; node = walker.nextNode() as Comment | null) {
    const { data, nextSibling } = node;
    if (data === 'lit-part' && nextSibling instanceof Comment && nextSibling.data === '/lit-part')
      node.after('');
  }
}

prototype.connectedCallback = function (this: Inside) {
  // The element around it sets its properties first.
  if (this.hasAttribute('defer-hydration')) return;
  if (this.shadowRoot && !this.hasUpdated) {
    fillEmptyPlaces(this.shadowRoot);
    taking.add(this);
    this.performUpdate();
    taking.delete(this);
  }
  connectedCallback.call(this);
};

prototype.attributeChangedCallback = function (this: Inside, name, old, value) {
  if (name !== 'defer-hydration') return attributeChangedCallback.call(this, name, old, value);
  // Lit takes the attribute away just before it sets the properties.
  if (value === null) queueMicrotask(() => this.isConnected && prototype.connectedCallback.call(this));
};

prototype.willUpdate = function (this: Inside, changed: PropertyValues) {
  willUpdate.call(this, changed);
  if (taking.has(this)) firstView(this);
};

/** Prepares the page, and loads the texts in its language. Await it before `hydrate` and before the elements are imported. */
export async function prepareHydration(): Promise<void> {
  fillEmptyPlaces(document);
  pictures.base = document.querySelector('portico-portal')?.getAttribute('url') ?? '';
  await loadTexts(document.documentElement.lang || 'en', 'common', common);
}
