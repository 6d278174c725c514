// Every page that docs/embed.md offers for copying, as its server would send it, in a real browser: sign in, and the price is there.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { open, signIn, visit, type Shop } from './testing.js';

let shop: Shop;
before(async () => {
  shop = await open();
});
after(() => shop?.stop());

const price = /[\d,.]+\s?RON|RON\s?[\d,.]+/;
const scripts = ['portico-autoloader.js', 'portico.js'];

const signedIn: Record<string, (page: import('playwright-core').Page) => Promise<void>> = {
  'plain.html': async (page) => {
    await page.locator('portico-product-card [part="price"]').filter({ hasText: price }).first().waitFor();
    assert.equal(await page.getByText('Our catalogue is also').isVisible(), false);
  },
  'autoloader.html': async (page) => {
    await page.locator('portico-price [part~="price"]').filter({ hasText: price }).waitFor();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByText('Added').first().waitFor();
  },
  '1999.html': async (page) => {
    assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
    assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
    await page.locator('portico-price [part~="price"]').filter({ hasText: price }).nth(1).waitFor();
    // The language file is read as what it is, whatever the page's own characters are.
    await page.getByText('verfügbar').first().waitFor();
  },
  'wordpress.html': async (page) => {
    await page.locator('portico-product-card [part="price"]').filter({ hasText: price }).waitFor();
    await page.locator('portico-cart').locator('[part="empty"], [part="line"]').first().waitFor();
  },
  'intranet.html': async (page) => {
    await page.locator('portico-price [part~="price"]').filter({ hasText: price }).waitFor();
    await page.getByText('Why this price').click();
    await page.locator('portico-order-history [part="row"]').first().waitFor();
  },
};

test('every page that is there is tried', async () => {
  const files = (await readdir(new URL('./pages/', import.meta.url))).filter((file) => /\.html$/.test(file));
  const others = ['frame.html', 'framed.html', 'shadow.html'];
  assert.deepEqual(files.sort(), [...Object.keys(signedIn), ...others].sort());
});

test('docs/embed.md shows these very pages', async () => {
  const text = await readFile(new URL('../../docs/embed.md', import.meta.url), 'utf8');
  const shown = [...text.matchAll(/```(?:html|js|css)\n([^]*?)```/g)].map(([, code]) => code);
  for (const file of [...Object.keys(signedIn), 'frame.html', 'framed.html', 'shadow.html', 'panel.js'])
    assert.ok(
      shown.includes(await readFile(new URL(`./pages/${file}`, import.meta.url), 'utf8')),
      `${file} is not as docs/embed.md shows it`,
    );
});

for (const [name, look] of Object.entries(signedIn)) {
  for (const script of scripts) {
    test(`${name} with ${script}`, async () => {
      const { page, context, faults, warnings } = await visit(shop, `embed/${name}?script=${script}`);
      await signIn(page);
      await look(page);
      assert.deepEqual([...faults, ...warnings], []);
      await context.close();
    });
  }
}

for (const script of scripts) {
  test(`inside an iframe of another site, with ${script}`, async () => {
    const { page, context, faults } = await visit(shop, `${shop.elsewhere}embed/frame.html`);
    const frame = page.frameLocator('iframe');
    await page.locator('iframe').evaluate((iframe: HTMLIFrameElement, script) => {
      iframe.src += `?script=${script}`;
    }, script);
    await signIn(frame as never);
    await frame.locator('portico-price [part~="price"]').filter({ hasText: price }).waitFor();
    await frame.getByRole('button', { name: 'Add to cart' }).click();
    await frame.getByText('Added').first().waitFor();
    // Whether somebody is signed in is asked of the portal, whose 401 a browser writes down.
    assert.deepEqual(
      faults.filter((text) => !/status of 401/.test(text)),
      [],
    );
    await context.close();
  });

  test(`in other elements' shadow roots, open and closed, with ${script}`, async () => {
    const { page, context, faults } = await visit(shop, `embed/shadow.html?script=${script}`);
    await signIn(page);
    await page.locator('purchasing-panel portico-price [part~="price"]').filter({ hasText: price }).waitFor();
    await page.waitForFunction(() => {
      const { inside } = document.querySelector('closed-panel') as never as { inside: ShadowRoot };
      return /RON/.test(inside.querySelector('portico-price')?.shadowRoot?.textContent ?? '');
    });
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test('a visitor sees the public catalogue', async () => {
  const { page, context, faults } = await visit(shop, 'embed/plain.html');
  await page.locator('portico-product-card [part="name"]').nth(5).waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test('the autoloader fetches what the page shows and nothing else, when the page has loaded', async () => {
  const context = await shop.browser.newContext();
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/\/portico\//.test(request.url())) fetched.push(new URL(request.url()).pathname);
  });
  await page.addInitScript(() => {
    addEventListener('load', () => Object.assign(globalThis, { loadedAt: performance.now() }));
  });
  await page.goto(`${shop.url}embed/framed.html`);
  await page.locator('portico-price[state="signed-out"]').waitFor();
  const names = fetched.map((path) => /([\w-]+?)(-[\w-]{8})?\.js$/.exec(path)?.[1] ?? path);
  for (const name of ['core', 'portal', 'price', 'sign-in', 'add-to-cart'])
    assert.ok(names.includes(name), name);
  for (const name of ['cart', 'checkout', 'product-list', 'order-history', 'product-card', 'ro', 'de'])
    assert.ok(!names.includes(name), `${name} is fetched: ${fetched}`);
  const [loaded, first] = await page.evaluate(() => [
    (globalThis as never as { loadedAt: number }).loadedAt,
    Math.min(
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/portico/elements/'))
        .map(({ startTime }) => startTime),
    ),
  ]);
  assert.ok(first! >= loaded!, `fetched at ${first} ms, the page loaded at ${loaded} ms`);

  // A tag that comes later, by innerHTML, and one of another's shadow root.
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<div><portico-cart-badge></portico-cart-badge></div>');
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).innerHTML = '<portico-stock sku="SU-933-M8x40"></portico-stock>';
  });
  await page.waitForFunction(
    () => customElements.get('portico-cart-badge') && customElements.get('portico-stock'),
  );
  await context.close();
});

