import type { Answer, Route } from '@portico/contract';
import type { ClientRoute } from '@portico/contract/client';
import { createEvents, type Events, type PortalChange } from './events.js';
import { createFlights, type Join } from './flights.js';
import {
  createHttp,
  readAnswer,
  type CallInput,
  type CallOptions,
  type Exchange,
  type Loose,
} from './http.js';
import { createSession, type SessionResource } from './session.js';

export interface ConnectionOptions {
  /** Address of the portal, absolute, or in a page relative to it: `/b2b`. */
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
  call<R extends Route>(
    route: ClientRoute<R>,
    input: CallInput<R>,
    options?: CallOptions,
  ): Promise<Answer<R>>;
  /** Tells every listener of a change that was made here. */
  emit(change: PortalChange): void;
  /** @internal */
  readonly join: Join;
  /** @internal Grows when another user, or nobody, takes over. */
  readonly epoch: number;
  /** @internal */
  readonly exchange: Exchange;
}

/** Connects to a portal; nothing is sent before something is asked for. */
export function createConnection(options: ConnectionOptions): Connection {
  const page = globalThis.document;
  const resources = new Map<unknown, unknown>();
  let locale = options.locale || page?.documentElement.lang || globalThis.navigator?.language || 'en';
  let moment = 0;

  const flights = createFlights();
  const connection: Connection = {
    url: new URL(options.url, page?.baseURI).href.replace(/\/+$/, ''),
    get locale() {
      return locale;
    },
    set locale(value) {
      if (value === locale) return;
      locale = value;
      connection.emit({ kind: 'locale' });
    },
    get epoch() {
      return identity.epoch;
    },
    get session() {
      return session;
    },
    get events() {
      return hub.events;
    },
    get exchange() {
      return exchange;
    },
    emit: (change) => {
      // A question asked after a change must not be answered by a call that left before it.
      moment++;
      hub.emit(change);
    },
    join: (key, start, signal) => flights(`${moment} ${locale} ${key}`, start, signal),
    use: <T>(make: (connection: Connection) => T) => {
      if (!resources.has(make)) resources.set(make, make(connection));
      return resources.get(make) as T;
    },
    call: (route, input, call = {}) => {
      const start = (signal: AbortSignal | undefined) =>
        exchange(route, input as Loose, { ...call, signal }, (pending) => readAnswer(route, pending));
      return route.method
        ? start(call.signal)
        : connection.join(route.path + JSON.stringify(input), start, call.signal);
    },
  };
  const transport = options.transport ?? (page ? 'cookie' : 'token');
  const hub = createEvents(connection, !!page && transport === 'cookie');
  const { identity, session } = createSession(connection, transport, !!page, hub);
  const exchange = createHttp(
    {
      url: connection.url,
      fetch: options.fetch,
      timeout: options.timeout ?? 10_000,
      retries: options.retries ?? 2,
      locale: () => locale,
    },
    identity,
  );
  return connection;
}
