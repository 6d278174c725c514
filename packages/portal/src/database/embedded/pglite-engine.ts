import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { oid, parsers } from '../wire.js';
import type { Engine } from './engine.js';

const asText = (value: unknown) => value as string;

/** PGlite in this thread, for a browser page and for a worker; `options` say where its data are. */
export async function createEngine(
  options: PGliteOptions = {},
): Promise<Engine & { readonly pglite: PGlite }> {
  const pglite = await PGlite.create({
    ...options,
    extensions: { unaccent, pg_trgm },
    parsers: parsers as Record<number, (text: string) => unknown>,
    serializers: Object.fromEntries(Object.values(oid).map((type) => [type, asText])),
  });
  await pglite.exec("set time zone 'UTC'");
  return {
    pglite,
    async query(sql, parameters) {
      const { rows, affectedRows } = await pglite.query<Record<string, unknown>>(sql, [...parameters]);
      return { rows, affected: affectedRows };
    },
    async listen(channel, onPayload) {
      const stop = await pglite.listen(channel, onPayload);
      return () => stop();
    },
    close: () => pglite.close(),
  };
}
