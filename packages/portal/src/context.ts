import type { Kysely } from 'kysely';
import type { Buyer } from './database/buyer.js';
import type { PortalDatabase } from './database/database.js';
import type { Scoped } from './database/scoped.js';
import type { CatalogueTables } from './database/tables.js';
import type { Signer } from './pricing/signer.js';
import type { PasswordHasher } from './session/password-hasher.js';

/** Structured log; `fields` never hold secrets (known names are redacted besides). */
export interface Log {
  debug(fields: Record<string, unknown>, message: string): void;
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

export interface Clock {
  now(): Date;
}

/** A part that a portal can do without. */
export const optionalParts = ['catalogue', 'pricing', 'cart', 'orders', 'events'] as const;
export type Part = (typeof optionalParts)[number];

export interface PortalConfig {
  /** Where the portal is reached, with its path: `https://www.supplier.ro/b2b`. */
  readonly baseUrl: string;
  /** Other exact origins whose pages may call: `https://intranet.example`. */
  readonly origins: readonly string[];
  readonly supplier: {
    readonly name: string;
    readonly locales: readonly string[];
    readonly currencies: readonly string[];
  };
  /** Whether visitors who are not signed in see the catalogue (never prices or stock). */
  readonly publicCatalogue: boolean;
  /** Which parts the portal has, as `GET /capabilities` names them; all when left out. `company` it always has. */
  readonly parts?: readonly Part[] | undefined;
  /** Relative media addresses are resolved against it; a full address or a path. */
  readonly mediaBase: string;
  /** Minutes that a hold promises a price. */
  readonly holdMinutes: number;
  /** The calendar of "today" for validity dates and requested dates. */
  readonly timeZone: string;
}

export const hasPart = ({ parts }: PortalConfig, part: string): boolean =>
  !parts || !optionalParts.includes(part as Part) || parts.includes(part as Part);

/** What every handler has besides its request. */
export interface Context {
  readonly config: PortalConfig;
  readonly log: Log;
  readonly clock: Clock;
  /** What everyone may see: categories, products, stock. */
  readonly catalogue: Kysely<CatalogueTables>;
  /** The database as this buyer's company may see it. */
  scope(buyer: Buyer): Scoped;
  /** Unscoped database and `listen`, for sessions, events and the outbox only. */
  readonly database: PortalDatabase;
  readonly passwords: PasswordHasher;
  /** A random key all nodes share, made on first use: `hold` signs prices. */
  secret(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Makes the signer of a key: WebCrypto's, or Node's own, which is several times faster for short texts. */
  readonly signerFrom: (key: Uint8Array<ArrayBuffer>) => Signer | Promise<Signer>;
  /** Aborted when the server stops: open event streams end. */
  readonly stopping: AbortSignal | undefined;
}
