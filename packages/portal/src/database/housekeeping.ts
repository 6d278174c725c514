import { forgetOldChanges } from '../events/forget.js';
import type { Unscoped } from './database.js';

const day = 86_400_000;

/** Deletes what nobody needs any more: ended sessions, old attempts to sign in, old answers, old changes. */
export async function housekeep(database: Unscoped, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * day);
  // A day longer than it lives, so that a late caller still hears that it has ended.
  await database.deleteFrom('session').where('expires_at', '<', before(1)).execute();
  await database.deleteFrom('sign_in_attempt').where('at', '<', before(1)).execute();
  await database.deleteFrom('idempotency').where('created_at', '<', before(7)).execute();
  await database.deleteFrom('outbox').where('sent_at', '<', before(30)).execute();
  await forgetOldChanges(database, now);
}
