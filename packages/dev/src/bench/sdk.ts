// What the client adds to a call: the same request by fetch and JSON.parse, on the same prepared answer.
import type { ProductPage } from '@portico/contract';
import { header } from '@portico/contract/client';
import { createConnection, createCatalogue, createPricing } from '@portico/sdk';
import { startServer } from './child.js';
import { median, type Row } from './measure.js';
import { offers, product, skuOf } from './shop-stub.js';

const sku = skuOf(1);
const page: ProductPage = {
  items: Array.from({ length: 24 }, (_, n) => product(n)),
  nextCursor: null,
  total: { count: 24, atLeast: false },
  facets: [],
};
const inBatch = 50;

/** Processor time of a call in microseconds, since other programs of the machine do not change it as they do the clock's. */
async function time(call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let n = 0; n < inBatch; n++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / inBatch;
}

/** Batches of each contender in turn; the median of the differences of neighbours is what counts. */
export async function benchSdk(batches: number): Promise<Row[]> {
  const server = await startServer('answer-server.mjs', {
    '/offers': JSON.stringify(offers([sku])),
    '/products': JSON.stringify(page),
  });
  const url = `http://127.0.0.1:${server.port}`;
  const connection = createConnection({ url, transport: 'cookie', locale: 'en' });
  const pricing = connection.use(createPricing);
  const catalogue = connection.use(createCatalogue);
  const raw = async (path: string, init?: RequestInit) =>
    JSON.parse(await (await fetch(url + path, init)).text()) as unknown;
  // The very request that the client sends: what differs is what it does around it.
  const headers = { accept: 'application/json', [header.client]: 'sdk', 'accept-language': 'en' };
  const credentials = 'include';
  const read: RequestInit = { headers, credentials };
  const offered = (): RequestInit => ({
    method: 'POST',
    body: JSON.stringify({ lines: [{ sku }] }),
    headers: { ...headers, 'content-type': 'application/json' },
    credentials,
  });
  const contenders = [
    {
      name: 'SDK call: an offer',
      ours: () => pricing.offers([{ sku }]),
      theirs: () => raw('/offers', offered()),
    },
    {
      name: 'SDK call: a page of 24 articles',
      ours: () => catalogue.products({}).page(),
      theirs: () => raw('/products?sort=relevance&limit=24', read),
    },
  ].map((one) => ({ ...one, a: [] as number[], b: [] as number[] }));
  // The first half warms all of them up: what is measured is a client that runs, not the compiler at work on it.
  for (let n = -batches; n < batches; n++)
    for (const { ours, theirs, a, b } of contenders) {
      const first = n % 2 === 0;
      const one = await time(first ? ours : theirs);
      const other = await time(first ? theirs : ours);
      if (n < 0) continue;
      a.push(first ? one : other);
      b.push(first ? other : one);
    }
  server.stop();
  return contenders.map(({ name, a, b }) => {
    const difference = median(a.map((value, at) => value - b[at]!));
    return {
      name,
      ours: median(a),
      theirs: median(b),
      unit: 'µs',
      ratio: median(a.map((value, at) => value / b[at]!)),
      limit: '≤ +150 µs',
      ok: difference <= 150,
    };
  });
}
