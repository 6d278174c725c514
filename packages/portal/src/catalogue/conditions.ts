import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../context.js';
import { ProblemError } from '../http/problem.js';
import { categoryAndBelow } from './categories.js';

type Condition = RawBuilder<boolean>;

/** What narrows a list of products. */
export interface Narrowing {
  /** Search and category. */
  readonly base: readonly Condition[];
  /** Chosen values by facet: values of one key widen, keys narrow. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  /** The search as a query, to rank by. */
  readonly rank: RawBuilder<number> | undefined;
}

const configurations: Readonly<Record<string, string>> = {
  ro: 'portico_ro',
  en: 'portico_en',
  de: 'portico_de',
};

/** Words as they are typed: the last may be unfinished and any may be the beginning of a longer one. */
const words = (search: string): string[] => (search.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 12);

export async function narrow(
  context: Context,
  query: {
    readonly search?: string | undefined;
    readonly category?: string | undefined;
    readonly filter?: readonly string[] | undefined;
  },
  locale: string,
): Promise<Narrowing> {
  const base: Condition[] = [sql<boolean>`p.active`];
  let rank: RawBuilder<number> | undefined;
  const typed = words(query.search ?? '');
  if (query.search?.trim()) {
    const search = tsquery(query.search, typed, locale);
    if (await matchesAny(context, search)) {
      base.push(sql<boolean>`p.search @@ ${search}`);
      rank = sql<number>`(ts_rank(p.search, ${search}) * 1000000)::int`;
    } else {
      // Nothing fits as written: what is spelled alike.
      const text = sql<string>`lower(unaccent(${typed.join(' ')}))`;
      base.push(sql<boolean>`p.sku = any(${await spelledAlike(context, text)})`);
      rank = sql<number>`(word_similarity(${text}, p.search_text) * 1000000)::int`;
    }
  }
  if (query.category !== undefined) {
    const ids = await categoryAndBelow(context, query.category);
    if (ids.length === 0) throw new ProblemError('category.unknown');
    base.push(sql<boolean>`p.category_id = any(${ids})`);
  }
  const chosen = new Map<string, string[]>();
  for (const filter of query.filter ?? []) {
    const at = filter.indexOf(':');
    const key = filter.slice(0, at);
    chosen.set(key, [...(chosen.get(key) ?? []), filter.slice(at + 1)]);
  }
  return { base, chosen, rank };
}

/** How much of a word must be alike, 0 to 1: at the usual 0.6 a Romanian plural does not find its singular. */
const alike = 0.45;
const alikeMost = 200;

async function spelledAlike({ catalogue }: Context, text: RawBuilder<string>): Promise<string[]> {
  return catalogue.transaction().execute(async (trx) => {
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(alike)}, true)`.execute(trx);
    const { rows } = await sql<{ sku: string }>`
      select sku from product where active and ${text} <% search_text
      order by word_similarity(${text}, search_text) desc, sku limit ${alikeMost}`.execute(trx);
    return rows.map((row) => row.sku);
  });
}

/** The language's own stems, or every word as the beginning of one. */
function tsquery(search: string, typed: readonly string[], locale: string): RawBuilder<unknown> {
  const stems = sql`websearch_to_tsquery(${configurations[locale] ?? 'portico_plain'}::regconfig, ${search})`;
  if (typed.length === 0) return stems;
  const beginnings = typed.map((word) => `${word}:*`).join(' & ');
  return sql`(${stems} || to_tsquery('portico_plain', ${beginnings}))`;
}

async function matchesAny({ catalogue }: Context, search: RawBuilder<unknown>): Promise<boolean> {
  const { rows } =
    await sql`select 1 from product p where p.active and p.search @@ ${search} limit 1`.execute(catalogue);
  return rows.length > 0;
}

/** All conditions in one (a facet's value may be named in any language), leaving out the chosen values of `except` (to count what else could be chosen there). */
export function where({ base, chosen }: Narrowing, except?: string): RawBuilder<boolean> {
  const all = [...base];
  for (const [key, values] of chosen) {
    if (key === except) continue;
    all.push(sql<boolean>`exists (select 1 from product_facet f
      where f.sku = p.sku and f.key = ${key} and (f.value = any(${values})
        or exists (select 1 from jsonb_each_text(f.values) t where t.value = any(${values}))))`);
  }
  return sql<boolean>`${sql.join(all, sql` and `)}`;
}
