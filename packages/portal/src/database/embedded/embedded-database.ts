import { Kysely } from 'kysely';
import type { PortalDatabase } from '../database.js';
import type { Database } from '../tables.js';
import { embeddedDialect, Turns } from './embedded-dialect.js';
import type { Engine } from './engine.js';

/** The embedded engine as a {@link PortalDatabase}. */
export function embeddedDatabase(engine: Engine, turns = new Turns()): PortalDatabase {
  const unscoped = new Kysely<Database>({ dialect: embeddedDialect(engine, turns) });
  let closed: Promise<void> | undefined;
  return {
    kind: 'embedded',
    unscoped,
    async listen(channel, onPayload) {
      const done = await turns.take();
      try {
        return await engine.listen(channel, onPayload);
      } finally {
        done();
      }
    },
    close() {
      // Kysely closes only what it has opened; an engine that never answered a query is closed here.
      closed ??= (async () => {
        const done = await turns.take();
        await engine.close();
        done();
      })();
      return closed;
    },
  };
}
