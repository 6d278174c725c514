// The real portal on an embedded database in memory, as a middleware of the test server below /b2b; and below /prices
// one on the same data that takes no orders.
import { Readable } from 'node:stream';
import { createApp, importers, openPageDatabase, runImport, seed } from '@portico/portal';
import { scryptPasswords } from '@portico/portal/node';
import { data } from './data.mjs';

export async function startPortal(origin, supplier = data) {
  const database = await openPageDatabase();
  const options = { passwords: scryptPasswords };
  for (const report of await seed(database, supplier, options)) {
    const refused = report.lines?.filter((line) => line.outcome === 'refused') ?? [];
    if (refused.length) throw new Error(`The test data is refused: ${JSON.stringify(refused.slice(0, 3))}`);
  }
  const open = (path, more = {}) =>
    createApp({
      database,
      passwords: scryptPasswords,
      config: {
        baseUrl: `${origin}${path}`,
        origins: [],
        supplier: { name: 'Test', locales: ['en', 'ro', 'de'], currencies: ['RON'] },
        publicCatalogue: true,
        mediaBase: `${origin}/b2b`,
        holdMinutes: 15,
        timeZone: 'Europe/Bucharest',
        ...more,
      },
    });
  const apps = { b2b: open('/b2b'), prices: open('/prices', { parts: ['catalogue', 'pricing', 'events'] }) };

  /** Koa's middleware; `/supplier/{kind}` imports rows as the supplier would, so that a test can change a price. */
  const middleware = async (context, next) => {
    const { req, path } = context;
    const supplierKind = /^\/supplier\/(\w+)$/.exec(path)?.[1];
    const app = apps[/^\/(\w+)(\/|$)/.exec(path)?.[1]];
    if (!supplierKind && !app) return next();
    const chunks = [];
    for await (const chunk of req) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    if (supplierKind) {
      const report = await runImport(database, importers[supplierKind], JSON.parse(body.toString()), options);
      context.body = JSON.stringify(report);
      return;
    }
    const abort = new AbortController();
    context.res.once('close', () => abort.abort());
    const response = await app.fetch(
      new Request(origin + req.url, {
        method: req.method,
        headers: Object.entries(req.headers).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, `${value}`]],
        ),
        ...(body.length && { body }),
        signal: abort.signal,
      }),
    );
    context.status = response.status;
    for (const [name, value] of response.headers) if (name !== 'set-cookie') context.set(name, value);
    context.set('set-cookie', response.headers.getSetCookie());
    if (response.body) {
      const stream = Readable.fromWeb(response.body);
      // The page has gone: its live events end without a word.
      stream.on('error', () => {});
      context.body = stream;
    } else context.body = null;
  };
  return { middleware, close: () => database.close() };
}
