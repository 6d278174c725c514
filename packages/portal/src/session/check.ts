import type { Context } from '../context.js';
import { buyerFrom, type Buyer } from '../database/buyer.js';
import { readCookie } from './cookies.js';
import { idle } from './lifetimes.js';
import { tokenHash } from './tokens.js';

/** What a request's cookie or token proves. */
export interface SessionCheck {
  /** Undefined: it carried a session that has ended. */
  readonly buyer: Buyer | undefined;
  readonly ended: boolean;
  readonly sessionId: string | undefined;
  /** The sign-in that this session comes from; it ends as one. */
  readonly family: string | undefined;
  readonly expiresAt: Date | undefined;
}

const nobody: SessionCheck = {
  buyer: undefined,
  ended: true,
  sessionId: undefined,
  family: undefined,
  expiresAt: undefined,
};

/** A cookie's session is prolonged at most this often, so that reading does not write each time. */
const prolongEvery = 60_000;

/** Who sends this request; undefined when it carries neither a session cookie nor a token. */
export async function checkSession(request: Request, context: Context): Promise<SessionCheck | undefined> {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.get('Authorization') ?? '')?.[1];
  const token = bearer ?? readCookie(request, context.config, 'session');
  if (!token) return request.headers.has('Authorization') ? nobody : undefined;
  const { unscoped } = context.database;
  const now = context.clock.now();
  const row = await unscoped
    .selectFrom('session')
    .innerJoin('app_user', 'app_user.id', 'session.user_id')
    .innerJoin('company', 'company.id', 'session.company_id')
    .select([
      'session.id',
      'session.kind',
      'session.family',
      'session.expires_at',
      'session.revoked_at',
      'session.created_at',
      'app_user.id as user_id',
      'app_user.user_name',
      'app_user.name',
      'app_user.active',
      'company.id as company_id',
      'company.name as company_name',
      'company.currency',
      'company.price_display',
      'company.customer_group',
    ])
    .where('session.token_hash', '=', await tokenHash(token))
    .where('session.kind', '=', bearer ? 'access' : 'cookie')
    .executeTakeFirst();
  if (!row || row.revoked_at || !row.active || row.expires_at <= now) return nobody;
  let expiresAt = row.expires_at;
  if (row.kind === 'cookie') {
    const later = idle(now, row.created_at);
    if (later.getTime() - expiresAt.getTime() > prolongEvery) {
      expiresAt = later;
      await unscoped
        .updateTable('session')
        .set({ expires_at: later })
        .where('id', '=', row.id)
        .where('revoked_at', 'is', null)
        .execute();
    }
  }
  return {
    buyer: buyerFrom({
      companyId: row.company_id,
      companyName: row.company_name,
      userId: row.user_id,
      userName: row.user_name,
      name: row.name,
      currency: row.currency,
      priceDisplay: row.price_display,
      customerGroup: row.customer_group,
    }),
    ended: false,
    sessionId: row.id,
    family: row.family,
    expiresAt,
  };
}
