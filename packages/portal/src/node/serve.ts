import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { sql } from 'kysely';
import { createApp } from '../app.js';
import type { Clock, Log, PortalConfig } from '../context.js';
import { housekeep } from '../database/housekeeping.js';
import type { PortalDatabase, Unscoped } from '../database/database.js';
import { announcePromotions } from '../pricing/announce-promotions.js';
import { createLog } from './log.js';
import { nodeSigner } from './node-signer.js';
import { scryptPasswords } from './scrypt-passwords.js';
import { StartupError } from './startup-errors.js';

export interface ServeOptions {
  readonly database: PortalDatabase;
  /** `baseUrl` may leave its port 0 to take the one that is listened on. */
  readonly config: PortalConfig;
  /** 0 takes any free one. */
  readonly port: number;
  readonly host?: string;
  readonly log?: Log;
  readonly clock?: Clock;
  /** Proxies in front that are trusted to say in `X-Forwarded-For` where the caller is. */
  readonly trustedProxies?: number;
  /** Answers what is not below the portal's path (a site around it); 404 without it. */
  readonly fallback?: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface RunningPortal {
  readonly port: number;
  readonly url: string;
  /** Lets running requests end, at most 10 s. The database stays open. */
  stop(): Promise<void>;
}

const patience = 9_000;
/** A promotion that is imported meanwhile, or set by another process, is seen after so many milliseconds at most. */
const longestSleep = 5_000;

/** Tells open pages when a promotion begins or ends, at that moment. */
function announceInTime(database: Unscoped, clock: Clock, log: Log): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const turn = async () => {
    let wait = longestSleep;
    try {
      const next = await announcePromotions(database, clock.now());
      if (next) wait = Math.min(wait, Math.max(0, next.getTime() - clock.now().getTime()) + 1);
    } catch (error) {
      if (!stopped) log.warn({ err: error }, 'promotions could not be announced');
    }
    if (stopped) return;
    timer = setTimeout(() => void turn(), wait);
    timer.unref();
  };
  void turn();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

const housekeepEvery = 600_000;

/** Serves the portal over HTTP. `/healthz` says 200 while it works and its database answers, else 503. */
export async function serve(options: ServeOptions): Promise<RunningPortal> {
  const { database, clock = { now: () => new Date() } } = options;
  const log = options.log ?? createLog();
  const stopping = new AbortController();
  const server = createServer();
  const port = await listen(server, options.port, options.host ?? '127.0.0.1');
  const config = withPort(options.config, port);
  const app = createApp({
    database,
    config,
    log,
    clock,
    passwords: scryptPasswords,
    signerFrom: nodeSigner,
    stopping: stopping.signal,
    addressOf: (c) => addressOf((c.env as HttpBindings).incoming, options.trustedProxies ?? 0),
  });
  const answer = getRequestListener((request, env) => app.fetch(request, env), {
    overrideGlobalObjects: false,
  });
  const base = new URL(config.baseUrl).pathname.replace(/\/$/, '');
  server.on('request', (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/healthz') void health(response, database, stopping.signal, log);
    else if (!options.fallback || path === base || path.startsWith(`${base}/`))
      void answer(request, response);
    else options.fallback(request, response);
  });
  // A sender that trickles its request does not keep a connection for ever.
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  const timer = setInterval(() => {
    housekeep(database.unscoped, clock.now()).catch((error: unknown) =>
      log.warn({ err: error }, 'housekeeping failed'),
    );
  }, housekeepEvery);
  timer.unref();
  const announcing = announceInTime(database.unscoped, clock, log);
  const url = config.baseUrl;
  log.info({ url, database: database.kind }, 'the portal is ready');
  let stopped: Promise<void> | undefined;
  return { port, url, stop: () => (stopped ??= stop()) };

  async function stop(): Promise<void> {
    clearInterval(timer);
    announcing.stop();
    stopping.abort();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const late = setTimeout(() => server.closeAllConnections(), patience);
    await closed;
    clearTimeout(late);
    log.info({}, 'the portal has stopped');
  }
}

async function health(
  response: ServerResponse,
  database: PortalDatabase,
  stopping: AbortSignal,
  log: Log,
): Promise<void> {
  let status: 'ok' | 'stopping' | 'database' = stopping.aborted ? 'stopping' : 'ok';
  try {
    const slow = new Promise((_, reject) =>
      setTimeout(() => reject(new Error('no answer in 3 s')), 3000).unref(),
    );
    await Promise.race([sql`select 1`.execute(database.unscoped), slow]);
  } catch (error) {
    log.warn({ err: error }, 'the database does not answer');
    status = 'database';
  }
  response.writeHead(status === 'ok' ? 200 : 503, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify({ status, database: database.kind }));
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new StartupError(
              `Port ${port} is taken by another program. Choose another one (--port or PORT).`,
              {
                cause: error,
              },
            )
          : error.code === 'EACCES'
            ? new StartupError(`This user may not listen on port ${port}. Choose one above 1023.`, {
                cause: error,
              })
            : error,
      ),
    );
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function withPort(config: PortalConfig, port: number): PortalConfig {
  const url = new URL(config.baseUrl);
  if (url.port !== '0') return config;
  const { origin } = url;
  url.port = String(port);
  const mediaBase = config.mediaBase === origin ? url.origin : config.mediaBase;
  return { ...config, mediaBase, baseUrl: url.href.replace(/\/$/, '') };
}

function addressOf(incoming: IncomingMessage, proxies: number): string {
  const direct = incoming.socket.remoteAddress ?? 'unknown';
  if (proxies === 0) return direct;
  // Each trusted proxy adds who called it at the end; what stands before was said by the caller.
  const said = String(incoming.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return said.at(-proxies) ?? direct;
}
