import { createPricing, type Offer, type OfferLine } from '@portico/sdk';
import type { PorticoElement } from '../base/portico-element.js';
import { RequestController } from '../base/request-controller.js';

/** The buyer's offer of one article, kept current; all that a page asks for in one frame is one call. */
export const requestOffer = (
  host: PorticoElement<any>,
  line: () => { sku: string; quantity?: number | undefined; unit?: string | undefined },
): RequestController<Offer> =>
  new RequestController<Offer>(host, {
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
