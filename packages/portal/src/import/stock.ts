import { sql } from 'kysely';
import * as z from 'zod/mini';
import { recordChange, skusOf } from '../database/change.js';
import type { UnscopedTransaction } from '../database/database.js';
import { Sku, stockFields } from './fields.js';
import type { Importer, Verdict } from './importer.js';
import { refusal } from './report.js';

export interface StockRow {
  readonly sku: string;
  readonly onHand: number;
  readonly expectedOn?: string | null | undefined;
  readonly leadTimeDays?: number | null | undefined;
}

/** Sets what is on hand; what is promised to orders stays. Answers the articles it added and changed. */
export async function writeStock(trx: UnscopedTransaction, rows: readonly StockRow[], now: Date) {
  if (rows.length === 0) return { added: new Set<string>(), changed: new Set<string>() };
  const written = await trx
    .insertInto('stock')
    .values(
      rows.map((row) => ({
        sku: row.sku,
        on_hand: row.onHand,
        expected_on: row.expectedOn ?? null,
        lead_time_days: row.leadTimeDays ?? null,
        updated_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column('sku')
        .doUpdateSet((eb) => ({
          on_hand: eb.ref('excluded.on_hand'),
          expected_on: eb.ref('excluded.expected_on'),
          lead_time_days: eb.ref('excluded.lead_time_days'),
          updated_at: eb.ref('excluded.updated_at'),
        }))
        .where(
          sql<boolean>`(stock.on_hand, stock.expected_on, stock.lead_time_days)
            is distinct from (excluded.on_hand, excluded.expected_on, excluded.lead_time_days)`,
        ),
    )
    .returning(['sku', sql<boolean>`(xmax = 0)`.as('added')])
    .execute();
  return {
    added: new Set(written.filter((row) => row.added).map((row) => row.sku)),
    changed: new Set(written.filter((row) => !row.added).map((row) => row.sku)),
  };
}

const schema = () => z.strictObject({ sku: Sku(), ...stockFields() });
export type StockInput = z.infer<ReturnType<typeof schema>>;

/** What is on hand, when more is expected. */
export const stock: Importer<StockInput> = {
  kind: 'stock',
  schema,
  key: (row) => row.sku,
  async write(trx, entries, { now }) {
    const known = await trx
      .selectFrom('product')
      .select('sku')
      .where('sku', '=', sql<string>`any(${entries.map(({ row }) => row.sku)})`)
      .execute();
    const skus = new Set(known.map((row) => row.sku));
    const { added, changed } = await writeStock(
      trx,
      entries.map(({ row }) => row).filter((row) => skus.has(row.sku)),
      now,
    );
    if (added.size + changed.size > 0) {
      await recordChange(trx, { kind: 'offers', payload: { skus: skusOf([...added, ...changed]) } });
    }
    return entries.map(({ row }): Verdict => {
      if (!skus.has(row.sku))
        return [
          refusal('sku', 'product.unknown', 'Import the product first, or correct the number.', row.sku),
        ];
      return added.has(row.sku) ? 'added' : changed.has(row.sku) ? 'changed' : 'unchanged';
    });
  },
};
