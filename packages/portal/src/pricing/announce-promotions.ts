import { sql } from 'kysely';
import { recordChange, skusOf } from '../database/change.js';
import type { Unscoped, UnscopedTransaction } from '../database/database.js';

/**
 * Tells open pages of promotions that began or ended since they were told last, so that a price changes on the page at
 * that moment. Of several portal processes the first to come tells. Answers when the next one begins or ends.
 */
export async function announcePromotions(database: Unscoped, now: Date): Promise<Date | undefined> {
  return database.transaction().execute(async (trx) => {
    const passed = await trx
      .updateTable('promotion')
      .set({ told_until: now })
      .where('active', '=', true)
      .where('told_until', '<', now)
      .where((eb) =>
        eb.or(
          (['begins', 'ends'] as const).map((bound) =>
            eb.and([eb(bound, '>', eb.ref('told_until')), eb(bound, '<=', now)]),
          ),
        ),
      )
      .returning(['skus'])
      .execute();
    if (passed.length > 0) await tellPages(trx, passed);
    const { next } = await trx
      .selectFrom('promotion')
      .where('active', '=', true)
      .select(
        sql<Date | null>`least(min(begins) filter (where begins > ${now}), min(ends) filter (where ends > ${now}))`.as(
          'next',
        ),
      )
      .executeTakeFirstOrThrow();
    return next ?? undefined;
  });
}

/** Open pages ask again for what a promotion is for, or for everything where it names no articles. */
export async function tellPages(
  trx: UnscopedTransaction,
  scopes: readonly { readonly skus?: readonly string[] | null | undefined }[],
): Promise<void> {
  const named = scopes.flatMap(({ skus }) => skus ?? []);
  const skus = scopes.every((scope) => scope.skus) ? skusOf(named) : [];
  await recordChange(trx, { kind: 'offers', payload: { skus } });
}
