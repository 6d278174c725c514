import { sql } from 'kysely';
import * as z from 'zod/mini';
import { recordChange, skusOf } from '../database/change.js';
import type { UnscopedTransaction } from '../database/database.js';
import { json, type Texts } from '../database/tables.js';
import {
  Sku,
  Unit,
  id,
  maybeText,
  priceFields,
  quantity,
  rate,
  shortText,
  stockFields,
  texts,
} from './fields.js';
import type { Entry, Importer, Verdict } from './importer.js';
import { breakProblems, writePrices } from './prices.js';
import { refusal } from './report.js';
import { writeStock } from './stock.js';

/** An address that a page may show: relative to the supplier's media, or https. */
const mediaUrl = () =>
  z.string().check(z.maxLength(2000), z.regex(/^(?:https:\/\/[^\s]+|(?![a-z][a-z0-9+.-]*:|\/\/)[^\s\\]+)$/i));

const media = () =>
  z.strictObject({
    kind: z._default(z.enum(['image', 'video', 'document']), 'image'),
    url: mediaUrl(),
    alt: texts(),
    width: z._default(z.nullable(z.number().check(z.int(), z.positive())), null),
    height: z._default(z.nullable(z.number().check(z.int(), z.positive())), null),
  });

const specification = () =>
  z.strictObject({
    key: z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,60}$/)),
    names: texts(),
    /** One text for all languages, or `values` with one for each. */
    value: z.optional(shortText()),
    values: z.optional(texts()),
    unit: z._default(z.nullable(shortText(20)), null),
    facet: z._default(z.boolean(), false),
  });

const schema = () =>
  z.strictObject({
    sku: Sku(),
    category: id(),
    brand: maybeText(100),
    names: texts(),
    descriptions: z._default(z.record(z.string(), z.string().check(z.maxLength(20_000))), {}),
    unit: z._default(Unit(), 'H87'),
    minimum: z._default(quantity(), 1),
    multiple: z._default(quantity(), 1),
    vatCategory: z._default(z.string().check(z.regex(/^[A-Z]{1,2}$/)), 'S'),
    vatRate: rate(),
    gtin: z.optional(z.nullable(z.string().check(z.regex(/^\d{8}$|^\d{12,14}$/)))),
    manufacturerNumber: maybeText(80),
    media: z._default(z.array(media()).check(z.maxLength(50)), []),
    specifications: z._default(z.array(specification()).check(z.maxLength(100)), []),
    /** The list price; without it the article is shown and cannot be ordered. */
    price: z.optional(z.nullable(z.strictObject(priceFields()))),
    stock: z.optional(z.nullable(z.strictObject(stockFields()))),
    /** False takes it out of the catalogue and keeps its history. */
    active: z._default(z.boolean(), true),
  });
export type ProductInput = z.infer<ReturnType<typeof schema>>;

const listId = (currency: string) => `list~${currency}`;

/** Products with their list price and stock. */
export const products: Importer<ProductInput> = {
  kind: 'products',
  schema,
  key: (row) => row.sku,
  async write(trx, entries, { now }) {
    const problems = await problemsOf(trx, entries);
    const good = entries.filter((_, index) => problems[index]!.length === 0).map(({ row }) => row);
    const rows = await writeProducts(trx, good, now);
    await writeFacets(
      trx,
      good.filter((row) => rows.added.has(row.sku) || rows.changed.has(row.sku)),
    );
    const priced = await writeListPrices(trx, good);
    const stocked = await writeStock(
      trx,
      good.flatMap((row) => (row.stock ? [{ sku: row.sku, ...row.stock }] : [])),
      now,
    );
    const shown = [...rows.added, ...rows.changed];
    const offered = [...new Set([...rows.added, ...priced, ...stocked.added, ...stocked.changed])];
    if (shown.length) await recordChange(trx, { kind: 'products', payload: { skus: skusOf(shown) } });
    if (offered.length) await recordChange(trx, { kind: 'offers', payload: { skus: skusOf(offered) } });
    const touched = new Set([...shown, ...offered]);
    return entries.map(({ row }, index): Verdict => {
      if (problems[index]!.length > 0) return problems[index]!;
      return rows.added.has(row.sku) ? 'added' : touched.has(row.sku) ? 'changed' : 'unchanged';
    });
  },
};

