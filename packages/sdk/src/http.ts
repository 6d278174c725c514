import { header, misfit, type ClientRoute } from '@portico/contract/client';
import type { Answer, Body, Params, Query, Route } from '@portico/contract';
import ky, { HTTPError } from 'ky';
import { PortalError } from './error.js';

/** What a route takes; a part the route does not have is left out. */
export type CallInput<R extends Route> = Part<'params', Params<R>> &
  Part<'query', Query<R>> &
  Part<'body', Body<R>>;
type Part<K extends string, T> = [T] extends [undefined] ? { [key in K]?: undefined } : { [key in K]: T };

export interface CallOptions {
  /** Stops waiting; a read that others wait for too goes on for them. */
  signal?: AbortSignal | undefined;
  /** A repeat of the mutation with this key answers with the first result; made up when it is left out. */
  idempotencyKey?: string | undefined;
  /** Version of the cart that the buyer saw, sent as `If-Match`. */
  version?: number | undefined;
}

/** Who the calls are made for. */
export interface Identity {
  /** Grows when another user, or nobody, takes over: what was asked before belongs to the former one. */
  readonly epoch: number;
  readonly signedIn: boolean;
  /** Access token, where no cookie carries the session. */
  readonly token: string | undefined;
  /** Told how a call with this token was refused; true when the call may be made again. */
  renew(used: string | undefined, error: PortalError): Promise<boolean>;
}

export interface HttpOptions {
  url: string;
  timeout: number;
  retries: number;
  fetch: typeof fetch | undefined;
  locale(): string;
}

export interface Loose {
  params?: object | undefined;
  query?: object | undefined;
  body?: unknown;
}
interface ExchangeOptions extends CallOptions {
  headers?: Record<string, string>;
  timeout?: false;
}

/** Makes a call; `read` takes the answer inside the retry loop, so that a body cut off is asked for again. */
export type Exchange = <T>(
  route: ClientRoute,
  input: Loose,
  options: ExchangeOptions,
  read: (response: Response) => T | Promise<T>,
) => Promise<T>;

/** Seconds. A server that asks for a longer wait is not waited for: the error says how long it would have been. */
const longestWait = 10;

/**
 * The one place that speaks HTTP. ky gives the request and the kinds of failure. Attempts are counted here, because ky
 * repeats neither a POST with an idempotency key nor a body cut off, and refreshes once per call; and timed here, from
 * the request to the end of the body, as ky's own races and joined signals take longer in Node than all else.
 */
