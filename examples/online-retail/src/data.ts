import { countryCode } from './countries.js';
import type { Ladder } from './ladder.js';
import { mostFrequent, type Invoice, type Ledger } from './ledger.js';
import { writePounds } from './money.js';
import type { PriceLists } from './prices.js';

/** Every buyer of the replay signs in with it; the portal listens on this machine only and its database is a trial's. */
export const password = 'ordered-again-in-2011';

/** A buyer is a company: `c17850`; sales to nobody by name belong to one company of the supplier's own counter. */
export const companyId = (customer: string): string => (customer === '' ? 'walk-in' : `c${customer}`);
export const userName = (customer: string): string => (customer === '' ? 'walk-in' : `buyer-${customer}`);
export const shipToId = (customer: string): string => `${companyId(customer)}-address`;

const inAllLanguages = (text: string) => ({ ro: text, en: text, de: text });

export const categories = [
  { id: 'giftware', parent: null, names: { ro: 'Cadouri', en: 'Giftware', de: 'Geschenkartikel' } },
];

/** A ladder as the portal's import takes it: the price from 1 and its breaks. */
const priceOf = (ladder: Ladder) => ({
  amount: writePounds(ladder[0]!.price),
  currency: 'GBP',
  baseQuantity: 1,
  breaks: ladder.slice(1).map(({ from, price }) => ({ from, amount: writePounds(price) })),
});

/** What is on hand: twice what will be ordered, so that an order taken twice would not be refused but found. */
export const onHand = (needed: number): number => Math.max(100, 2 * needed);

/** One product for each article number. The file has English names only, and no category. */
export const products = (ledger: Ledger, prices: PriceLists, needed: ReadonlyMap<string, number>) =>
  [...prices.list].map(([sku, ladder]) => {
    const name = inAllLanguages(mostFrequent(ledger.names.get(sku)!) || sku);
    return {
      sku,
      category: 'giftware',
      brand: null,
      names: name,
      descriptions: name,
      unit: 'H87',
      minimum: 1,
      multiple: 1,
      vatCategory: 'S',
      vatRate: '20',
      media: [],
      specifications: [],
      price: priceOf(ladder),
      stock: { onHand: onHand(needed.get(sku) ?? 0) },
    };
  });

/** One company for each buyer, with one user. The file names no buyer; what it leaves open says so. */
export const companies = (ledger: Ledger) =>
  [...ledger.countries].map(([customer, countries]) => {
    const name = customer === '' ? 'Walk-in and web shop' : `Buyer ${customer}`;
    const address = {
      name,
      street: 'not in the file',
      city: 'not in the file',
      county: null,
      postalCode: '-',
      country: countryCode(mostFrequent(countries)),
      contact: null,
      phone: null,
    };
    return {
      id: companyId(customer),
      name,
      vatId: null,
      registrationNumber: null,
      iban: null,
      currency: 'GBP',
      priceDisplay: 'net' as const,
      billingAddress: address,
      shipToAddresses: [{ id: shipToId(customer), ...address }],
      users: [{ userName: userName(customer), name, email: null, password }],
    };
  });

export const contractPrices = (prices: PriceLists) =>
  prices.contracts.map(({ customer, sku, ladder }) => ({
    company: companyId(customer),
    sku,
    ...priceOf(ladder),
  }));

/** The newest invoices as past orders, shipped and closed, under the number and at the prices that they have in the file. */
export function* pastOrders(invoices: readonly Invoice[], howMany: number) {
  for (const { number, customer, at, sales } of invoices.slice(Math.max(0, invoices.length - howMany)))
    yield {
      number,
      company: companyId(customer),
      user: userName(customer),
      placedAt: instantOf(at),
      state: 'closed',
      lines: sales.map(({ sku, quantity, price }) => ({
        sku,
        quantity,
        shipped: quantity,
        unitPrice: writePounds(price),
      })),
      shipTo: shipToId(customer),
    };
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The file's local time as an instant; the wholesaler is in the United Kingdom. */
export function instantOf(local: string): string {
  const asUtc = new Date(`${local.replace(' ', 'T')}Z`);
  const summer = london.format(asUtc) !== local.slice(11, 13);
  return new Date(asUtc.getTime() - (summer ? 3_600_000 : 0)).toISOString().replace('.000Z', 'Z');
}
