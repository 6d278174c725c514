import { expect } from '@open-wc/testing';
import '../price/price.js';
import '../cart/cart.js';
import '../add-to-cart/add-to-cart.js';
import type { PorticoPortal } from '../portal/portal.js';
import type { PorticoPrice } from '../price/price.js';
import {
  button,
  calls,
  clear,
  connectionOf,
  find,
  findAll,
  place,
  shopAs,
  textOf,
  until,
} from '../testing/act.js';
import { registerTranslations } from './languages.js';

const price = '<portico-price sku="T-010"></portico-price>';
const add = '<portico-add-to-cart sku="T-120"></portico-add-to-cart>';
const warnings: string[] = [];
const realWarn = console.warn;
const file = (texts: unknown) =>
  URL.createObjectURL(new Blob([typeof texts === 'string' ? texts : JSON.stringify(texts)]));

/** Places a portal with attributes of its own; answers the first element in it. */
function placeWith(attributes: string, html: string, wrap = (inner: string) => inner): PorticoPrice {
  const page = document.createElement('div');
  page.className = 'test-page';
  page.innerHTML = wrap(`<portico-portal url="/b2b" ${attributes}>${html}</portico-portal>`);
  document.body.append(page);
  return page.querySelector('portico-portal')!.firstElementChild as PorticoPrice;
}

describe("the supplier's own texts", () => {
  beforeEach(async () => {
    await shopAs('ana');
    warnings.length = 0;
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    clear();
    console.warn = realWarn;
    document.documentElement.lang = 'en';
  });

  it('come from a file, override a language key by key, and are there from the first text on', async () => {
    const address = file({ ro: { addToCart: { add: 'Pune în coșul firmei' } } });
    const element = placeWith(`locale="ro" translations="${address}"`, add);
    const seen = new Set<string>();
    await until(() => {
      for (const each of findAll(element, '.primary')) seen.add(each.textContent!.trim());
      return textOf(element).includes('Pune în coșul firmei');
    });
    expect([...seen]).to.deep.equal(['Pune în coșul firmei']);
    // Everything else is as it comes with Portico.
    expect(textOf(element)).to.include('în multipli de 24 buc.');
    expect(warnings).to.deep.equal([]);
  });

  it('override English, too', async () => {
    const element = placeWith(
      `locale="en-GB" translations="${file({ 'en-GB': { price: { net: 'plus VAT' } } })}"`,
      price,
    );
    await until(() => textOf(element).includes('plus VAT'));
    expect(textOf(element)).to.include('List price');
  });

  it('add a language, and what is left out of it is English, marked as it is', async () => {
    const italian = file({
      it: {
        addToCart: { add: 'Aggiungi al carrello' },
        units: { H87: 'one: pezzo|many: pezzi|other: pezzi' },
      },
      'it-CH': { addToCart: { add: 'Nel carrello' } },
    });
    const element = placeWith(`locale="it" translations="${italian}"`, add);
    await until(() => button(element, 'Aggiungi al carrello'));
    expect(textOf(element)).to.include('in steps of 24 pezzi');
    expect(element.lang).to.equal('it');
    connectionOf(element).locale = 'it-CH';
    await until(() => button(element, 'Nel carrello'));
    expect(textOf(element)).to.include('in steps of 24 pezzi');
  });

  it('of one language each stand in a file of their own', async () => {
    const realFetch = window.fetch;
    const asked: string[] = [];
    window.fetch = (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
      if (!pathname.startsWith('/texts/')) return realFetch(input, init);
      asked.push(pathname);
      return Promise.resolve(new Response('{"pl-PL":{"price":{"net":"bez VAT"}}}'));
    };
    try {
      const element = placeWith('locale="pl-PL" translations="/texts/{language}.json"', price);
      await until(() => textOf(element).includes('bez VAT'));
      expect(asked).to.deep.equal(['/texts/pl.json']);
    } finally {
      window.fetch = realFetch;
    }
  });

  it('are registered by a script, before or after, and show at once', async () => {
    // What is registered holds for the whole page, and so for every test: each has a region of its own.
    const element = place<PorticoPrice>(price, 'de-CH');
    await until(() => textOf(element).includes('zzgl. MwSt.'));
    calls.length = 0;
    registerTranslations({
      'de-CH': { price: { net: 'netto' } },
      'de-AT': { price: { gross: 'inkl. USt.' } },
    });
    await until(() => textOf(element).includes('netto'));
    // Nothing is asked for again: the price is the same.
    expect(calls).to.deep.equal([]);
    element.display = 'gross';
    connectionOf(element).locale = 'de-AT';
    await until(() => textOf(element).includes('inkl. USt.'));
  });

  it('that are wrong are said with what is known, and do no harm', async () => {
    const element = place<PorticoPrice>(price, 'en');
    await until(() => textOf(element).includes('excl. VAT'));
    registerTranslations({
      en: {
        price: { nett: 'net', gross: 12, save: 'You save {amonut}' },
        pirce: { net: 'net' },
        cartBadge: { lines: 'one: {count} line' },
        units: { XCR: 'crate' },
      },
      no_such: {},
    } as never);
    // Files of the tests before are asked for other languages' texts meanwhile, and do not have them.
    const said = () => warnings.filter((text) => text.startsWith('Portico: registerTranslations: '));
    await until(() => said().length === 6, 'every fault is said');
    expect(said().map((text) => text.replace('Portico: registerTranslations: ', ''))).to.deep.equal([
      '"en.price.nett" is not known; the nearest is "net"',
      '"en.price.gross" is no text but 12',
      '"en.price.save" has {amonut}, which nothing fills; there is {amount}, {percent}',
      '"en.pirce" is not known; the nearest is "price"',
      '"en.cartBadge.lines" lacks the plural form other of its language',
      '"no_such" is no language tag, such as "it" or "de-AT"',
    ]);
    expect(textOf(element)).to.include('excl. VAT');
  });

  for (const [what, address, says] of [
    ['is not there', '/no-such-texts.json', /HTTP 404/],
    ['is no JSON', file('<h1>Not found</h1>'), /cannot be used: .*(JSON|token|pattern)/],
    ['is a list', file([]), /not an object of languages/],
  ] as const)
    it(`in a file that ${what}: said in the console, the page has Portico's texts`, async () => {
      const element = placeWith(`locale="hu" translations="${address}"`, price);
      await until(() => textOf(element).includes('nettó'));
      await until(() => warnings.some((text) => says.test(text)), `a warning of ${warnings.join()}`);
    });

  it('work under a strict policy', async () => {
    const frame = document.createElement('iframe');
    const query = new URLSearchParams({
      elements: add,
      attributes: 'locale="ro" translations="/texts.json"',
    });
    frame.src = `/strict?${query}`;
    document.body.append(frame);
    try {
      await new Promise((resolve) => (frame.onload = resolve));
      const page = frame.contentWindow as Window & { violations: string[]; failures: string[] };
      await until(() => {
        const element = page.document.querySelector('portico-add-to-cart');
        return element?.shadowRoot && textOf(element).includes('Adăugați la comandă');
      });
      expect(page.violations).to.deep.equal([]);
      expect(page.failures).to.deep.equal([]);
    } finally {
      frame.remove();
    }
  });
});

