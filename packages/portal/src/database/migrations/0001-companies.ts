import { sql } from 'kysely';
import type { Migration } from './migration.js';

/** Buyer companies, their addresses and users, sessions and the record of sign-in attempts. */
export const companies: Migration = {
  id: '0001-companies',
  async up(trx) {
    const { schema } = trx;
    await schema
      .createTable('company')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('vat_id', 'text')
      .addColumn('registration_number', 'text')
      .addColumn('iban', 'text')
      .addColumn('currency', 'text', (c) => c.notNull())
      .addColumn('price_display', 'text', (c) => c.notNull())
      .addColumn('customer_group', 'text')
      .addColumn('billing_address', 'jsonb', (c) => c.notNull())
      .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .execute();
    await schema
      .createTable('address')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('company_id', 'text', (c) => c.notNull().references('company.id').onDelete('cascade'))
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('street', 'text', (c) => c.notNull())
      .addColumn('city', 'text', (c) => c.notNull())
      .addColumn('county', 'text')
      .addColumn('postal_code', 'text', (c) => c.notNull())
      .addColumn('country', 'text', (c) => c.notNull())
      .addColumn('contact', 'text')
      .addColumn('phone', 'text')
      .addColumn('position', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
    await schema.createIndex('address_company').on('address').column('company_id').execute();
    await schema
      .createTable('app_user')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('company_id', 'text', (c) => c.notNull().references('company.id').onDelete('cascade'))
      .addColumn('user_name', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('email', 'text')
      .addColumn('password_hash', 'text', (c) => c.notNull())
      .addColumn('active', 'boolean', (c) => c.notNull().defaultTo(true))
      .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      // What children refer to, so that a row of one company cannot hang on a user of another.
      .addUniqueConstraint('app_user_of_company', ['id', 'company_id'])
      .execute();
    await schema
      .createIndex('app_user_name')
      .on('app_user')
      .unique()
      .expression(sql`lower(user_name)`)
      .execute();
    await schema.createIndex('app_user_company').on('app_user').column('company_id').execute();
    await schema
      .createTable('session')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('user_id', 'text', (c) => c.notNull())
      .addColumn('company_id', 'text', (c) => c.notNull())
      .addColumn('token_hash', 'text', (c) => c.notNull().unique())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('family', 'text', (c) => c.notNull())
      .addColumn('expires_at', 'timestamptz', (c) => c.notNull())
      .addColumn('used_at', 'timestamptz')
      .addColumn('revoked_at', 'timestamptz')
      .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .addForeignKeyConstraint(
        'session_user',
        ['user_id', 'company_id'],
        'app_user',
        ['id', 'company_id'],
        (c) => c.onDelete('cascade'),
      )
      .execute();
    await schema.createIndex('session_family').on('session').column('family').execute();
    await schema.createIndex('session_user_id').on('session').column('user_id').execute();
    await schema.createIndex('session_expiry').on('session').column('expires_at').execute();
    await schema
      .createTable('sign_in_attempt')
      .addColumn('id', 'bigint', (c) => c.primaryKey().generatedAlwaysAsIdentity())
      .addColumn('user_name', 'text', (c) => c.notNull())
      .addColumn('address', 'text', (c) => c.notNull())
      .addColumn('at', 'timestamptz', (c) => c.notNull())
      .addColumn('succeeded', 'boolean', (c) => c.notNull())
      .execute();
    await schema
      .createIndex('sign_in_attempt_user')
      .on('sign_in_attempt')
      .columns(['user_name', 'at'])
      .execute();
    await schema
      .createIndex('sign_in_attempt_address')
      .on('sign_in_attempt')
      .columns(['address', 'at'])
      .execute();
    await schema
      .createTable('secret')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .execute();
  },
};
