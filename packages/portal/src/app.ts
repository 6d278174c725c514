import { Hono, type Context as HonoContext } from 'hono';
import { hasPart, type Clock, type Context, type Log, type PortalConfig } from './context.js';
import type { PortalDatabase } from './database/database.js';
import { scope } from './database/scoped.js';
import { readSecret } from './database/secret.js';
import { binder, type PortalHono, type Variables } from './http/bind.js';
import { aroundEachRequest } from './http/middleware.js';
import { ProblemError } from './http/problem.js';
import { nouns, parts } from './nouns.js';
import { webSigner } from './pricing/signer.js';
import type { PasswordHasher } from './session/password-hasher.js';
import { webPasswords } from './session/web-passwords.js';

export interface PortalOptions {
  readonly database: PortalDatabase;
  readonly config: PortalConfig;
  readonly log?: Log;
  readonly clock?: Clock;
  /** Makes and checks password hashes; PBKDF2 of WebCrypto unless given (Node gives scrypt). */
  readonly passwords?: PasswordHasher;
  /** Signs price holds; WebCrypto unless given (Node gives its own HMAC). */
  readonly signerFrom?: Context['signerFrom'];
  /** Abort it when the server stops, so that open event streams end. */
  readonly stopping?: AbortSignal;
  /** Where the caller is, for rate limits. */
  readonly addressOf?: (c: HonoContext<{ Variables: Variables }>) => string;
}

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * The portal as a Hono app, `Request -> Response`, below the path of `config.baseUrl`. It needs no Node: the same app
 * answers in a browser page.
 */
export function createApp(options: PortalOptions): PortalHono {
  const context = createContext(options);
  const { log } = context;
  const base = new URL(context.config.baseUrl).pathname.replace(/\/$/, '');
  const app: PortalHono = new Hono<{ Variables: Variables }>({ strict: false }).basePath(base || '/');
  app.use(aroundEachRequest(context, options.addressOf ?? (() => 'unknown')));
  const refuse = (error: Error, requestId: string): Response => {
    let problem = error instanceof ProblemError ? error : undefined;
    if (!problem) {
      log.error({ requestId, err: error }, 'a handler failed');
      problem = new ProblemError('portal.failed');
    }
    const headers = new Headers({ 'Content-Type': 'application/problem+json; charset=utf-8' });
    const { retryAfter } = problem.details;
    if (retryAfter !== undefined) headers.set('Retry-After', String(Math.ceil(retryAfter)));
    return new Response(JSON.stringify(problem.toProblem(requestId)), { status: problem.status, headers });
  };
  app.onError((error, c) => refuse(error, c.get('requestId') ?? ''));
  // Answered, not thrown: Hono takes a throw from here past the middleware, which sets Request-Id and no-store.
  app.notFound((c) => refuse(new ProblemError('route.unknown'), c.get('requestId') ?? ''));
  const methods = new Map<string, string[]>();
  const bind = binder(app, context, methods);
  for (const noun of nouns) if (hasPart(context.config, parts.get(noun) ?? '')) noun(bind, context);
  for (const [path, taken] of methods) {
    app.all(path, (c) => {
      const response = refuse(new ProblemError('method.not-allowed'), c.get('requestId') ?? '');
      response.headers.set('Allow', taken.join(', '));
      return response;
    });
  }
  return app;
}

/** What handlers work with; exported for tools and tests that call below HTTP. */
export function createContext(options: PortalOptions): Context {
  const { database, config } = options;
  const secrets = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    config,
    database,
    log: options.log ?? silent,
    clock: options.clock ?? { now: () => new Date() },
    passwords: options.passwords ?? webPasswords,
    signerFrom: options.signerFrom ?? webSigner,
    stopping: options.stopping,
    catalogue: database.unscoped as unknown as Context['catalogue'],
    scope: (buyer) => scope(database.unscoped, buyer),
    secret(name) {
      const known = secrets.get(name) ?? readSecret(database.unscoped, name);
      secrets.set(name, known);
      known.catch(() => secrets.delete(name));
      return known;
    },
  };
}
