import type { PortalEvent } from '@portico/contract';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Buyer } from '../database/buyer.js';
import { isAfter, readCursor, writeCursor, type Cursor } from './cursor.js';
import { changesAfter, isFor, type ChangeFeed, type Subscriber } from './feed.js';
import { keptHours } from './forget.js';
import { Pending } from './pending.js';

/** Milliseconds between comments, which keep proxies from closing a quiet stream. */
const heartbeatEvery = 15_000;
/** More missed changes than this and the page had better read everything again. */
const mostMissed = 1000;

export interface StreamOptions {
  readonly context: Context;
  readonly feed: ChangeFeed;
  readonly buyer: Buyer;
  readonly sessionId: string | undefined;
  /**
   * Its signal is aborted when the caller goes away. The request itself is kept as long as the stream: in Node a signal
   * whose request was collected as garbage is never aborted.
   */
  readonly request: Request;
}

/** The event stream of one page: what it missed first, then what happens, until its session or the caller ends. */
export async function openEventStream(options: StreamOptions): Promise<ReadableStream<Uint8Array>> {
  const { context, feed, buyer } = options;
  const pending = new Pending();
  const encoder = new TextEncoder();
  let last: Cursor = { xid: 0n, id: 0 };
  let told = true;
  let wakeReader: (() => void) | undefined;
  let ended = false;
  let cancelled = false;
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  const note = (event: PortalEvent, cursor: Cursor) => {
    if (!isAfter(cursor, last)) return;
    pending.add(event);
    last = cursor;
    told = false;
  };
  const subscriber: Subscriber = {
    companyId: buyer.companyId,
    userId: buyer.userId,
    sessionId: options.sessionId,
    receive: note,
    flush: () => wakeReader?.(),
    end() {
      if (ended) return;
      ended = true;
      clearInterval(heartbeat);
      feed.remove(subscriber);
      options.request.signal.removeEventListener('abort', subscriber.end);
      context.stopping?.removeEventListener('abort', subscriber.end);
      wakeReader?.();
    },
  };
  const position = await feed.add(subscriber);
  try {
    const start = await catchUp(options, position, pending);
    // The feed may have told something newer meanwhile.
    if (isAfter(start, last)) last = start;
  } catch (error) {
    subscriber.end();
    throw error;
  }
  options.request.signal.addEventListener('abort', subscriber.end);
  context.stopping?.addEventListener('abort', subscriber.end);
  if (options.request.signal.aborted || context.stopping?.aborted) subscriber.end();

  const write = (): string => {
    told = true;
    return messages(pending.take(), writeCursor(last, context.clock.now()));
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(encoder.encode(`retry: 2000\n: open\n${write()}`));
        heartbeat = setInterval(() => {
          // A reader that does not read needs no sign of life.
          if (!ended && (controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(':\n\n'));
        }, heartbeatEvery);
        if (ended) clearInterval(heartbeat);
      },
      async pull(controller) {
        if (told && !ended) await new Promise<void>((resolve) => (wakeReader = resolve));
        wakeReader = undefined;
        if (cancelled) return;
        if (!told) controller.enqueue(encoder.encode(write()));
        if (ended) controller.close();
      },
      cancel() {
        cancelled = true;
        subscriber.end();
      },
    },
    { highWaterMark: 2 },
  );
}

/** Notes what happened between the last event that the page saw and the feed's position; answers where it now stands. */
async function catchUp(options: StreamOptions, position: Cursor, pending: Pending): Promise<Cursor> {
  const { context, buyer, request } = options;
  const lastEventId = request.headers.get('Last-Event-ID');
  if (lastEventId === null) return position;
  const seen = readCursor(lastEventId);
  const oldest = context.clock.now().getTime() - keptHours * 3_600_000;
  const known = seen && seen.at.getTime() >= oldest && !(await isAhead(options, seen.cursor, position));
  if (!known) {
    pending.add({ kind: 'reset' });
    return position;
  }
  if (!isAfter(position, seen.cursor)) return seen.cursor;
  const rows = await changesAfter(context.database.unscoped, seen.cursor)
    .where((eb) => eb.or([eb('company_id', 'is', null), eb('company_id', '=', buyer.companyId)]))
    .limit(mostMissed + 1)
    .execute();
  if (rows.length > mostMissed) pending.add({ kind: 'reset' });
  else {
    for (const row of rows) {
      // What is after the position comes from the feed.
      if (isAfter({ xid: BigInt(row.xid), id: row.id }, position) || !isFor(row, buyer)) continue;
      pending.add({ kind: row.kind, ...row.payload } as PortalEvent);
    }
  }
  return position;
}

/** Whether a cursor is of another database (one made anew): no transaction has got that far here. */
async function isAhead({ context }: StreamOptions, cursor: Cursor, position: Cursor): Promise<boolean> {
  if (!isAfter(cursor, position)) return false;
  const { xmax } = await context.database.unscoped
    .selectNoFrom(sql<string>`pg_snapshot_xmax(pg_current_snapshot())::text`.as('xmax'))
    .executeTakeFirstOrThrow();
  return cursor.xid > BigInt(xmax);
}

/**
 * Only the last message carries the id: whoever is cut off in the middle gets all of them again. Without an event it
 * still says from where to resume.
 */
function messages(events: readonly PortalEvent[], cursor: string): string {
  if (events.length === 0) return `id: ${cursor}\n\n`;
  return events
    .map((event, index) => {
      const id = index === events.length - 1 ? `id: ${cursor}\n` : '';
      return `${id}data: ${JSON.stringify(event)}\n\n`;
    })
    .join('');
}
