import { createApp, openPageDatabase, type PortalConfig, type PortalDatabase } from '@portico/portal';
import type { HttpHandler } from 'msw';
import { Cookies } from './cookies.js';
import { callPortal, createHandlers, type PortalApp } from './handlers.js';

export interface PagePortalOptions {
  /** Address of the portal in this page: `/b2b`. */
  readonly url: string;
  /** What is in it at first: a file of `prepareDataDirectory`, or the address of one. Empty when left out. */
  readonly dataDirectory?: Blob | string | undefined;
  /** Fills a database that came without data. */
  readonly fill?: ((database: PortalDatabase) => Promise<void>) | undefined;
  readonly config?: Partial<PortalConfig> | undefined;
}

/** A further buyer of a company that is there already. */
export interface NewBuyer {
  /** User name of a colleague whose company and password the new one shares. */
  readonly like: string;
  readonly userName: string;
  /** The person's name; the colleague's when left out. */
  readonly name?: string | undefined;
}

/** The real portal on its real database, all of it in this page. */
export interface PagePortal extends PortalApp {
  readonly url: string;
  readonly config: PortalConfig;
  readonly database: PortalDatabase;
  /** For Mock Service Worker; `url` and `cookies` as in {@link createHandlers}. */
  handlers(options?: { readonly url?: string; readonly cookies?: Cookies }): HttpHandler[];
  /** Answers one request, sent to any address, as `path` of the portal. */
  answer(request: Request, path: string, cookies?: Cookies): Promise<Response>;
  /** Adds a buyer, with an empty cart of their own; nothing happens when the user name is taken. */
  addBuyer(buyer: NewBuyer): Promise<void>;
  /** Everything as it was at first: orders, carts, sessions. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const usual = {
  origins: [],
  supplier: { name: 'Demo', locales: ['en', 'ro', 'de'], currencies: ['RON'] },
  publicCatalogue: true,
  mediaBase: '',
  holdMinutes: 15,
  timeZone: 'Europe/Bucharest',
} satisfies Omit<PortalConfig, 'baseUrl'>;

/** Opens a portal inside this page. It takes about a second and 300 MB, so a page has one. */
export async function createPagePortal(options: PagePortalOptions): Promise<PagePortal> {
  const page = 'document' in globalThis ? document.baseURI : 'http://localhost/';
  const url = new URL(options.url, page).href.replace(/\/+$/, '');
  const config: PortalConfig = { ...usual, baseUrl: url, mediaBase: url, ...options.config };
  const dataDirectory = await download(options.dataDirectory, page);

  const open = async () => {
    const database = await openPageDatabase(dataDirectory ? { dataDirectory } : {});
    if (!dataDirectory) await options.fill?.(database);
    return { database, app: createApp({ database, config }) };
  };
  let current = await open();
  let resetting: Promise<void> | undefined;

  const portal: PagePortal = {
    url,
    config,
    get database() {
      return current.database;
    },
    async fetch(request) {
      // Who calls during a reset is answered by the portal after it.
      await resetting;
      return current.app.fetch(request);
    },
    handlers: (other = {}) =>
      createHandlers(portal, { url: other.url ?? url, portalUrl: url, cookies: other.cookies }),
    answer: (request, path, cookies = new Cookies()) => callPortal(portal, request, url + path, cookies),
    async addBuyer({ like, userName, name }) {
      const { unscoped } = current.database;
      const colleague = await unscoped
        .selectFrom('app_user')
        .selectAll()
        .where('user_name', '=', like)
        .executeTakeFirst();
      if (!colleague) throw new Error(`No user is called "${like}".`);
      const { created_at: _, ...shared } = colleague;
      await unscoped
        .insertInto('app_user')
        .values({ ...shared, id: `user-${userName}`, user_name: userName, name: name ?? shared.name })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    reset: () =>
      (resetting ??= (async () => {
        const before = current;
        current = await open();
        await before.database.close();
      })().finally(() => (resetting = undefined))),
    close: () => current.database.close(),
  };
  return portal;
}

async function download(file: Blob | string | undefined, page: string): Promise<Blob | undefined> {
  if (typeof file !== 'string') return file;
  const response = await fetch(new URL(file, page));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.blob();
}
