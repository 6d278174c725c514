import { sql } from 'kysely';
import { textIn } from '../catalogue/product-summary.js';
import type { Buyer } from '../database/buyer.js';
import type { Scoped } from '../database/scoped.js';
import type { StoredEffect } from '../database/tables.js';
import { together } from '../database/together.js';
import { Decimal } from '../decimal.js';
import {
  indexPromotions,
  type LinePromotion,
  type OrderPromotion,
  type Promotions,
  type Situation,
} from './promotions.js';

/** The promotions that some articles may take now, for one buyer. */
export interface CurrentPromotions {
  readonly onLines: Promotions<LinePromotion>;
  readonly onOrder: Promotions<OrderPromotion>;
  /** A category and all above it, as a promotion's scope asks for them. */
  categoriesOf(category: string): readonly string[];
}

export interface PromotionQuery {
  readonly buyer: Buyer;
  readonly skus: readonly string[];
  readonly now: Date;
  readonly locale: string;
  /** Codes that the buyer gave. */
  readonly codes?: readonly string[];
}

/**
 * Reads what may apply: a thousand promotions of other articles, groups, companies and days stay in the database.
 * @param db the buyer's scope, or a transaction in it
 */
export async function readPromotions(db: Scoped, query: PromotionQuery): Promise<CurrentPromotions> {
  const { buyer, locale, now, codes = [] } = query;
  const rows = await promotionRows(db, query);
  const parents = rows.some(({ categories }) => categories) ? await categoryParents(db) : new Map();
  const limited = rows.filter((row) => row.limit_per_company !== null).map(({ id }) => id);
  const uses = limited.length > 0 ? await usesOf(db, limited) : new Map<string, number>();
  const situation: Situation = {
    company: buyer.companyId,
    group: buyer.customerGroup,
    codes,
    now: now.getTime(),
  };
  const common = (row: Row) => ({
    id: row.id,
    name: textIn(row.names, locale),
    scope: {
      ...(row.skus && { skus: new Set(row.skus) }),
      ...(row.categories && { categories: new Set(row.categories) }),
    },
    ...(row.begins && { begins: row.begins.getTime() }),
    ...(row.ends && { ends: row.ends.getTime() }),
    priority: row.priority,
    stackable: row.stackable,
    onContracts: row.on_contracts,
    ...(row.code !== null && { code: row.code }),
    ...usesLeft(row, uses),
  });
  return {
    onLines: indexPromotions(
      rows
        .filter((row) => !row.on_order)
        .map((row) => ({
          ...common(row),
          effect: lineEffect(row.effect),
          ...(row.from_quantity !== null && { from: Decimal.parse(row.from_quantity) }),
        })),
      situation,
    ),
    onOrder: indexPromotions(
      rows
        .filter((row) => row.on_order)
        .map((row) => ({
          ...common(row),
          effect: orderEffect(row.effect),
          ...(row.threshold !== null && { threshold: Decimal.parse(row.threshold) }),
        })),
      situation,
    ),
    categoriesOf(category) {
      const chain: string[] = [];
      for (let id: string | null | undefined = category; id; id = parents.get(id)) {
        // A category that is its own ancestor must not hang a request.
        if (chain.includes(id)) break;
        chain.push(id);
      }
      return chain;
    },
  };
}

const promotionRows = (db: Scoped, { buyer, skus, now }: PromotionQuery) =>
  db
    .selectFrom('promotion')
    .selectAll()
    .where('active', '=', true)
    .where((eb) => eb.or([eb('ends', 'is', null), eb('ends', '>', now)]))
    .where((eb) => eb.or([eb('begins', 'is', null), eb('begins', '<=', now)]))
    .where((eb) => eb.or([eb('currency', 'is', null), eb('currency', '=', buyer.currency)]))
    .where(sql<boolean>`(skus is null or skus && ${[...skus]}::text[])`)
    .where(sql<boolean>`(customer_groups is null or ${buyer.customerGroup}::text = any(customer_groups))`)
    .where(sql<boolean>`(companies is null or ${buyer.companyId}::text = any(companies))`)
    .where(sql<boolean>`(limit_total is null or used < limit_total)`)
    .execute();
type Row = Awaited<ReturnType<typeof promotionRows>>[number];

