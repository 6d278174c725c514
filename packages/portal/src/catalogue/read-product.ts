import type { Product, ProductSummary } from '@portico/contract';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { StoredMedia, StoredSpecification } from '../database/tables.js';
import { ProblemError } from '../http/problem.js';
import { mediaFrom, summaryFrom, textIn, type SummaryRow } from './product-summary.js';
import { pathTo } from './categories.js';

const firstImage = sql<StoredMedia | null>`(
  select m from jsonb_array_elements(product.media) m where m->>'kind' = 'image' limit 1)`;

/** One product with everything the catalogue says of it. */
export async function readProductDetail(context: Context, sku: string, locale: string): Promise<Product> {
  const row = await context.catalogue
    .selectFrom('product')
    .selectAll()
    .select(firstImage.as('image'))
    .where('sku', '=', sku)
    .where('active', '=', true)
    .executeTakeFirst();
  if (!row) throw new ProblemError('product.unknown', { detail: `There is no article ${sku}.` });
  return {
    ...summaryFrom(row, locale, context.config),
    description: textIn(row.descriptions, locale),
    media: row.media.map((media) => mediaFrom(media, locale, context.config)),
    specifications: row.specifications.map((specification) => specificationFrom(specification, locale)),
    breadcrumb: await pathTo(context, row.category_id, locale),
    gtin: row.gtin,
    manufacturerNumber: row.manufacturer_number,
  };
}

/** Many cards in one call: what is found in the order asked for, and what is not. */
export async function lookUp(
  context: Context,
  skus: readonly string[],
  locale: string,
): Promise<{ items: ProductSummary[]; unknown: string[] }> {
  const { rows } = await sql<SummaryRow>`
    select sku, names, brand, category_id, unit, minimum, multiple, ${firstImage} as image
    from product where sku = any(${[...new Set(skus)]}) and active`.execute(context.catalogue);
  const found = new Map(rows.map((row) => [row.sku, summaryFrom(row, locale, context.config)]));
  return {
    items: skus.flatMap((sku) => found.get(sku) ?? []),
    unknown: skus.filter((sku) => !found.has(sku)),
  };
}

const specificationFrom = (specification: StoredSpecification, locale: string) => ({
  key: specification.key,
  name: textIn(specification.names, locale),
  value: specification.values ? textIn(specification.values, locale) : (specification.value ?? ''),
  unit: specification.unit,
});
