import type { listProducts, Parsed, ProductPage } from '@portico/contract';
import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../context.js';
import { summaryFrom, type SummaryRow } from './product-summary.js';
import { narrow, where, type Narrowing } from './conditions.js';
import { nameIn } from '../database/names.js';
import { readCursor, writeCursor } from './cursor.js';
import { candidates, readFacets } from './facets.js';

type Query = Parsed<typeof listProducts, 'query'>;
type Row = SummaryRow & { readonly keys: string[] };

/** How a list is ordered and how it goes on after a row; the article number decides between equals. */
interface Order {
  /** The sort keys as text, in which they also travel in the cursor. */
  readonly keys: RawBuilder<string[]>;
  readonly by: RawBuilder<unknown>;
  readonly after: (keys: readonly string[]) => RawBuilder<boolean>;
  readonly count: number;
}

function orderOf(sort: Query['sort'], narrowing: Narrowing, locale: string): Order {
  const { rank } = narrowing;
  if (sort === 'relevance' && rank) {
    return {
      keys: sql`array[${rank}::text, p.sku]`,
      by: sql`${rank} desc, p.sku`,
      after: ([score, sku]) => sql`(${rank} < ${score}::int or (${rank} = ${score}::int and p.sku > ${sku}))`,
      count: 2,
    };
  }
  if (sort === 'name') {
    const text = nameIn(locale);
    const name = sql`(${text}) collate "und-x-icu"`;
    return {
      keys: sql`array[${text}, p.sku]`,
      by: sql`${name}, p.sku`,
      after: ([last, sku]) => sql`(${name}, p.sku) > (${last}::text collate "und-x-icu", ${sku})`,
      count: 2,
    };
  }
  if (sort === 'newest') {
    return {
      keys: sql`array[p.created_at::text, p.sku]`,
      by: sql`p.created_at desc, p.sku`,
      after: ([at, sku]) =>
        sql`(p.created_at < ${at}::timestamptz or (p.created_at = ${at}::timestamptz and p.sku > ${sku}))`,
      count: 2,
    };
  }
  return {
    keys: sql`array[p.sku::text]`,
    by: sql`p.sku`,
    after: ([sku]) => sql`p.sku > ${sku}`,
    count: 1,
  };
}

/** A page of products with how many there are and what to narrow them by. */
export async function readProductPage(context: Context, query: Query, locale: string): Promise<ProductPage> {
  const { catalogue, config } = context;
  const narrowing = await narrow(context, query, locale);
  const order = orderOf(query.sort, narrowing, locale);
  const list = JSON.stringify([locale, query.sort, query.search, query.category, [...narrowing.chosen]]);
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, list, order.count);
  const matching = where(narrowing);
  const [page, counted, facets] = await Promise.all([
    sql<Row>`
      select p.sku, p.names, p.brand, p.category_id, p.unit, p.minimum, p.multiple,
        (select m from jsonb_array_elements(p.media) m where m->>'kind' = 'image' limit 1) as image,
        ${order.keys} as keys
      from product p where ${matching} and ${after ? order.after(after) : sql`true`}
      order by ${order.by} limit ${query.limit + 1}`.execute(catalogue),
    sql<{ n: number }>`
      select count(*) as n from (select 1 from product p where ${matching} limit ${candidates + 1}) c`.execute(
      catalogue,
    ),
    readFacets(context, narrowing, locale),
  ]);
  const rows = page.rows.slice(0, query.limit);
  const last = rows.at(-1);
  const count = counted.rows[0]?.n ?? 0;
  return {
    items: rows.map((row) => summaryFrom(row, locale, config)),
    nextCursor: last && page.rows.length > query.limit ? writeCursor(list, last.keys) : null,
    total: { count: Math.min(count, candidates), atLeast: count > candidates },
    facets,
  };
}
