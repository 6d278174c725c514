import { createPricing, type Offer, type OfferLine } from '@portico/sdk';
import { RequestController, type RequestHost, type RequestOptions } from '../base/request-controller.js';

type Line = { sku: string; quantity?: number | undefined; unit?: string | undefined };

export const offerOptions = (line: () => Line): RequestOptions<Offer> => ({
  buyer: true,
  key: () => {
    const { sku, quantity, unit } = line();
    return sku ? [sku, quantity, unit] : undefined;
  },
  load: (connection, signal) => {
    const { sku, quantity, unit } = line();
    const asked: OfferLine = { sku, ...(quantity && { quantity }), ...(unit && { unit }) };
    return connection.use(createPricing).offer(asked, { signal });
  },
  staleOn: ({ kind, skus }) => kind === 'offers' && (!skus?.length || skus.includes(line().sku)),
});

/** The buyer's offer of one article, kept current; all that a page asks for in one frame is one call. */
export const requestOffer = (host: RequestHost, line: () => Line): RequestController<Offer> =>
  new RequestController<Offer>(host, offerOptions(line));
