import path from 'node:path';
import type { PortalDatabase } from '../database/database.js';
import { embeddedDatabase } from '../database/embedded/embedded-database.js';
import { Turns } from '../database/embedded/embedded-dialect.js';
import { migrate } from '../database/migrate.js';
import { openServerDatabase } from '../database/server/server-database.js';
import { openAdminChannel } from './admin-channel.js';
import { DirectoryLockedError, lockDirectory } from './directory-lock.js';
import { connectToRunning } from './remote-database.js';
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
  /** Uses an embedded database that a running portal has open through that portal: for commands. */
  readonly shared?: boolean;
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
    : await openFolder(dataFolder ?? 'data', options.shared ?? false);
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

async function openFolder(
  folder: string,
  shared: boolean,
): Promise<PortalDatabase & { fsyncs?(): Promise<number> }> {
  let lock: Awaited<ReturnType<typeof lockDirectory>>;
  try {
    lock = await lockDirectory(folder);
  } catch (error) {
    const running = shared && error instanceof DirectoryLockedError ? await whenRunning(folder) : undefined;
    if (running) return running;
    throw error;
  }
  try {
    const engine = await startWorkerEngine(path.join(folder, 'pglite'));
    const turns = new Turns();
    const database = embeddedDatabase(engine, turns);
    const channel = await openAdminChannel(folder, engine, turns);
    return {
      ...database,
      fsyncs: () => engine.fsyncs(),
      async close() {
        await channel.close();
        await database.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A portal that is just starting has the lock some seconds before it answers. */
async function whenRunning(folder: string): Promise<PortalDatabase | undefined> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const running = await connectToRunning(folder);
    if (running) return running;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return undefined;
}
