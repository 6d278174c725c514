import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { UnscopedTransaction } from '../database/database.js';
import { json } from '../database/tables.js';
import { tellPages } from '../pricing/announce-promotions.js';
import { Currency, Sku, amount, id, quantity, texts } from './fields.js';
import type { Importer, Verdict } from './importer.js';
import { refusal } from './report.js';

const percent = () =>
  z.string().check(
    z.regex(/^\d{1,3}(\.\d{1,3})?$/),
    z.refine((text) => Number(text) > 0 && Number(text) <= 100, { error: 'not above 0 and at most 100' }),
  );
const instant = () => z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const some = <T extends z.ZodMiniType>(item: T) =>
  z.optional(z.nullable(z.array(item).check(z.minLength(1), z.maxLength(10_000))));
const limit = () => z.optional(z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(1_000_000_000))));

/** Exactly one of what it gives; the amounts are in its currency, net of VAT. */
const gives = () =>
  z.union([
    z.strictObject({ kind: z.literal('percent'), percent: percent() }),
    z.strictObject({ kind: z.literal('amount'), amount: amount(), baseQuantity: z.optional(quantity()) }),
    z.strictObject({ kind: z.literal('price'), amount: amount(), baseQuantity: z._default(quantity(), 1) }),
    z.strictObject({ kind: z.literal('free'), buy: quantity(), get: quantity() }),
  ]);

const schema = () =>
  z.strictObject({
    id: id(),
    names: texts(),
    /** `order`: off the order as a whole; `line`: off the price of each article in it. */
    on: z._default(z.enum(['line', 'order']), 'line'),
    effect: gives(),
    currency: z.optional(z.nullable(Currency())),
    skus: some(Sku()),
    categories: some(id()),
    groups: some(z.string().check(z.minLength(1), z.maxLength(64))),
    companies: some(id()),
    /** RFC 3339 instants in UTC; it ends before the second. */
    begins: z.optional(z.nullable(instant())),
    ends: z.optional(z.nullable(instant())),
    priority: z._default(z.number().check(z.int(), z.minimum(-1000), z.maximum(1000)), 0),
    stackable: z._default(z.boolean(), false),
    onContracts: z._default(z.boolean(), false),
    code: z.optional(z.nullable(z.string().check(z.minLength(1), z.maxLength(40)))),
    /** Least quantity of a line. */
    from: z.optional(z.nullable(quantity())),
    /** What the order must come to, net. */
    threshold: z.optional(z.nullable(amount())),
    limitTotal: limit(),
    limitPerCompany: limit(),
    active: z._default(z.boolean(), true),
  });
export type PromotionInput = z.infer<ReturnType<typeof schema>>;

/** Discounts for a time, for articles, categories, customer groups or companies. */
export const promotions: Importer<PromotionInput> = {
  kind: 'promotions',
  schema,
  key: (row) => row.id,
  async write(trx, entries, { now }) {
    const rows = entries.map(({ row }) => row);
    const problems = await problemsOf(trx, rows);
    const good = rows.filter((_, index) => problems[index]!.length === 0);
    const before = await namedIn(
      trx,
      good.map((row) => row.id),
    );
    const written = good.length > 0 ? await writeRows(trx, good, now) : [];
    const added = new Set(written.filter((row) => row.added).map((row) => row.id));
    const changed = new Set(written.map((row) => row.id));
    if (changed.size > 0) {
      const scopes = [...before, ...good].filter((row) => changed.has(row.id));
      await tellPages(trx, scopes);
    }
    return rows.map((row, index): Verdict => {
      if (problems[index]!.length > 0) return problems[index]!;
      return added.has(row.id) ? 'added' : changed.has(row.id) ? 'changed' : 'unchanged';
    });
  },
};

const namedIn = (trx: UnscopedTransaction, ids: readonly string[]) =>
  trx
    .selectFrom('promotion')
    .select(['id', 'skus'])
    .where('id', '=', sql<string>`any(${[...ids]})`)
    .execute();

/** Columns that an import sets: where none differs, the row is left alone. */
const columns = [
  'names',
  'on_order',
  'effect',
  'currency',
  'skus',
  'categories',
  'customer_groups',
  'companies',
  'begins',
  'ends',
  'priority',
  'stackable',
  'on_contracts',
  'code',
  'from_quantity',
  'threshold',
  'limit_total',
  'limit_per_company',
  'active',
] as const;

