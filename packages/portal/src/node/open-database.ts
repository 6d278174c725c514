import path from 'node:path';
import type { PortalDatabase } from '../database/database.js';
import { embeddedDatabase } from '../database/embedded/embedded-database.js';
import { migrate } from '../database/migrate.js';
import { openServerDatabase } from '../database/server/server-database.js';
import { lockDirectory } from './directory-lock.js';
import { explainDatabaseError } from './startup-errors.js';
import { startWorkerEngine } from './worker-engine.js';

export interface OpenOptions {
  /** Address of a PostgreSQL server, `postgres://user:password@host/database`; takes precedence. */
  readonly databaseUrl?: string | undefined;
  /** Folder of the embedded database. */
  readonly dataFolder?: string | undefined;
  /** Connections to the server, at most. */
  readonly connections?: number;
  /** Leaves the schema as it is. */
  readonly withoutMigrations?: boolean;
}

export interface OpenedDatabase extends PortalDatabase {
  /** The steps of the schema that were applied on opening. */
  readonly migrated: readonly string[];
  /** How often the embedded database forced data to disk; undefined on a server. */
  fsyncs?(): Promise<number>;
}

/** Opens the database and brings its schema up to date. The folder of an embedded one is locked until it is closed. */
export async function openDatabase(options: OpenOptions): Promise<OpenedDatabase> {
  const { databaseUrl, dataFolder } = options;
  const opened = databaseUrl
    ? await openServer(databaseUrl, options.connections)
    : await openFolder(dataFolder ?? 'data');
  try {
    const migrated = options.withoutMigrations ? [] : await migrate(opened.unscoped);
    return { ...opened, migrated };
  } catch (error) {
    await opened.close().catch(() => {});
    throw databaseUrl ? explainDatabaseError(error, databaseUrl) : error;
  }
}

async function openServer(url: string, connections?: number): Promise<PortalDatabase> {
  try {
    return openServerDatabase(url, connections === undefined ? {} : { connections });
  } catch (error) {
    throw explainDatabaseError(error, url);
  }
}

async function openFolder(folder: string): Promise<PortalDatabase & { fsyncs(): Promise<number> }> {
  const lock = await lockDirectory(folder);
  try {
    const engine = await startWorkerEngine(path.join(folder, 'pglite'));
    const database = embeddedDatabase(engine);
    return {
      ...database,
      fsyncs: () => engine.fsyncs(),
      async close() {
        await database.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
