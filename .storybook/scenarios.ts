import { Cookies, createPagePortal, type PagePortal } from '@portico/kit';
import { createApp } from '@portico/portal';
import { http } from 'msw';
import type { Shop } from './brands/goods.js';
import { disturb, type Network } from './network.js';
import { addOrders, addProducts, cartOf, furnish, lengthenNames } from './scenario-data.js';

/** What a story says in `parameters.portico` about the portal behind it. */
export interface Scenario {
  /** User name of the buyer; `nobody` when nobody is signed in. */
  buyer?: string;
  network?: Network;
  /** Narrows `network` to calls whose path, after the portal's address, begins so: `/offers`. */
  only?: string;
  /** Parts that the portal does without: `cart`, `orders`. */
  without?: readonly string[];
  /** The portal refuses something in this story on purpose, so that the browser reports a 4xx. */
  refusals?: boolean;
  /** A brand's own articles instead of the demo supplier's. */
  shop?: Shop;
  /** What lies in the buyer's cart; a number is so many different articles. */
  cart?: readonly { sku: string; quantity: number; unit?: string }[] | number;
  /** So many more orders of the buyer's company, of the past years. */
  orders?: number;
  /** So many articles in the whole catalogue, all but the first of them copies. */
  products?: number;
  /** The articles of the stories have names with the longest words that German and Romanian know. */
  longNames?: boolean;
}

/** The portal behind a story, as its `play` function gets it in `loaded.portal`. */
export interface Stage {
  /** Address for `portico-portal`. */
  readonly url: string;
  readonly network: Network;
  /** Changes what is on hand, behind the buyer's back. */
  setStock(sku: string, onHand: number): Promise<void>;
  /** Changes every price of an article, behind the buyer's back. */
  setPrice(sku: string, amount: string): Promise<void>;
}

/** One story as it stands on the page: its own browser profile, its own buyer, its own network. */
interface Running extends Scenario {
  readonly cookies: Cookies;
}

/** The same for every demo account, so that a story can add colleagues of any of them. */
const password = 'portico-demo';
const base = new URL('.', document.baseURI);
const running = new Map<string, Running>();
let opened: Promise<PagePortal> | undefined;
let changed = false;
let count = 0;

const open = () =>
  (opened ??= createPagePortal({
    url: new URL('portal', base).href,
    dataDirectory: new URL('portal-data.tar.gz', base).href,
    config: { mediaBase: base.pathname },
  }));

/**
 * Prepares the portal for a story. Every story has an address, a buyer and so a cart of its own: on a docs page they
 * stand side by side and do not disturb each other.
 */
export async function begin(scenario: Scenario, alone: boolean): Promise<Stage> {
  const portal = await open();
  // Orders belong to the company, not to the story's buyer: what the story before ordered goes.
  if (alone && changed) {
    changed = false;
    await portal.reset();
  }
  if (alone) running.clear();
  const name = `story-${++count}`;
  const cookies = new Cookies();
  running.set(name, { ...scenario, cookies });
  const { buyer = 'nobody', shop } = scenario;
  const { unscoped } = portal.database;
  if (shop || scenario.orders || scenario.products || scenario.longNames) changed = true;
  if (shop) await furnish(portal, shop);
  if (scenario.products) await addProducts(unscoped, scenario.products);
  if (scenario.longNames) await lengthenNames(unscoped);
  if (buyer !== 'nobody') {
    await portal.addBuyer({ like: buyer, userName: name });
    await call(portal, cookies, 'POST', '/session', { userName: name, password });
    const lines = typeof scenario.cart === 'number' ? await cartOf(unscoped, scenario.cart) : scenario.cart;
    if (lines?.length) await call(portal, cookies, 'POST', '/cart/lines', { lines });
    if (scenario.orders) await addOrders(unscoped, name, scenario.orders);
  }
  return {
    url: new URL(`story/${name}`, base).href,
    network: scenario.network ?? 'fast',
    async setStock(sku, onHand) {
      changed = true;
      await unscoped.updateTable('stock').set({ on_hand: onHand }).where('sku', '=', sku).execute();
    },
    async setPrice(sku, amount) {
      changed = true;
      await unscoped.updateTable('price').set({ amount }).where('sku', '=', sku).execute();
    },
  };
}

async function call(portal: PagePortal, cookies: Cookies, method: string, path: string, body?: unknown) {
  const headers = {
    'Portico-Client': 'storybook',
    'Content-Type': 'application/json',
    'Idempotency-Key': crypto.randomUUID(),
  };
  const request = new Request(portal.url + path, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  });
  const response = await portal.answer(request, path, cookies);
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
}

/** How a portal answers that has not every part: what it says of itself, and what it refuses. */
async function lacking(path: string, without: readonly string[]): Promise<Response | undefined> {
  const portal = await open();
  const parts = ['catalogue', 'pricing', 'cart', 'orders', 'events'] as const;
  const config = { ...portal.config, parts: parts.filter((part) => !without.includes(part)) };
  const refused = path === '/capabilities' || without.some((part) => path.startsWith(`/${part}`));
  if (!refused) return undefined;
  return createApp({ database: portal.database, config }).fetch(new Request(portal.url + path));
}

/** Answers every call of every story. */
export const handlers = [
  http.all<{ name: string }>(new URL('story/:name/*', base).href, async ({ request, params }) => {
    const story = running.get(params.name);
    if (!story) return Response.error();
    const prefix = new URL(`story/${params.name}`, base).href;
    const path = request.url.slice(prefix.length);
    const { network = 'fast', only = '/' } = story;
    if (path.startsWith(only)) {
      const answer = await disturb(network);
      if (answer) return answer;
    }
    if (story.without) {
      const answer = await lacking(path, story.without);
      if (answer) return answer;
    }
    if (request.method !== 'GET' && path.startsWith('/orders')) changed = true;
    return (await open()).answer(request, path, story.cookies);
  }),
];
