import type { Session, SignIn } from '@portico/contract';
import { changePassword, readSession, refreshSession, signIn, signOut } from '@portico/contract/client';
import type { Connection } from './connection.js';
import type { PortalError } from './error.js';
import type { CallOptions, Identity } from './http.js';

/** Who is signed in, without the tokens, which never leave the connection. */
export type SessionInfo = Omit<Session, 'accessToken' | 'refreshToken'>;

/** `GET`, `POST` and `DELETE /session`, `PUT /session/password`. */
export interface SessionResource {
  /** The last known session; undefined until it was read, `user: null` for nobody. */
  readonly current: SessionInfo | undefined;
  /**
   * Whether somebody was signed in here last, as this browser remembers it (a flag and nobody's name): a guess that lets a
   * page reserve the right room until the session was read. Across sites it remembers nothing, and guesses nobody.
   */
  readonly expected: boolean;
  /**
   * The portal's refusal that ended the session (it had expired, or was ended elsewhere); undefined again once somebody
   * signs in or out here, or the session is read.
   */
  readonly refusal: PortalError | undefined;
  /** Reads the session and remembers it; across sites it first uses the refresh cookie. */
  read(options?: Pick<CallOptions, 'signal'>): Promise<SessionInfo>;
  signIn(credentials: Pick<SignIn, 'userName' | 'password'>): Promise<SessionInfo>;
  /** Ends the session on the portal, and then here. */
  signOut(): Promise<void>;
  /** Rejects with `session.wrong-password` or `session.weak-password`. */
  changePassword(passwords: { currentPassword: string; newPassword: string }): Promise<void>;
}

const nobody: Session = { user: null, company: null, expiresAt: null };

/** A page may be refused its storage: then nothing is remembered. */
const remembers = (key: string): boolean => {
  try {
    return !!localStorage.getItem(key);
  } catch {
    return false;
  }
};
const remember = (key: string, signedIn: boolean): void => {
  try {
    if (signedIn) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {}
};

/** The session of one connection: who it is for (for `http.ts`) and what a page does with it. */
export function createSession(
  connection: Connection,
  transport: 'cookie' | 'token',
  inPage: boolean,
  hub: { changed(): void; tellTabs(): void },
): { identity: Identity; session: SessionResource } {
  let current: SessionInfo | undefined;
  let refusal: PortalError | undefined;
  let token: string | undefined;
  let refreshToken: string | undefined;
  let epoch = 0;
  // Across sites nothing is kept but the refresh cookie, which no script sees.
  const memory = inPage && transport === 'cookie' ? `portico ${connection.url}` : '';
  let refreshing: Promise<boolean> | undefined;

  /**
   * Takes over what the portal says; `act` when somebody signed in or out here, whoever was there before, and `refused`
   * when a call was refused, which ends a session and is no news where there was none.
   */
  const adopt = (
    { accessToken, refreshToken: next, ...session }: Session,
    act?: boolean,
    refused?: PortalError,
  ): SessionInfo => {
    const before = current;
    const ended = refused && (before?.user ? refused : refusal);
    token = session.user ? (accessToken ?? token) : undefined;
    refreshToken = session.user ? (next ?? refreshToken) : undefined;
    current = session;
    if (memory) remember(memory, !!session.user);
    const other =
      before?.user?.id !== session.user?.id ||
      before?.company?.id !== session.company?.id ||
      ended !== refusal;
    refusal = ended;
    if (act || !before || other) {
      // What was asked before the session was known was asked for this very user, by the same cookie.
      if (act || before) epoch++;
      hub.changed();
    }
    return session;
  };

  /** One for any number of callers. Tabs share a one-use refresh cookie, so one tab waits for the other. */
  const refresh = () =>
    (refreshing ??= alone(() =>
      connection.call(refreshSession, { body: refreshToken ? { refreshToken } : {} }),
    )
      .then(
        (session) => adopt(session),
        (error: PortalError) => {
          if (error.status !== 401) throw error;
          return adopt(nobody, false, error);
        },
      )
      .then(({ user }) => !!user)
      .finally(() => (refreshing = undefined)));
  const alone = <T>(task: () => Promise<T>): Promise<T> => {
    if (!inPage || !navigator.locks) return task();
    let begun = false;
    return (
      navigator.locks.request(`portico ${connection.url}`, () => {
        begun = true;
        return task();
      }) as Promise<T>
    ).catch((error: unknown) => {
      // A frame of another site may be refused locks: then it has no other tab to wait for.
      if (begun) throw error;
      return task();
    });
  };

  /** A page that was loaded anew has no tokens, but perhaps a refresh cookie. */
  const refreshable = () => transport === 'token' && current?.user !== null && (refreshToken || inPage);

  return {
    identity: {
      get epoch() {
        return epoch;
      },
      get signedIn() {
        return !!current?.user;
      },
      get token() {
        return token;
      },
      renew: async (used, error) => {
        if (used !== token) return true;
        if (refreshable()) return refresh();
        // Before the session was read a refusal says nothing about it.
        if (current) adopt(nobody, false, error);
        return false;
      },
    },
    session: {
      get current() {
        return current;
      },
      get expected() {
        return !!memory && remembers(memory);
      },
      get refusal() {
        return refusal;
      },
      read: async (options) => {
        const answer = token || !refreshable() ? await connection.call(readSession, {}, options) : nobody;
        if (answer.user || !refreshable()) return adopt(answer);
        // Nobody, says a token that has expired; the refresh token may know better.
        await refresh();
        return current!;
      },
      signIn: async (credentials) => {
        const session = adopt(await connection.call(signIn, { body: { ...credentials, transport } }), true);
        hub.tellTabs();
        return session;
      },
      signOut: async () => {
        // With a fresh token, or the portal would not know whose session to end.
        if (refreshable()) await refresh();
        await connection.call(signOut, {}).catch((error: PortalError) => {
          // A read that was refused meanwhile has said the same.
          if (current?.user || error.kind !== 'abort') throw error;
        });
        adopt(nobody, true);
        hub.tellTabs();
      },
      changePassword: (body) => connection.call(changePassword, { body }),
    },
  };
}
