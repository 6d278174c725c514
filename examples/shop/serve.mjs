// Serves the shops around the demo supplier's portal, each in a folder of its own: /plain/, /react/ ...
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { startSite } from '../supplier-site/server.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const fromHere = (path) => relative(process.cwd(), path) || '.';

/** The shops, and the Trusted Types policy that each framework's own runtime makes beside Lit's. */
export const shops = { plain: [], react: [], vue: ['vue'], svelte: ['svelte-trusted-html'], ssr: [] };
export const builtAt = (name) => here(`../../.portico/examples/${name}`);

const policy = (name, styles = []) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${['lit-html', ...shops[name]].join(' ')}`,
  ].join('; ');

/** Builds a shop as its author would: `vite build`, and for the one that a server renders the server, too. */
export async function buildShop(name) {
  const { build } = await import('vite');
  const root = here(`../${name}`);
  const outDir = builtAt(name);
  const common = { root, base: `/${name}/`, logLevel: 'warn', configFile: join(root, 'vite.config.ts') };
  await build({ ...common, build: { outDir, emptyOutDir: true } });
  if (name === 'ssr')
    await build({ ...common, build: { outDir: `${outDir}-server`, emptyOutDir: true, ssr: 'server.ts' } });
}

/** The pictures and the logo that the demo supplier's own site has. */
const media = serveStatic({ root: fromHere(here('../supplier-site/public')) });

/** A request listener that serves what was built, under the strictest policy. */
async function built(names, port) {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
  });
  for (const name of names) {
    if (name === 'ssr') {
      const { createShop } = await import(pathToFileURL(join(`${builtAt(name)}-server`, 'server.js')).href);
      const manifest = JSON.parse(await readFile(join(builtAt(name), '.vite/manifest.json'), 'utf8'));
      const shop = createShop({ portal: () => `http://localhost:${port()}/b2b`, manifest });
      for (const path of ['/ssr', '/ssr/:page{[a-z]*}'])
        app.get(path, async (c) => {
          const { html, styles, cacheControl, status } = await shop(new URL(c.req.url));
          c.header('Cache-Control', cacheControl);
          c.header('Content-Security-Policy', policy(name, styles));
          return c.html(html, status);
        });
    }
    app.use(`/${name}/*`, async (c, next) => {
      await next();
      const page = c.res.headers.get('Content-Type')?.startsWith('text/html');
      if (page && name !== 'ssr') c.header('Content-Security-Policy', policy(name));
      if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache');
    });
    app.use(
      `/${name}/*`,
      serveStatic({
        root: fromHere(builtAt(name)),
        rewriteRequestPath: (path) => path.slice(name.length + 1),
      }),
    );
  }
  app.use('*', media);
  app.get('/', (c) => c.redirect(`/${names[0]}/`));
  return getRequestListener(app.fetch, { overrideGlobalObjects: false });
}

/** A request listener that serves the sources, so that a change is seen at once. */
async function live(name) {
  const { createServer } = await import('vite');
  const root = here(`../${name}`);
  const vite = await createServer({
    root,
    base: `/${name}/`,
    configFile: join(root, 'vite.config.ts'),
    server: { middlewareMode: true },
  });
  const rest = new Hono().use('*', media);
  rest.get('/', (c) => c.redirect(`/${name}/`));
  const others = getRequestListener(rest.fetch, { overrideGlobalObjects: false });
  return (request, response) => vite.middlewares(request, response, () => others(request, response));
}

/**
 * Starts the demo supplier's portal with the shops around it.
 * @param {{ names: string[], port: number, data: string, watch?: boolean }} options
 */
export async function startShops({ names, watch = false, ...options }) {
  let site;
  const files = watch ? await live(names[0]) : await built(names, () => site.port);
  const addresses = Object.fromEntries(names.map((name) => [name, `${name}/`]));
  site = await startSite({ ...options, files, addresses });
  return site;
}
