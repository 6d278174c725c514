import { readOffers } from '@portico/contract';
import type { Noun } from '../nouns.js';
import { makeOffers } from './offer.js';

/** Offers: what a buyer sees of price and stock, many articles at once. */
export const pricingRoutes: Noun = (bind, context) => {
  bind(readOffers, ({ buyer, body, locale }) => makeOffers(context, buyer, body.lines, locale));
};
