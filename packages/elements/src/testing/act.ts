/**
 * What the browser tests do over and over: sign a buyer in, place an element, break the network, wait. The portal they
 * talk to is the real one, below `/b2b` of the test's own page.
 */
import '../portal/portal.js';
import type { PorticoPortal } from '../portal/portal.js';

const portalUrl = '/b2b';
export const password = 'correct-horse-1';

type Body = Record<string, unknown>;

/** Calls the portal past the element under test, as the same buyer elsewhere would. */
export async function call(method: string, path: string, body?: Body, headers: HeadersInit = {}) {
  const response = await realFetch(portalUrl + path, {
    method,
    headers: {
      'content-type': 'application/json',
      'portico-client': 'test',
      'idempotency-key': crypto.randomUUID(),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return text ? JSON.parse(text) : undefined;
}

export const signIn = (userName: string): Promise<unknown> =>
  call('POST', '/session', { userName, password });
export const signOut = (): Promise<unknown> => call('DELETE', '/session');

/** Signs in with an empty cart, and puts `lines` into it. */
export async function shopAs(userName: string, ...lines: { sku: string; quantity: number }[]): Promise<void> {
  await signIn(userName);
  await call('DELETE', '/cart');
  if (lines.length) await call('POST', '/cart/lines', { lines });
}

/** Places a portal with `html` inside and answers the first element of it; {@link clear} removes it. */
export function place<E extends HTMLElement>(html: string, locale = 'en'): E {
  const page = document.createElement('div');
  page.className = 'test-page';
  page.innerHTML = `<portico-portal url="${portalUrl}" locale="${locale}">${html}</portico-portal>`;
  document.body.append(page);
  return page.firstElementChild!.firstElementChild as E;
}

export const connectionOf = (element: Element) =>
  element.closest<PorticoPortal>('portico-portal')!.connection!;

/** Removes every placed element, mends the network and forgets what is kept for the tab. */
export function clear(): void {
  for (const page of document.querySelectorAll('.test-page')) page.remove();
  mend();
  sessionStorage.clear();
}

/** Waits until `value` gives something true, at most eight seconds. */
export async function until<T>(value: () => T, what = `${value}`): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 400; tries++) {
    const found = value();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Never came true: ${what}`);
}

/** What the supplier does meanwhile: imports rows, as from the command line. */
export const supply = (kind: 'stock' | 'prices' | 'products', rows: Body[]): Promise<unknown> =>
  realFetch(`/supplier/${kind}`, { method: 'POST', body: JSON.stringify(rows) }).then((answer) =>
    answer.json(),
  );

const inside = (element: Element) => element.shadowRoot!;
export const find = <E extends Element = HTMLElement>(element: Element, selector: string) =>
  inside(element).querySelector<E>(selector);
export const findAll = <E extends Element = HTMLElement>(element: Element, selector: string) => [
  ...inside(element).querySelectorAll<E>(selector),
];
/** The words an element shows, with single spaces; no-break ones count as spaces. */
export const textOf = (element: Element): string =>
  [...inside(element).children]
    .filter((child) => child.localName !== 'style')
    .map((child) => child.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
/** The button or link with these words, as text or as its name. */
export const button = (element: Element, name: string | RegExp): HTMLElement | undefined =>
  findAll(element, 'button, a').find((each) => {
    const words = each.getAttribute('aria-label') ?? each.textContent!.replace(/\s+/g, ' ').trim();
    return typeof name === 'string' ? words === name : name.test(words);
  });
/** Waits for the button and presses it. */
export const press = async (element: Element, name: string | RegExp): Promise<void> =>
  (await until(() => button(element, name), `a button ${name}`)).click();

export const realFetch = window.fetch.bind(window);
/** What was asked of the portal since the last {@link listen}: `GET /cart`. */
export const calls: string[] = [];

/** Lets `fault` answer everything but the session, which says who the buyer is. */
export const breakReads = (fault: () => Response | Promise<Response>): void =>
  breakNetwork((request) => (/\/session/.test(request.url) ? undefined : fault()), fault === faults[tooLate]);

export type Fault = (request: Request) => Promise<Response> | Response | undefined;

const realTimeout = window.setTimeout.bind(window);

/** Lets `fault` answer calls of the portal in its place; without one, only counts them. */
export function breakNetwork(fault: Fault = () => undefined, hurry = fault === faults[tooLate]): void {
  calls.length = 0;
  // Nobody waits ten seconds for each attempt to be given up.
  if (hurry)
    window.setTimeout = ((act: () => void, delay = 0) =>
      realTimeout(act, delay >= 9000 ? delay / 50 : delay)) as typeof window.setTimeout;
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(portalUrl)) return realFetch(request);
    calls.push(`${request.method} ${pathname.slice(portalUrl.length)}`);
    const answer = fault(request.clone());
    return answer ? answer : realFetch(request);
  };
}
export const mend = (): void => {
  window.fetch = realFetch;
  window.setTimeout = realTimeout as typeof window.setTimeout;
};

export const problem = (status: number, code: string, more: Body = {}): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title: code, status, code, ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

const tooLate = 'no answer in time';

/** The failures every element has to survive; each is a way for calls below `path` to fail. */
export const faults: Record<string, () => Response | Promise<Response>> = {
  'HTTP 500': () => problem(500, 'portal.failed'),
  'HTTP 401': () => problem(401, 'session.required'),
  'no connection': () => Promise.reject(new TypeError('Failed to fetch')),
  [tooLate]: () => new Promise(() => {}),
  'malformed JSON': () => new Response('{"version":', { headers: { 'content-type': 'application/json' } }),
  'a page of HTML': () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
};
