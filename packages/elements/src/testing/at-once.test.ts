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
 * paint. In each test but the first ones of a language its texts may be there already; in those they are on their way.
 */
describe('an element shows something at once when it is connected', () => {
  before(() => shopAs('ana'));
  afterEach(clear);

  for (const locale of ['en', 'de', 'ro'])
    for (const [tag, attributes] of Object.entries(shown))
      it(`${tag} in ${locale}`, () => {
        const page = document.createElement('div');
        page.className = 'test-page';
        const portal = document.createElement('portico-portal');
        portal.setAttribute('url', '/b2b');
        portal.locale = locale;
        const element = document.createElement(tag);
        for (const [, name, value] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g))
          element.setAttribute(name!, value ?? '');
        portal.append(element);
        page.append(portal);
        document.body.append(page);
        // No `await` up to here: this is the same task.
        const base = element.shadowRoot!.querySelector('[part~="base"]')!;
        expect(base, 'its base').to.be.instanceOf(HTMLElement);
        expect(base.querySelectorAll('*').length, 'what is in it').to.be.above(0);
        expect(base.getBoundingClientRect().height, 'the room it takes').to.be.above(10);
        expect(element.getAttribute('state')).to.equal('loading');
      });
});
