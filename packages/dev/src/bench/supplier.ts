// A supplier with any number of articles: facets, stock, three quantity breaks in the list and in the buyer's contract.
import postgres from 'postgres';
import { openServerDatabase } from '../../../portal/src/database/server/server-database.js';
import { migrate } from '../../../portal/src/database/migrate.js';

const address = (id: string) =>
  JSON.stringify({
    id,
    name: 'Warehouse',
    street: 'Str. Fabricii 1',
    city: 'Cluj-Napoca',
    county: 'RO-CJ',
    postalCode: '400001',
    country: 'RO',
    contact: null,
    phone: null,
  });

/** Makes a database with `products` articles in it and answers its address. */
export async function makeSupplier(serverUrl: string, products: number): Promise<string> {
  const url = new URL(serverUrl);
  url.pathname = `/bench_${products}`;
  const admin = postgres(serverUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database bench_${products}`);
  await admin.end();
  const database = openServerDatabase(url.href, { connections: 1 });
  await migrate(database.unscoped);
  await database.close();
  const sql = postgres(url.href, { max: 1, onnotice: () => {} });
  const all = `generate_series(1, ${products}) i`;
  // Search is not measured, and its words take long to make.
  await sql.unsafe(`alter table product disable trigger product_search`);
  for (const statement of [
    `insert into company (id, name, vat_id, registration_number, currency, price_display, billing_address)
      values ('alfa', 'Alfa SRL', 'RO14399840', 'J12/345/2001', 'RON', 'net', '${address('billing')}')`,
    `insert into address (id, company_id, name, street, city, county, postal_code, country)
      values ('alfa-1', 'alfa', 'Warehouse', 'Str. Fabricii 1', 'Cluj-Napoca', 'RO-CJ', '400001', 'RO')`,
    `insert into app_user (id, company_id, user_name, name, password_hash) values ('ana', 'alfa', 'ana', 'Ana', '-')`,
    `insert into category (id, position, names)
      select 'c' || i, i, jsonb_build_object('ro', 'Categoria ' || i, 'en', 'Category ' || i)
      from generate_series(0, 11) i`,
    `insert into product (sku, category_id, brand, names, descriptions, unit, minimum, multiple, vat_category, vat_rate,
        media, specifications, search, search_text, updated_at)
      select 'P-' || lpad(i::text, 6, '0'), 'c' || i % 12, 'Brand ' || i % 20,
        jsonb_build_object('ro', 'Șurub M' || i, 'en', 'Screw M' || i, 'de', 'Schraube M' || i), '{}', 'H87', 1, 1, 'S', 21,
        '[{"kind":"image","url":"screw.svg","alt":{"ro":"Șurub","en":"Screw"},"width":320,"height":240}]', '[]',
        '', 'screw', now() from ${all}`,
    `insert into product_facet (sku, key, value, names, values)
      select 'P-' || lpad(i::text, 6, '0'), f.key, f.key || ' ' || i % f.n,
        jsonb_build_object('ro', f.key, 'en', f.key), '{}'
      from ${all}, (values ('brand', 20), ('thread', 12), ('length', 30)) f(key, n)`,
    `insert into stock (sku, on_hand, updated_at) select 'P-' || lpad(i::text, 6, '0'), 1000000000, now() from ${all}`,
    `insert into price_list (id, kind, company_id, currency) values ('list', 'list', null, 'RON'),
      ('alfa-2026', 'contract', 'alfa', 'RON')`,
    `insert into price (price_list_id, company_id, sku, unit, from_quantity, amount, base_quantity)
      select l.id, l.company_id, 'P-' || lpad(i::text, 6, '0'), 'H87', f,
        (case l.kind when 'list' then 20 else 17 end) + i % 100 - f / 1000.0, 100
      from ${all}, price_list l, unnest(array[0, 100, 500]) f`,
    'vacuum analyze',
    'checkpoint',
  ])
    await sql.unsafe(statement);
  await sql.end();
  return url.href;
}
