// Pages that do to everything in them what pages do, with the built script: each element looks and works as on a clean page.
// What a host may change is what it means to: font family and size, which are inherited, `color-scheme`, direction, the custom
// properties and parts, and the box of the tag itself. Everything else inside must be the same to the pixel.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launch, open, signIn, visit, type Shop, type Visit } from './testing.js';

let shop: Shop;
let clean: Record<string, readonly string[]>;
let cleanLoud: typeof clean;

const settled = () =>
  [...document.querySelectorAll('#room > *')].every(
    (each) =>
      each.localName === 'portico-portal' ||
      ['ready', 'empty'].includes((each as Element & { state: string }).state),
  ) &&
  [...document.querySelectorAll('portico-product-list')].every((list) =>
    [...list.shadowRoot!.querySelectorAll('portico-product-card')].every((card) =>
      card.shadowRoot!.querySelector('[part="price"]'),
    ),
  );

/** Size and style of everything inside each element, one line each: hostile/look.js. */
const look = 'own.appearance()';

async function show(query: string, where = shop): Promise<Visit & { seen: typeof clean }> {
  const shown = await visit(where, `embed/hostile/page.html?${query}`);
  await signIn(shown.page);
  await shown.page.waitForFunction(settled);
  await shown.page.waitForTimeout(300);
  return { ...shown, seen: await shown.page.evaluate<typeof clean>(look) };
}

/** The first lines that differ, with what differs in them. */
function differences(expected: typeof clean, actual: typeof clean): string[] {
  const found: string[] = [];
  for (const [tag, lines] of Object.entries(expected)) {
    const others = actual[tag]!;
    if (others.length !== lines.length) found.push(`${tag}: ${others.length} nodes, not ${lines.length}`);
    lines.forEach((line, at) => {
      if (line === others[at] || found.length > 30) return;
      const [a, b] = [line.split('; '), (others[at] ?? '').split('; ')];
      const values = a.flatMap((value, index) => (value === b[index] ? [] : [`${value} → ${b[index]}`]));
      found.push(`${tag} ${values.join(' | ')}`);
    });
  }
  return found;
}

before(async () => {
  shop = await open();
  const first = await visit(shop, 'embed/autoloader.html');
  await signIn(first.page);
  await first.page.getByRole('button', { name: 'Add to cart' }).click();
  await first.page.getByText('Added').first().waitFor();
  await first.context.close();
  const normal = await show('');
  clean = normal.seen;
  await normal.context.close();
  const loud = await show('font=30px serif&root=large');
  cleanLoud = loud.seen;
  await loud.context.close();
});
after(() => shop?.stop());

test('what is compared is there', () => {
  assert.equal(Object.keys(clean).length, 10);
  for (const [tag, lines] of Object.entries(clean)) assert.ok(lines.length > 3, `${tag}: ${lines.length}`);
});

for (const [css, what] of [
  ['reset', '* { all: unset !important }'],
  ['controls', 'rules with !important for every control, table and list'],
  ['inherited', 'everything that is inherited'],
] as const) {
  test(`a page with ${what}`, async () => {
    const { seen, context, faults } = await show(`css=${css}`);
    assert.deepEqual(differences(clean, seen), []);
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test('a page with another box model and font for everything: the font is taken, nothing else', async () => {
  const { seen, context, faults } = await show('css=loud');
  assert.deepEqual(differences(cleanLoud, seen), []);
  assert.deepEqual(faults, []);
  await context.close();
});

/** Adds to the cart, changes the quantity, searches and opens an order. */
async function use(page: Page): Promise<void> {
  await page.locator('#room > portico-add-to-cart').getByRole('button', { name: 'Add to cart' }).click();
  await page.locator('#room > portico-add-to-cart').getByText('Added').first().waitFor();
  const quantity = page.locator('portico-cart input').first();
  const next = `${Number((await quantity.inputValue()).replace(/\D/g, '')) + 100}`;
  await quantity.fill(next);
  await quantity.press('Enter');
  await page.waitForTimeout(800);
  assert.equal((await quantity.inputValue()).replace(/\D/g, ''), next);
  await page.locator('portico-product-list input[type="search"]').fill('rulment');
  await page.locator('portico-product-list').getByText('RU-6201-2RS').waitFor();
  await page.locator('portico-order-history [part="row"] button').first().click();
  await page.locator('portico-order-history .back').waitFor();
}

test('a page whose libraries changed Object, Array, String and Function for everybody', async () => {
  const { page, seen, context, faults } = await show('js=natives');
  assert.deepEqual(differences(clean, seen), []);
  await use(page);
  assert.deepEqual(faults, []);
  await context.close();
});

test('the elements leave no globals, no changed prototypes and no styles', async () => {
  for (const script of ['portico.js', 'portico-autoloader.js']) {
    const { page, context } = await show(`script=${script}`);
    const left = await page.evaluate(() => {
      const { own } = globalThis as never as {
        own: { before: Record<string, string[]>; look(): Record<string, string[]> };
      };
      const now = own.look();
      return Object.entries(now).flatMap(([name, keys]) =>
        keys.filter((key) => !own.before[name]?.includes(key)).map((key) => `${name}: ${key}`),
      );
    });
    assert.deepEqual(left, [], script);
    const sheets = await page.evaluate(() => ({
      elements: document.querySelectorAll('style, link[rel="stylesheet"]').length,
      selectors: document.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSStyleRule ? rule.selectorText : [])),
      ),
      media: document.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSMediaRule ? rule.conditionText : [])),
      ),
      printed: document.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule) =>
          rule instanceof CSSMediaRule
            ? [...rule.cssRules].map((inner) => (inner as CSSStyleRule).selectorText)
            : [],
        ),
      ),
    }));
    assert.equal(sheets.elements, 2);
    // The autoloader's room for tags that wait.
    if (script === 'portico.js') assert.deepEqual([...sheets.selectors, ...sheets.media], []);
    for (const selector of sheets.selectors) assert.match(selector, /^:where\(portico-[^]*:not\(:defined/);
    // On paper a tag for acting is left out, too; that weighs nothing either.
    for (const media of sheets.media) assert.equal(media, 'print');
    for (const selector of sheets.printed)
      assert.match(selector, /^:where\(portico-[^,]*(, portico-[^,]*)*\)/);
    await context.close();
  }
});

