import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { createPortal, type Portal } from '../portal.js';
import type { ConnectionOptions } from '../connection.js';

/** A request as the server saw it. */
export interface Seen {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: any;
}
export type Handler = (request: Seen, response: ServerResponse) => unknown;

/** Answers with JSON. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
/** Answers with a problem of the catalogue. */
export const problem = (status: number, code: string, more: object = {}, headers = {}): Handler =>
  json({ type: 'about:blank', title: code, status, code, ...more }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });
/** Cuts the line without a word. */
export const drop: Handler = (_, response) => response.socket!.destroy();
/** Says nothing. */
export const hang: Handler = () => undefined;
export const text =
  (body: string, status = 200, type = 'text/html'): Handler =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type }).end(body);
/** Promises more bytes than it sends. */
export const truncated =
  (body: unknown): Handler =>
  (_, response) => {
    const whole = JSON.stringify(body);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length });
    response.write(whole.slice(0, whole.length / 2), () => response.socket!.destroy());
  };
/** Sends the head and half of the body, and then nothing. */
export const stall =
  (body: unknown, status = 200): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    const whole = JSON.stringify(body);
    response.write(whole.slice(0, whole.length / 2));
  };

export interface FaultServer {
  url: string;
  seen: Seen[];
  /** What `METHOD /path` answers: each handler once, the last one from then on. */
  on(route: string, ...handlers: Handler[]): void;
  /** How many calls of `METHOD /path` came. */
  count(route: string): number;
  portal(options?: Partial<ConnectionOptions>): Portal;
}

/** A real server below a path, `/b2b`, that does what it is told; closed with the test. */
export async function faultServer(t: TestContext): Promise<FaultServer> {
  const seen: Seen[] = [];
  const plans = new Map<string, Handler[]>();
  const server = createServer((request, response) => {
    let raw = '';
    request.on('data', (chunk) => (raw += chunk));
    request.on('end', () => {
      const path = request.url!.replace(/^\/b2b/, '');
      const method = request.method!;
      const entry = { method, path, headers: request.headers, body: raw ? JSON.parse(raw) : undefined };
      seen.push(entry);
      const plan = plans.get(`${method} ${path.split('?')[0]}`) ?? [problem(404, 'route.unknown')];
      const handler = plan.length > 1 ? plan.shift()! : plan[0]!;
      handler(entry, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/b2b`;
  return {
    url,
    seen,
    on: (route, ...handlers) => void plans.set(route, handlers),
    count: (route) => seen.filter(({ method, path }) => `${method} ${path.split('?')[0]}` === route).length,
    portal: (options) => {
      const portal = createPortal({ url, locale: 'ro', ...options });
      const { subscribe } = portal.events;
      // A stream that is left open tries again for ever once the server is gone, and keeps the process from ending.
      portal.events.subscribe = (listener) => {
        const leave = subscribe(listener);
        t.after(leave);
        return leave;
      };
      return portal;
    },
  };
}
