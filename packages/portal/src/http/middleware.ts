import { header } from '@portico/contract';
import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import type { Context } from '../context.js';
import { newId } from '../database/ids.js';
import type { Variables } from './bind.js';
import { isAllowedOrigin } from './guard.js';
import { ProblemError } from './problem.js';

type Env = { Variables: Variables };

/** Largest body, bytes. */
export const bodyLimit = 1_048_576;

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

/** Request id, CORS, body limit, `no-store` and one log line around every request. */
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
      await limitBody(c);
      await next();
    }
    const { headers } = c.res;
    headers.set(header.requestId, requestId);
    headers.set('Cache-Control', 'private, no-store');
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
        path: new URL(c.req.url).pathname,
        status: c.res.status,
        ms: Math.round(performance.now() - started),
      },
      'request',
    );
  };
}

/** Reads at most {@link bodyLimit} bytes, however long the sender says or does not say that the body is. */
async function limitBody(c: HonoContext<Env>): Promise<void> {
  const request = c.req.raw;
  if (request.method === 'GET' || request.method === 'HEAD' || !request.body) return;
  if (Number(request.headers.get('Content-Length') ?? 0) > bodyLimit)
    throw new ProblemError('request.too-large');
  if (request.headers.has('Content-Length')) return;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > bodyLimit) throw new ProblemError('request.too-large');
    chunks.push(chunk);
  }
  c.req.raw = new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: new Blob(chunks as BlobPart[]),
  });
}