async function problemsOf(trx: UnscopedTransaction, entries: readonly Entry<ProductInput>[]) {
  const known = await trx.selectFrom('category').select('id').execute();
  const categories = new Set(known.map((row) => row.id));
  return entries.map(({ row }) => [
    ...(categories.has(row.category)
      ? []
      : [
          refusal(
            'category',
            'category.unknown',
            'Import the category first, or correct its id.',
            row.category,
          ),
        ]),
    ...row.specifications.flatMap(({ value, values }, index) =>
      (value === undefined) === (values === undefined)
        ? [refusal(`specifications.${index}.value`, 'one-of', 'Give either `value` or `values`.')]
        : [],
    ),
    ...(row.price ? breakProblems(row.price.breaks, 'price.breaks') : []),
  ]);
}

const columns = [
  'category_id',
  'brand',
  'names',
  'descriptions',
  'unit',
  'minimum',
  'multiple',
  'vat_category',
  'vat_rate',
  'gtin',
  'manufacturer_number',
  'media',
  'specifications',
  'active',
] as const;

async function writeProducts(trx: UnscopedTransaction, rows: readonly ProductInput[], now: Date) {
  const added = new Set<string>();
  const changed = new Set<string>();
  if (rows.length === 0) return { added, changed };
  const side = (table: string) => sql.join(columns.map((column) => sql.ref(`${table}.${column}`)));
  const written = await trx
    .insertInto('product')
    .values(
      rows.map((row) => ({
        sku: row.sku,
        category_id: row.category,
        brand: row.brand || null,
        names: json(row.names),
        descriptions: json(row.descriptions),
        unit: row.unit,
        minimum: row.minimum,
        multiple: row.multiple,
        vat_category: row.vatCategory,
        vat_rate: row.vatRate,
        gtin: row.gtin || null,
        manufacturer_number: row.manufacturerNumber || null,
        media: json(row.media),
        specifications: json(row.specifications),
        active: row.active,
        updated_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column('sku')
        .doUpdateSet((eb) => ({
          ...Object.fromEntries(columns.map((column) => [column, eb.ref(`excluded.${column}`)])),
          updated_at: eb.ref('excluded.updated_at'),
        }))
        .where(sql<boolean>`(${side('product')}) is distinct from (${side('excluded')})`),
    )
    .returning(['sku', sql<boolean>`(xmax = 0)`.as('added')])
    .execute();
  for (const row of written) (row.added ? added : changed).add(row.sku);
  return { added, changed };
}

/** What the list can be narrowed by: the brand, and the specifications flagged as facets. */
async function writeFacets(trx: UnscopedTransaction, rows: readonly ProductInput[]): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .deleteFrom('product_facet')
    .where('sku', '=', sql<string>`any(${rows.map((row) => row.sku)})`)
    .execute();
  const facets = new Map<
    string,
    { sku: string; key: string; value: string; names: string; values: string }
  >();
  const add = (sku: string, key: string, value: string, names: Texts, values: Texts) =>
    facets.set(`${sku} ${key} ${value}`, { sku, key, value, names: json(names), values: json(values) });
  for (const row of rows) {
    if (row.brand) add(row.sku, 'brand', row.brand, brandNames, {});
    for (const { key, names, value, values, unit, facet } of row.specifications) {
      if (!facet) continue;
      const withUnit = (text: string) => (unit ? `${text} ${unit}` : text);
      const shown = values
        ? Object.fromEntries(Object.entries(values).map(([locale, text]) => [locale, withUnit(text)]))
        : {};
      // The value as filters name it is the same in every language.
      const name = value ?? values?.['en'] ?? Object.values(values ?? {})[0] ?? '';
      add(row.sku, key, withUnit(name), names, shown);
    }
  }
  const all = [...facets.values()];
  for (let start = 0; start < all.length; start += 2000) {
    await trx
      .insertInto('product_facet')
      .values(all.slice(start, start + 2000))
      .execute();
  }
}

const brandNames: Texts = { ro: 'Marcă', en: 'Brand', de: 'Marke' };

async function writeListPrices(trx: UnscopedTransaction, rows: readonly ProductInput[]): Promise<string[]> {
  const priced = rows.flatMap((row) => (row.price ? [{ row, price: row.price }] : []));
  if (priced.length === 0) return [];
  const currencies = [...new Set(priced.map(({ price }) => price.currency))];
  await trx
    .insertInto('price_list')
    .values(
      currencies.map((currency) => ({
        id: listId(currency),
        kind: 'list' as const,
        company_id: null,
        currency,
      })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const outcomes = await writePrices(
    trx,
    priced.map(({ row, price }) => ({
      listId: listId(price.currency),
      companyId: null,
      sku: row.sku,
      unit: row.unit,
      amount: price.amount,
      baseQuantity: price.baseQuantity,
      breaks: price.breaks,
    })),
  );
  return priced.filter((_, index) => outcomes[index] !== 'unchanged').map(({ row }) => row.sku);
}