test('the script twice, another version after it, and tags before it: one copy of each element, each works', async () => {
  const { page, context, faults, warnings } = await visit(shop, 'embed/hostile/page.html');
  await page.waitForFunction(() => customElements.get('portico-price'));
  const other = (await (await fetch(`${shop.url}portico/portico.js`)).text()).replaceAll(
    /(["'`])0\.1\.0\1/g,
    "'9.9.9'",
  );
  assert.match(other, /9\.9\.9/);
  await page.route('**/portico/other.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: other }),
  );
  const before = await page.evaluateHandle(() => customElements.get('portico-price'));
  for (const script of ['portico.js?again', 'portico-autoloader.js', 'other.js'])
    await page.addScriptTag({ type: 'module', url: `/portico/${script}` });
  await page.waitForTimeout(1000);
  assert.ok(await page.evaluate((was) => customElements.get('portico-price') === was, before));
  const said = warnings.filter((text) => /<portico-price> 0\.1\.0 is defined, 9\.9\.9 is ignored/.test(text));
  assert.equal(said.length, 1, warnings.join('\n'));
  // The same version again is no news.
  assert.ok(
    warnings.every((text) => /9\.9\.9 is ignored/.test(text)),
    warnings.join('\n'),
  );
  await signIn(page);
  await page.waitForFunction(settled);
  await use(page);
  assert.deepEqual(faults, []);
  await context.close();
});

test('elements that a framework moves, takes out and puts back keep what they show', async () => {
  const { page, context, faults } = await show('');
  const price = () => page.locator('#room > portico-price [part~="price"]').first().textContent();
  const was = await price();
  const calls: string[] = [];
  page.on('request', (request) => /offers/.test(request.url()) && calls.push(request.url()));
  await page.evaluate(() => {
    const room = document.querySelector('#room')!;
    const price = room.querySelector(':scope > portico-price')!;
    for (let n = 0; n < 20; n++) room.append(price);
    // Another document of the page's, and back.
    const frame = room.appendChild(document.createElement('iframe'));
    frame.contentDocument!.body.append(frame.contentDocument!.adoptNode(price));
    room.append(document.adoptNode(price));
    frame.remove();
  });
  assert.equal(await price(), was);
  await page.waitForTimeout(500);
  assert.equal(await price(), was);
  assert.ok(calls.length <= 2, `${calls.length} calls`);
  await page.evaluate(() => {
    const room = document.querySelector('#room')!;
    room.insertAdjacentHTML(
      'beforeend',
      '<p id="late"><portico-stock sku="RU-6204-2RS"></portico-stock></p>',
    );
  });
  await page.locator('#late portico-stock [part="detail"]').waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test('a page that the browser keeps has let go of its line, and takes it up again when it comes back', async () => {
  const { page, context, faults } = await show('');
  let open = 0;
  page.on('request', (request) => {
    if (/\/b2b\/events/.test(request.url())) open++;
  });
  const ended = page.waitForEvent('requestfailed', (request) => /\/b2b\/events/.test(request.url()));
  // As at a navigation: a hidden page rests, and one that is kept is told of it.
  await page
    .evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    })
    .catch(() => undefined);
  await ended;
  await page.waitForTimeout(1500);
  assert.equal(open, 0, 'opened a line while it was kept');
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'hidden');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.waitForTimeout(1000);
  assert.equal(open, 1, 'lines that it took up again');
  assert.deepEqual(faults, []);
  await context.close();
});

test("a page left and come back to by the browser's buttons is the one that was kept", async () => {
  const browser = await launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const { page } = await show('', { ...shop, browser });
  await page.evaluate(() => Object.assign(globalThis, { kept: true }));
  await page.goto(`${shop.url}embed/autoloader.html`);
  let open = 0;
  page.on('request', (request) => {
    if (/\/b2b\/events/.test(request.url())) open++;
  });
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(settled);
  const reasons = await page.evaluate(() =>
    JSON.stringify(
      (performance.getEntriesByType('navigation')[0] as never as { notRestoredReasons: unknown })
        .notRestoredReasons,
    ),
  );
  assert.equal(await page.evaluate(() => 'kept' in globalThis), true, reasons);
  await page.waitForTimeout(1000);
  assert.equal(open, 1, 'lines that it took up again');
  await browser.close();
});
