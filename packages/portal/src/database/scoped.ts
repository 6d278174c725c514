import type { ColumnType, Kysely, Transaction } from 'kysely';
import type { Buyer } from './buyer.js';
import type { Unscoped, UnscopedTransaction } from './database.js';
import { ScopePlugin } from './scope-plugin.js';
import type { CatalogueTables, CompanyTables } from './tables.js';

/** In a scoped insert the company is filled in, and can neither be given nor changed. */
type Own<T> = {
  [K in keyof T]: K extends 'company_id' ? ColumnType<string, undefined, never> : T[K];
};

/** The tables as one company sees them: its own rows, and of price lists those for everyone too. */
export type ScopedTables = CatalogueTables & {
  [K in Exclude<keyof CompanyTables, 'price_list' | 'price' | 'change'>]: Own<CompanyTables[K]>;
} & Pick<CompanyTables, 'price_list' | 'price' | 'change'>;

declare const scopeOf: unique symbol;
interface Scope {
  readonly [scopeOf]: Buyer;
}

/**
 * The database of one buyer's company. Every query that names a company's table gets `company_id = <the buyer's>`
 * added to it, in joins and subqueries too, whatever the query itself says; an insert gets the company filled in.
 */
export type Scoped = Kysely<ScopedTables> & Scope;
/** Inside `scoped.transaction().execute(async (trx) => ...)`, see {@link inTransaction}. */
export type ScopedTransaction = Transaction<ScopedTables> & Scope;

/** For {@link Context.scope}; a handler uses that. */
export function scope(database: Unscoped, buyer: Buyer): Scoped {
  return database.withPlugin(new ScopePlugin(buyer.companyId)) as unknown as Scoped;
}

/** Runs `work` in one transaction, everything or nothing. */
export function inTransaction<T>(scoped: Scoped, work: (trx: ScopedTransaction) => Promise<T>): Promise<T> {
  return scoped.transaction().execute((trx) => work(trx as unknown as ScopedTransaction));
}

/** A transaction that is already open, narrowed to a buyer's company (importing past orders). */
export function scopeTransaction(trx: UnscopedTransaction, buyer: Buyer): ScopedTransaction {
  return trx.withPlugin(new ScopePlugin(buyer.companyId)) as unknown as ScopedTransaction;
}
