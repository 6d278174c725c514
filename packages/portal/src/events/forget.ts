import type { Unscoped } from '../database/database.js';

/** Hours that a change can be resumed from; an older `Last-Event-ID` gets a `reset`. */
export const keptHours = 24;

/** Deletes changes that no page resumes from any more; for a timer of the server. */
export async function forgetOldChanges(database: Unscoped, now: Date): Promise<void> {
  // An hour more than is promised, so that a resuming page never finds a gap.
  const before = new Date(now.getTime() - (keptHours + 1) * 3_600_000);
  await database.deleteFrom('change').where('created_at', '<', before).execute();
}
