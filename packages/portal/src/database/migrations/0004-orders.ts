import { sql } from 'kysely';
import type { Migration } from './migration.js';

/** Carts, orders with their history, and the answers kept for repeated requests. */
export const orders: Migration = {
  id: '0004-orders',
  async up(trx) {
    const { schema } = trx;
    await schema
      .createTable('cart')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('company_id', 'text', (c) => c.notNull())
      .addColumn('user_id', 'text', (c) => c.notNull().unique())
      .addColumn('version', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('updated_at', 'timestamptz', (c) => c.notNull())
      .addUniqueConstraint('cart_of_company', ['id', 'company_id'])
      .addForeignKeyConstraint(
        'cart_user',
        ['user_id', 'company_id'],
        'app_user',
        ['id', 'company_id'],
        (c) => c.onDelete('cascade'),
      )
      .execute();
    await schema
      .createTable('cart_line')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('company_id', 'text', (c) => c.notNull())
      .addColumn('cart_id', 'text', (c) => c.notNull())
      .addColumn('sku', sql`text collate "C"`, (c) => c.notNull())
      .addColumn('unit', 'text', (c) => c.notNull())
      .addColumn('quantity', 'numeric(18, 3)', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addUniqueConstraint('cart_line_article', ['cart_id', 'sku', 'unit'])
      .addForeignKeyConstraint(
        'cart_line_cart',
        ['cart_id', 'company_id'],
        'cart',
        ['id', 'company_id'],
        (c) => c.onDelete('cascade'),
      )
      .addCheckConstraint('cart_line_quantity', sql`quantity > 0`)
      .execute();
    await schema
      .createTable('orders')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('company_id', 'text', (c) => c.notNull())
      .addColumn('user_id', 'text', (c) => c.notNull())
      .addColumn('number', 'text', (c) => c.notNull().unique())
      .addColumn('placed_at', 'timestamptz', (c) => c.notNull())
      .addColumn('placed_by', 'text', (c) => c.notNull())
      .addColumn('po_number', 'text')
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('shipping', 'text', (c) => c.notNull().defaultTo('not-shipped'))
      .addColumn('currency', 'text', (c) => c.notNull())
      .addColumn('net', 'numeric(18, 3)', (c) => c.notNull())
      .addColumn('vat_total', 'numeric(18, 3)', (c) => c.notNull())
      .addColumn('gross', 'numeric(18, 3)', (c) => c.notNull())
      .addColumn('line_count', 'integer', (c) => c.notNull())
      .addColumn('buyer', 'jsonb', (c) => c.notNull())
      .addColumn('ship_to', 'jsonb', (c) => c.notNull())
      .addColumn('requested_date', 'date')
      .addColumn('cost_centre', 'text')
      .addColumn('note', 'text')
      .addColumn('totals', 'jsonb', (c) => c.notNull())
      .addColumn('updated_at', 'timestamptz', (c) => c.notNull())
      .addUniqueConstraint('orders_of_company', ['id', 'company_id'])
      .addForeignKeyConstraint('orders_user', ['user_id', 'company_id'], 'app_user', ['id', 'company_id'])
      .execute();
    await sql`create index orders_placed on orders (company_id, placed_at desc, id desc)`.execute(trx);
    await sql`create sequence order_number start 1`.execute(trx);
    await schema
      .createTable('order_line')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('company_id', 'text', (c) => c.notNull())
      .addColumn('order_id', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('sku', sql`text collate "C"`, (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('unit', 'text', (c) => c.notNull())
      .addColumn('quantity', 'numeric(18, 3)', (c) => c.notNull())
      .addColumn('shipped', 'numeric(18, 3)', (c) => c.notNull().defaultTo(0))
      .addColumn('cancelled', 'numeric(18, 3)', (c) => c.notNull().defaultTo(0))
      .addColumn('unit_price', 'jsonb', (c) => c.notNull())
      .addColumn('net', 'numeric(18, 3)', (c) => c.notNull())
      .addColumn('vat', 'jsonb', (c) => c.notNull())
      .addColumn('waterfall', 'jsonb', (c) => c.notNull())
      .addUniqueConstraint('order_line_position', ['order_id', 'position'])
      .addForeignKeyConstraint(
        'order_line_order',
        ['order_id', 'company_id'],
        'orders',
        ['id', 'company_id'],
        (c) => c.onDelete('cascade'),
      )
      .addCheckConstraint(
        'order_line_quantity',
        sql`quantity > 0 and shipped >= 0 and cancelled >= 0 and shipped + cancelled <= quantity`,
      )
      .execute();
    await schema.createIndex('order_line_sku').on('order_line').columns(['company_id', 'sku']).execute();
    await schema
      .createTable('order_event')
      .addColumn('id', 'bigint', (c) => c.primaryKey().generatedAlwaysAsIdentity())
      .addColumn('company_id', 'text', (c) => c.notNull())
      .addColumn('order_id', 'text', (c) => c.notNull())
      .addColumn('at', 'timestamptz', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('by', 'text')
      .addForeignKeyConstraint(
        'order_event_order',
        ['order_id', 'company_id'],
        'orders',
        ['id', 'company_id'],
        (c) => c.onDelete('cascade'),
      )
      .execute();
    await schema.createIndex('order_event_order_id').on('order_event').columns(['order_id', 'id']).execute();
    await schema
      .createTable('idempotency')
      .addColumn('company_id', 'text', (c) => c.notNull())
      .addColumn('user_id', 'text', (c) => c.notNull())
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('request_hash', 'text', (c) => c.notNull())
      .addColumn('status', 'integer', (c) => c.notNull())
      .addColumn('body', 'jsonb', (c) => c.notNull())
      .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .addPrimaryKeyConstraint('idempotency_pk', ['company_id', 'user_id', 'key'])
      .execute();
    await schema.createIndex('idempotency_age').on('idempotency').column('created_at').execute();
  },
};
