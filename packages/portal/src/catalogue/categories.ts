import type { Category } from '@portico/contract';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Texts } from '../database/tables.js';
import { textIn } from './product-summary.js';

/** All categories in the supplier's order, each with how many products are in it and below. */
export async function readCategories({ catalogue }: Context, locale: string): Promise<Category[]> {
  const [rows, counts] = await Promise.all([
    catalogue
      .selectFrom('category')
      .select(['id', 'parent_id', 'names'])
      .orderBy('position')
      .orderBy('id')
      .execute(),
    catalogue
      .selectFrom('product')
      .select(['category_id', (eb) => eb.fn.countAll<number>().as('n')])
      .where('active', '=', true)
      .groupBy('category_id')
      .execute(),
  ]);
  const parents = new Map(rows.map((row) => [row.id, row.parent_id]));
  const total = new Map<string, number>();
  for (const { category_id, n } of counts) {
    for (let id: string | null | undefined = category_id; id; id = parents.get(id)) {
      total.set(id, (total.get(id) ?? 0) + n);
    }
  }
  return rows.map((row) => ({
    id: row.id,
    parent: row.parent_id,
    name: textIn(row.names, locale),
    products: total.get(row.id) ?? 0,
  }));
}

/** The category and all below it; empty when there is no such category. */
export async function categoryAndBelow({ catalogue }: Context, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below as (
      select id from category where id = ${id}
      union select c.id from category c join below b on c.parent_id = b.id
    ) select id from below`.execute(catalogue);
  return rows.map((row) => row.id);
}

/** From the root down to the category. */
export async function pathTo(
  { catalogue }: Context,
  id: string,
  locale: string,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; names: Texts }>`
    with recursive up as (
      select id, parent_id, names, 0 as depth from category where id = ${id}
      union all select c.id, c.parent_id, c.names, up.depth + 1 from category c join up on c.id = up.parent_id
    ) select id, names from up order by depth desc`.execute(catalogue);
  return rows.map((row) => ({ id: row.id, name: textIn(row.names, locale) }));
}
