import { clearCart, listProducts, readOffers, type Offer } from '@portico/contract';
import { expect, type Caller } from './caller.js';

/** Articles that this buyer can order now, most available first; a check says how many it needs. */
export async function orderable(buyer: Caller, count: number): Promise<Offer[]> {
  const { items } = await buyer.ok(listProducts, { query: { limit: 100 } });
  const lines = items.map(({ sku }) => ({ sku }));
  expect(lines.length > 0, 'the catalogue is empty');
  const offers = (await buyer.ok(readOffers, { body: { lines } })).items.flatMap(({ offer }) => offer ?? []);
  const good = offers
    .filter((offer) => offer.orderable && offer.availability.available >= 20 * step(offer))
    .sort((a, b) => b.availability.available - a.availability.available);
  expect(
    good.length >= count,
    `of 100 products ${good.length} can be ordered 20 times over; ${count} are needed`,
  );
  return good.slice(0, count);
}

/** The least quantity, which is also what a larger one may grow by. */
export const step = ({ minimum, multiple }: Offer): number => Math.max(minimum, multiple);

/** The offer of one line at a quantity. */
export async function offerOf(buyer: Caller, sku: string, quantity: number): Promise<Offer> {
  const { items } = await buyer.ok(readOffers, { body: { lines: [{ sku, quantity }] } });
  expect(items.length === 1, `one line was asked for, ${items.length} came back`);
  const { offer, problem } = items[0]!;
  expect(offer, `${sku} has no offer: ${problem?.code}`);
  return offer;
}

export const emptied = (buyer: Caller) => buyer.ok(clearCart, {});
