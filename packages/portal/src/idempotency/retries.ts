/** PostgreSQL's codes for "you were in each other's way, do it again": serialization, deadlock, unique key. */
const again = new Set(['40001', '40P01', '23505']);
const attempts = 6;

/** Runs a whole transaction again when the database asks for it. */
export async function withRetries<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const code = (error as { code?: unknown } | undefined)?.code;
      if (attempt === attempts || typeof code !== 'string' || !again.has(code)) throw error;
      // Spread out, so that the same ones do not meet again.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
    }
  }
}