function writeRows(trx: UnscopedTransaction, rows: readonly PromotionInput[], now: Date) {
  return trx
    .insertInto('promotion')
    .values(
      rows.map((row) => ({
        id: row.id,
        names: json(row.names),
        on_order: row.on === 'order',
        effect: json(row.effect),
        currency: row.currency ?? null,
        skus: row.skus ?? null,
        categories: row.categories ?? null,
        customer_groups: row.groups ?? null,
        companies: row.companies ?? null,
        begins: row.begins ?? null,
        ends: row.ends ?? null,
        priority: row.priority,
        stackable: row.stackable,
        on_contracts: row.onContracts,
        code: row.code ?? null,
        from_quantity: row.from ?? null,
        threshold: row.threshold ?? null,
        limit_total: row.limitTotal ?? null,
        limit_per_company: row.limitPerCompany ?? null,
        active: row.active,
        told_until: now,
        updated_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          ...Object.fromEntries(columns.map((name) => [name, eb.ref(`excluded.${name}`)])),
          told_until: eb.ref('excluded.told_until'),
          updated_at: eb.ref('excluded.updated_at'),
        }))
        .where(
          sql<boolean>`(${sql.join(columns.map((name) => sql.ref(`promotion.${name}`)))})
            is distinct from (${sql.join(columns.map((name) => sql.ref(`excluded.${name}`)))})`,
        ),
    )
    .returning(['id', sql<boolean>`(xmax = 0)`.as('added')])
    .execute();
}

async function problemsOf(trx: UnscopedTransaction, rows: readonly PromotionInput[]) {
  const known = async (table: 'product' | 'category' | 'company', wanted: readonly string[]) => {
    const column = table === 'product' ? 'sku' : 'id';
    const found = await trx
      .selectFrom(table)
      .select(sql<string>`${sql.ref(column)}`.as('key'))
      .where(sql<boolean>`${sql.ref(column)} = any(${[...wanted]}::text[])`)
      .execute();
    return new Set(found.map((row) => row.key));
  };
  const [skus, categories, companies] = [
    await known(
      'product',
      rows.flatMap((row) => row.skus ?? []),
    ),
    await known(
      'category',
      rows.flatMap((row) => row.categories ?? []),
    ),
    await known(
      'company',
      rows.flatMap((row) => row.companies ?? []),
    ),
  ];
  const used = await trx
    .selectFrom('promotion')
    .select(['id', 'used'])
    .where('id', '=', sql<string>`any(${rows.map((row) => row.id)})`)
    .execute();
  const uses = new Map(used.map((row) => [row.id, row.used]));
  return rows.map((row) => {
    const unknown = (field: 'skus' | 'categories' | 'companies', there: ReadonlySet<string>, code: string) =>
      (row[field] ?? []).flatMap((value, index) =>
        there.has(value)
          ? []
          : [refusal(`${field}.${index}`, code, 'Import it first, or correct the name.', value)],
      );
    const { effect } = row;
    const inMoney = effect.kind === 'amount' || effect.kind === 'price' || row.threshold;
    return [
      ...unknown('skus', skus, 'product.unknown'),
      ...unknown('categories', categories, 'unknown'),
      ...unknown('companies', companies, 'unknown'),
      ...(row.on === 'order' && effect.kind !== 'percent' && effect.kind !== 'amount'
        ? [refusal('effect.kind', 'effect', 'On the order give a percent or an amount.', effect.kind)]
        : []),
      ...(row.on === 'order' && row.from
        ? [
            refusal(
              'from',
              'effect',
              'A least quantity is of a line; give a threshold for the order.',
              row.from,
            ),
          ]
        : []),
      ...(row.on === 'line' && row.threshold
        ? [
            refusal(
              'threshold',
              'effect',
              'A threshold is of the order; give a least quantity for a line.',
              row.threshold,
            ),
          ]
        : []),
      ...(inMoney && !row.currency
        ? [refusal('currency', 'missing', 'Say the currency of the amounts: RON, EUR.', row.currency)]
        : []),
      ...(row.begins && row.ends && row.begins >= row.ends
        ? [refusal('ends', 'order', 'Give an end that is after the beginning.', row.ends)]
        : []),
      ...(row.limitTotal && row.limitTotal < (uses.get(row.id) ?? 0)
        ? [
            refusal(
              'limitTotal',
              'used',
              `It was used ${uses.get(row.id)} times already; give no less, or end it.`,
              row.limitTotal,
            ),
          ]
        : []),
    ];
  });
}
