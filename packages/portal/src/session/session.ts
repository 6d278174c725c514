import {
  changePassword,
  readSession,
  refreshSession,
  signIn,
  signOut,
  type Session,
} from '@portico/contract';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import { newId } from '../database/ids.js';
import { reply, type Bind, type Reply } from '../http/bind.js';
import { ProblemError } from '../http/problem.js';
import { noteAttempt } from './attempts.js';
import { dropCookie, readCookie, setCookie } from './cookies.js';
import { describeSession, endFamily, makeSession, noSession } from './sessions.js';
import { tokenHash } from './tokens.js';
import { weaknessOf } from './weak-passwords.js';

/** Signing in and out, refreshing, changing the password. */
export function session(bind: Bind, context: Context): void {
  const { config, database, clock, passwords } = context;
  let decoy: Promise<string> | undefined;

  /** A hash for users that do not exist: refusing them takes as long as refusing a password. */
  const decoyHash = () => (decoy ??= passwords.hash('a password that nobody has'));

  const accountBy = (column: 'user_name' | 'id', value: string) =>
    database.unscoped
      .selectFrom('app_user')
      .innerJoin('company', 'company.id', 'app_user.company_id')
      .selectAll('app_user')
      .select(['company.name as company_name', 'company.currency', 'company.price_display'])
      .where(
        column === 'id'
          ? sql<boolean>`app_user.id = ${value}`
          : sql<boolean>`lower(user_name) = lower(${value})`,
      )
      .executeTakeFirst();
  type Account = NonNullable<Awaited<ReturnType<typeof accountBy>>>;

  const describe = (account: Account, expiresAt: Date): Session =>
    describeSession(
      account,
      {
        id: account.company_id,
        name: account.company_name,
        currency: account.currency,
        price_display: account.price_display,
      },
      expiresAt,
    );

  const secondsUntil = (at: Date) => Math.max(0, Math.round((at.getTime() - clock.now().getTime()) / 1000));

  /** A pair of tokens; a page keeps the refresh token in a cookie that its scripts cannot read. */
  async function giveTokens(account: Account, family: string, since: Date, request: Request) {
    const access = await makeSession(context, account, 'access', family, since);
    const refresh = await makeSession(context, account, 'refresh', family, since);
    const value: Session = { ...describe(account, refresh.expiresAt), accessToken: access.token };
    if (!request.headers.has('Origin')) return reply<Session>({ ...value, refreshToken: refresh.token });
    const cookie = setCookie(config, 'refresh', refresh.token, secondsUntil(refresh.expiresAt));
    return reply<Session>(value, { cookies: [cookie] });
  }

  bind(readSession, async ({ buyer, session: check }) => {
    if (!buyer || !check?.expiresAt) return noSession;
    const account = await accountBy('id', buyer.userId);
    return account ? describe(account, check.expiresAt) : noSession;
  });

  bind(signIn, async ({ body, address, request }): Promise<Reply<Session>> => {
    const attempt = await noteAttempt(context, body.userName, address);
    const hash = await decoyHash();
    const account = await accountBy('user_name', body.userName.trim());
    const right = await passwords.verify(body.password, account?.password_hash || hash);
    if (!account?.active || !right) throw new ProblemError('session.wrong-credentials');
    await attempt.succeeded();
    const family = newId('fam');
    const now = clock.now();
    if (body.transport === 'token') return giveTokens(account, family, now, request);
    // Signing in over another session of this browser ends that one.
    const before = readCookie(request, config, 'session');
    if (before) await endToken(before);
    const { token, expiresAt } = await makeSession(context, account, 'cookie', family, now);
    return reply(describe(account, expiresAt), {
      cookies: [setCookie(config, 'session', token, secondsUntil(expiresAt))],
    });
  });

  async function endToken(token: string): Promise<void> {
    const row = await database.unscoped
      .selectFrom('session')
      .select('family')
      .where('token_hash', '=', await tokenHash(token))
      .executeTakeFirst();
    if (row) await endFamily(context, row.family);
  }

  bind(refreshSession, async ({ body, request }): Promise<Reply<Session>> => {
    const token = body.refreshToken ?? readCookie(request, config, 'refresh');
    const now = clock.now();
    const row = token
      ? await database.unscoped
          .selectFrom('session')
          .selectAll()
          .where('token_hash', '=', await tokenHash(token))
          .where('kind', '=', 'refresh')
          .executeTakeFirst()
      : undefined;
    const refusal = new ProblemError('session.refresh-refused');
    if (!row || row.revoked_at || row.expires_at <= now) throw refusal;
    // The condition decides between two who come at once: a token is good for one.
    const used = await database.unscoped
      .updateTable('session')
      .set({ used_at: now })
      .where('id', '=', row.id)
      .where('used_at', 'is', null)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (used.numUpdatedRows === 0n) {
      // Used twice means copied: nobody may go on with what was made from it.
      await endFamily(context, row.family);
      context.log.warn({ userId: row.user_id, family: row.family }, 'a refresh token was used twice');
      throw refusal;
    }
    const account = await accountBy('id', row.user_id);
    if (!account?.active) throw refusal;
    return giveTokens(account, row.family, row.created_at, request);
  });

  bind(signOut, async ({ session: check, request }) => {
    if (check?.family) await endFamily(context, check.family);
    for (const kind of ['session', 'refresh'] as const) {
      const token = readCookie(request, config, kind);
      if (token) await endToken(token);
    }
    return reply(undefined, { cookies: [dropCookie(config, 'session'), dropCookie(config, 'refresh')] });
  });

  bind(changePassword, async ({ body, buyer, session: check, address }) => {
    const account = await accountBy('id', buyer.userId);
    const attempt = await noteAttempt(context, buyer.userName, address);
    if (!account || !(await passwords.verify(body.currentPassword, account.password_hash))) {
      throw new ProblemError('session.wrong-password');
    }
    await attempt.succeeded();
    const weakness = weaknessOf(body.newPassword, [account.user_name, account.name, account.email ?? '']);
    if (weakness || body.newPassword === body.currentPassword) {
      const message = weakness ?? 'Choose one that differs from the current one.';
      throw new ProblemError('session.weak-password', {
        fields: [{ field: 'newPassword', code: 'weak', message }],
      });
    }
    const password_hash = await passwords.hash(body.newPassword);
    await database.unscoped.transaction().execute(async (trx) => {
      await trx.updateTable('app_user').set({ password_hash }).where('id', '=', account.id).execute();
      // Whoever else knew the old password is out; this sign-in stays.
      await trx
        .updateTable('session')
        .set({ revoked_at: clock.now() })
        .where('user_id', '=', account.id)
        .where('family', '!=', check?.family ?? '')
        .where('revoked_at', 'is', null)
        .execute();
    });
    return undefined;
  });
}
