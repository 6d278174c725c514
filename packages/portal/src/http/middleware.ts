import { header } from '@portico/contract';
import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import type { Context } from '../context.js';
import { newId } from '../database/ids.js';
import type { Variables } from './bind.js';
import { isAllowedOrigin } from './guard.js';

type Env = { Variables: Variables };

const allowedHeaders = [
  'Content-Type',
  'Authorization',
  'Accept-Language',
  'If-Match',
  'Last-Event-ID',
  header.client,
  header.idempotencyKey,
].join(', ');
const exposedHeaders = ['ETag', 'Retry-After', header.requestId, header.replayed].join(', ');

/** Request id, CORS, `no-store` and one log line around every request. */
export function aroundEachRequest(
  context: Context,
  addressOf: (c: HonoContext<Env>) => string,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    const started = performance.now();
    const given = c.req.header(header.requestId);
    const requestId = given && /^[\w.-]{8,64}$/.test(given) ? given : newId('req');
    c.set('requestId', requestId);
    c.set('address', addressOf(c));
    const origin = c.req.header('Origin');
    const cross = origin !== undefined && isAllowedOrigin(origin, context.config, c.req.url);
    if (c.req.method === 'OPTIONS') {
      c.res = new Response(null, { status: 204 });
      if (cross) {
        c.res.headers.set('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
        c.res.headers.set('Access-Control-Allow-Headers', allowedHeaders);
        c.res.headers.set('Access-Control-Max-Age', '600');
      }
    } else {
      await next();
    }
    const { headers } = c.res;
    headers.set(header.requestId, requestId);
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store');
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.append('Vary', 'Origin');
    if (cross) {
      headers.set('Access-Control-Allow-Origin', origin);
      headers.set('Access-Control-Allow-Credentials', 'true');
      headers.set('Access-Control-Expose-Headers', exposedHeaders);
    }
    context.log.info(
      {
        requestId,
        method: c.req.method,
        path: c.req.path,
        status: c.res.status,
        ms: Math.round(performance.now() - started),
      },
      'request',
    );
  };
}
