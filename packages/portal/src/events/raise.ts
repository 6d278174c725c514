import { sql } from 'kysely';
import type { Context } from '../context.js';
import { changeChannel, type Change } from '../database/change.js';
import type { ScopedTransaction } from '../database/scoped.js';
import { json } from '../database/tables.js';

/**
 * Writes changes in the transaction that makes them, without waking anyone yet: a `NOTIFY` inside it makes all such
 * commits queue behind one lock. Call {@link announce} once it has committed.
 */
export async function raiseChanges(trx: ScopedTransaction, changes: readonly Change[]): Promise<void> {
  const rows = changes.map((change) => ({
    company_id: change.companyId ?? null,
    user_id: change.userId ?? null,
    kind: change.kind,
    payload: json(change.payload),
  }));
  await trx.insertInto('change').values(rows).execute();
}

const announcing = new WeakSet<Context>();

/** Milliseconds in which any number of commits make one wake-up call. */
const gathering = 10;

/**
 * Wakes the event streams of every portal process. Should this process die before it does, the streams look for
 * themselves a little later.
 */
export function announce(context: Context): void {
  if (announcing.has(context)) return;
  announcing.add(context);
  setTimeout(() => {
    announcing.delete(context);
    sql`select pg_notify(${changeChannel}, '')`
      .execute(context.database.unscoped)
      .catch((error: unknown) =>
        context.log.debug({ err: error }, 'no wake-up call: the database is closed'),
      );
  }, gathering);
}
