import type { Session } from '@portico/contract';
import type { Selectable } from 'kysely';
import type { Context } from '../context.js';
import { newId } from '../database/ids.js';
import { announce } from '../events/raise.js';
import type { CompanyTable, SessionTable, UserTable } from '../database/tables.js';
import { accessLife, idle } from './lifetimes.js';
import { newToken, tokenHash } from './tokens.js';

type Account = Selectable<UserTable>;
type Firm = Pick<Selectable<CompanyTable>, 'id' | 'name' | 'currency' | 'price_display'>;

export interface MadeSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Writes a session and gives its token, which is kept nowhere. */
export async function makeSession(
  context: Context,
  account: { readonly id: string; readonly company_id: string },
  kind: SessionTable['kind'],
  family: string,
  since: Date,
): Promise<MadeSession> {
  const now = context.clock.now();
  const token = newToken();
  const expiresAt = kind === 'access' ? new Date(now.getTime() + accessLife) : idle(now, since);
  await context.database.unscoped
    .insertInto('session')
    .values({
      id: newId('ses'),
      user_id: account.id,
      company_id: account.company_id,
      token_hash: await tokenHash(token),
      kind,
      family,
      expires_at: expiresAt,
      created_at: since,
    })
    .execute();
  return { token, expiresAt };
}

/** Ends a sign-in: its cookie session, or its access and refresh tokens. */
export async function endFamily(context: Context, family: string): Promise<void> {
  await context.database.unscoped
    .updateTable('session')
    .set({ revoked_at: context.clock.now() })
    .where('family', '=', family)
    .where('revoked_at', 'is', null)
    .execute();
  // Its event streams end now, in every process.
  announce(context);
}

export function describeSession(account: Account, company: Firm, expiresAt: Date): Session {
  return {
    user: { id: account.id, userName: account.user_name, name: account.name, email: account.email },
    company: {
      id: company.id,
      name: company.name,
      currency: company.currency,
      priceDisplay: company.price_display,
    },
    expiresAt: expiresAt.toISOString(),
  };
}

export const noSession: Session = { user: null, company: null, expiresAt: null };
