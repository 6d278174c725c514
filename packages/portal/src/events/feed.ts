import type { PortalEvent } from '@portico/contract';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import { changeChannel } from '../database/change.js';
import type { Unscoped } from '../database/database.js';
import { isAfter, type Cursor } from './cursor.js';

/** One open event stream. */
export interface Subscriber {
  readonly companyId: string;
  readonly userId: string;
  readonly sessionId: string | undefined;
  /** Called for each change that is for this user. */
  receive(event: PortalEvent, cursor: Cursor): void;
  /** Called once after all `receive` calls of a batch. */
  flush(): void;
  /** The session has ended. */
  end(): void;
}

/** Milliseconds between looks when nobody wakes the feed: what a process that died did not announce. */
const lookEvery = 5000;
/** Milliseconds until the next look while a transaction keeps newer changes from being told. */
const unsettledPause = 30;
/** Milliseconds between checks whether sessions still stand, besides those at each wake-up. */
const sessionsEvery = 15_000;
const batch = 500;

/**
 * Reads the table `change` for all event streams of this process: one query wakes any number of streams. It runs while
 * there is a stream.
 */
export class ChangeFeed {
  private readonly subscribers = new Set<Subscriber>();
  private position: Cursor = { xid: 0n, id: 0 };
  private started: Promise<() => Promise<void>> | undefined;
  private looking = false;
  private lookAgain = false;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private timers: ReturnType<typeof setInterval>[] = [];

  constructor(private readonly context: Context) {}

  /** Adds a stream; what comes after the returned position is received, each change once. */
  async add(subscriber: Subscriber): Promise<Cursor> {
    this.started ??= this.start();
    try {
      await this.started;
    } catch (error) {
      this.started = undefined;
      throw error;
    }
    this.subscribers.add(subscriber);
    return this.position;
  }

  remove(subscriber: Subscriber): void {
    this.subscribers.delete(subscriber);
    if (this.subscribers.size > 0 || !this.started) return;
    const { started } = this;
    this.started = undefined;
    for (const timer of this.timers.splice(0)) clearInterval(timer);
    clearTimeout(this.soon);
    started.then((stop) => stop()).catch((error: unknown) => this.failed(error));
  }

  private get database(): Unscoped {
    return this.context.database.unscoped;
  }

  private async start(): Promise<() => Promise<void>> {
    // Listening first: what commits after the position is read is then announced for certain.
    const stop = await this.context.database.listen(changeChannel, () => {
      this.wake();
      this.checkSessions();
    });
    const { xmin } = await this.database
      .selectNoFrom(sql<string>`pg_snapshot_xmin(pg_current_snapshot())::text`.as('xmin'))
      .executeTakeFirstOrThrow();
    this.position = { xid: BigInt(xmin), id: 0 };
    this.timers = [
      setInterval(() => this.wake(), lookEvery),
      setInterval(() => this.checkSessions(), sessionsEvery),
    ];
    return stop;
  }

  private wake(): void {
    if (this.looking) {
      this.lookAgain = true;
      return;
    }
    this.looking = true;
    this.look()
      .catch((error: unknown) => this.failed(error))
      .finally(() => {
        this.looking = false;
      });
  }

  private async look(): Promise<void> {
    do {
      this.lookAgain = false;
      const rows = await changesAfter(this.database, this.position).limit(batch).execute();
      const settled = rows.filter((row) => row.settled);
      for (const row of settled) this.tell(row);
      if (settled.length > 0) for (const subscriber of this.subscribers) subscriber.flush();
      if (settled.length === batch) this.lookAgain = true;
      else if (settled.length < rows.length) {
        clearTimeout(this.soon);
        this.soon = setTimeout(() => this.wake(), unsettledPause);
      }
    } while (this.lookAgain && this.subscribers.size > 0);
  }

  private tell(row: ChangeRow): void {
    const cursor: Cursor = { xid: BigInt(row.xid), id: row.id };
    if (!isAfter(cursor, this.position)) return;
    this.position = cursor;
    const event: PortalEvent = { kind: row.kind, ...row.payload } as PortalEvent;
    for (const subscriber of this.subscribers) {
      if (isFor(row, subscriber)) subscriber.receive(event, cursor);
    }
  }

  private checking = false;

  /** Ends the streams whose session has ended, all looked up at once. */
  private checkSessions(): void {
    const ids = [...this.subscribers].flatMap(({ sessionId }) => sessionId ?? []);
    if (this.checking || ids.length === 0) return;
    this.checking = true;
    this.database
      .selectFrom('session')
      .select('id')
      .where('id', '=', sql<string>`any(${ids})`)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', this.context.clock.now())
      .execute()
      .then((rows) => {
        const standing = new Set(rows.map((row) => row.id));
        for (const subscriber of [...this.subscribers]) {
          const { sessionId } = subscriber;
          if (sessionId !== undefined && ids.includes(sessionId) && !standing.has(sessionId))
            subscriber.end();
        }
      })
      .catch((error: unknown) => this.failed(error))
      .finally(() => {
        this.checking = false;
      });
  }

  private failed(error: unknown): void {
    this.context.log.warn({ err: error }, 'the change feed could not read; it tries again');
  }
}

export interface ChangeRow {
  readonly id: number;
  readonly xid: string;
  readonly company_id: string | null;
  readonly user_id: string | null;
  readonly kind: string;
  readonly payload: { readonly skus?: readonly string[]; readonly id?: string };
  /** No transaction that is still running can put a change before this one. */
  readonly settled: boolean;
}

/** Changes after a cursor in the order in which they are told. */
export const changesAfter = (database: Unscoped, { xid, id }: Cursor) =>
  database
    .selectFrom('change')
    .select(['id', 'company_id', 'user_id', 'kind', 'payload'])
    .select([
      sql<string>`xid::text`.as('xid'),
      sql<boolean>`xid < pg_snapshot_xmin(pg_current_snapshot())`.as('settled'),
    ])
    .where(sql<boolean>`(xid, id) > (${xid.toString()}::xid8, ${id}::bigint)`)
    .orderBy(sql`change.xid`)
    .orderBy('id');

/** Whether a change is for this user: for everyone, for the company, or for the user alone. */
export const isFor = (
  row: { readonly company_id: string | null; readonly user_id: string | null },
  reader: { readonly companyId: string; readonly userId: string },
): boolean =>
  (row.company_id === null || row.company_id === reader.companyId) &&
  (row.user_id === null || row.user_id === reader.userId);
