import type { FieldProblem, Order } from '@portico/contract';
import { sql } from 'kysely';
import type { CartReader } from '../cart/read-cart.js';
import type { ScopedTransaction } from '../database/scoped.js';
import { json } from '../database/tables.js';
import { Decimal } from '../decimal.js';
import { raiseChanges } from '../events/raise.js';
import { ProblemError } from '../http/problem.js';
import { anyOf } from '../pricing/articles.js';
import { returnUses } from '../pricing/read-promotions.js';
import { readOrderOf } from './read-orders.js';
import { bySku, commitStock } from './stock.js';
import { outboxTopic } from './write-order.js';

interface OpenLine {
  readonly id: string;
  readonly sku: string;
  readonly open: Decimal;
  readonly shipped: Decimal;
}

interface Cancellation extends OpenLine {
  readonly quantity: Decimal;
}

/**
 * Cancels what has not shipped, or the given quantities of it, and gives the stock back. The order's amounts stay as
 * they were ordered; its lines say what was cancelled.
 */
export async function cancelInTransaction(
  trx: ScopedTransaction,
  { buyer, context }: Pick<CartReader, 'buyer' | 'context'>,
  id: string,
  asked: readonly { readonly id: string; readonly quantity: number }[] | undefined,
): Promise<Order> {
  const order = await trx
    .selectFrom('orders')
    .select(['id', 'state'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!order) throw new ProblemError('order.unknown');
  const lines = await openLines(trx, id);
  if (order.state === 'cancelled' || order.state === 'closed')
    throw new ProblemError('order.not-cancellable');
  const cancelled = asked ? chosen(lines, asked) : everything(lines);
  if (cancelled.length === 0) throw new ProblemError('order.not-cancellable');
  await write(trx, cancelled);
  await giveBack(trx, cancelled);
  const now = context.clock.now();
  const { state, shipping } = stateAfter(lines, cancelled, order.state);
  if (state === 'cancelled') await returnUses(trx, id);
  await trx.updateTable('orders').set({ state, shipping, updated_at: now }).where('id', '=', id).execute();
  await trx
    .insertInto('order_event')
    .values({ order_id: id, at: now, kind: 'cancelled', by: buyer.name })
    .execute();
  const told = cancelled.map((line) => ({ lineId: line.id, quantity: line.quantity.toString() }));
  await trx
    .insertInto('outbox')
    .values({ topic: outboxTopic.cancelled, payload: json({ orderId: id, lines: told }) })
    .execute();
  await raiseChanges(trx, [
    { companyId: buyer.companyId, kind: 'order', payload: { id } },
    { kind: 'offers', payload: { skus: [...new Set(cancelled.map((line) => line.sku))] } },
  ]);
  return readOrderOf(trx, id);
}

async function openLines(trx: ScopedTransaction, orderId: string): Promise<OpenLine[]> {
  const rows = await trx
    .selectFrom('order_line')
    .select(['id', 'sku', 'quantity', 'shipped', 'cancelled'])
    .where('order_id', '=', orderId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    sku: row.sku,
    open: Decimal.parse(row.quantity)
      .subtract(Decimal.parse(row.shipped))
      .subtract(Decimal.parse(row.cancelled)),
    shipped: Decimal.parse(row.shipped),
  }));
}

const everything = (lines: readonly OpenLine[]): Cancellation[] =>
  lines.filter((line) => !line.open.isZero).map((line) => ({ ...line, quantity: line.open }));

function chosen(
  lines: readonly OpenLine[],
  asked: readonly { readonly id: string; readonly quantity: number }[],
): Cancellation[] {
  const left = new Map(lines.map((line) => [line.id, line]));
  const fields: FieldProblem[] = [];
  const cancelled = asked.flatMap(({ id, quantity: number }, index): Cancellation[] => {
    const line = left.get(id);
    // A line named twice is one that has nothing left the second time.
    left.delete(id);
    const quantity = Decimal.ofNumber(number);
    if (line && quantity.compare(line.open) <= 0) return [{ ...line, quantity }];
    fields.push({
      field: `lines.${index}.${line ? 'quantity' : 'id'}`,
      code: 'order.not-cancellable',
      message: line
        ? `At most ${line.open.toString()} of this line can still be cancelled.`
        : 'Send the id of a line of this order, once.',
      value: line ? number : id,
    });
    return [];
  });
  if (fields.length > 0) throw new ProblemError('order.not-cancellable', { fields: fields.slice(0, 100) });
  return cancelled;
}

async function write(trx: ScopedTransaction, cancelled: readonly Cancellation[]): Promise<void> {
  const ids = cancelled.map((line) => line.id);
  const quantities = cancelled.map((line) => line.quantity.toString());
  await trx
    .updateTable('order_line')
    .from(
      sql<{
        id: string;
        quantity: string;
      }>`(select * from unnest(${ids}::text[], ${quantities}::numeric[]))`.as<'less'>(
        sql`less(id, quantity)`,
      ),
    )
    .set({ cancelled: sql<string>`order_line.cancelled + less.quantity` })
    .whereRef('order_line.id', '=', 'less.id')
    .execute();
}

async function giveBack(trx: ScopedTransaction, cancelled: readonly Cancellation[]): Promise<void> {
  const quantities = bySku(cancelled);
  // In the order of their numbers, as orders lock them.
  await trx
    .selectFrom('stock')
    .select('sku')
    .where('sku', '=', anyOf([...quantities.keys()]))
    .orderBy('sku')
    .forUpdate()
    .execute();
  await commitStock(trx, new Map([...quantities].map(([sku, n]) => [sku, Decimal.zero.subtract(n)])));
}

function stateAfter(lines: readonly OpenLine[], cancelled: readonly Cancellation[], state: string) {
  const gone = new Map(cancelled.map((line) => [line.id, line.quantity]));
  const shippedSome = lines.some((line) => !line.shipped.isZero);
  const openSome = lines.some((line) => !line.open.subtract(gone.get(line.id) ?? Decimal.zero).isZero);
  return {
    state: !openSome && !shippedSome ? 'cancelled' : state,
    shipping: !shippedSome ? 'not-shipped' : openSome ? 'partially-shipped' : 'shipped',
  };
}
