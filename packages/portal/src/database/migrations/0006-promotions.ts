import { sql } from 'kysely';
import type { Migration } from './migration.js';

/** Lists for customer groups, promotions with their uses, and the codes that a buyer gave for a cart. */
export const promotions: Migration = {
  id: '0006-promotions',
  async up(trx) {
    const { schema } = trx;
    await schema.alterTable('price_list').addColumn('customer_group', 'text').execute();
    await sql`alter table price_list add constraint price_list_group
      check ((kind = 'group') = (customer_group is not null))`.execute(trx);
    await schema
      .createTable('promotion')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('names', 'jsonb', (c) => c.notNull())
      .addColumn('on_order', 'boolean', (c) => c.notNull())
      .addColumn('effect', 'jsonb', (c) => c.notNull())
      // Of the amounts in it; percentages and free pieces are for every currency.
      .addColumn('currency', 'text')
      .addColumn('skus', sql`text[]`)
      .addColumn('categories', sql`text[]`)
      .addColumn('customer_groups', sql`text[]`)
      .addColumn('companies', sql`text[]`)
      .addColumn('begins', 'timestamptz')
      .addColumn('ends', 'timestamptz')
      .addColumn('priority', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('stackable', 'boolean', (c) => c.notNull().defaultTo(false))
      .addColumn('on_contracts', 'boolean', (c) => c.notNull().defaultTo(false))
      .addColumn('code', 'text')
      .addColumn('from_quantity', 'numeric(18, 3)')
      .addColumn('threshold', 'numeric(18, 3)')
      .addColumn('limit_total', 'integer')
      .addColumn('limit_per_company', 'integer')
      .addColumn('used', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('active', 'boolean', (c) => c.notNull().defaultTo(true))
      // Until when open pages have been told that it began or ended.
      .addColumn('told_until', 'timestamptz', (c) => c.notNull())
      .addColumn('updated_at', 'timestamptz', (c) => c.notNull())
      .addCheckConstraint('promotion_uses', sql`used >= 0 and (limit_total is null or used <= limit_total)`)
      .execute();
    await sql`create index promotion_current on promotion (ends) where active`.execute(trx);
    await schema
      .createTable('promotion_use')
      .addColumn('promotion_id', 'text', (c) => c.notNull().references('promotion.id').onDelete('cascade'))
      .addColumn('company_id', 'text', (c) => c.notNull())
      .addColumn('order_id', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('promotion_use_pk', ['promotion_id', 'order_id'])
      .addForeignKeyConstraint(
        'promotion_use_order',
        ['order_id', 'company_id'],
        'orders',
        ['id', 'company_id'],
        (c) => c.onDelete('cascade'),
      )
      .execute();
    await schema
      .createIndex('promotion_use_company')
      .on('promotion_use')
      .columns(['promotion_id', 'company_id'])
      .execute();
    await schema
      .alterTable('cart')
      .addColumn('codes', sql`text[]`, (c) => c.notNull().defaultTo(sql`'{}'`))
      .execute();
  },
};
