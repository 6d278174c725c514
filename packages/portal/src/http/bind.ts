import { header, type Answer, type Parsed, type Route } from '@portico/contract';
import type { Context as HonoContext, Hono } from 'hono';
import type { Context } from '../context.js';
import type { Buyer } from '../database/buyer.js';
import { checkSession, type SessionCheck } from '../session/check.js';
import { readBody } from './body.js';
import { guardForgery } from './guard.js';
import { localeOf } from './locale.js';
import { ProblemError } from './problem.js';
import { parseBody, parseParams, parseQuery } from './validate.js';

/** An answer with more than its body. */
export class Reply<T> {
  constructor(
    readonly body: T,
    readonly options: {
      /** The cart's version, sent as `ETag`. */
      readonly version?: number;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** `Set-Cookie` values, each its own header. */
      readonly cookies?: readonly string[];
    } = {},
  ) {}
}

export const reply = <T>(body: T, options: Reply<T>['options'] = {}): Reply<T> => new Reply(body, options);

type BuyerOf<R extends Route> = R['auth'] extends 'required'
  ? Buyer
  : R['auth'] extends 'optional'
    ? Buyer | undefined
    : undefined;

/** What a handler gets, validated by the route. */
export interface Input<R extends Route> {
  readonly params: Parsed<R, 'params'>;
  readonly query: Parsed<R, 'query'>;
  readonly body: Parsed<R, 'body'>;
  readonly buyer: BuyerOf<R>;
  /** The session behind `buyer`. */
  readonly session: SessionCheck | undefined;
  /** One of `config.supplier.locales`, by `Accept-Language`. */
  readonly locale: string;
  readonly idempotencyKey: R extends { readonly idempotent: true } ? string : undefined;
  /** The number in `If-Match`, when it came. */
  readonly ifMatch: number | undefined;
  /** The body as it came, to tell whether a repeated request is the same. */
  readonly rawBody: string;
  readonly request: Request;
  readonly requestId: string;
  /** Where the caller is, for limits: a network address or `unknown`. */
  readonly address: string;
  readonly context: Context;
}

export type Handler<R extends Route> = (
  input: Input<R>,
) => Promise<Answer<R> | Reply<Answer<R>> | (R extends { readonly stream: true } ? Response : never)>;

/** Binds a route of the contract to what answers it. */
export type Bind = <const R extends Route>(route: R, handler: Handler<R>) => void;

/** Values that the middleware leaves for the routes. */
export interface Variables {
  requestId: string;
  address: string;
}
export type PortalHono = Hono<{ Variables: Variables }>;

/** Collects in `methods` what each path takes. */
export function binder(app: PortalHono, context: Context, methods: Map<string, string[]>): Bind {
  return (route, handler) => {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    methods.set(path, [...(methods.get(path) ?? []), route.method]);
    app.on(route.method, path, (c) => answer(c, route, handler as unknown as Handler<Route>, context));
  };
}

async function answer(
  c: HonoContext<{ Variables: Variables }>,
  route: Route,
  handler: Handler<Route>,
  context: Context,
): Promise<Response> {
  const request = c.req.raw;
  guardForgery(request, context.config);
  const session = route.auth === 'none' ? undefined : await checkSession(request, context);
  if (route.auth === 'required' && !session?.buyer) {
    throw new ProblemError(session?.ended ? 'session.expired' : 'session.required');
  }
  const params = route.params ? parseParams(route.params(), c.req.param()) : undefined;
  const query = route.query ? parseQuery(route.query(), new URL(request.url).searchParams) : undefined;
  const rawBody = route.method === 'GET' ? '' : await readBody(request);
  const body = route.body ? parseBody(route.body(), rawBody) : undefined;
  const result: unknown = await handler({
    params,
    query,
    body,
    buyer: session?.buyer as never,
    session,
    locale: localeOf(request, context.config.supplier.locales),
    idempotencyKey: (route.idempotent ? idempotencyKeyOf(request) : undefined) as never,
    ifMatch: ifMatchOf(request),
    rawBody,
    request,
    requestId: c.get('requestId'),
    address: c.get('address'),
    context,
  } as unknown as Input<Route>);
  if (result instanceof Response) return result;
  const { body: value, options } = result instanceof Reply ? (result as Reply<unknown>) : reply(result);
  const headers = new Headers(options.headers);
  if (options.version !== undefined) headers.set('ETag', `"${options.version}"`);
  for (const cookie of options.cookies ?? []) headers.append('Set-Cookie', cookie);
  const status = options.status ?? route.status;
  if (value !== undefined) headers.set('Content-Type', 'application/json; charset=utf-8');
  const response = new Response(value === undefined ? null : JSON.stringify(value), { status, headers });
  // A browser page's Response drops Set-Cookie; who lets the portal answer inside a page reads it from the property.
  if (options.cookies?.length && !response.headers.has('Set-Cookie')) {
    Object.defineProperty(response, 'headers', { value: headers });
  }
  return response;
}

function idempotencyKeyOf(request: Request): string {
  const key = request.headers.get(header.idempotencyKey) ?? '';
  if (/^[\x21-\x7e]{8,200}$/.test(key)) return key;
  throw new ProblemError('idempotency.key-required', {
    detail: `Send ${header.idempotencyKey} with 8 to 200 visible ASCII characters, new for each intent, the same for each retry.`,
  });
}

function ifMatchOf(request: Request): number | undefined {
  const value = request.headers.get('If-Match');
  if (value === null) return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(value.trim())?.[1];
  if (version !== undefined) return Number(version);
  throw new ProblemError('request.invalid', {
    fields: [
      { field: 'If-Match', code: 'invalid', message: 'Send the ETag of the cart as it came: "12".', value },
    ],
  });
}
