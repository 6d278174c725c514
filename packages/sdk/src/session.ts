import type { Session, SignIn } from '@portico/contract';

/** Who is signed in, without the tokens, which never leave the connection. */
export type SessionInfo = Omit<Session, 'accessToken' | 'refreshToken'>;

/** `GET`, `POST` and `DELETE /session`, `PUT /session/password`. */
export interface SessionResource {
  /** The last known session; undefined until it was read, `user: null` for nobody. */
  readonly current: SessionInfo | undefined;
  /** Reads the session (`GET /session`) and remembers it. */
  read(options?: { signal?: AbortSignal }): Promise<SessionInfo>;
  signIn(credentials: Pick<SignIn, 'userName' | 'password'>): Promise<SessionInfo>;
  /** Ends the session on the portal too. */
  signOut(): Promise<void>;
  changePassword(passwords: { currentPassword: string; newPassword: string }): Promise<void>;
}
