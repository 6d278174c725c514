import type { PagePortal } from '@portico/kit';
import { seed } from '@portico/portal';
import { sql } from 'kysely';
import { goods, type Shop } from './brands/goods.js';

/** What a scenario puts into the database of its portal, past the portal's own import where that would take too long. */
type Unscoped = PagePortal['database']['unscoped'];

/**
 * Copies of the company's latest order, one for every five hours of the past, with numbers and sums of their own; of the
 * latest order of anybody where the company has none.
 */
export async function addOrders(unscoped: Unscoped, buyer: string, count: number): Promise<void> {
  const { id, company_id, name } = await unscoped
    .selectFrom('app_user')
    .select(['id', 'company_id', 'name'])
    .where('user_name', '=', buyer)
    .executeTakeFirstOrThrow();
  const like = await unscoped
    .selectFrom('orders')
    .selectAll()
    .orderBy(sql`company_id = ${company_id}`, 'desc')
    .orderBy('placed_at', 'desc')
    .executeTakeFirstOrThrow();
  const states = ['closed', 'closed', 'confirmed', 'closed', 'cancelled'];
  const shipping = ['shipped', 'shipped', 'partially-shipped', 'shipped', 'not-shipped'];
  const rows = Array.from({ length: count }, (_, n) => {
    const placed = new Date(Date.now() - (n + 30) * 5 * 3_600_000);
    const net = ((n * 7919) % 900_000) / 100 || 1480.5;
    return {
      ...like,
      ...(like.company_id !== company_id && { company_id, user_id: id, placed_by: name }),
      buyer: JSON.stringify(like.buyer),
      ship_to: JSON.stringify(like.ship_to),
      totals: JSON.stringify(like.totals),
      id: `past${n}`,
      number: `${placed.getFullYear()}-${String(100_000 + count - n)}`,
      placed_at: placed,
      po_number: n % 4 ? `PO-${70_000 - n * 3}` : null,
      state: states[n % 5]!,
      shipping: shipping[n % 5]!,
      net: net.toFixed(2),
      gross: (net * 1.21).toFixed(2),
    };
  });
  for (let at = 0; at < count; at += 1000)
    await unscoped
      .insertInto('orders')
      .values(rows.slice(at, at + 1000) as never)
      .execute();
}

/** Copies of the articles until there are `count`, each with the price, the stock and the values of the one it is like. */
export async function addProducts(unscoped: Unscoped, count: number): Promise<void> {
  // What a search finds is copied with the rest: working it out anew takes long.
  await sql`alter table product disable trigger product_search`.execute(unscoped);
  await sql`create temporary table copy on commit preserve rows as
    select p.sku as was, to_char(n, 'FM00') || '-' || p.sku as sku, n
    from product p, generate_series(2, ${sql.lit(Math.ceil(count / 100))}) n where p.active
    order by n, p.sku
    limit ${sql.lit(count)} - (select count(*) from product where active)`.execute(unscoped);
  await sql`insert into product select (jsonb_populate_record(p, jsonb_build_object('sku', c.sku, 'names',
    (select jsonb_object_agg(key, value || ' · ' || c.n) from jsonb_each_text(p.names))))).*
    from copy c join product p on p.sku = c.was`.execute(unscoped);
  for (const table of ['stock', 'price', 'product_facet'])
    await sql`insert into ${sql.id(table)} select (jsonb_populate_record(t, jsonb_build_object('sku', c.sku))).*
      from copy c join ${sql.id(table)} t on t.sku = c.was`.execute(unscoped);
  await sql`drop table copy`.execute(unscoped);
  await sql`alter table product enable trigger product_search`.execute(unscoped);
  for (const table of ['product', 'stock', 'price', 'product_facet'])
    await sql`analyze ${sql.id(table)}`.execute(unscoped);
}

/** Lines for a cart: `count` articles that are there, each at the least quantity. */
export async function cartOf(
  unscoped: Unscoped,
  count: number,
): Promise<{ sku: string; quantity: number }[]> {
  const rows = await unscoped
    .selectFrom('product as p')
    .innerJoin('stock as s', 's.sku', 'p.sku')
    .select(['p.sku', 'p.minimum'])
    .where('p.active', '=', true)
    .whereRef('s.on_hand', '>=', 'p.minimum')
    .orderBy('p.sku')
    .limit(count)
    .execute();
  return rows.map(({ sku, minimum }) => ({ sku, quantity: Number(minimum) }));
}

/** Names with words that do not fit into a column, in every language that the catalogue has. */
const longNames = {
  de: 'Hochleistungskühlschmierstoffumlaufpumpen-Anschlussverschraubungsdichtungssatz, rostfrei',
  ro: 'Contragreutate electroinstalațiilor antideflagrante, necaracteristic supradimensionată',
  en: 'Uncharacteristically counterbalanced electromechanical interchangeability compensator',
};

export async function lengthenNames(unscoped: Unscoped): Promise<void> {
  await sql`update product set names = ${JSON.stringify(longNames)}::jsonb
    where sku in ('SU-933-M8x30', 'SU-933-M10x50', 'SU-933-M12x60', 'SU-933-M6x20', 'SE-FLEX-125')`.execute(
    unscoped,
  );
  const company = 'Verbindungselementegroßhandelsgesellschaft Contraamiralului';
  await sql`update company set name = ${company}`.execute(unscoped);
}

/** Puts a brand's own articles on the shelves and takes all others off; the story after begins anew. */
export async function furnish({ database }: PagePortal, shop: Shop): Promise<void> {
  const { unscoped } = database;
  const { categories, products } = goods[shop];
  const passwords = {
    hash: () => Promise.reject(new Error('There are no users in it.')),
    verify: async () => false,
  };
  const reports = await seed(database, { categories, products }, { passwords });
  const refused = reports.flatMap(({ lines }) => lines).filter(({ outcome }) => outcome === 'refused');
  if (refused.length) throw new Error(JSON.stringify(refused));
  const skus = products.map(({ sku }) => sku);
  const { id } = categories[0]!;
  await unscoped
    .updateTable('product')
    .set({ active: false, category_id: id })
    .where('sku', 'not in', skus)
    .execute();
  await unscoped.updateTable('category').set({ parent_id: null }).execute();
  await unscoped.deleteFrom('category').where('id', '!=', id).execute();
}
