import { sql } from 'kysely';
import type { ScopedTransaction } from '../database/scoped.js';
import type { Texts } from '../database/tables.js';
import { Decimal } from '../decimal.js';
import { anyOf } from '../pricing/articles.js';

/** An article whose stock this transaction holds. */
export interface LockedArticle {
  readonly names: Texts;
  readonly unit: string;
  readonly minimum: Decimal;
  readonly multiple: Decimal;
  readonly available: Decimal;
}

/**
 * Locks the stock of articles, always in the order of their numbers, so that two orders of the same articles wait for
 * each other and never deadlock. What is sold no more, or has no stock, is not in the answer.
 */
export async function lockStock(
  trx: ScopedTransaction,
  skus: readonly string[],
): Promise<Map<string, LockedArticle>> {
  const rows = await trx
    .selectFrom('stock as s')
    .innerJoin('product as p', 'p.sku', 's.sku')
    .select(['s.sku', 's.on_hand', 's.committed', 'p.names', 'p.unit', 'p.minimum', 'p.multiple'])
    .where('s.sku', '=', anyOf(skus))
    .where('p.active', '=', true)
    .orderBy('s.sku')
    .forUpdate('s')
    .execute();
  return new Map(
    rows.map((row) => [
      row.sku,
      {
        names: row.names,
        unit: row.unit,
        minimum: Decimal.parse(row.minimum),
        multiple: Decimal.parse(row.multiple),
        available: Decimal.parse(row.on_hand).subtract(Decimal.parse(row.committed)),
      },
    ]),
  );
}

/** Adds to what is promised of locked articles (or gives it back, when negative), in one statement. */
export async function commitStock(
  trx: ScopedTransaction,
  quantities: ReadonlyMap<string, Decimal>,
): Promise<void> {
  const skus = [...quantities.keys()];
  const amounts = [...quantities.values()].map((quantity) => quantity.toString());
  await trx
    .updateTable('stock')
    .from(
      sql<{
        sku: string;
        quantity: string;
      }>`(select * from unnest(${skus}::text[], ${amounts}::numeric[]))`.as<'more'>(sql`more(sku, quantity)`),
    )
    .set({ committed: sql<string>`stock.committed + more.quantity` })
    .whereRef('stock.sku', '=', 'more.sku')
    .execute();
}

/** Quantities by article, several lines of one added up. */
export function bySku(
  lines: readonly { readonly sku: string; readonly quantity: Decimal }[],
): Map<string, Decimal> {
  const quantities = new Map<string, Decimal>();
  for (const { sku, quantity } of lines) {
    quantities.set(sku, (quantities.get(sku) ?? Decimal.zero).add(quantity));
  }
  return quantities;
}
