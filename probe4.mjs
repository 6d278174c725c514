import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage({ viewport: { width: 1280, height: 900 } });
p.setDefaultTimeout(8000);
p.on('console', (m) => console.log(m.type(), m.text()));
p.on('pageerror', (e) => console.log('ERR', e.stack));
await p.goto('http://localhost:8097/embed/hostile/page.html?' + (process.argv[2] ?? ''));
await p.waitForTimeout(2000);
if (process.argv[3]) {
  console.log(
    await p.evaluate(() =>
      [...document.querySelectorAll('#room > *')].map(
        (e) => e.localName + ' ' + e.state + ' ' + !!e.shadowRoot,
      ),
    ),
  );
  console.log(
    await p.evaluate(() =>
      document
        .querySelector('portico-portal')
        .connection.session.read()
        .then(String, (e) => e.stack + ' ' + e.cause?.stack),
    ),
  );
  process.exit();
}
const f = p.locator('portico-sign-in');
await f.locator('input[autocomplete="username"]').fill('ana.pop');
await f.locator('input[autocomplete="current-password"]').fill('portico-demo');
await f.locator('input[autocomplete="current-password"]').press('Enter');
await p.waitForTimeout(3000);
console.log(
  await p.evaluate(() => [...document.querySelectorAll('#room > *')].map((e) => e.localName + ' ' + e.state)),
);
console.log(
  await p.evaluate(() =>
    [
      ...document.querySelector('portico-product-list').shadowRoot.querySelectorAll('portico-product-card'),
    ].map((c) => c.state + !!c.shadowRoot.querySelector('[part="price"]')),
  ),
);
await p.screenshot({ path: '/tmp/hostile.png', fullPage: true });
await b.close();
