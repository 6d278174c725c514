import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import postgres from 'postgres';
import type { PortalDatabase } from '../database.js';
import type { Database } from '../tables.js';
import { oid, parsers, toWire, type WireParameter } from '../wire.js';

type Sql = ReturnType<typeof connect>;
type Reserved = Awaited<ReturnType<Sql['reserve']>>;

/** Every type is sent as text and read by the shared parsers; overriding by name replaces the driver's own. */
function connect(url: string, connections: number) {
  const type = (...from: number[]) => ({
    to: from[0] ?? 0,
    from,
    serialize: (value: unknown) => value,
    parse: (text: string) => parsers[from[0] ?? 0]?.(text) ?? text,
  });
  return postgres(url, {
    max: connections,
    onnotice: () => {},
    // Types are fetched on connecting: without that, reserving a connection that is not open yet never ends.
    fetch_types: true,
    connect_timeout: 10,
    connection: { TimeZone: 'UTC', application_name: 'portico' },
    types: {
      number: type(oid.int4, oid.int2),
      json: type(oid.jsonb, oid.json),
      boolean: { ...type(oid.bool), parse: (text: string) => text === 't' },
      date: type(oid.timestamptz, oid.timestamp),
      day: type(oid.date),
      float: type(oid.float8, oid.float4),
      bigint: type(oid.int8),
    },
  });
}

/** Told of each statement, as it is sent, for measuring; what it answers is called when the statement has ended. */
export type OnQuery = (query: {
  readonly sql: string;
  readonly parameters: readonly WireParameter[];
  readonly inTransaction: boolean;
}) => () => void;

/** A PostgreSQL server by its address. Single statements share the pool's connections; a transaction holds one. */
export function openServerDatabase(
  url: string,
  options: { readonly connections?: number; readonly onQuery?: OnQuery } = {},
): PortalDatabase {
  const sql = connect(url, options.connections ?? 10);
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new ServerDriver(sql, options.onQuery),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
  let closed: Promise<void> | undefined;
  return {
    kind: 'server',
    unscoped: new Kysely<Database>({ dialect }),
    async listen(channel, onPayload) {
      const { unlisten } = await sql.listen(channel, onPayload);
      return () => unlisten();
    },
    close: () => (closed ??= sql.end({ timeout: 5 })),
  };
}

class ServerConnection implements DatabaseConnection {
  /** Set during a transaction; other statements go to whichever connection is free. */
  held: Reserved | undefined;

  constructor(
    readonly sql: Sql,
    private readonly onQuery: OnQuery | undefined,
  ) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const run = this.held ?? this.sql;
    const parameters = query.parameters.map(toWire);
    const ended = this.onQuery?.({ sql: query.sql, parameters, inTransaction: this.held !== undefined });
    const answer = run.unsafe(query.sql, parameters, { prepare: true });
    const result = await (ended ? answer.finally(ended) : answer);
    const written = /^(INSERT|UPDATE|DELETE|MERGE)/.test(result.command ?? '');
    return {
      rows: [...result] as unknown as R[],
      ...(written ? { numAffectedRows: BigInt(result.count ?? 0) } : {}),
    };
  }

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The portal does not stream queries: read in pages.');
  }
}

class ServerDriver implements Driver {
  constructor(
    private readonly sql: Sql,
    private readonly onQuery: OnQuery | undefined,
  ) {}

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new ServerConnection(this.sql, this.onQuery);
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const mine = connection as ServerConnection;
    mine.held = await this.sql.reserve();
    const level = settings.isolationLevel ? ` isolation level ${settings.isolationLevel}` : '';
    await mine.held.unsafe(`begin${level}`);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as ServerConnection).held?.unsafe('commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as ServerConnection).held?.unsafe('rollback');
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const mine = connection as ServerConnection;
    mine.held?.release();
    mine.held = undefined;
  }

  async destroy(): Promise<void> {
    await this.sql.end({ timeout: 5 });
  }
}
