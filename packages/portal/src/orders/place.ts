import type { Order, PlaceOrder, Shortages } from '@portico/contract';
import { sql } from 'kysely';
import { lockCart, messageOf } from '../cart/change-cart.js';
import { readCartNow, type CartReader } from '../cart/read-cart.js';
import type { ScopedTransaction } from '../database/scoped.js';
import { together } from '../database/together.js';
import { Decimal } from '../decimal.js';
import { ProblemError } from '../http/problem.js';
import { dayIn } from '../pricing/day.js';
import { checkQuantity } from '../pricing/quantity.js';
import { chargedOrder, countPromotions } from './charged.js';
import type { Promised, PromisedLine } from './promised.js';
import { bySku, lockStock, type LockedArticle } from './stock.js';
import { writeOrder } from './write-order.js';

/** Days ahead that a delivery may be asked for. */
const latestDays = 366;

/**
 * Places an order in one transaction: the prices that were promised, the stock, the order and what tells the ERP and
 * open pages of it. Everything or nothing.
 */
export async function placeInTransaction(
  trx: ScopedTransaction,
  reader: CartReader,
  body: PlaceOrder,
  promised: Promised,
): Promise<Order> {
  const quantities = bySku(promised.lines);
  const ofCart = body.cart !== undefined;
  // Sent together and carried out in this order: the cart is always locked before the stock.
  const [cartId, header, articles, charged] = await together([
    body.cart && lockCartAt(trx, reader, body.cart.version),
    readHeader(trx, body.shipToId),
    lockStock(trx, [...quantities.keys()]),
    chargedOrder(trx, reader, promised, ofCart),
  ]);
  refuseShortages(quantities, articles);
  refuseQuantities(charged.lines, articles);
  const counted = await countPromotions(trx, reader, charged, ofCart);
  return writeOrder(trx, reader, { body, ...header, ...charged, counted, quantities, articles, cartId });
}

/** Refuses a requested day that has passed or is too far away. */
export function checkRequestedDate({ context }: CartReader, date: string | undefined): void {
  if (date === undefined) return;
  const now = context.clock.now();
  const today = dayIn(context.config.timeZone, now);
  const latest = dayIn(context.config.timeZone, new Date(now.getTime() + latestDays * 86_400_000));
  const real = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date);
  if (exists && date >= today && date <= latest) return;
  throw new ProblemError('order.date-invalid', {
    fields: [
      {
        field: 'requestedDate',
        code: 'order.date-invalid',
        message: `Send a day from ${today} to ${latest}.`,
        value: date,
      },
    ],
  });
}

/** Locks the cart and makes sure that it is the one the buyer saw; the hold's lines are then the cart's. */
async function lockCartAt(trx: ScopedTransaction, reader: CartReader, version: number): Promise<string> {
  const cart = await lockCart(trx, reader);
  if (cart.version === version) return cart.id;
  throw new ProblemError('order.cart-changed', { data: await readCartNow(reader, trx) });
}

/** The company as it is now, the address to ship to and a number for the order. */
async function readHeader(trx: ScopedTransaction, shipToId: string) {
  const row = await trx
    .selectFrom('address as a')
    .innerJoin('company as c', 'c.id', 'a.company_id')
    .select([
      'a.id',
      'a.name',
      'a.street',
      'a.city',
      'a.county',
      'a.postal_code',
      'a.country',
      'a.contact',
      'a.phone',
      'c.name as company',
      'c.vat_id',
      'c.registration_number',
      'c.billing_address',
    ])
    .select(sql<number>`nextval('order_number')`.as('serial'))
    .where('a.id', '=', shipToId)
    .executeTakeFirst();
  if (!row) {
    throw new ProblemError('order.address-unknown', {
      fields: [
        {
          field: 'shipToId',
          code: 'order.address-unknown',
          message: "Send the id of one of the company's ship-to addresses.",
          value: shipToId,
        },
      ],
    });
  }
  return {
    serial: row.serial,
    buyerFacts: {
      name: row.company,
      vatId: row.vat_id,
      registrationNumber: row.registration_number,
      billingAddress: row.billing_address,
    },
    shipTo: {
      id: row.id,
      name: row.name,
      street: row.street,
      city: row.city,
      county: row.county,
      postalCode: row.postal_code,
      country: row.country,
      contact: row.contact,
      phone: row.phone,
    },
  };
}

export type OrderHeader = Awaited<ReturnType<typeof readHeader>>;

function refuseShortages(
  quantities: ReadonlyMap<string, Decimal>,
  articles: ReadonlyMap<string, LockedArticle>,
): void {
  const short: Shortages['lines'] = [];
  for (const [sku, quantity] of quantities) {
    const available = articles.get(sku)?.available ?? Decimal.zero;
    if (available.compare(quantity) >= 0) continue;
    short.push({
      sku,
      quantity: quantity.toNumber(),
      available: available.isNegative ? 0 : available.toNumber(),
    });
  }
  if (short.length > 0) throw new ProblemError('order.out-of-stock', { data: { lines: short } });
}

/** An offer is shown at any quantity, so its hold may be for one that cannot be ordered. */
function refuseQuantities(
  lines: readonly PromisedLine[],
  articles: ReadonlyMap<string, LockedArticle>,
): void {
  const fields = lines.flatMap((line, index) => {
    const article = articles.get(line.sku);
    if (!article) return [];
    const check = checkQuantity(line.quantity, article.minimum, article.multiple);
    if (check.valid) return [];
    return {
      field: `lines.${index}.quantity`,
      code: 'cart.quantity-invalid',
      message: messageOf('cart.quantity-invalid', line, check.next),
      value: line.quantity.toNumber(),
    };
  });
  if (fields.length > 0) throw new ProblemError('cart.quantity-invalid', { fields: fields.slice(0, 100) });
}
