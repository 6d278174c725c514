import type { UnscopedTransaction } from '../database.js';

/** One numbered step of the schema, in SQL building calls; it never changes once released. */
export interface Migration {
  /** `0001-companies`: the order is the order of these names. */
  readonly id: string;
  up(trx: UnscopedTransaction): Promise<void>;
}
