import { sql, type Kysely, type QueryExecutorProvider } from 'kysely';
import { json, type ChangeTable } from './tables.js';

/** Channel that wakes the event streams of every running portal process. */
export const changeChannel = 'portico_change';

export interface Change {
  /** Left out: every company sees it. */
  readonly companyId?: string;
  /** Left out: every user of the company sees it. */
  readonly userId?: string;
  /** A kind of the contract's `PortalEvent`. */
  readonly kind: 'offers' | 'order' | 'cart' | 'products';
  readonly payload: { readonly skus?: readonly string[]; readonly id?: string };
}

/** How many changed articles are named one by one to open pages; beyond it, any may have changed. */
const namedAtMost = 500;

/** The `skus` of a change's payload; none stands for any. */
export const skusOf = (changed: readonly string[]): string[] =>
  changed.length > namedAtMost ? [] : [...new Set(changed)];

/**
 * Tells open pages of a change, in the transaction that makes it: seen when it commits, never when it does not.
 * `trx` is an unscoped or a scoped transaction.
 */
export async function recordChange(trx: QueryExecutorProvider, change: Change): Promise<void> {
  const db = trx as unknown as Kysely<{ change: ChangeTable }>;
  await db
    .insertInto('change')
    .values({
      company_id: change.companyId ?? null,
      user_id: change.userId ?? null,
      kind: change.kind,
      payload: json(change.payload),
    })
    .execute();
  await sql`select pg_notify(${changeChannel}, '')`.execute(db);
}
