// Every element can be imported and rendered where there is no document: on a server.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('./render-elements.mjs', import.meta.url));

/** In a process of its own, as a server's: on the built package and Node's own Lit. */
async function renderAll(...args: string[]) {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...args]);
  assert.equal(stderr, '');
  return JSON.parse(stdout) as { rendered: Record<string, string>; faults: string[] };
}

const elements = [
  'add-to-cart',
  'cart',
  'cart-badge',
  'checkout',
  'order-history',
  'portal',
  'price',
  'product-card',
  'product-list',
  'sign-in',
  'stock',
  'template',
];

/** These have no root of their own, so their children must show. */
const inThePage = ['portal', 'template'];

test('every element renders where there is no document', async () => {
  const { rendered, faults } = await renderAll();
  assert.deepEqual(faults, []);
  for (const name of elements) {
    assert.match(rendered[name] ?? '', new RegExp(`<portico-${name}\\s`), name);
    assert.match(rendered[name]!, /<b>child<\/b>/, name);
  }
});

for (const [locale, words] of [
  ['en', 'Sort by'],
  ['ro', 'Sortare'],
  ['de', 'Sortieren'],
] as const) {
  test(`with @portico/elements/ssr each shows its places, in ${locale}`, async () => {
    const { rendered, faults } = await renderAll(locale);
    assert.deepEqual(faults, []);
    for (const name of elements.filter((each) => !inThePage.includes(each))) {
      const [, root = ''] = /<template [^>]*>([^]*)<\/template>/.exec(rendered[name] ?? '') ?? [];
      const shown = root.replace(/<style>[^]*?<\/style>/g, '').replace(/<!--[^]*?-->/g, '');
      assert.match(shown, /<\w+/, `${name} shows nothing`);
      assert.match(rendered[name]!, /state="loading"/, name);
    }
    assert.ok(rendered['product-list']!.includes(words), `the list speaks ${locale}`);
    for (const name of inThePage) assert.match(rendered[name]!, /<slot><\/slot>/, name);
  });
}
