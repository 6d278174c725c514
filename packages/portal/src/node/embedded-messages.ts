import type { WireParameter } from '../database/wire.js';

/** To the worker that runs the embedded database. */
export type ToWorker = { readonly id: number } & (
  | { readonly do: 'query'; readonly sql: string; readonly parameters: readonly WireParameter[] }
  | { readonly do: 'listen'; readonly channel: string }
  | { readonly do: 'unlisten'; readonly listener: number }
  | { readonly do: 'fsyncs' | 'close' }
);

/** From the worker. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: DatabaseFailure }
  | { readonly notified: number; readonly payload: string };

/** What is kept of a database error across threads; `code` is the SQLSTATE. */
export interface DatabaseFailure {
  readonly message: string;
  readonly code: string | undefined;
  readonly detail: string | undefined;
  readonly constraint: string | undefined;
}
