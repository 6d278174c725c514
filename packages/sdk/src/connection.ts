import {
  changePassword,
  readSession,
  refreshSession,
  signIn,
  signOut,
  type Answer,
  type Route,
  type Session,
} from '@portico/contract';
import type { Events, PortalChange, PortalListener } from './events.js';
import { PortalError } from './error.js';
import { createFlights, type Join } from './flights.js';
import {
  createHttp,
  readAnswer,
  type CallInput,
  type CallOptions,
  type Exchange,
  type LooseInput,
} from './http.js';
import type { SessionInfo, SessionResource } from './session.js';

export interface ConnectionOptions {
  /** Address of the portal, absolute or (in a page) relative to it: `/b2b`. */
  url: string;
  /** BCP 47 language of the texts; the page's own when left out. */
  locale?: string | undefined;
  fetch?: typeof fetch | undefined;
  /** `cookie` on the portal's own site (default in browsers), `token` across sites and outside browsers. */
  transport?: 'cookie' | 'token' | undefined;
  /** Milliseconds for one attempt, 10,000 when left out. */
  timeout?: number | undefined;
  /** Further attempts after a failure that may pass, 2 when left out. */
  retries?: number | undefined;
}

/** One portal, one user. Resources are functions of it: `connection.use(createPricing).offer({ sku })`. */
export interface Connection {
  /** Absolute address of the portal, without a slash at the end. */
  readonly url: string;
  /** Language of the texts; setting it tells every listener (`{ kind: 'locale' }`). */
  locale: string;
  readonly session: SessionResource;
  readonly events: Events;
  /** The resource that `make` makes of this connection, the same one every time. */
  use<T>(make: (connection: Connection) => T): T;
  /** Calls a route of the contract; equal reads in flight are one call. */
  call<R extends Route>(route: R, input: CallInput<R>, options?: CallOptions): Promise<Answer<R>>;
  /** Tells every listener of a change that was made here. */
  emit(change: PortalChange): void;
  /** @internal */
  readonly join: Join;
  /** @internal Differs when an answer asked for before may not serve a question asked now. */
  stamp(): string;
  /** @internal */
  readonly exchange: Exchange;
}

const nobody: SessionInfo = { user: null, company: null, expiresAt: null };

export function createConnection(options: ConnectionOptions): Connection {
  const inPage = 'document' in globalThis;
  const transport = options.transport ?? (inPage ? 'cookie' : 'token');
  const url = new URL(options.url, inPage ? document.baseURI : undefined).href.replace(/\/+$/, '');
  const listeners = new Set<PortalListener>();
  const resources = new Map<unknown, unknown>();
  const join = createFlights();
  let locale =
    options.locale ?? ((inPage && document.documentElement.lang) || globalThis.navigator?.language || 'en');
  let current: SessionInfo | undefined;
  let token: string | undefined;
  let refreshToken: string | undefined;
  let epoch = 0;
  let moment = 0;
  let refreshing: Promise<boolean> | undefined;

  const emit = (change: PortalChange) => {
    moment++;
    for (const listener of [...listeners]) listener(change);
  };

  /** Takes over what the portal says about who is signed in. */
  const adopt = ({ accessToken, refreshToken: next, ...session }: Session): SessionInfo => {
    const before = current;
    token = accessToken ?? (session.user ? token : undefined);
    refreshToken = next ?? (session.user ? refreshToken : undefined);
    current = session;
    const same = before && before.user?.id === session.user?.id && before.company?.id === session.company?.id;
    if (before && !same) epoch++;
    if (!same) emit({ kind: 'session' });
    return session;
  };

  const refresh = () =>
    (refreshing ??= connection
      .call(refreshSession, { body: refreshToken ? { refreshToken } : {} })
      .then(
        (session) => !!adopt(session).user,
        (error: PortalError) => {
          if (error.status !== 401) throw error;
          adopt(nobody);
          return false;
        },
      )
      .finally(() => (refreshing = undefined)));

  const exchange = createHttp(
    { url, fetch: options.fetch, timeout: options.timeout ?? 10_000, retries: options.retries ?? 2 },
    {
      get epoch() {
        return epoch;
      },
      get token() {
        return token;
      },
      renew: async (used) => {
        if (used !== token) return true;
        if (used) return refresh();
        adopt(nobody);
        return false;
      },
    },
    () => locale,
  );

  const connection: Connection = {
    url,
    join,
    emit,
    exchange,
    stamp: () => `${epoch} ${moment} ${locale}`,
    get locale() {
      return locale;
    },
    set locale(value) {
      if (value === locale) return;
      locale = value;
      emit({ kind: 'locale' });
    },
    use: <T>(make: (connection: Connection) => T) => {
      if (!resources.has(make)) resources.set(make, make(connection));
      return resources.get(make) as T;
    },
    call: (route, input, call = {}) => {
      const start = (signal: AbortSignal | undefined) =>
        exchange(route, input as LooseInput, { ...call, signal }, (pending) => readAnswer(route, pending));
      return route.method === 'GET'
        ? join(connection.stamp() + route.id + JSON.stringify(input), start, call.signal)
        : start(call.signal);
    },
    session: {
      get current() {
        return current;
      },
      read: async (options) => {
        if (transport === 'token' && !token && (refreshToken || inPage)) {
          await refresh();
          return current!;
        }
        return adopt(await connection.call(readSession, {}, options));
      },
      signIn: async (credentials) =>
        adopt(await connection.call(signIn, { body: { ...credentials, transport } })),
      signOut: async () => {
        await connection.call(signOut, {});
        adopt(nobody);
      },
      changePassword: async (passwords) => {
        await connection.call(changePassword, { body: passwords });
      },
    },
    events: {
      subscribe: (listener) => {
        const entry: PortalListener = (change) => listener(change);
        listeners.add(entry);
        return () => void listeners.delete(entry);
      },
    },
  };
  return connection;
}
