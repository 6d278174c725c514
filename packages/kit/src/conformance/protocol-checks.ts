import { header, readCapabilities, readCart, readOffers, readSession } from '@portico/contract';
import { allRoutes } from '@portico/contract/routes';
import { expect, problemOf } from './caller.js';
import type { Check } from './conformance.js';

/** Rules of every route: problems, headers, closed requests. */
export const protocolChecks: Check[] = [
  {
    id: 'protocol.capabilities',
    about: 'the capabilities name the contract by a semantic version, a supplier and its languages',
    async run({ capabilities }) {
      expect(
        /^\d+\.\d+\.\d+/.test(capabilities.contract),
        `"${capabilities.contract}" is no semantic version`,
      );
      expect(capabilities.supplier.locales.length > 0, 'the supplier has no language');
      expect(capabilities.supplier.currencies.length > 0, 'the supplier has no currency');
    },
  },
  {
    id: 'protocol.unknown-route',
    about: 'an address the contract does not have answers 404 route.unknown',
    run: async ({ nobody }) =>
      void problemOf(await nobody.raw('GET', '/no-such-route'), 'route.unknown', 'GET /no-such-route'),
  },
  {
    id: 'protocol.request-id',
    about: 'every answer names its request, and a problem carries the same name',
    async run({ nobody, ana }) {
      const good = await nobody.route(readCapabilities);
      expect(good.headers.get(header.requestId), `${header.requestId} is missing from a success`);
      const bad = await ana.route(readOffers, { body: { lines: [] } });
      const { requestId } = problemOf(bad, 'request.invalid', 'offers for no lines');
      const named = bad.headers.get(header.requestId);
      expect(named, `${header.requestId} is missing from a problem`);
      expect(
        requestId === undefined || requestId === named,
        'the problem names another request than its header',
      );
    },
  },
  {
    id: 'protocol.not-json',
    about: 'a body that is no JSON answers 400 request.not-json',
    run: async ({ ana }) => void (await ana.refused(readOffers, 'request.not-json', { body: '{"lines":' })),
  },
  {
    id: 'protocol.closed-requests',
    about: 'a field the contract does not have is refused, and the field is named',
    async run({ ana }) {
      const body = { lines: [{ sku: 'A', price: '0.01' }] };
      const { fields } = await ana.refused(readOffers, 'request.invalid', { body });
      expect(
        fields?.some(({ field }) => field.includes('price')),
        'the problem does not name the field "price"',
      );
    },
  },
  {
    id: 'protocol.forgery',
    about: `a POST without the ${header.client} header is refused`,
    run: async ({ ana }) =>
      void (await ana.refused(readOffers, 'request.forged', {
        headers: { [header.client]: '' },
        body: { lines: [{ sku: 'A' }] },
      })),
  },
  {
    id: 'protocol.session-required',
    about: 'every route for buyers refuses nobody with 401 session.required, whatever it is sent',
    async run({ nobody }) {
      for (const route of allRoutes()) {
        if (route.auth !== 'required') continue;
        const params = { id: 'none', sku: 'none' };
        const answer = await nobody.route(route, { params, ...(route.body && { body: {} }) });
        problemOf(answer, 'session.required', route.id);
      }
    },
  },
  {
    id: 'protocol.private',
    about: 'what depends on the buyer is Cache-Control: private, no-store; problems too',
    async run({ ana, nobody }) {
      const answers = [
        await ana.route(readSession),
        await ana.route(readCart),
        await ana.route(readOffers, { body: { lines: [{ sku: 'none' }] } }),
        await nobody.route(readCart),
      ];
      for (const { headers } of answers) {
        const cache = headers.get('cache-control') ?? '';
        expect(/\bno-store\b/.test(cache), `Cache-Control is "${cache}"`);
      }
    },
  },
];
