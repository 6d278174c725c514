// Answers of a portal that are ready before they are asked for, and the page that asks: nothing of a portal's work is
// measured where a page or a client is.
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { Offer, OfferList, OrderPage, ProductPage, ProductSummary, Session } from '@portico/contract';
import { root } from '../steps.mjs';

const page = join(root, 'packages/elements/dist/page');
const here = join(root, 'packages/dev/src/bench');
const asOf = '2026-01-15T08:00:00Z';
const ron = (amount: string) => ({ amount, currency: 'RON' });
const unitPrice = (amount: string) => ({ ...ron(amount), baseQuantity: 100, unit: 'H87' });

export const skuOf = (n: number): string => `B-${String(n).padStart(5, '0')}`;

export const product = (n: number): ProductSummary => ({
  sku: skuOf(n),
  name: `Hexagon screw DIN 933 M${(n % 20) + 3} × ${(n % 90) + 10}, zinc plated, class 8.8`,
  brand: 'Fixor',
  category: 'screws',
  image: { kind: 'image', url: '/picture.svg', alt: '', width: 320, height: 240 },
  unit: 'H87',
  minimum: 48,
  multiple: 24,
});

/** Grows when every price is changed. */
let change = 0;

export function offer(sku: string): Offer {
  const amount = `${10 + change + (Number(sku.slice(2)) % 90)}.3457`;
  return {
    sku,
    quantity: 48,
    unit: 'H87',
    minimum: 48,
    multiple: 24,
    orderable: true,
    nextQuantities: [],
    unitPrice: unitPrice(amount),
    listPrice: unitPrice('120.5'),
    net: ron('9.77'),
    gross: ron('11.82'),
    saving: { amount: ron('3.12'), percent: '24.2' },
    vat: { category: 'S', rate: '21', amount: ron('2.05') },
    grossUnitPrice: unitPrice('24.63'),
    grossListPrice: unitPrice('145.81'),
    breaks: [1, 480, 960].map((from) => ({ from, unitPrice: unitPrice(amount) })),
    waterfall: (['list', 'contract', 'vat'] as const).map((kind) => ({
      kind,
      unitPrice: kind === 'vat' ? null : unitPrice(amount),
      amount: ron('9.77'),
      params: {},
    })),
    availability: { status: 'in-stock', available: 4200, asOf, expectedOn: null, leadTimeDays: null },
    hold: { token: 'x'.repeat(180), expiresAt: '2026-01-15T08:15:00Z' },
    asOf,
  };
}

export const offers = (skus: readonly string[]): OfferList => ({
  asOf,
  items: skus.map((sku) => ({ sku, offer: offer(sku), problem: null })),
});

const session: Session = {
  user: { id: 'u', userName: 'ana', name: 'Ana', email: null },
  company: { id: 'c', name: 'Alfa SRL', currency: 'RON', priceDisplay: 'net' },
  expiresAt: '2126-01-15T08:00:00Z',
};

export const orderCount = 10_000;
const orderPage = (limit: number, from: number): OrderPage => {
  const to = Math.min(orderCount, from + limit);
  return {
    items: Array.from({ length: to - from }, (_, n) => ({
      id: `o${from + n}`,
      number: `2026-${100_000 - from - n}`,
      placedAt: new Date(Date.UTC(2026, 0, 15) - (from + n) * 18_000_000).toISOString(),
      placedBy: 'Ana',
      poNumber: n % 4 ? `PO-${from + n}` : null,
      state: n % 5 ? 'closed' : 'confirmed',
      shipping: n % 5 ? 'shipped' : 'partially-shipped',
      net: ron(`${from + n}.50`),
      gross: ron(`${from + n}.90`),
      lineCount: 3,
    })),
    nextCursor: to < orderCount ? `${to}` : null,
  };
};

/** All of them. */
export const orders = (): OrderPage['items'] => orderPage(orderCount, 0).items;

const productPage = (limit: number): ProductPage => ({
  items: Array.from({ length: limit }, (_, n) => product(n)),
  nextCursor: null,
  total: { count: limit, atLeast: false },
  facets: [{ key: 'brand', name: 'Brand', values: [{ value: 'Fixor', count: limit, selected: false }] }],
});

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<style>body { margin: 0; font: 16px/1.5 sans-serif } .by-hand { display: grid; gap: 16px; list-style: none; margin: 0;
padding: 0; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)) }</style>
<portico-portal url="/b2b"></portico-portal><main></main><script type="module" src="/portico.js"></script>
<script type="module">import * as bench from '/in-page.mjs'; Object.assign(globalThis, { bench });</script></html>`;
const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 24"><path d="M4 4h24v16H4z" fill="#bcc"/></svg>`;

const bodyOf = async (request: AsyncIterable<unknown>): Promise<Record<string, never>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : {};
};

/** Serves the page, the built elements and the answers. */
export async function serveStub(): Promise<{
  url: string;
  changePrices(count: number): void;
  close(): void;
}> {
  const streams = new Set<ServerResponse>();
  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stub');
    const json = (value: unknown) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (pathname === '/') return void response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    if (pathname === '/picture.svg')
      return void response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(picture);
    if (pathname === '/b2b/session') return void json(session);
    if (pathname === '/b2b/categories')
      return void json({ items: [{ id: 'screws', parent: null, name: 'Screws', products: 1000 }] });
    if (pathname === '/b2b/products') return void json(productPage(Number(searchParams.get('limit') ?? 24)));
    if (pathname === '/b2b/events') {
      streams.add(response);
      response.on('close', () => streams.delete(response));
      return void response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n');
    }
    if (pathname === '/b2b/orders')
      return void json(
        orderPage(Number(searchParams.get('limit') ?? 20), Number(searchParams.get('cursor') ?? 0)),
      );
    if (pathname === '/b2b/products/lookup')
      return void bodyOf(request).then(({ skus }) =>
        json({ items: (skus as string[]).map((sku) => product(Number(sku.slice(2)))), unknown: [] }),
      );
    if (pathname === '/b2b/offers')
      return void bodyOf(request).then(({ lines }) =>
        json(offers((lines as { sku: string }[]).map(({ sku }) => sku))),
      );
    const folder = pathname === '/in-page.mjs' ? here : page;
    const file = join(folder, normalize(pathname));
    if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/javascript' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    changePrices: (count) => {
      change++;
      const skus = Array.from({ length: count }, (_, n) => skuOf(n));
      for (const stream of streams)
        stream.write(`id: ${change}\ndata: ${JSON.stringify({ kind: 'offers', skus })}\n\n`);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
