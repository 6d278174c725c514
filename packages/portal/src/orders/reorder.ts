import type { ReorderResult } from '@portico/contract';
import { changeCart, planAddition, writeAddition } from '../cart/change-cart.js';
import type { CartReader } from '../cart/read-cart.js';
import type { ScopedTransaction } from '../database/scoped.js';
import { ProblemError } from '../http/problem.js';

/** Puts an earlier order's articles into the cart again; what cannot be bought now is left out and said. */
export async function reorderInTransaction(
  trx: ScopedTransaction,
  reader: CartReader,
  orderId: string,
): Promise<ReorderResult> {
  const rows = await trx
    .selectFrom('orders as o')
    .innerJoin('order_line as l', 'l.order_id', 'o.id')
    .select(['l.sku', 'l.name', 'l.unit', 'l.quantity'])
    .where('o.id', '=', orderId)
    .orderBy('l.position')
    .execute();
  if (rows.length === 0) throw new ProblemError('order.unknown');
  const skipped: ReorderResult['skipped'] = [];
  let added = 0;
  const cart = await changeCart(trx, reader, async (locked, version) => {
    const wanted = rows.map(({ sku, unit, quantity }) => ({ sku, unit, quantity: Number(quantity) }));
    const plan = await planAddition(trx, reader, locked, wanted);
    const names = new Map(rows.map((row) => [row.sku, row.name]));
    const skip = (sku: string, code: string) => skipped.push({ sku, name: names.get(sku) ?? sku, code });
    for (const { line, code } of plan.refused) skip(line.sku, code);
    const lines = plan.lines.filter(({ sku }) => {
      const available = plan.articles.get(sku)?.stock?.available;
      const some = available !== undefined && !available.isZero && !available.isNegative;
      if (!some) skip(sku, 'order.out-of-stock');
      return some;
    });
    await writeAddition(trx, locked, version, lines);
    added = lines.length;
  });
  return { cart, added, skipped };
}