describe('the language', () => {
  beforeEach(() => shopAs('ana'));
  afterEach(() => {
    clear();
    document.documentElement.lang = 'en';
  });

  it('is that of the attribute, else the nearest around, through shadow roots, else the page, followed live', async () => {
    const host = document.createElement('div');
    host.className = 'test-page';
    host.lang = 'fr';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<section><portico-portal url="/b2b">${price}</portico-portal></section>`;
    const portal = root.querySelector<PorticoPortal>('portico-portal')!;
    const element = portal.firstElementChild as PorticoPrice;
    const says = (words: string) => until(() => textOf(element).includes(words), words);
    await says('HT');
    root.querySelector('section')!.lang = 'bg';
    await says('без ДДС');
    portal.locale = 'pl';
    await says('netto');
    portal.locale = '';
    await says('без ДДС');
    root.querySelector('section')!.removeAttribute('lang');
    await says('HT');
    host.removeAttribute('lang');
    await says('excl. VAT');
    document.documentElement.lang = 'de_DE';
    await says('zzgl. MwSt.');
    // Placed elsewhere, it speaks what is spoken there.
    const there = document.createElement('div');
    there.className = 'test-page';
    there.lang = 'hu';
    document.body.append(there);
    there.append(portal);
    await says('nettó');
  });

  it('that is no language is English', async () => {
    const element = placeWith('', price, (inner) => `<div lang="-">${inner}</div>`);
    await until(() => textOf(element).includes('excl. VAT'));
  });

  it('that Portico does not speak: English words, said to be English', async () => {
    const element = placeWith('locale="sv"', price);
    await until(() => textOf(element).includes('excl. VAT'));
    expect(element.lang).to.equal('en');
    expect(element.dir).to.equal('');
  });

  it('from right to left turns the element on a page from left to right, and back', async () => {
    const element = placeWith('locale="ar"', price);
    await until(() => textOf(element).includes('غير شامل الضريبة'));
    expect(element.dir).to.equal('rtl');
    expect(element.lang).to.equal('ar');
    const own = find(element, '.own')!.getBoundingClientRect();
    const { right } = element.getBoundingClientRect();
    expect(right - own.right, 'the price stands on the right').to.be.below(2);
    connectionOf(element).locale = 'en';
    await until(() => textOf(element).includes('excl. VAT'));
    expect(element.hasAttribute('dir')).to.equal(false);
  });

  it("leaves the page's own direction of an element alone", async () => {
    const element = placeWith('locale="ar"', '<portico-price sku="T-010" dir="ltr"></portico-price>');
    await until(() => textOf(element).includes('غير شامل الضريبة'));
    expect(element.dir).to.equal('ltr');
  });

  it('isolates what is put into a text from right to left', async () => {
    await shopAs('ana', { sku: 'T-001', quantity: 2 });
    const cart = placeWith('locale="ar"', '<portico-cart></portico-cart>');
    const remove = await until(() => find(cart, '.icon'));
    expect(remove.getAttribute('aria-label')).to.equal('إزالة \u2068Hexagon screw M1\u2069');
    remove.click();
    await until(() => textOf(cart).includes('تمت إزالة \u2068Hexagon screw M1\u2069.'));
  });

  it('has its own digits and separators, read as they are written', async () => {
    const element = placeWith('locale="ar-EG"', add);
    const field = await until(() => find<HTMLInputElement>(element, 'input'));
    expect(field.value).to.equal('٤٨');
    field.value = '٧٢';
    field.dispatchEvent(new Event('change'));
    await until(() => field.getAttribute('aria-valuenow') === '72');
    expect(textOf(element)).to.include('٢٤');
  });
});
