import { sql } from 'kysely';
import { namedLocales, nameIn } from '../names.js';
import type { Migration } from './migration.js';

/** Search per language: `unaccent` first, so that ș, ş and s meet, then the language's stems. */
const searchConfigurations = [
  ['portico_ro', 'romanian', 'romanian_stem'],
  ['portico_en', 'english', 'english_stem'],
  ['portico_de', 'german', 'german_stem'],
  ['portico_plain', 'simple', 'simple'],
] as const;

/** Categories, products with their search lexemes, filterable values, stock. */
export const catalogue: Migration = {
  id: '0002-catalogue',
  async up(trx) {
    const { schema } = trx;
    await sql`create extension if not exists unaccent`.execute(trx);
    await sql`create extension if not exists pg_trgm`.execute(trx);
    for (const [name, copy, dictionary] of searchConfigurations) {
      await sql`create text search configuration ${sql.id(name)} (copy = ${sql.id(copy)})`.execute(trx);
      await sql`alter text search configuration ${sql.id(name)}
        alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part
        with unaccent, ${sql.id(dictionary)}`.execute(trx);
    }
    await schema
      .createTable('category')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('parent_id', 'text', (c) => c.references('category.id'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('names', 'jsonb', (c) => c.notNull())
      .execute();
    await schema
      .createTable('product')
      .addColumn('sku', sql`text collate "C"`, (c) => c.primaryKey())
      .addColumn('category_id', 'text', (c) => c.notNull().references('category.id'))
      .addColumn('brand', 'text')
      .addColumn('names', 'jsonb', (c) => c.notNull())
      .addColumn('descriptions', 'jsonb', (c) => c.notNull())
      .addColumn('unit', 'text', (c) => c.notNull())
      .addColumn('minimum', 'numeric(18, 3)', (c) => c.notNull())
      .addColumn('multiple', 'numeric(18, 3)', (c) => c.notNull())
      .addColumn('vat_category', 'text', (c) => c.notNull())
      .addColumn('vat_rate', sql`numeric(6, 3)`, (c) => c.notNull())
      .addColumn('gtin', 'text')
      .addColumn('manufacturer_number', 'text')
      .addColumn('media', 'jsonb', (c) => c.notNull())
      .addColumn('specifications', 'jsonb', (c) => c.notNull())
      .addColumn('search', sql`tsvector`, (c) => c.notNull())
      .addColumn('search_text', 'text', (c) => c.notNull())
      .addColumn('active', 'boolean', (c) => c.notNull().defaultTo(true))
      .addColumn('updated_at', 'timestamptz', (c) => c.notNull())
      .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .addCheckConstraint('product_multiple', sql`minimum > 0 and multiple > 0`)
      .execute();
    await sql`create index product_category on product (category_id, sku) where active`.execute(trx);
    await sql`create index product_newest on product (created_at desc, sku) where active`.execute(trx);
    await sql`create index product_search on product using gin (search)`.execute(trx);
    await sql`create index product_similar on product using gin (search_text gin_trgm_ops)`.execute(trx);
    for (const locale of namedLocales) {
      await sql`create index ${sql.id(`product_name_${locale}`)} on product
        ((${nameIn(locale, 'product')}) collate "und-x-icu", sku) where active`.execute(trx);
    }
    await sql`create function portico_product_search() returns trigger language plpgsql as $$
      declare
        words text := concat_ws(' ', new.sku, new.brand, new.gtin, new.manufacturer_number,
          new.names->>'ro', new.names->>'en', new.names->>'de');
        values_text text := (select string_agg(concat_ws(' ', s->>'value', (select string_agg(v, ' ')
          from jsonb_each_text(case jsonb_typeof(s->'values') when 'object' then s->'values' else '{}' end) as t(k, v))), ' ')
          from jsonb_array_elements(new.specifications) s);
      begin
        new.search :=
          setweight(to_tsvector('portico_plain', words), 'A') ||
          setweight(to_tsvector('portico_ro', coalesce(new.names->>'ro', '')), 'A') ||
          setweight(to_tsvector('portico_en', coalesce(new.names->>'en', '')), 'A') ||
          setweight(to_tsvector('portico_de', coalesce(new.names->>'de', '')), 'A') ||
          setweight(to_tsvector('portico_plain', coalesce(values_text, '')), 'B') ||
          setweight(to_tsvector('portico_ro', coalesce(new.descriptions->>'ro', '')), 'C') ||
          setweight(to_tsvector('portico_en', coalesce(new.descriptions->>'en', '')), 'C') ||
          setweight(to_tsvector('portico_de', coalesce(new.descriptions->>'de', '')), 'C');
        new.search_text := lower(unaccent(words));
        return new;
      end $$`.execute(trx);
    await sql`create trigger product_search before insert or update on product
      for each row execute function portico_product_search()`.execute(trx);
    await schema
      .createTable('product_facet')
      .addColumn('sku', sql`text collate "C"`, (c) =>
        c.notNull().references('product.sku').onDelete('cascade'),
      )
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .addColumn('names', 'jsonb', (c) => c.notNull())
      .addColumn('values', 'jsonb', (c) => c.notNull())
      .addPrimaryKeyConstraint('product_facet_pk', ['sku', 'key', 'value'])
      .execute();
    await schema
      .createIndex('product_facet_value')
      .on('product_facet')
      .columns(['key', 'value', 'sku'])
      .execute();
    await schema
      .createTable('stock')
      .addColumn('sku', sql`text collate "C"`, (c) =>
        c.primaryKey().references('product.sku').onDelete('cascade'),
      )
      .addColumn('on_hand', 'numeric(18, 3)', (c) => c.notNull())
      .addColumn('committed', 'numeric(18, 3)', (c) => c.notNull().defaultTo(0))
      .addColumn('expected_on', 'date')
      .addColumn('lead_time_days', 'integer')
      .addColumn('updated_at', 'timestamptz', (c) => c.notNull())
      .addCheckConstraint('stock_committed', sql`committed >= 0`)
      .execute();
  },
};
