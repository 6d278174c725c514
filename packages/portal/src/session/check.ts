import type { Context } from '../context.js';
import type { Buyer } from '../database/buyer.js';

/** What a request's cookie or token proves. */
export interface SessionCheck {
  readonly buyer: Buyer | undefined;
  /** It carried a session that has ended. */
  readonly ended: boolean;
  readonly sessionId: string | undefined;
  readonly expiresAt: Date | undefined;
}

export async function checkSession(_request: Request, _context: Context): Promise<SessionCheck | undefined> {
  return undefined;
}