async function categoryParents(db: Scoped): Promise<Map<string, string | null>> {
  const rows = await db.selectFrom('category').select(['id', 'parent_id']).execute();
  return new Map(rows.map((row) => [row.id, row.parent_id]));
}

/** How many of the company's own orders took each. */
async function usesOf(db: Scoped, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('promotion_use')
    .select('promotion_id')
    .select(sql<number>`count(*)::int`.as('uses'))
    .where('promotion_id', '=', sql<string>`any(${[...ids]})`)
    .groupBy('promotion_id')
    .execute();
  return new Map(rows.map((row) => [row.promotion_id, row.uses]));
}

function usesLeft(row: Row, uses: ReadonlyMap<string, number>): { usesLeft?: number } {
  const left = [
    ...(row.limit_total === null ? [] : [row.limit_total - row.used]),
    ...(row.limit_per_company === null ? [] : [row.limit_per_company - (uses.get(row.id) ?? 0)]),
  ];
  return left.length > 0 ? { usesLeft: Math.min(...left) } : {};
}

function lineEffect(effect: StoredEffect): LinePromotion['effect'] {
  switch (effect.kind) {
    case 'percent':
      return { kind: 'percent', percent: Decimal.parse(effect.percent) };
    case 'amount':
    case 'price':
      return {
        kind: effect.kind,
        amount: Decimal.parse(effect.amount),
        baseQuantity: Decimal.ofNumber(effect.baseQuantity ?? 1),
      };
    case 'free':
      return { kind: 'free', buy: Decimal.ofNumber(effect.buy), get: Decimal.ofNumber(effect.get) };
  }
}

function orderEffect(effect: StoredEffect): OrderPromotion['effect'] {
  if (effect.kind === 'percent') return { kind: 'percent', percent: Decimal.parse(effect.percent) };
  if (effect.kind === 'amount') return { kind: 'amount', amount: Decimal.parse(effect.amount) };
  throw new RangeError(`A promotion on the order cannot give "${effect.kind}".`);
}

export interface Uses {
  /** Counted for this order; it records them. */
  readonly counted: readonly string[];
  /** Used up by other orders meanwhile; then nothing was counted. */
  readonly gone: readonly string[];
}

/**
 * Counts an order for the promotions it takes, in its transaction: their rows are locked in the order of their names, so
 * that of many orders for the last use one gets it. Those without a limit are not counted, and nobody waits for them.
 */
export async function countUses(db: Scoped, ids: readonly string[]): Promise<Uses> {
  if (ids.length === 0) return { counted: [], gone: [] };
  const [rows, uses] = await together([
    db
      .selectFrom('promotion')
      .select(['id', 'limit_total', 'limit_per_company', 'used'])
      .where('id', '=', sql<string>`any(${[...ids]})`)
      .where((eb) => eb.or([eb('limit_total', 'is not', null), eb('limit_per_company', 'is not', null)]))
      .orderBy('id')
      .forUpdate()
      .execute(),
    usesOf(db, ids),
  ]);
  const gone = rows.filter(
    (row) =>
      (row.limit_total !== null && row.used >= row.limit_total) ||
      (row.limit_per_company !== null && (uses.get(row.id) ?? 0) >= row.limit_per_company),
  );
  const counted = rows.map(({ id }) => id);
  if (gone.length > 0) return { counted: [], gone: gone.map(({ id }) => id) };
  if (counted.length === 0) return { counted, gone: [] };
  await db
    .updateTable('promotion')
    .set((eb) => ({ used: eb('used', '+', 1) }))
    .where('id', '=', sql<string>`any(${counted})`)
    .execute();
  return { counted, gone: [] };
}

/** Gives back what a wholly cancelled order had counted. */
export async function returnUses(db: Scoped, orderId: string): Promise<void> {
  const rows = await db
    .deleteFrom('promotion_use')
    .where('order_id', '=', orderId)
    .returning('promotion_id')
    .execute();
  if (rows.length === 0) return;
  await db
    .updateTable('promotion')
    .set((eb) => ({ used: eb('used', '-', 1) }))
    .where('id', '=', sql<string>`any(${rows.map((row) => row.promotion_id)})`)
    .execute();
}
