import { expect } from '@open-wc/testing';
import './template.js';
import type { PorticoTemplate } from './template.js';
import {
  breakNetwork,
  breakReads,
  call,
  calls,
  clear,
  connectionOf,
  faults,
  mend,
  place,
  realFetch,
  shopAs,
  signIn,
  signOut,
  supply,
  until,
} from '../testing/act.js';

/** The words that are shown, with single spaces; what stands in the templates is not. */
const words = (element: Element) =>
  [...element.children]
    .filter((child) => child.localName !== 'template')
    .map((child) => child.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
const open = async (attributes: string, content: string, locale = 'en') => {
  const element = place<PorticoTemplate>(
    `<portico-template ${attributes}>${content}</portico-template>`,
    locale,
  );
  await until(
    () => /ready|empty|error|signed-out/.test(element.state) && element.children.length > 1,
    'an answer',
  ).catch(() => {});
  await element.updateComplete;
  return element;
};
const one = <E extends Element = HTMLElement>(element: Element, selector: string) =>
  element.querySelector<E>(selector)!;

describe('portico-template', () => {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    return shopAs('ana');
  });
  afterEach(() => {
    console.warn = warn;
    clear();
  });

  it('shows an offer in the page’s own DOM, formatted in the buyer’s language, and follows it live', async () => {
    const element = await open(
      'of="offer" sku="T-010" quantity="48"',
      `<template><p class="own"><b data-text="offer.unitPrice | money"></b> <i data-text="offer.unitPrice | per"></i>
        <span data-text="offer.quantity | quantity: offer.unit"></span>
        <em data-text="offer.availability.status | status" data-class-low="offer.availability.available < 5"
          data-class-there="offer.availability.available >= 5"></em></p></template>`,
      'de',
    );
    expect(words(element)).to.match(/^80,25 RON pro 100 Stk\. 48 Stk\. \S/);
    expect(one(element, '.own').getRootNode()).to.equal(document);
    expect(one(element, 'em').className).to.equal('there');
    expect(element.shadowRoot).to.equal(null);
    const paragraph = one(element, '.own');
    const price = { company: 'alfa', sku: 'T-010', currency: 'RON', baseQuantity: 100 };
    await supply('prices', [{ ...price, amount: '60.5' }]);
    try {
      await until(() => words(element).startsWith('60,50'), 'the new price');
      expect(one(element, '.own'), 'the same node').to.equal(paragraph);
    } finally {
      await supply('prices', [{ ...price, amount: '80.25', breaks: [{ from: 240, amount: '70.1234' }] }]);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('shows several sources together, lists and conditions; one call for a page', async () => {
    breakNetwork();
    const content = `<template><article>
      <a data-attr-href="summary.sku | url: 'product.html?sku={}'" data-text="summary.name"></a>
      <template data-if="offer"><dl><template data-each="step of offer.waterfall"><dt data-text="step.kind"></dt>
        <dd data-text="step.amount | money"></dd></template></dl></template>
      <p data-if="not offer">No price yet</p>
      <ul><li data-each="break of offer.breaks" data-key="break.from" data-text="break.unitPrice | money"></li></ul>
    </article></template>`;
    const element = place<PorticoTemplate>(
      ['T-020', 'T-030']
        .map((sku) => `<portico-template of="summary offer" sku="${sku}">${content}</portico-template>`)
        .join(''),
    );
    await until(() => [...element.parentElement!.children].every((each) => each.querySelector(':scope li')));
    expect(one(element, 'a').getAttribute('href')).to.equal(
      new URL('product.html?sku=T-020', document.baseURI).href,
    );
    expect(one(element, 'a').textContent).to.equal('Hexagon screw M20');
    expect(one(element, 'dl').textContent!.replace(/\s+/g, ' ')).to.match(
      /^ ?list RON [\d.,]+ ?contract .*vat RON/,
    );
    expect(
      [...element.querySelectorAll(':scope > article li')].map((li) => li.textContent!.replace(/\s/g, ' ')),
    ).to.deep.equal(['RON 80.25', 'RON 70.1234']);
    expect(words(element)).not.to.include('No price yet');
    expect(calls.filter((each) => each === 'POST /offers')).to.have.length(1);
    expect(calls.filter((each) => each === 'POST /products/lookup')).to.have.length(1);
  });

  it('has the states of every element, each with its template, and never a silent failure', async () => {
    const states = ['loading', 'empty', 'signed-out'].map(
      (s) => `<template data-state="${s}"><p>${s}!</p></template>`,
    );
    const html = `<portico-template of="cart">${states.join('')}<template><p data-text="cart.lines.length"></p></template></portico-template>`;
    const element = place<PorticoTemplate>(html);
    await until(() => words(element) === 'loading!');
    expect(element.getAttribute('aria-busy')).to.equal('true');
    await until(() => words(element) === 'empty!');
    expect(element.state).to.equal('empty');
    expect(element.hasAttribute('aria-busy')).to.equal(false);
    await call('POST', '/cart/lines', { lines: [{ sku: 'T-003', quantity: 2 }] });
    await until(() => words(element) === '1');
    breakReads(faults['HTTP 500']!);
    connectionOf(element).emit({ kind: 'cart' });
    await until(() => element.state === 'error');
    await until(() => /The shop has a problem. Try again/.test(words(element)));
    mend();
    one(element, 'button').click();
    await until(() => words(element) === '1');
    await connectionOf(element).session.signOut();
    await until(() => words(element) === 'signed-out!');
  });

  it('adds to the cart in a quantity the article allows, once, and says what goes wrong', async () => {
    const element = await open(
      'of="offer" sku="T-010"',
      `<template><form data-on-submit="add"><input data-attr-value="quantity" data-on-input="quantity">
        <button data-attr-disabled="adding" data-text="'Add'"></button></form><p data-text="failure"></p>
        <p data-if="added">In the cart</p></template>`,
    );
    const field = one<HTMLInputElement>(element, 'input');
    expect(field.value).to.equal('48');
    field.value = '50';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    one(element, 'button').click();
    await until(() => words(element).includes('Possible: 48 or 72'));
    field.value = '72';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    one(element, 'button').click();
    await until(() => words(element).includes('In the cart'));
    const cart = await call('GET', '/cart');
    expect(cart.lines.map((line: { quantity: number }) => line.quantity)).to.deep.equal([72]);
    element.addEventListener('portico-cart-add', (event) => event.preventDefault());
    one(element, 'button').click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await call('GET', '/cart')).lines[0].quantity).to.equal(72);
  });

  const cartContent = `<template><ol><li data-each="line of cart.lines" data-key="line.id">
    <span data-text="position"></span> <b data-text="line.product.name"></b>
    <input data-attr-value="line.quantity" data-on-change="set-quantity">
    <button data-on-click="remove" data-attr-aria-label="line.product.name">×</button></li></ol>
    <p data-text="cart.totals.net | money"></p></template>`;

  it('keeps rows, focus and what is being typed while the cart changes around them', async () => {
    await shopAs(
      'ana',
      { sku: 'T-001', quantity: 1 },
      { sku: 'T-002', quantity: 2 },
      { sku: 'T-003', quantity: 3 },
    );
    const element = await open('of="cart"', cartContent);
    const rows = () => [...element.querySelectorAll<HTMLElement>(':scope li')];
    const [first, second, third] = rows();
    const typed = second!.querySelector('input')!;
    typed.focus();
    typed.value = '21';
    typed.setSelectionRange(1, 1);
    await call('POST', '/cart/lines', { lines: [{ sku: 'T-004', quantity: 1 }] });
    await until(() => rows().length === 4);
    expect(document.activeElement).to.equal(typed);
    expect([typed.value, typed.selectionStart]).to.deep.equal(['21', 1]);
    expect(rows().slice(0, 3)).to.deep.equal([first, second, third]);
    first!.querySelector('button')!.click();
    await until(() => rows().length === 3);
    expect(document.activeElement).to.equal(typed);
    typed.dispatchEvent(new Event('change'));
    await until(() => words(element).includes('RON 2,0'), 'the new total');
    expect(
      (await call('GET', '/cart')).lines.find((line: { sku: string }) => line.sku === 'T-002').quantity,
    ).to.equal(21);
    // The row with the focus goes: the focus goes on in the one that took its place.
    const button = second!.querySelector('button')!;
    button.focus();
    button.click();
    await until(() => rows().length === 2);
    expect(rows()[0]!.contains(document.activeElement), 'focus in the next row').to.equal(true);
    for (const row of rows()) row.querySelector('button')!.click();
    await until(() => rows().length === 0);
    expect(document.activeElement).to.equal(element);
  });

  it('moves a row with its focus when the order changes', async () => {
    await shopAs(
      'ana',
      { sku: 'T-001', quantity: 1 },
      { sku: 'T-002', quantity: 2 },
      { sku: 'T-003', quantity: 3 },
    );
    const element = await open('of="cart"', cartContent);
    const cart = await call('GET', '/cart');
    const last = element.querySelectorAll<HTMLElement>(':scope li')[2]!;
    const button = last.querySelector('button')!;
    button.focus();
    connectionOf(element).emit({
      kind: 'cart',
      cart: { ...cart, lines: [cart.lines[2], cart.lines[0], cart.lines[1]] },
    });
    await until(() => element.querySelector(':scope li') === last);
    expect(document.activeElement).to.equal(button);
    expect(last.querySelector('span')!.textContent).to.equal('1');
  });

  it('orders again, and hands other names to the page', async () => {
    await call('POST', '/cart/lines', { lines: [{ sku: 'T-005', quantity: 1 }] });
    const cart = await call('GET', '/cart');
    await call('POST', '/orders', {
      cart: { version: cart.version, hold: cart.hold.token },
      shipToId: 'alfa-depot',
    });
    const element = await open(
      'of="orders" limit="1"',
      `<template><p data-each="order of orders.items" data-key="order.id"><b data-text="order.number"></b>
        <i data-text="order.placedAt | date"></i> <em data-text="order.state | status"></em>
        <button class="again" data-on-click="reorder">Again</button>
        <button class="mine" data-on-click="print-label">Label</button></p></template>`,
    );
    expect(words(element)).to.match(/\d+.*20\d\d Placed/);
    let heard: unknown;
    element.addEventListener('portico-act', ({ detail }) => {
      heard = [detail.name, (detail.scope['order'] as { id: string }).id.length > 0];
    });
    one(element, '.mine').click();
    expect(heard).to.deep.equal(['print-label', true]);
    one(element, '.again').click();
    await new Promise((resolve) => element.addEventListener('portico-reordered', resolve, { once: true }));
    expect((await call('GET', '/cart')).lines.map((line: { sku: string }) => line.sku)).to.deep.equal([
      'T-005',
    ]);
  });

  it('takes templates that come later, as a framework or a slow page gives them', async () => {
    const element = place<PorticoTemplate>('<portico-template of="offer" sku="T-001"></portico-template>');
    await until(() => element.state === 'ready');
    const template = document.createElement('template');
    // React puts the children into the template itself.
    const child = document.createElement('p');
    child.dataset['text'] = 'offer.sku';
    template.append(child);
    element.append(template);
    await until(() => words(element) === 'T-001');
    element.sku = 'T-002';
    await until(() => words(element) === 'T-002');
    element.parentElement!.append(element);
    await until(() => words(element) === 'T-002');
  });

  it('says once what it does not know, by name, and what would be right', async () => {
    const wrong = [
      `<p data-text="offer.unitPrise | money"></p>`,
      `<p data-text="ofer.unit"></p>`,
      `<p data-text="offer.unit | shout"></p>`,
      `<p data-text="offer.unit ="></p>`,
      `<p data-text="offer.unit(1)"></p>`,
      `<p data-each="offer.breaks"></p>`,
      `<p data-html="offer.unit"></p>`,
      `<p data-text="offer.unit | money"></p>`,
    ];
    await open('of="offer" sku="T-001"', `<template>${wrong.join('')}</template>`);
    await open('of="offer" sku="T-002"', `<template>${wrong.join('')}</template>`);
    const expected = [
      /“offer” has no “unitPrise”. Did you mean “unitPrice”\?/,
      /there is no “ofer”. Did you mean “offer”\?/,
      /has no filter “shout”: there are money, per/,
      /ends too early/,
      /cannot read “\(1\)”/,
      /should be “line of cart.lines”/,
      /there is no data-html.*write data-text/,
      /The filter “money” takes an amount with its currency, such as offer.net, not "H87"/,
    ];
    for (const pattern of expected)
      expect(
        warnings.filter((each) => pattern.test(each)),
        `${pattern} in ${warnings.join('\n')}`,
      ).to.have.length(1);
    expect(warnings).to.have.length(expected.length);
    await open('of="price" sku="T-001"', `<template></template>`).catch(() => {});
    expect(warnings.at(-1)).to.match(/there is no “price”. There is product, summary, offer/);
  });

  it('speaks of nobody’s data after a sign-out, and of the next buyer’s', async () => {
    const element = await open(
      'of="offer" sku="T-001"',
      `<template><p data-text="offer.unitPrice | money"></p></template>`,
    );
    expect(words(element)).to.equal('RON 80.25');
    await signOut();
    await connectionOf(element).session.signOut();
    await until(() => element.state === 'signed-out');
    expect(words(element)).to.equal('');
    await signIn('bogdan');
    await connectionOf(element).session.read();
    await until(() => words(element) === 'RON 101.50');
  });

  it('answers whatever the portal says as text, and leaves out an address that could run', async () => {
    const evil = `"><img src=x onerror="top.hacked=1"><script>top.hacked=1</script>{{constructor}}`;
    breakNetwork((request) =>
      request.url.endsWith('/products/T-001')
        ? realFetch(request).then(async (answer) =>
            Response.json({
              ...(await answer.json()),
              name: evil,
              description: evil,
              image: { kind: 'image', url: 'javascript:top.hacked=1', alt: evil, width: 1, height: 1 },
            }),
          )
        : undefined,
    );
    const element = await open(
      'of="product" sku="T-001"',
      `<template><p data-text="product.name" data-attr-title="product.name" data-attr-class="product.name"></p>
        <img data-attr-src="product.image.url" data-attr-alt="product.image.alt">
        <a data-attr-href="product.image.url">x</a><a class="b" data-attr-href="product.name | url: 'p.html?n={}'">x</a>
        <portico-price data-attr-sku="product.name" data-attr-onclick="product.name" data-attr-srcdoc="product.name"></portico-price>
        <button data-attr-onclick="product.name" data-attr-style="product.name" data-attr-formaction="product.image.url">x</button>
        <iframe data-attr-src="product.image.url" data-attr-srcdoc="product.name"></iframe>
        <svg><a data-attr-xlink:href="product.image.url"><animate data-attr-values="product.image.url"></animate></a></svg>
        <p data-on-onclick="x" data-text="product.constructor"></p><p data-text="product.__proto__.x"></p></template>`,
    );
    expect(one(element, 'p').textContent).to.equal(evil);
    expect(one(element, 'p').title).to.equal(evil);
    expect(one(element, 'img').getAttribute('src')).to.equal(null);
    expect(one(element, 'a').hasAttribute('href')).to.equal(false);
    expect(one<HTMLAnchorElement>(element, '.b').href).to.equal(
      new URL(`p.html?n=${encodeURIComponent(evil)}`, document.baseURI).href,
    );
    for (const node of element.querySelectorAll('*')) {
      for (const { name, value } of node.attributes) {
        expect(name).not.to.match(/^(on|style$|srcdoc|formaction|values|xlink)/);
        expect(value).not.to.match(/^\s*javascript:/i);
      }
      expect(node.localName).not.to.equal('script');
    }
    expect(one(element, 'iframe').attributes).to.have.length(0);
    one(element, 'button').click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((window as unknown as { hacked?: number }).hacked).to.equal(undefined);
    expect(warnings.join('\n')).to.match(/“onclick” would run data as script; write data-on-click/);
  });

  it('breaks no rule of a strict policy', async () => {
    const frame = document.createElement('iframe');
    const html = `<portico-template of="offer" sku="T-001"><template><p data-text="offer.unitPrice | money" data-attr-title="offer.sku"></p>
      <button data-on-click="add">Add</button></template></portico-template>`;
    frame.src = `/strict?elements=${encodeURIComponent(html)}`;
    document.body.append(frame);
    try {
      await new Promise((resolve) => (frame.onload = resolve));
      const page = frame.contentWindow as Window & { violations: string[]; failures: string[] };
      const element = page.document.querySelector('portico-template')!;
      await until(() => /80\.25/.test(element.querySelector('p')?.textContent ?? ''));
      element.querySelector<HTMLElement>(':scope > button')!.click();
      await until(() => (element as PorticoTemplate).state === 'ready');
      expect(page.violations).to.deep.equal([]);
      expect(page.failures).to.deep.equal([]);
    } finally {
      frame.remove();
    }
  });
});
