import { sql } from 'kysely';
import type { Buyer } from '../database/buyer.js';
import type { Scoped } from '../database/scoped.js';
import { Decimal } from '../decimal.js';
import type { PriceRule } from './engine.js';
import type { VatRate } from './line.js';

/** What pricing needs of an article: how it is sold, what is left of it, and every price that may apply to this buyer. */
export interface Article {
  readonly sku: string;
  readonly active: boolean;
  readonly categoryId: string;
  readonly unit: string;
  readonly minimum: Decimal;
  readonly multiple: Decimal;
  readonly vat: VatRate;
  readonly stock: Stock | undefined;
  /** In the unit it is sold in. */
  readonly rules: readonly PriceRule[];
}

export interface Stock {
  /** On hand less what is promised to others. */
  readonly available: Decimal;
  readonly expectedOn: string | null;
  readonly leadTimeDays: number | null;
}

interface ArticleRow {
  sku: string;
  active: boolean;
  category_id: string;
  unit: string;
  minimum: string;
  multiple: string;
  vat_category: string;
  vat_rate: string;
  on_hand: string | null;
  committed: string | null;
  expected_on: string | null;
  lead_time_days: number | null;
}

/**
 * Reads any number of articles in two statements, side by side where the database can.
 * @param db the buyer's scope, or a transaction in it
 * @param day the buyer's today: what ended before it is left behind
 */
export async function readArticles(
  db: Scoped,
  buyer: Buyer,
  skus: readonly string[],
  day: string,
): Promise<Map<string, Article>> {
  const [rows, rules] = await Promise.all([articleRows(db, skus), readRules(db, buyer, skus, day)]);
  return new Map(rows.map((row) => [row.sku, articleFrom(row, rules)]));
}

const articleRows = (db: Scoped, skus: readonly string[]): Promise<ArticleRow[]> =>
  db
    .selectFrom('product as p')
    .leftJoin('stock as s', 's.sku', 'p.sku')
    .select([
      'p.sku',
      'p.active',
      'p.category_id',
      'p.unit',
      'p.minimum',
      'p.multiple',
      'p.vat_category',
      'p.vat_rate',
      's.on_hand',
      's.committed',
      's.expected_on',
      's.lead_time_days',
    ])
    .where('p.sku', '=', anyOf(skus))
    .execute();

/** `= any($1)`: one parameter and one statement text for any number of values. */
export const anyOf = (values: readonly string[]) => sql<string>`any(${values})`;

/** Prices of articles for this buyer, by sku and unit: those of everyone, of the customer group and of the buyer's own contracts. */
export async function readRules(
  db: Scoped,
  { currency, customerGroup }: Buyer,
  skus: readonly string[],
  day: string,
): Promise<Map<string, PriceRule[]>> {
  const rows = await db
    .selectFrom('price as p')
    .innerJoin('price_list as l', 'l.id', 'p.price_list_id')
    .select([
      'p.sku',
      'p.unit',
      'p.from_quantity',
      'p.amount',
      'p.base_quantity',
      'l.id',
      'l.kind',
      'l.lowest',
      'l.valid_from',
      'l.valid_to',
    ])
    .where('p.sku', '=', anyOf(skus))
    .where('l.currency', '=', currency)
    // Without a group the comparison is null, and no group's list comes through.
    .where((eb) => eb.or([eb('l.customer_group', 'is', null), eb('l.customer_group', '=', customerGroup)]))
    .where((eb) => eb.or([eb('l.valid_to', 'is', null), eb('l.valid_to', '>=', day)]))
    .execute();
  const rules = new Map<string, PriceRule[]>();
  for (const row of rows) {
    const key = rulesKey(row.sku, row.unit);
    const rule: PriceRule = {
      list: row.id,
      kind: row.kind,
      lowest: row.lowest,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      from: Decimal.parse(row.from_quantity),
      amount: Decimal.parse(row.amount),
      baseQuantity: Decimal.parse(row.base_quantity),
    };
    const known = rules.get(key);
    if (known) known.push(rule);
    else rules.set(key, [rule]);
  }
  return rules;
}

export const rulesKey = (sku: string, unit: string): string => `${unit} ${sku}`;

export const articleFrom = (row: ArticleRow, rules: ReadonlyMap<string, PriceRule[]>): Article => ({
  sku: row.sku,
  active: row.active,
  categoryId: row.category_id,
  unit: row.unit,
  minimum: Decimal.parse(row.minimum),
  multiple: Decimal.parse(row.multiple),
  vat: { category: row.vat_category, rate: Decimal.parse(row.vat_rate) },
  stock:
    row.on_hand === null
      ? undefined
      : {
          available: Decimal.parse(row.on_hand).subtract(Decimal.parse(row.committed ?? '0')),
          expectedOn: row.expected_on,
          leadTimeDays: row.lead_time_days,
        },
  rules: rules.get(rulesKey(row.sku, row.unit)) ?? [],
});
