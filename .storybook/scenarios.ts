import { Cookies, createPagePortal, type PagePortal } from '@portico/kit';
import { seed } from '@portico/portal';
import { http } from 'msw';
import { goods, type Shop } from './brands/goods.js';
import { disturb, type Network } from './network.js';

/** What a story says in `parameters.portico` about the portal behind it. */
export interface Scenario {
  /** User name of the buyer; `nobody` when nobody is signed in. */
  buyer?: string;
  network?: Network;
  /** Narrows `network` to calls whose path, after the portal's address, begins so: `/offers`. */
  only?: string;
  /** The portal refuses something in this story on purpose, so that the browser reports a 4xx. */
  refusals?: boolean;
  /** A brand's own articles instead of the demo supplier's. */
  shop?: Shop;
  /** What lies in the buyer's cart. */
  cart?: readonly { sku: string; quantity: number; unit?: string }[];
  /** So many more orders of the buyer's company, of the past years. */
  orders?: number;
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
  if (shop) await furnish(portal, shop);
  if (buyer !== 'nobody') {
    await portal.addBuyer({ like: buyer, userName: name });
    await call(portal, cookies, 'POST', '/session', { userName: name, password });
    if (scenario.cart?.length) await call(portal, cookies, 'POST', '/cart/lines', { lines: scenario.cart });
  }
  const { unscoped } = portal.database;
  if (scenario.orders) {
    changed = true;
    await addOrders(unscoped, buyer, scenario.orders);
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

/** Copies of the company's latest order, one for every five hours of the past, with numbers and sums of their own. */
async function addOrders(
  unscoped: PagePortal['database']['unscoped'],
  buyer: string,
  count: number,
): Promise<void> {
  const like = await unscoped
    .selectFrom('orders as o')
    .innerJoin('app_user as u', 'u.company_id', 'o.company_id')
    .selectAll('o')
    .where('u.user_name', '=', buyer)
    .orderBy('o.placed_at', 'desc')
    .executeTakeFirstOrThrow();
  const states = ['closed', 'closed', 'confirmed', 'closed', 'cancelled'];
  const shipping = ['shipped', 'shipped', 'partially-shipped', 'shipped', 'not-shipped'];
  const rows = Array.from({ length: count }, (_, n) => {
    const placed = new Date(Date.now() - (n + 30) * 5 * 3_600_000);
    const net = ((n * 7919) % 900_000) / 100;
    return {
      ...like,
      buyer: JSON.stringify(like.buyer),
      ship_to: JSON.stringify(like.ship_to),
      totals: JSON.stringify(like.totals),
      id: `past${n}`,
      number: `${placed.getFullYear()}-${String(100_000 + count - n)}`,
      placed_at: placed,
      po_number: n % 4 ? `PO-${70_000 - n * 3}` : null,
      state: states[n % 5]!,
      shipping: shipping[n % 5]!,
      net: net.toFixed(2),
      gross: (net * 1.21).toFixed(2),
    };
  });
  for (let at = 0; at < count; at += 1000)
    await unscoped
      .insertInto('orders')
      .values(rows.slice(at, at + 1000) as never)
      .execute();
}

/** Puts a brand's own articles on the shelves and takes all others off; the story after begins anew. */
async function furnish({ database }: PagePortal, shop: Shop): Promise<void> {
  changed = true;
  const { unscoped } = database;
  const { categories, products } = goods[shop];
  const passwords = {
    hash: () => Promise.reject(new Error('There are no users in it.')),
    verify: async () => false,
  };
  const reports = await seed(database, { categories, products }, { passwords });
  const refused = reports.flatMap(({ lines }) => lines).filter(({ outcome }) => outcome === 'refused');
  if (refused.length) throw new Error(JSON.stringify(refused));
  const skus = products.map(({ sku }) => sku);
  const { id } = categories[0]!;
  await unscoped
    .updateTable('product')
    .set({ active: false, category_id: id })
    .where('sku', 'not in', skus)
    .execute();
  await unscoped.updateTable('category').set({ parent_id: null }).execute();
  await unscoped.deleteFrom('category').where('id', '!=', id).execute();
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
    if (request.method !== 'GET' && path.startsWith('/orders')) changed = true;
    return (await open()).answer(request, path, story.cookies);
  }),
];
