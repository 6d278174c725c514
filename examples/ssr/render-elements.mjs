// Renders every element of the built package under plain Node and prints what came of it as JSON. The test of this
// folder runs it with and without `@portico/elements/ssr`: `node render-elements.mjs [LOCALE]`.
import { readFile } from 'node:fs/promises';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';

const [locale] = process.argv.slice(2);
const rendered = {};
const faults = [];
process.on('unhandledRejection', (error) => faults.push(`${error}`));

const ssr = locale && (await import('@portico/elements/ssr'));
const manifest = new URL('../../packages/elements/package.json', import.meta.url);
const { exports } = JSON.parse(await readFile(manifest, 'utf8'));
// What is for a page alone: a loader of elements, and the takeover of what a server rendered.
const inPages = ['./autoloader', './hydrate'];

for (const [path, { default: file }] of Object.entries(exports)) {
  if (!file?.endsWith('.js') || inPages.includes(path)) continue;
  const name = path.slice(2);
  await import(`@portico/elements${path.slice(1)}`);
  if (!customElements.get(`portico-${name}`)) continue;
  const tag = unsafeStatic(`portico-${name}`);
  const view = html`<${tag} url="/b2b" sku="A-1" breaks explain as-of href="#a" order-id="1" sync-url><b>child</b></${tag}>`;
  const text = () => collectResultSync(render(view));
  rendered[name] = ssr ? await ssr.renderIn({ locale, portal: '/b2b' }, text) : text();
}
await new Promise((resolve) => setTimeout(resolve, 100));
console.log(JSON.stringify({ rendered, faults }));
