import type { WireParameter, WireResult } from '../wire.js';

/** One embedded PostgreSQL: a single session, in this thread or in a worker. */
export interface Engine {
  query(sql: string, parameters: readonly WireParameter[]): Promise<WireResult>;
  listen(channel: string, onPayload: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