export function createHttp(options: HttpOptions, identity: Identity): Exchange {
  return async (route, input, { signal, idempotencyKey, version, headers, timeout }, read) => {
    const { method = 'GET', auth, idempotent } = route;
    const reads = method === 'GET' || route.safe;
    const body = JSON.stringify(input.body);
    const fixed = {
      accept: 'application/json',
      ...(body && { 'content-type': 'application/json' }),
      [header.client]: 'sdk',
      ...(idempotent && { [header.idempotencyKey]: idempotencyKey ?? randomKey() }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...headers,
    };
    let { epoch } = identity;
    let renewed = false;
    const stale = () => epoch !== identity.epoch && auth !== 'none';
    for (let attempt = 0; ;) {
      if (stale()) {
        if (!reads) throw changed();
        epoch = identity.epoch;
      }
      const { token } = identity;
      let error: PortalError;
      let late = false;
      const line = new AbortController();
      let cut!: (reason?: unknown) => void;
      // A page's own `fetch` need not heed the signal.
      const hungUp = new Promise<never>((_, reject) => (cut = reject));
      const hangUp = () => {
        cut();
        line.abort();
      };
      const timer =
        timeout ??
        setTimeout(() => {
          late = true;
          hangUp();
        }, options.timeout);
      signal?.addEventListener('abort', hangUp);
      try {
        if (signal?.aborted) throw aborted(signal);
        const ask = async () =>
          read(
            await ky(options.url + pathOf(route, input), {
              method,
              retry: 0,
              timeout: false,
              // Not by ky's own request: Node streams its body and copies it.
              fetch: ({ url }: Request) =>
                (options.fetch ?? fetch)(url, {
                  method,
                  headers: {
                    ...fixed,
                    'accept-language': options.locale(),
                    ...(token && auth !== 'none' && { authorization: `Bearer ${token}` }),
                  },
                  body,
                  signal: line.signal,
                  credentials: 'include',
                }),
            } as never),
          );
        const result = await Promise.race([ask(), hungUp]);
        if (!stale()) return result;
        continue;
      } catch (cause) {
        error = toPortalError(cause, signal, late);
        if (error.kind === 'abort') throw error;
        if (stale() && (identity.signedIn || error.status !== 401)) continue;
      } finally {
        if (timer) {
          clearTimeout(timer);
          // A stream goes on after its answer, and ends with the caller's signal.
          signal?.removeEventListener('abort', hangUp);
        }
      }
      if (/^session\.(required|expired)/.test(error.code) && auth !== 'none' && !renewed) {
        try {
          renewed = await identity.renew(token, error);
          if (renewed) continue;
        } catch (cause) {
          error = cause as PortalError;
        }
      }
      const passes =
        /^(network|timeout|idempotency\.in-progress)$/.test(error.code) ||
        [408, 429, 500, 502, 503, 504].includes(error.status!);
      const wait = error.retryAfter ?? 0.3 * 2 ** attempt * (1 - Math.random() / 2);
      if (
        !passes ||
        !(reads || idempotent || method === 'DELETE') ||
        attempt++ >= options.retries ||
        wait > longestWait
      )
        throw error;
      await pause(wait * 1000, signal);
    }
  };
}

/** Validates an answer by its route; read as text first, so that an empty one and a page of HTML are told apart. */
export async function readAnswer<R extends Route>(
  { shape, method = 'GET', path }: ClientRoute<R>,
  response: Response,
): Promise<Answer<R>> {
  const text = await response.text();
  if (!shape) return undefined as Answer<R>;
  let wrong: string | undefined;
  try {
    const value = JSON.parse(text) as Answer<R>;
    wrong = misfit(shape, value);
    if (wrong === undefined) return value;
  } catch {
    wrong = text ? '(not JSON)' : '(empty)';
  }
  const { status, headers } = response;
  throw new PortalError(
    'shape',
    'response.invalid',
    `${method} ${path} answered outside the contract: ${wrong}`,
    {
      status,
      requestId: headers.get(header.requestId) ?? undefined,
      data: { path: wrong },
    },
  );
}

function pathOf({ path }: ClientRoute, { params, query }: Loose): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}))
    for (const one of [value].flat()) if (one !== undefined) search.append(name, one as string);
  return (
    path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent((params as Record<string, string>)[name]!)) +
    (query ? `?${search}` : '')
  );
}

function toPortalError(cause: unknown, signal: AbortSignal | undefined, late: boolean): PortalError {
  if (cause instanceof PortalError) return cause;
  if (signal?.aborted) return aborted(signal);
  if (!(cause instanceof HTTPError)) {
    const kind = late ? 'timeout' : 'network';
    return new PortalError(kind, kind, `${cause}`, { cause });
  }
  const { status, headers } = cause.response;
  const { code, title, detail, fields, data, requestId } = Object(cause.data) as Record<string, never>;
  const after = headers.get('retry-after');
  return new PortalError('http', code ?? 'http.error', detail ?? title ?? `The server answered ${status}`, {
    status,
    fields,
    data,
    requestId: requestId ?? headers.get(header.requestId) ?? undefined,
    retryAfter: after ? secondsOf(after) : undefined,
    cause,
  });
}

/** Retry-After is a number of seconds or a date. */
function secondsOf(value: string): number | undefined {
  const seconds = isNaN(+value) ? (Date.parse(value) - Date.now()) / 1000 : +value;
  return isNaN(seconds) ? undefined : Math.max(0, seconds);
}

export const aborted = (signal: AbortSignal): PortalError =>
  new PortalError('abort', 'aborted', 'Aborted', { cause: signal.reason });

export const changed = (): PortalError =>
  new PortalError('abort', 'session.changed', 'Another user signed in');

/** `crypto.randomUUID` is missing on a page served over plain http. */
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

export const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      reject(aborted(signal!));
    };
    const timer = setTimeout(() => {
      // A stream that tries again for days must not gather listeners.
      signal?.removeEventListener('abort', leave);
      resolve();
    }, ms);
    signal?.addEventListener('abort', leave);
  });
