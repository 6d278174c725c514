import { http, type HttpHandler } from 'msw';
import { Cookies } from './cookies.js';

/** A portal as a function, such as `createApp` of `@portico/portal` makes. */
export interface PortalApp {
  fetch(request: Request): Response | Promise<Response>;
}

export interface HandlerOptions {
  /** Every request below this address is answered by the portal: absolute, or relative to the page (`/b2b`). */
  readonly url: string;
  /** Address that the portal believes it is reached at, where that is another one. */
  readonly portalUrl?: string | undefined;
  /** Who is signed in, as a browser remembers it; new unless given, so that two sets of handlers are two browsers. */
  readonly cookies?: Cookies | undefined;
}

/**
 * Handlers of Mock Service Worker that let a portal in this page (or in this Node process) answer as if it stood on
 * the network: status, headers, streams and cookies are its own, nothing is made up.
 *
 * ```ts
 * const worker = setupWorker(...createHandlers(app, { url: '/b2b' }));
 * ```
 */
export function createHandlers(app: PortalApp, options: HandlerOptions): HttpHandler[] {
  const page = 'document' in globalThis ? document.baseURI : 'http://localhost/';
  const outside = new URL(options.url, page).href.replace(/\/+$/, '');
  const inside = new URL(options.portalUrl ?? options.url, page).href.replace(/\/+$/, '');
  const cookies = options.cookies ?? new Cookies();
  const answer = ({ request }: { request: Request }) =>
    callPortal(app, request, inside + request.url.slice(outside.length), cookies);
  return [http.all(outside, answer), http.all(`${outside}/*`, answer)];
}

/** Lets the portal answer one request, with the cookies that a browser would send. */
export async function callPortal(
  app: PortalApp,
  request: Request,
  url: string,
  cookies: Cookies,
): Promise<Response> {
  const body = /^(GET|HEAD)$/.test(request.method) ? null : await request.arrayBuffer();
  const headers = new Headers(request.headers);
  if (cookies.header) headers.set('Cookie', cookies.header);
  if (body?.byteLength) headers.set('Content-Length', `${body.byteLength}`);
  const inner = new Request(url, { method: request.method, headers, body, signal: request.signal });
  // A page's own Request drops both headers above; the portal reads them from the property.
  if (!inner.headers.has('Cookie')) Object.defineProperty(inner, 'headers', { value: headers });
  const response = await app.fetch(inner);
  if (response.headers.getSetCookie().length === 0) return response;
  cookies.take(response.headers);
  const rest = new Headers(response.headers);
  rest.delete('Set-Cookie');
  return new Response(response.body, { status: response.status, headers: rest });
}
