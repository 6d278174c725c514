import { header, type Answer, type Body, type Params, type Query, type Route } from '@portico/contract';
import ky, { HTTPError, TimeoutError } from 'ky';
import { PortalError } from './error.js';

/** What a route takes; a part the route does not have is left out. */
export type CallInput<R extends Route> = Part<'params', Params<R>> &
  Part<'query', Query<R>> &
  Part<'body', Body<R>>;
type Part<K extends string, T> = [T] extends [undefined] ? { [key in K]?: undefined } : { [key in K]: T };

export interface CallOptions {
  /** Stops waiting; the call itself ends when nobody else waits for it. */
  signal?: AbortSignal | undefined;
  /** Makes a repeat of this mutation answer with the first result; made up when it is left out. */
  idempotencyKey?: string | undefined;
  /** Version of the cart that the buyer saw, sent as `If-Match`. */
  version?: number | undefined;
}

/** Who the calls are made for. */
export interface Identity {
  /** Grows when another user, or nobody, takes over: what was asked before belongs to the former one. */
  readonly epoch: number;
  readonly token: string | undefined;
  /** Told that the session was refused; true when the call may be made again. */
  renew(used: string | undefined): Promise<boolean>;
}

export interface HttpOptions {
  url: string;
  timeout: number;
  retries: number;
  fetch: typeof fetch | undefined;
}

/** Opens a route; `read` takes the body inside the retry loop, so that a body cut off is asked for again. */
export type Exchange = <T>(
  route: Route,
  input: LooseInput,
  options: CallOptions & { headers?: Record<string, string>; timeout?: false },
  read: (response: Promise<Response> & { text(): Promise<string> }) => Promise<T>,
) => Promise<T>;

export interface LooseInput {
  params?: object | undefined;
  query?: object | undefined;
  body?: unknown;
}

/** A wait that the server asks for beyond this is handed to the caller instead. */
const longestWait = 10;
const repeatedStatus = [408, 429, 500, 502, 503, 504];

export function createHttp(options: HttpOptions, identity: Identity, locale: () => string): Exchange {
  return async (route, input, call, read) => {
    const { signal } = call;
    const headers: Record<string, string> = {
      accept: 'application/json',
      [header.client]: 'sdk',
      ...call.headers,
    };
    if (route.idempotent) headers[header.idempotencyKey] = call.idempotencyKey ?? randomKey();
    if (call.version !== undefined) headers['if-match'] = `"${call.version}"`;
    const repeatable = route.method === 'GET' || route.method === 'DELETE' || route.safe || route.idempotent;
    let renewed = false;
    for (let attempt = 0; ;) {
      const { epoch, token } = identity;
      const stale = () => epoch !== identity.epoch && route.auth !== 'none';
      let error: PortalError;
      try {
        const result = await read(
          ky(options.url + pathOf(route, input), {
            method: route.method,
            headers: {
              ...headers,
              'accept-language': locale(),
              ...(token && route.auth !== 'none' && { authorization: `Bearer ${token}` }),
            },
            credentials: 'include',
            retry: 0,
            timeout: call.timeout ?? options.timeout,
            ...(signal && { signal }),
            ...(input.body !== undefined && { json: input.body }),
            ...(options.fetch && { fetch: options.fetch as never }),
          }) as never,
        );
        if (!stale()) return result;
        error = new PortalError('abort', 'session.changed', 'Somebody else signed in meanwhile');
      } catch (cause) {
        error = toPortalError(cause, signal);
      }
      if (error.kind === 'abort' && !stale()) throw error;
      if (stale()) {
        if (route.method === 'GET' || route.safe) continue;
        throw new PortalError('abort', 'session.changed', 'Somebody else signed in meanwhile');
      }
      if (error.status === 401 && route.auth !== 'none' && !renewed) {
        try {
          renewed = await identity.renew(token);
          if (renewed) continue;
          throw error;
        } catch (cause) {
          error = cause as PortalError;
        }
      }
      const again =
        error.kind === 'network' ||
        error.kind === 'timeout' ||
        repeatedStatus.includes(error.status!) ||
        error.code === 'idempotency.in-progress';
      const wait = error.retryAfter ?? 0.3 * 2 ** attempt * (0.5 + Math.random() / 2);
      if (!again || !repeatable || attempt++ >= options.retries || wait > longestWait) throw error;
      await pause(wait * 1000, signal);
    }
  };
}

/** Validates an answer by its route; the body is taken as text so that an empty one and a page of HTML are told apart. */
export async function readAnswer<R extends Route>(
  route: R,
  pending: Promise<Response> & { text(): Promise<string> },
): Promise<Answer<R>> {
  const text = await pending.text();
  if (!route.response) return undefined as Answer<R>;
  let path = 'body';
  try {
    const result = route.response().safeParse(JSON.parse(text));
    if (result.success) return result.data as Answer<R>;
    const issue = result.error.issues[0]!;
    path = issue.path.join('.') || path;
  } catch {
    path = text ? 'body (not JSON)' : 'body (empty)';
  }
  const { status, headers } = await pending;
  throw new PortalError('shape', 'response.invalid', `${route.id}: the answer does not fit at ${path}`, {
    status,
    requestId: headers.get(header.requestId) ?? undefined,
    data: { path },
  });
}

function pathOf(route: Route, input: LooseInput): string {
  const params = (input.params ?? {}) as Record<string, string>;
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name]!));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {}))
    if (value !== undefined) for (const one of [value].flat()) query.append(name, one as string);
  return path + (query.size ? `?${query}` : '');
}

function toPortalError(cause: unknown, signal: AbortSignal | undefined): PortalError {
  if (cause instanceof PortalError) return cause;
  if (signal?.aborted) return aborted(signal);
  if (cause instanceof TimeoutError)
    return new PortalError('timeout', 'timeout', 'No answer in time', { cause });
  if (!(cause instanceof HTTPError)) return new PortalError('network', 'network', 'No connection', { cause });
  const { status, headers } = cause.response;
  const problem = ((cause.data as { code?: unknown })?.code ? cause.data : {}) as Record<string, never>;
  const after = headers.get('retry-after');
  return new PortalError(
    'http',
    problem['code'] ?? 'http.error',
    problem['detail'] ?? problem['title'] ?? `The server answered ${status}`,
    {
      status,
      fields: problem['fields'],
      requestId: problem['requestId'] ?? headers.get(header.requestId) ?? undefined,
      retryAfter: after === null ? undefined : secondsOf(after),
      data: problem['data'],
      cause,
    },
  );
}

/** Retry-After is a number of seconds or a date. */
function secondsOf(value: string): number | undefined {
  const seconds = Number.isNaN(+value) ? (Date.parse(value) - Date.now()) / 1000 : +value;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

export const aborted = (signal: AbortSignal): PortalError =>
  new PortalError('abort', 'aborted', 'Aborted', { cause: signal.reason });

/** `crypto.randomUUID` is missing on a page served over plain http. */
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(aborted(signal));
    });
  });
