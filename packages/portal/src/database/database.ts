import type { Kysely, Transaction } from 'kysely';
import type { Database } from './tables.js';

/** All tables, unscoped: for the session check, the command line, importing and the outbox. Handlers get `Scoped`. */
export type Unscoped = Kysely<Database>;
export type UnscopedTransaction = Transaction<Database>;

/** An opened database, embedded or on a server; both behave alike. */
export interface PortalDatabase {
  readonly kind: 'embedded' | 'server';
  readonly unscoped: Unscoped;
  /** Calls back for each `NOTIFY channel` (payloads name things, they carry no data); resolves to what stops it. */
  listen(channel: string, onPayload: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
