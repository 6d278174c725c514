import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prepareDataDirectory } from '@portico/portal';
import { buyers, fill } from '../testing/fill.js';
import { createPagePortal, type PagePortal } from '../page/page-portal.js';
import { conformance, formatReport, type ConformanceReport } from './conformance.js';

const url = 'http://localhost/b2b';

describe('the conformance suite', () => {
  let portal: PagePortal;
  const direct = (async (input: string, init?: RequestInit) =>
    portal.fetch(new Request(input, init))) as typeof fetch;
  /** The portal with some of its answers spoilt. */
  const spoilt = (spoil: (request: Request, answer: Response) => Response | Promise<Response>) =>
    (async (input: string, init?: RequestInit) => {
      const request = new Request(input, init);
      return spoil(request.clone(), await portal.fetch(request));
    }) as typeof fetch;
  const failed = ({ checks }: ConformanceReport) =>
    checks.filter(({ result }) => result === 'failed').map(({ id }) => id);

  before(async () => {
    const dataDirectory = await prepareDataDirectory();
    portal = await createPagePortal({ url, dataDirectory });
    await fill(portal.database, portal.config);
  });
  after(() => portal.close());

  it('finds nothing wrong with the reference portal', async () => {
    const report = await conformance({ url, fetch: direct, users: buyers });
    assert.equal(report.failed, 0, formatReport(report));
    assert.equal(report.skipped, 0);
    assert.ok(report.passed > 35, `${report.passed}`);
  });

  it('finds a price that does not add up', async () => {
    const report = await conformance({
      url,
      users: buyers,
      only: 'pricing.waterfall',
      fetch: spoilt(async (request, answer) => {
        if (!request.url.endsWith('/offers') || !answer.ok) return answer;
        const list = (await answer.json()) as { items: { offer: { gross: { amount: string } } | null }[] };
        for (const { offer } of list.items) if (offer) offer.gross.amount = '0.01';
        return Response.json(list, { headers: answer.headers });
      }),
    });
    assert.deepEqual(failed(report), ['pricing.waterfall']);
    assert.match(report.checks.at(-1)!.why!, /do not add up to 0\.01/);
  });

  it("finds another company's order shown", async () => {
    let token = '';
    const report = await conformance({
      url,
      users: buyers,
      only: 'orders.tenancy',
      fetch: (async (input: string, init: RequestInit) => {
        const request = new Request(input, init);
        const bearer = request.headers.get('authorization') ?? '';
        if (request.method === 'POST' && request.url.endsWith('/orders')) token ||= bearer;
        if (request.method === 'GET' && /\/orders\/./.test(request.url))
          request.headers.set('authorization', token);
        return portal.fetch(request);
      }) as typeof fetch,
    });
    assert.deepEqual(failed(report), ['orders.tenancy']);
  });

  it('finds a portal that caches, and one that answers errors its own way', async () => {
    const caching = await conformance({
      url,
      users: buyers,
      only: 'protocol.private',
      fetch: spoilt((_, answer) => {
        answer.headers.set('cache-control', 'max-age=60');
        return answer;
      }),
    });
    assert.deepEqual(failed(caching), ['protocol.private']);
    const own = await conformance({
      url,
      users: buyers,
      only: 'protocol.unknown-route',
      fetch: spoilt((_, answer) =>
        answer.ok ? answer : new Response('<h1>Not found</h1>', { status: 404 }),
      ),
    });
    assert.deepEqual(failed(own), ['protocol.unknown-route']);
  });

  it('says why when it cannot begin', async () => {
    const report = await conformance({
      url,
      fetch: direct,
      users: [{ userName: 'ana', password: 'wrong' }, buyers[1]],
    });
    assert.deepEqual(failed(report), ['begin']);
    assert.match(formatReport(report), /signIn must answer 201, and answered 401/);
    assert.match(formatReport(report), /0 passed, 1 failed/);
  });

  it('skips what the portal does not have', async () => {
    const report = await conformance({
      url,
      users: buyers,
      only: 'events',
      fetch: spoilt(async (request, answer) => {
        if (!request.url.endsWith('/capabilities')) return answer;
        const { parts, ...rest } = (await answer.json()) as { parts: string[] };
        return Response.json({ ...rest, parts: parts.filter((part) => part !== 'events') });
      }),
    });
    assert.equal(report.skipped, 3);
    assert.equal(report.failed, 0, formatReport(report));
  });
});
