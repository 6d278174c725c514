// The pages of this folder as their servers would send them, and the demo supplier's portal below /b2b.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { importMap } from '../../packages/dev/src/integrity.mjs';
import { site } from '../supplier-site/server.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const built = here('../../packages/elements/dist/page/');
const types = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' };

/** As an intranet of a bank has it: no script without the nonce, no style that is no file, Trusted Types. */
const strict = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Puts in what a server or a person puts in: hashes, the import map of them, a nonce, the supplier's address. */
async function filled(
  text,
  { nonce, origin, script, css = 'none', js = 'none', root = '', font = '16px sans-serif' },
) {
  const hashes = JSON.parse(await readFile(`${built}integrity.json`, 'utf8'));
  return text
    .replaceAll(/\/portico\/portico(-autoloader)?\.js/g, (own) => (script ? `/portico/${script}` : own))
    .replaceAll(/(\/portico\/([\w.-]+)" integrity=")sha384-…/g, (_, before, file) => before + hashes[file])
    .replace('{ "integrity": {} }', importMap(hashes, '/portico/'))
    .replaceAll('{nonce}', nonce)
    .replaceAll('{css}', css)
    .replaceAll('{js}', js)
    .replaceAll('{root}', root)
    .replaceAll('{font}', font)
    .replaceAll('https://www.supplier.example/', `${origin}/embed/`);
}

/** `?script=portico.js` takes that file instead of the page's own. `supplier` is the origin that a frame shows. */
export function pages(supplier) {
  const app = new Hono();
  app.get('/embed/*', async (c, next) => {
    const [, folder = 'pages/', name] = /^\/embed\/(hostile\/)?([\w-][\w.-]*)$/.exec(c.req.path) ?? [];
    if (!name) return next();
    const text = await readFile(here(`./${folder}${name}`), 'utf8').catch(() => undefined);
    if (text === undefined) return c.notFound();
    const nonce = crypto.randomUUID();
    const type = types[name.split('.').at(-1)];
    const asked = Object.fromEntries(
      Object.entries(c.req.query()).map(([key, value]) => [key, value.replace(/[^\w .-]/g, '')]),
    );
    const body = name.endsWith('.html') ? await filled(text, { ...asked, nonce, origin: supplier() }) : text;
    c.header('Cache-Control', 'no-cache');
    if (name === 'intranet.html') c.header('Content-Security-Policy', strict(nonce));
    if (name === '1999.html')
      return c.body(Buffer.from(body, 'latin1'), 200, { 'Content-Type': 'text/html' });
    return c.body(body, 200, { 'Content-Type': type });
  });
  app.route('/', site());
  return app;
}
