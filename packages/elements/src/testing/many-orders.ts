/** A portal that has any number of orders, for tests of the list; it answers in the real one's place. */
import type { OrderSummary } from '@portico/contract';
import { breakNetwork, problem } from './act.js';

export const order = (n: number, more: Partial<OrderSummary> = {}): OrderSummary => ({
  id: `o${n}`,
  number: `2026-${String(n).padStart(6, '0')}`,
  placedAt: new Date(Date.UTC(2026, 0, 1) - n * 3_600_000).toISOString(),
  placedBy: 'Ana',
  poNumber: n % 3 ? `PO-${n}` : null,
  state: n % 5 ? 'confirmed' : 'cancelled',
  shipping: n % 2 ? 'shipped' : 'partially-shipped',
  net: { amount: `${n}.50`, currency: 'RON' },
  gross: { amount: `${n}.90`, currency: 'RON' },
  lineCount: 3,
  ...more,
});

/** What the portal has; a test changes it. */
export const shop = { orders: [] as OrderSummary[] };
let failing = false;
export const fail = (fails: boolean): void => void (failing = fails);
/** The queries of the lists that were asked for. */
export const asked: string[] = [];

/** A portal with so many orders, given page by page. */
export function serve(count: number): void {
  shop.orders = Array.from({ length: count }, (_, n) => order(n));
  failing = false;
  asked.length = 0;
  breakNetwork((request) => {
    const { pathname, searchParams } = new URL(request.url);
    const id = /\/orders\/(\w+)$/.exec(pathname)?.[1];
    if (id) {
      const found = shop.orders.find((each) => each.id === id);
      return found ? Response.json(wholeOrder(found)) : problem(404, 'order.unknown');
    }
    if (!pathname.endsWith('/orders')) return undefined;
    asked.push(searchParams.toString());
    if (failing) return problem(500, 'portal.failed');
    const fits = shop.orders.filter((each) => (searchParams.get('state') ?? each.state) === each.state);
    const cursor = searchParams.get('cursor');
    const from = cursor ? fits.findIndex(({ id }) => id === cursor) + 1 : 0;
    const items = fits.slice(from, from + Number(searchParams.get('limit')));
    const more = from + items.length < fits.length;
    return Response.json({ items, nextCursor: more ? items.at(-1)!.id : null });
  });
}

const address = {
  id: 'a',
  name: 'Warehouse',
  street: 'Str. Fabricii 1',
  city: 'Cluj-Napoca',
  county: null,
  postalCode: '400001',
  country: 'RO',
  contact: null,
  phone: null,
};
const wholeOrder = (summary: OrderSummary) => ({
  ...summary,
  lines: [],
  totals: { net: summary.net, vat: [], vatTotal: summary.net, gross: summary.gross, saving: null },
  buyer: { name: 'Alfa', vatId: null, registrationNumber: null, billingAddress: address },
  shipTo: address,
  requestedDate: null,
  costCentre: null,
  note: null,
  cancellable: false,
  history: [],
});
