import type { Facet } from '@portico/contract';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import { where, type Narrowing } from './conditions.js';

/** Facets are counted over so many products at most: on a long list they show what is there, not how many exactly. */
export const candidates = 1_000;
const mostKeys = 12;
const mostValues = 40;

interface Row {
  readonly key: string;
  readonly value: string;
  readonly name: string;
  /** The value in the language asked for: what is shown, and what a filter may name. */
  readonly label: string;
  /** In all languages. */
  readonly labels: string[];
  readonly n: number;
}

/** Values to narrow by. The values of a key that is already chosen are counted as if it were not. */
export async function readFacets(context: Context, narrowing: Narrowing, locale: string): Promise<Facet[]> {
  const chosenKeys = [...narrowing.chosen.keys()];
  const counted = await Promise.all(
    [undefined, ...chosenKeys].map((key) => count(context, narrowing, locale, key)),
  );
  const rows = counted.flatMap((some, i) =>
    i === 0 ? some.filter((row) => !narrowing.chosen.has(row.key)) : some,
  );
  const facets = new Map<string, { facet: Facet; covered: number; named: Set<string> }>();
  for (const row of rows) {
    // Chosen in this language or, before the page changed its language, in another.
    const names = [row.value, ...row.labels];
    const selected = narrowing.chosen.get(row.key)?.some((value) => names.includes(value)) ?? false;
    const entry = facets.get(row.key) ?? {
      facet: { key: row.key, name: row.name, values: [] },
      covered: 0,
      named: new Set<string>(),
    };
    for (const name of names) entry.named.add(name);
    entry.facet.values.push({ value: row.label, count: row.n, selected });
    entry.covered += row.n;
    facets.set(row.key, entry);
  }
  for (const [key, values] of narrowing.chosen) {
    const entry = facets.get(key) ?? {
      facet: { key, name: key, values: [] },
      covered: 0,
      named: new Set<string>(),
    };
    for (const value of values) {
      if (!entry.named.has(value)) entry.facet.values.push({ value, count: 0, selected: true });
    }
    facets.set(key, entry);
  }
  return (
    [...facets.values()]
      // One value for all does not narrow anything.
      .filter(({ facet }) => facet.values.length > 1 || narrowing.chosen.has(facet.key))
      .sort((a, b) => rankOf(a.facet, narrowing) - rankOf(b.facet, narrowing) || b.covered - a.covered)
      .slice(0, mostKeys)
      .map(({ facet }) => ({ ...facet, values: inOrder(facet.values).slice(0, mostValues) }))
  );
}

/** Chosen facets first, then the brand, then what covers most. */
const rankOf = (facet: Facet, { chosen }: Narrowing): number =>
  chosen.has(facet.key) ? 0 : facet.key === 'brand' ? 1 : 2;

const natural = new Intl.Collator('en', { numeric: true });
const inOrder = (values: Facet['values']): Facet['values'] =>
  values.some((value) => /\d/.test(value.value))
    ? values.sort((a, b) => natural.compare(a.value, b.value))
    : values.sort((a, b) => b.count - a.count || natural.compare(a.value, b.value));

async function count(
  { catalogue }: Context,
  narrowing: Narrowing,
  locale: string,
  only: string | undefined,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select f.key, f.value, max(coalesce(f.names->>${locale}, f.key)) as name,
      max(coalesce(f.values->>${locale}, f.value)) as label,
      array(select jsonb_each_text.value from jsonb_each_text((array_agg(f.values))[1])) as labels, count(*) as n
    from (select p.sku from product p where ${where(narrowing, only)} limit ${candidates}) c
    cross join lateral (
      -- "offset 0" keeps it a look-up for each candidate: a hash join would read the facets of the whole catalogue.
      select * from product_facet o where o.sku = c.sku ${only === undefined ? sql`` : sql`and o.key = ${only}`} offset 0
    ) f
    group by f.key, f.value`.execute(catalogue);
  return rows;
}
