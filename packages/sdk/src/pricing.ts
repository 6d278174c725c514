import type { Offer, OfferList, OfferRequest } from '@portico/contract';
import { readOffers } from '@portico/contract/client';
import { createBatch } from './batch.js';
import type { Connection } from './connection.js';
import { PortalError } from './error.js';
import type { CallOptions } from './http.js';

/** An article at a quantity (its minimum when left out) in a unit (its own when left out). */
export type OfferLine = OfferRequest['lines'][number];
type Options = Pick<CallOptions, 'signal'>;

/** The buyer's own prices and stock, `POST /offers`. */
export interface PricingResource {
  /**
   * Price and stock of one article. Asked for in one frame they are one call per 100; rejects with the code of the
   * line's problem (`product.unknown`, `offer.no-price`, `offer.unit-unknown`).
   */
  offer(line: OfferLine, options?: Options): Promise<Offer>;
  /** Offers of many articles at once, in their order; a line that cannot be offered has a `problem` instead. */
  offers(lines: OfferLine[], options?: Options): Promise<OfferList['items']>;
}

export function createPricing(connection: Connection): PricingResource {
  const read = async (lines: OfferLine[], signal: AbortSignal | undefined) =>
    (await connection.call(readOffers, { body: { lines } }, { signal })).items;
  const batch = createBatch<OfferLine, Offer>(100, async (lines, signal) =>
    (await read(lines, signal)).map(
      ({ offer, problem }) =>
        offer ?? new PortalError('http', problem?.code ?? 'offer.no-price', problem?.message ?? 'No price'),
    ),
  );
  return {
    offer: (line, options) =>
      connection.join(
        `offer ${line.sku} ${line.quantity} ${line.unit}`,
        (signal) => batch(line, signal),
        options?.signal,
      ),
    offers: async (lines, options) => {
      const items = [];
      for (let at = 0; at < lines.length; at += 100)
        items.push(...(await read(lines.slice(at, at + 100), options?.signal)));
      return items;
    },
  };
}
