import { expect } from '@open-wc/testing';
import '../index.js';
import { clear, shopAs } from './act.js';

const shown: Record<string, string> = {
  'portico-product-list': '',
  'portico-product-card': 'sku="T-001"',
  'portico-price': 'sku="T-010" breaks explain as-of',
  'portico-stock': 'sku="T-001" as-of',
  'portico-add-to-cart': 'sku="T-001"',
  'portico-cart': '',
  'portico-checkout': '',
  'portico-order-history': '',
  'portico-cart-badge': '',
  'portico-sign-in': '',
};

/**
 * A framework's test looks as soon as it has placed an element, without waiting for a microtask; and so does the first
 * paint. Everything in a test is one task, so that the texts of a language are still on their way for every element.
 */
describe('every element shows something at once when it is connected', () => {
  before(() => shopAs('ana'));
  afterEach(clear);

  for (const locale of ['de', 'ro', 'en'])
    it(`in ${locale}`, () => {
      const portal = document.createElement('portico-portal');
      portal.className = 'test-page';
      portal.url = '/b2b';
      portal.locale = locale;
      document.body.append(portal);
      for (const [tag, attributes] of Object.entries(shown)) {
        const element = document.createElement(tag);
        for (const [, name, value] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g))
          element.setAttribute(name!, value ?? '');
        portal.append(element);
        const base = element.shadowRoot!.querySelector('[part~="base"]')!;
        expect(base, `the base of ${tag}`).to.be.instanceOf(HTMLElement);
        expect(base.querySelectorAll('*').length, `what is in ${tag}`).to.be.above(0);
        expect(base.getBoundingClientRect().height, `the room of ${tag}`).to.be.above(10);
        expect(element.getAttribute('state'), tag).to.equal('loading');
      }
    });
});
