// Another's elements with Portico's in their shadow roots. An open one is found by itself, a closed one must be told of.
import { observe } from '/portico/portico-autoloader.js';

const place = (root, ...tags) => {
  for (const tag of tags) {
    const element = document.createElement(tag);
    element.setAttribute('sku', root.host.getAttribute('sku'));
    root.append(element);
  }
};

customElements.define(
  'purchasing-panel',
  class extends HTMLElement {
    connectedCallback() {
      place(this.attachShadow({ mode: 'open' }), 'portico-sign-in', 'portico-price', 'portico-stock');
    }
  },
);

customElements.define(
  'closed-panel',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'closed' });
      // Only for the test that looks inside.
      this.inside = root;
      place(root, 'portico-price', 'portico-add-to-cart');
      observe(root);
    }
  },
);
