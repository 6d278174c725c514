import { header } from '@portico/contract';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Buyer } from '../database/buyer.js';
import { inTransaction, type ScopedTransaction } from '../database/scoped.js';
import { json } from '../database/tables.js';
import { announce } from '../events/raise.js';
import { reply, type Reply } from '../http/bind.js';
import { ProblemError } from '../http/problem.js';
import { holdSigner } from '../pricing/hold.js';
import { withRetries } from './retries.js';

/** What it needs of a handler's input. */
export interface RepeatableInput {
  readonly buyer: Buyer;
  readonly context: Context;
  readonly idempotencyKey: string;
  readonly request: Request;
  readonly rawBody: string;
  readonly ifMatch: number | undefined;
}

/** Larger answers are not kept word for word: see {@link Effect.again}. */
const largestKept = 64 * 1024;

export interface Effect<T> {
  /** Does the work, everything in `trx`; what it throws undoes all of it and leaves the key unused. */
  readonly work: (trx: ScopedTransaction) => Promise<T>;
  readonly status?: number;
  /** For the `ETag`. */
  readonly versionOf?: (answer: T) => number;
  /** Answers a repeat whose first answer was too large to keep (a cart of hundreds of lines): how it is now. */
  readonly again?: (trx: ScopedTransaction) => Promise<T>;
}

/** A kept answer, or the word that it was too large. */
interface Kept<T> {
  readonly answer?: T;
}

/**
 * Runs an effect exactly once for a key of this user: the key, the effect and the answer are one transaction. A repeat
 * gets the first success again; a failure keeps nothing, so that a retry is a first try.
 */
export async function exactlyOnce<T>(input: RepeatableInput, effect: Effect<T>): Promise<Reply<T>> {
  const { buyer, context, idempotencyKey, request, rawBody, ifMatch } = input;
  const { pathname } = new URL(request.url);
  // Signed rather than only hashed: Node does that without WebCrypto's detour through a thread.
  const sign = await holdSigner(context);
  const requestHash = await sign(`${request.method} ${pathname} ${ifMatch ?? ''}\n${rawBody}`);
  const scoped = context.scope(buyer);
  const result = await withRetries(() =>
    inTransaction(scoped, async (trx) => {
      const { mine, kept } = await takeTurn(trx, buyer.companyId, buyer.userId, idempotencyKey);
      if (kept) {
        if (kept.request_hash !== requestHash) throw new ProblemError('idempotency.mismatch');
        const { answer } = kept.body as Kept<T>;
        if (answer !== undefined) return { answer, status: kept.status, replayed: true };
        if (effect.again) return { answer: await effect.again(trx), status: kept.status, replayed: true };
      }
      if (!mine) throw new ProblemError('idempotency.in-progress', { retryAfter: 1 });
      const answer = await effect.work(trx);
      const status = effect.status ?? 200;
      const text = json({ answer } satisfies Kept<T>);
      const tooLarge = effect.again !== undefined && text.length > largestKept;
      await trx
        .insertInto('idempotency')
        .values({
          user_id: buyer.userId,
          key: idempotencyKey,
          request_hash: requestHash,
          status,
          body: tooLarge ? '{}' : text,
        })
        .execute();
      return { answer, status, replayed: false };
    }),
  );
  if (!result.replayed) announce(context);
  return reply(result.answer, {
    status: result.status,
    ...(effect.versionOf ? { version: effect.versionOf(result.answer) } : {}),
    ...(result.replayed ? { headers: { [header.replayed]: 'true' } } : {}),
  });
}

/**
 * Takes the key for this transaction without waiting, and reads what an earlier one kept. Whoever reads just before the
 * first one commits and takes the turn just after it runs into the table's primary key, and is tried again.
 */
async function takeTurn(trx: ScopedTransaction, companyId: string, userId: string, key: string) {
  const name = `${companyId} ${userId} ${key}`;
  const row = await trx
    .selectFrom(
      sql<{ mine: boolean }>`(select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as mine)`.as(
        'turn',
      ),
    )
    .leftJoin('idempotency as i', (join) => join.on('i.user_id', '=', userId).on('i.key', '=', key))
    .select(['turn.mine', 'i.request_hash', 'i.status', 'i.body'])
    .executeTakeFirstOrThrow();
  const { mine, request_hash, status, body } = row;
  return {
    mine,
    kept: request_hash === null || status === null ? undefined : { request_hash, status, body },
  };
}