test('an unknown tag is said once, with those that there are', async () => {
  const { page, context, warnings } = await visit(shop, 'embed/framed.html');
  await page.evaluate(() =>
    document.body.append(...[1, 2].map(() => document.createElement('portico-prise'))),
  );
  await page.waitForFunction(() => customElements.get('portico-price'));
  await page.waitForTimeout(300);
  assert.equal(
    warnings.filter((text) => /<portico-prise> is no element of Portico.*<portico-price>/.test(text)).length,
    1,
  );
  await context.close();
});

test('an element whose file cannot be fetched keeps what the page put in it; the others come', async () => {
  const context = await shop.browser.newContext();
  const page = await context.newPage();
  await page.route(/\/portico\/elements\/price-(?!details)/, (route) => route.abort());
  await page.goto(`${shop.url}embed/autoloader.html`);
  await page.locator('portico-stock[state="signed-out"]').waitFor();
  assert.ok(await page.getByText('Ask for your price').isVisible());
  await context.close();
});

for (const how of ['without JavaScript', 'with the script blocked']) {
  test(`what the page put inside a tag is there ${how}`, async () => {
    const context = await shop.browser.newContext({ javaScriptEnabled: how !== 'without JavaScript' });
    const page = await context.newPage();
    await page.route(/\/portico\/.*\.js/, (route) => route.abort());
    for (const [name, text] of [
      ['plain.html', 'Our catalogue is also'],
      ['autoloader.html', 'Ask for your price'],
      ['1999.html', 'auf Anfrage'],
    ] as const) {
      await page.goto(`${shop.url}embed/${name}`);
      const seen = page.getByText(text).first();
      assert.ok(await seen.isVisible(), name);
      const box = await seen.boundingBox();
      assert.ok(box!.width > 40 && box!.height > 10, `${name}: ${JSON.stringify(box)}`);
    }
    await context.close();
  });
}

test('the hashes are those of the files, and a browser refuses a file that is another', async () => {
  const hashes = JSON.parse(
    await readFile(new URL('../../packages/elements/dist/page/integrity.json', import.meta.url), 'utf8'),
  ) as Record<string, string>;
  for (const file of ['portico.js', 'portico-autoloader.js', 'portico.css', ...Object.keys(hashes)]) {
    const bytes = await (await fetch(`${shop.url}portico/${file}`)).arrayBuffer();
    const digest = Buffer.from(await crypto.subtle.digest('SHA-384', bytes)).toString('base64');
    assert.equal(hashes[file], `sha384-${digest}`, file);
  }
  const tampered = async (name: string, file: RegExp) => {
    const context = await shop.browser.newContext();
    const page = await context.newPage();
    await page.route(file, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `globalThis.tampered = true;${await answer.text()}` });
    });
    await page.goto(`${shop.url}embed/${name}`);
    await page.waitForTimeout(1500);
    const ran = await page.evaluate(() => 'tampered' in globalThis);
    await context.close();
    return ran;
  };
  assert.equal(await tampered('plain.html', /portico\.js/), false);
  assert.equal(await tampered('autoloader.html', /portico-autoloader\.js/), false);
  // What is imported is covered by an import map only.
  assert.equal(await tampered('intranet.html', /elements\/core-/), false);
  assert.equal(await tampered('autoloader.html', /elements\/core-/), true);
});
