import { createEngine } from './embedded/pglite-engine.js';
import { embeddedDatabase } from './embedded/embedded-database.js';
import type { PortalDatabase } from './database.js';
import { migrate } from './migrate.js';

/**
 * An embedded database in memory, in this thread: for a browser page and for tests. Give it a prepared data directory
 * (see {@link prepareDataDirectory}) and it opens in a fraction of the time.
 */
export async function openPageDatabase(
  options: { readonly dataDirectory?: Blob } = {},
): Promise<PortalDatabase> {
  const { dataDirectory } = options;
  const engine = await createEngine(dataDirectory ? { loadDataDir: dataDirectory } : {});
  const database = embeddedDatabase(engine);
  await migrate(database.unscoped);
  return database;
}

/** A data directory with the schema, and with what `fill` adds, as one compressed file. */
export async function prepareDataDirectory(
  fill: (database: PortalDatabase) => Promise<void> = async () => {},
): Promise<Blob> {
  const engine = await createEngine();
  const database = embeddedDatabase(engine);
  await migrate(database.unscoped);
  await fill(database);
  const file = await engine.pglite.dumpDataDir('gzip');
  await database.close();
  return file;
}
