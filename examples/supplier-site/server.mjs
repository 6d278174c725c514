// Serves the demo supplier's site, and below /b2b its portal, on one address: the session is a cookie of the site's own.
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { seed } from '@portico/portal';
import {
  DirectoryLockedError,
  StartupError,
  createLog,
  openDatabase,
  scryptPasswords,
  serve,
} from '@portico/portal/node';
import { Hono } from 'hono';
import { Refusal, bold, dim, step } from '../../packages/dev/src/steps.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = async (name) => JSON.parse(await readFile(here(`./data/${name}.json`), 'utf8'));
const kinds = ['categories', 'products', 'companies', 'prices', 'orders'];

/** As strict as a bank's intranet: what runs here runs anywhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The site's files, and Portico's at /portico/. */
export function site() {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'same-origin');
    c.header('Cache-Control', 'no-cache');
    if (c.res.headers.get('Content-Type')?.startsWith('text/html'))
      c.header('Content-Security-Policy', policy);
  });
  const root = (path) => relative(process.cwd(), here(path)) || '.';
  const portico = {
    root: root('../../packages/elements/dist/page'),
    rewriteRequestPath: (path) => path.replace(/^\/portico/, ''),
  };
  app.use('/portico/*', serveStatic(portico));
  app.use('*', serveStatic({ root: root('./public') }));
  return app;
}

async function fill(database) {
  const known = await database.unscoped.selectFrom('product').select('sku').limit(1).executeTakeFirst();
  if (known) return;
  const data = Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await read(kind)])));
  const reports = await step('Filling it: articles, buyers, contract prices, past orders', () =>
    seed(database, data, { passwords: scryptPasswords }),
  );
  for (const { kind, refused, lines } of reports) {
    if (refused)
      throw new Refusal(
        `${kind}.json has ${refused} lines that do not fit: ${JSON.stringify(lines.find((line) => line.outcome === 'refused'))}`,
      );
  }
}

/** Takes the port, or says that it is taken and uses the next free one. */
async function serveFrom(port, options) {
  for (let next = port; ; next++) {
    try {
      return await serve({ ...options(next), port: next });
    } catch (error) {
      if (!(error instanceof StartupError) || error.cause?.code !== 'EADDRINUSE' || next >= port + 50)
        throw error;
      console.log(`  Port ${next} is taken; trying ${next + 1}.`);
    }
  }
}

/**
 * Starts the demo and answers how to stop it.
 * @param {{ port: number, data: string, databaseUrl?: string, quiet?: boolean, files?: import('node:http').RequestListener,
 *   addresses?: Record<string, string> }} options `port` 0 is any free one; `files` answers instead of the site, and
 *   `addresses` says what there is to see
 */
export async function startSite({
  port,
  data,
  databaseUrl = process.env.DATABASE_URL,
  quiet = false,
  files = getRequestListener(site().fetch, { overrideGlobalObjects: false }),
  addresses = { Site: '' },
}) {
  let database;
  try {
    database = await step('Opening the database', () => openDatabase({ databaseUrl, dataFolder: data }));
    await fill(database);
    const supplier = await read('supplier');
    const portal = await serveFrom(port, (taken) => ({
      database,
      config: {
        baseUrl: `http://localhost:${taken}/b2b`,
        origins: taken === 0 ? [] : [`http://127.0.0.1:${taken}`],
        supplier: { name: supplier.name, locales: supplier.locales, currencies: supplier.currencies },
        publicCatalogue: supplier.publicCatalogue,
        mediaBase: '/',
        holdMinutes: 15,
        timeZone: 'Europe/Bucharest',
      },
      log: createLog(quiet ? 'silent' : 'warn'),
      fallback: files,
    }));
    const stop = async () => {
      await portal.stop();
      await database.close();
    };
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => stop().then(() => process.exit(0)));
    await announce(portal.port, supplier.name, addresses);
    return { port: portal.port, stop };
  } catch (error) {
    await database?.close().catch(() => {});
    if (error instanceof StartupError || error instanceof DirectoryLockedError)
      throw new Refusal(error.message);
    throw error;
  }
}

async function announce(port, supplier, addresses) {
  const companies = await read('companies');
  console.log(`\n  ${bold(supplier)}\n`);
  for (const [name, path] of Object.entries(addresses))
    console.log(`  ${name.padEnd(11)} http://localhost:${port}/${path}`);
  console.log(
    `  Portal      http://localhost:${port}/b2b  ${dim('(its contract: packages/contract/openapi.json)')}`,
  );
  console.log(`  Health      http://localhost:${port}/healthz\n`);
  console.log(`  ${'Sign in as'.padEnd(24)}${'password'.padEnd(24)}company`);
  for (const company of companies) {
    for (const user of company.users)
      console.log(`  ${user.userName.padEnd(24)}${user.password.padEnd(24)}${company.name}`);
  }
  console.log(`\n  ${dim('Change something while a page is open:')} npx portico-portal --help`);
  console.log(`  ${dim('Stop with Ctrl+C; the data stays. Begin anew with npm start -- --fresh.')}\n`);
}
