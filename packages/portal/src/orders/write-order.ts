import type { Order, OrderLine, PlaceOrder } from '@portico/contract';
import { textIn } from '../catalogue/product-summary.js';
import type { CartReader } from '../cart/read-cart.js';
import { newId } from '../database/ids.js';
import type { ScopedTransaction } from '../database/scoped.js';
import { json } from '../database/tables.js';
import { together } from '../database/together.js';
import type { Decimal } from '../decimal.js';
import { raiseChanges } from '../events/raise.js';
import { dayIn } from '../pricing/day.js';
import { charge } from '../pricing/charge.js';
import { money, unitPriceOf } from '../pricing/line.js';
import type { Allowance } from '../pricing/price-order.js';
import type { OrderHeader } from './place.js';
import type { PromisedLine } from './promised.js';
import { commitStock, type LockedArticle } from './stock.js';

/** Topics of the outbox: what an ERP is told of. */
export const outboxTopic = { placed: 'order.placed', cancelled: 'order.cancelled' } as const;

export interface NewOrder extends OrderHeader {
  readonly body: PlaceOrder;
  readonly lines: readonly PromisedLine[];
  readonly allowances: readonly Allowance[];
  /** Promotions with a limit that it was counted for. */
  readonly counted: readonly string[];
  /** What it takes of each article. */
  readonly quantities: ReadonlyMap<string, Decimal>;
  readonly articles: ReadonlyMap<string, LockedArticle>;
  /** The cart that was ordered; it is emptied. */
  readonly cartId: string | undefined;
}

const given = (text: string | undefined): string | null => text?.trim() || null;

/** Works out a new order's amounts and writes all its rows. */
export async function writeOrder(
  trx: ScopedTransaction,
  reader: CartReader,
  order: NewOrder,
): Promise<Order> {
  const answer = composeOrder(reader, order);
  // Sent together: none waits for another's answer, and they are carried out in this order.
  await together([
    commitStock(trx, order.quantities),
    insertOrder(trx, reader, answer),
    insertLines(trx, answer),
    recordUses(trx, answer.id, order.counted),
    trx
      .insertInto('order_event')
      .values({ order_id: answer.id, at: answer.placedAt, kind: 'placed', by: answer.placedBy })
      .execute(),
    trx
      .insertInto('outbox')
      .values({ topic: outboxTopic.placed, payload: json({ orderId: answer.id }) })
      .execute(),
    emptyCart(trx, reader, order.cartId),
    raiseChanges(trx, changesOf(reader, answer, order.cartId !== undefined)),
  ]);
  return answer;
}

function composeOrder({ buyer, context, locale }: CartReader, order: NewOrder): Order {
  const { currency } = buyer;
  const placedAt = context.clock.now();
  const id = newId('ord');
  const { lines: amounts, totals } = charge(order.lines, currency, order.allowances);
  const lines = order.lines.map((line, index): OrderLine => {
    const priced = amounts[index]!;
    const { category, rate } = line.vat;
    return {
      id: newId('ol'),
      position: index + 1,
      sku: line.sku,
      name: textIn(order.articles.get(line.sku)?.names ?? {}, locale),
      quantity: line.quantity.toNumber(),
      shipped: 0,
      cancelled: 0,
      unit: line.unit,
      unitPrice: unitPriceOf(priced.unitPrice, line.unit, currency),
      net: money(priced.net, currency),
      vat: { category, rate: rate.toString(), amount: money(priced.vat, currency) },
      waterfall: priced.waterfall,
    };
  });
  const year = dayIn(context.config.timeZone, placedAt).slice(0, 4);
  return {
    id,
    number: `${year}-${String(order.serial).padStart(6, '0')}`,
    placedAt: placedAt.toISOString(),
    placedBy: buyer.name,
    poNumber: given(order.body.poNumber),
    state: 'placed',
    shipping: 'not-shipped',
    net: totals.net,
    gross: totals.gross,
    lineCount: lines.length,
    lines,
    totals,
    buyer: order.buyerFacts,
    shipTo: order.shipTo,
    requestedDate: order.body.requestedDate ?? null,
    costCentre: given(order.body.costCentre),
    note: given(order.body.note),
    cancellable: true,
    history: [{ at: placedAt.toISOString(), kind: 'placed', by: buyer.name }],
  };
}

async function insertOrder(trx: ScopedTransaction, { buyer }: CartReader, order: Order): Promise<void> {
  const { totals } = order;
  await trx
    .insertInto('orders')
    .values({
      id: order.id,
      user_id: buyer.userId,
      number: order.number,
      placed_at: order.placedAt,
      placed_by: order.placedBy,
      po_number: order.poNumber,
      state: order.state,
      currency: totals.net.currency,
      net: totals.net.amount,
      vat_total: totals.vatTotal.amount,
      gross: totals.gross.amount,
      line_count: order.lineCount,
      buyer: json(order.buyer),
      ship_to: json(order.shipTo),
      requested_date: order.requestedDate,
      cost_centre: order.costCentre,
      note: order.note,
      totals: json(totals),
      updated_at: order.placedAt,
    })
    .execute();
}

/** PostgreSQL takes 65,535 parameters in a statement; this many lines stay well below. */
const linesInStatement = 500;

async function insertLines(trx: ScopedTransaction, order: Order): Promise<void> {
  const statements: Promise<unknown>[] = [];
  for (let start = 0; start < order.lines.length; start += linesInStatement) {
    const statement = trx
      .insertInto('order_line')
      .values(
        order.lines.slice(start, start + linesInStatement).map((line) => ({
          id: line.id,
          order_id: order.id,
          position: line.position,
          sku: line.sku,
          name: line.name,
          unit: line.unit,
          quantity: line.quantity,
          unit_price: json(line.unitPrice),
          net: line.net.amount,
          vat: json(line.vat),
          waterfall: json(line.waterfall),
        })),
      )
      .execute();
    statements.push(statement);
  }
  await together(statements);
}

async function recordUses(
  trx: ScopedTransaction,
  orderId: string,
  counted: readonly string[],
): Promise<void> {
  if (counted.length === 0) return;
  await trx
    .insertInto('promotion_use')
    .values(counted.map((id) => ({ promotion_id: id, order_id: orderId })))
    .execute();
}

async function emptyCart(
  trx: ScopedTransaction,
  { context }: CartReader,
  cartId: string | undefined,
): Promise<void> {
  if (cartId === undefined) return;
  await together([
    trx.deleteFrom('cart_line').where('cart_id', '=', cartId).execute(),
    trx
      .updateTable('cart')
      .set((eb) => ({ version: eb('version', '+', 1), codes: [], updated_at: context.clock.now() }))
      .where('id', '=', cartId)
      .execute(),
  ]);
}

const changesOf = ({ buyer }: CartReader, order: Order, ofCart: boolean) => [
  { companyId: buyer.companyId, kind: 'order' as const, payload: { id: order.id } },
  // Less of them is left, for everybody.
  { kind: 'offers' as const, payload: { skus: [...new Set(order.lines.map((line) => line.sku))] } },
  ...(ofCart
    ? [{ companyId: buyer.companyId, userId: buyer.userId, kind: 'cart' as const, payload: {} }]
    : []),
];
