// Renders the shop's pages. `@portico/elements/ssr` comes before the elements.
import { renderIn } from '@portico/elements/ssr';
import './portico.js';
import { createHash } from 'node:crypto';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { pageOf, type Look } from '@portico-examples/shop/texts';
import { createPortal } from '@portico/sdk';
import { folder, shopView, type Live, type Shop } from './shop.js';

interface Options {
  /** Address of the portal for the server itself. */
  portal: () => string;
  /** What `vite build` wrote, by source. */
  manifest: Record<string, { file: string; css?: string[] }>;
}

const locale = 'en';
const still: Live = { stock: true, turned: false, notice: '', change: () => {} };

/** What the address asks for, as `portico-product-list` writes it with `sync-url`. */
function readLook({ searchParams }: URL): Look {
  return {
    search: searchParams.get('q') ?? '',
    category: searchParams.get('category') ?? '',
    filters: searchParams.getAll('filter').filter((filter) => /^[^:]+:.+$/.test(filter)),
  };
}

/** The hashes of the elements' styles, so that a strict policy lets them be: they are the same on every page. */
function styleHashes(html: string): string[] {
  const styles = new Set([...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style!));
  return [...styles].map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
}

const asData = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

export function createShop({ portal, manifest }: Options) {
  const { file, css = [] } = manifest['client.ts']!;

  /** Read as a visitor, never with a buyer's cookie: what comes is everybody's. */
  async function readCatalogue({ search, category, filters }: Look): Promise<Shop['known']> {
    const { catalogue } = createPortal({ url: portal(), locale });
    const query = {
      limit: 24,
      ...(search && { search }),
      ...(category && { category }),
      ...(filters.length && { filter: [...filters] }),
    };
    const [page, categories] = await Promise.all([catalogue.products(query).page(), catalogue.categories()]);
    return { page, categories };
  }

  return async (url: URL) => {
    const page = pageOf(url.pathname.slice(folder.length));
    const look = readLook(url);
    let status: 200 | 503 = 200;
    const known =
      page === 'catalogue'
        ? await readCatalogue(look).catch(() => {
            // The page is there all the same: the list asks again by itself.
            status = 503;
            return undefined;
          })
        : undefined;
    const shop: Shop = { page, look, known };
    const body = await renderIn({ locale, portal: '/b2b' }, () =>
      collectResultSync(render(shopView(shop, still))),
    );
    const html = `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Tarod, a shop rendered by a server</title>
    <link rel="icon" href="/logo-mark.svg" />
    ${css.map((sheet) => `<link rel="stylesheet" href="${folder}${sheet}" />`).join('')}
    <script type="module" src="${folder}${file}"></script>
  </head>
  <body>
    <portico-portal url="/b2b"></portico-portal>
    <div id="app">${body}</div>
    <script type="application/json" id="shop">${asData(shop)}</script>
  </body>
</html>
`;
    return {
      html,
      status,
      styles: styleHashes(body),
      // Nothing of a buyer is in it, so that caches may share it. A page with prices in it would say `private, no-store`.
      cacheControl: status === 200 ? 'public, max-age=60' : 'no-store',
    };
  };
}
