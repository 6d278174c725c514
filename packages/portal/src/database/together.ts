/** PostgreSQL's code for a statement that came after one that failed in the same transaction. */
const afterFailure = '25P02';

type Settled<T extends readonly unknown[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/**
 * Sends statements of one transaction together; they are carried out in the order given. Unlike `Promise.all` it waits
 * for every one before it fails, so that none is still on its way when the transaction is undone, and it fails with the
 * cause and not with what followed from it.
 */
export async function together<const T extends readonly unknown[]>(statements: T): Promise<Settled<T>> {
  const results = await Promise.allSettled(statements);
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as { code?: unknown } | undefined] : [],
  );
  if (failures.length > 0) throw failures.find((failure) => failure?.code !== afterFailure) ?? failures[0];
  return results.map((result) => (result as PromiseFulfilledResult<unknown>).value) as Settled<T>;
}
