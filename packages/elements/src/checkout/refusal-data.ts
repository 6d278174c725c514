import type { PriceChanges, Shortages } from '@portico/contract';
import { misfit, readCart, type Shape } from '@portico/contract/client';

const price: Shape = { amount: 's', currency: 's', baseQuantity: 'n', unit: 's' };
const priceChanges: Shape = {
  changes: [{ sku: 's', quantity: 'n', held: price, now: [price, null] }],
  cart: [readCart.shape!, null],
};
const shortages: Shape = { lines: [{ sku: 's', quantity: 'n', available: 'n' }] };

/** A problem's `data` is not checked on its way in, because only its code says what it is: here it is. */
const fit = <T>(shape: Shape, data: unknown): T | undefined =>
  misfit(shape, data) === undefined ? (data as T) : undefined;

export const asPriceChanges = (data: unknown) => fit<PriceChanges>(priceChanges, data);
export const asShortages = (data: unknown) => fit<Shortages>(shortages, data);
