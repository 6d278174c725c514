import { sql } from 'kysely';
import type { Migration } from './migration.js';

/** Price lists: one for everyone in each currency, and contracts with one company. */
export const pricing: Migration = {
  id: '0003-pricing',
  async up(trx) {
    const { schema } = trx;
    await schema
      .createTable('price_list')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('company_id', 'text', (c) => c.references('company.id').onDelete('cascade'))
      .addColumn('currency', 'text', (c) => c.notNull())
      .addColumn('valid_from', 'date')
      .addColumn('valid_to', 'date')
      .addColumn('lowest', 'boolean', (c) => c.notNull().defaultTo(false))
      .addCheckConstraint('price_list_owner', sql`(kind = 'contract') = (company_id is not null)`)
      .execute();
    await schema.createIndex('price_list_company').on('price_list').column('company_id').execute();
    await schema
      .createTable('price')
      .addColumn('price_list_id', 'text', (c) => c.notNull().references('price_list.id').onDelete('cascade'))
      // The list's company once more: a price is narrowed to its company without a join.
      .addColumn('company_id', 'text', (c) => c.references('company.id').onDelete('cascade'))
      .addColumn('sku', sql`text collate "C"`, (c) =>
        c.notNull().references('product.sku').onDelete('cascade'),
      )
      .addColumn('unit', 'text', (c) => c.notNull())
      .addColumn('from_quantity', 'numeric(18, 3)', (c) => c.notNull())
      .addColumn('amount', 'numeric(20, 8)', (c) => c.notNull())
      .addColumn('base_quantity', 'numeric(18, 3)', (c) => c.notNull())
      .addPrimaryKeyConstraint('price_pk', ['price_list_id', 'sku', 'unit', 'from_quantity'])
      .addCheckConstraint('price_not_negative', sql`amount >= 0 and base_quantity > 0 and from_quantity >= 0`)
      .execute();
    await schema.createIndex('price_sku').on('price').columns(['sku', 'company_id']).execute();
  },
};
