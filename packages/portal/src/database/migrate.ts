import { sql, type Kysely } from 'kysely';
import type { Unscoped } from './database.js';
import { migrations } from './migrations/index.js';
import type { Migration } from './migrations/migration.js';

/** The database was written by a newer version of the portal. */
export class NewerSchemaError extends Error {
  constructor(readonly unknown: readonly string[]) {
    super(
      `The database was migrated by a newer version of the portal (it has ${unknown.join(', ')}). ` +
        'Start that version, or restore a backup made before the upgrade.',
    );
    this.name = 'NewerSchemaError';
  }
}

/** One key for every node: whoever comes second waits and then finds nothing to do. */
const lockKey = 7_267_842;

/** Brings the schema up to date, all missing steps in one transaction; returns the names of those applied. */
export async function migrate(database: Unscoped, all: readonly Migration[] = migrations): Promise<string[]> {
  return database.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${lockKey})`.execute(trx);
    await sql`create table if not exists migration (id text primary key, applied_at timestamptz not null default now())`.execute(
      trx,
    );
    const table = (trx as unknown as Kysely<{ migration: { id: string } }>).withTables<{
      migration: { id: string };
    }>();
    const applied = new Set(
      (await table.selectFrom('migration').select('id').execute()).map((row) => row.id),
    );
    const known = new Set(all.map((migration) => migration.id));
    const unknown = [...applied].filter((id) => !known.has(id));
    if (unknown.length > 0) throw new NewerSchemaError(unknown);
    const missing = all.filter((migration) => !applied.has(migration.id));
    for (const migration of missing) {
      await migration.up(trx);
      await table.insertInto('migration').values({ id: migration.id }).execute();
    }
    return missing.map((migration) => migration.id);
  });
}
