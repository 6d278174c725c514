import { createPricing, type Offer, type OfferLine } from '@portico/sdk';
import type { PorticoElement } from '../base/portico-element.js';
import { RequestController, type RequestHost, type RequestOptions } from '../base/request-controller.js';
import type { PriceDisplay } from './price-view.js';

type Line = { sku: string; quantity?: number | undefined; unit?: string | undefined };

export const offerOptions = (line: () => Line, waits?: () => boolean): RequestOptions<Offer> => ({
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
  staleOn: ({ kind, skus }) =>
    kind === 'offers' && (!skus?.length || skus.includes(line().sku)) && !waits?.(),
});

type Shows = PorticoElement<any> & { display: PriceDisplay | '' };

/** How the prices of an element are shown: as it says, else as the buyer's company wants them. */
export const displayOf = ({ display, connection }: Shows): PriceDisplay =>
  display || (connection?.session.current?.company?.priceDisplay as PriceDisplay) || 'net';

/** Lets a screen reader say a price that has changed while it is shown. */
export const sayPrice = (host: Shows, name: string, { unitPrice, grossUnitPrice }: Offer): void =>
  void import('../base/speech.js').then((speech) =>
    speech.sayPrice(host.locale, name, displayOf(host) === 'gross' ? grossUnitPrice : unitPrice),
  );

/**
 * The buyer's offer of one article, kept current; all that a page asks for in one frame is one call. Where `waits` says so a
 * change is not asked for; the host refreshes when it is time.
 */
export const requestOffer = (
  host: RequestHost,
  line: () => Line,
  waits?: () => boolean,
): RequestController<Offer> => new RequestController<Offer>(host, offerOptions(line, waits));
