import { sql } from 'kysely';
import type { Migration } from './migration.js';

/**
 * What must leave the portal: orders to the ERP, changes to open pages. Both carry the transaction's id, because ids
 * of rows become visible out of order and a reader that remembers only the last id would miss some.
 */
export const changes: Migration = {
  id: '0005-changes',
  async up(trx) {
    const { schema } = trx;
    await schema
      .createTable('outbox')
      .addColumn('id', 'bigint', (c) => c.primaryKey().generatedAlwaysAsIdentity())
      .addColumn('company_id', 'text', (c) => c.notNull())
      .addColumn('xid', sql`xid8`, (c) => c.notNull().defaultTo(sql`pg_current_xact_id()`))
      .addColumn('topic', 'text', (c) => c.notNull())
      .addColumn('payload', 'jsonb', (c) => c.notNull())
      .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .addColumn('sent_at', 'timestamptz')
      .execute();
    await sql`create index outbox_unsent on outbox (xid, id) where sent_at is null`.execute(trx);
    await schema
      .createTable('change')
      .addColumn('id', 'bigint', (c) => c.primaryKey().generatedAlwaysAsIdentity())
      .addColumn('xid', sql`xid8`, (c) => c.notNull().defaultTo(sql`pg_current_xact_id()`))
      .addColumn('company_id', 'text')
      .addColumn('user_id', 'text')
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('payload', 'jsonb', (c) => c.notNull())
      .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .execute();
    await schema.createIndex('change_order').on('change').columns(['xid', 'id']).execute();
    await schema.createIndex('change_age').on('change').column('created_at').execute();
  },
};
