import type { Context } from '../context.js';
import { ProblemError } from '../http/problem.js';

const window = 15 * 60_000;
/** Failures in the window: of one account from one address, of one account from anywhere, of one address. */
const limits = { pair: 10, account: 50, address: 200 };

/**
 * Notes an attempt to sign in before the password is looked at, so that attempts made at once count each other, and on
 * every node; refuses it when there were too many. Call `succeeded` when the password was right.
 */
export async function noteAttempt(
  context: Context,
  userName: string,
  address: string,
): Promise<{ succeeded(): Promise<void> }> {
  const { unscoped } = context.database;
  const account = userName.trim().toLowerCase();
  const now = context.clock.now();
  const since = new Date(now.getTime() - window);
  const { id } = await unscoped
    .insertInto('sign_in_attempt')
    .values({ user_name: account, address, at: now, succeeded: false })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = await unscoped
    .selectFrom('sign_in_attempt')
    .select(['id', 'user_name', 'address', 'at', 'succeeded'])
    .where('at', '>', since)
    // Only those before and this one: of many at once the first are let through.
    .where('id', '<=', id)
    .where((eb) => eb.or([eb('user_name', '=', account), eb('address', '=', address)]))
    .orderBy('id', 'desc')
    .limit(1000)
    .execute();
  const mine = rows.filter((row) => row.user_name === account);
  // What failed before this account's last success from here does not count against whoever succeeded.
  const fromHere = mine.filter((row) => row.address === address);
  const lastSuccess = fromHere.find((row) => row.succeeded)?.id ?? 0;
  const failed = {
    pair: fromHere.filter((row) => row.id > lastSuccess),
    account: mine.filter((row) => !row.succeeded),
    address: rows.filter((row) => row.address === address && !row.succeeded),
  };
  for (const key of ['pair', 'account', 'address'] as const) {
    const counted = failed[key];
    if (counted.length <= limits[key]) continue;
    // A refused attempt does not lengthen the wait.
    await unscoped.deleteFrom('sign_in_attempt').where('id', '=', id).execute();
    const frees = counted[limits[key] - 1] ?? counted.at(-1);
    const wait = frees ? frees.at.getTime() + window - now.getTime() : window;
    throw new ProblemError('session.too-many-attempts', { retryAfter: Math.max(1, wait / 1000) });
  }
  return {
    async succeeded() {
      await unscoped.updateTable('sign_in_attempt').set({ succeeded: true }).where('id', '=', id).execute();
    },
  };
}
