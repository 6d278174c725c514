import { expect } from '@open-wc/testing';
import '../price/price.js';
import type { PorticoPrice } from '../price/price.js';
import type { PorticoRequest } from './portal.js';
import {
  breakNetwork,
  calls,
  clear,
  place,
  realFetch,
  signIn,
  signOut,
  textOf,
  until,
} from '../testing/act.js';

let stop = () => {};
const listen = (listener: (event: CustomEvent<PorticoRequest>) => void) => {
  const abort = new AbortController();
  addEventListener('portico-request', listener as EventListener, { signal: abort.signal });
  stop = () => abort.abort();
};

describe('portico-request', () => {
  beforeEach(() => signIn('ana'));
  afterEach(() => {
    stop();
    clear();
  });

  it('tells the page of every request, on the portal’s element, and changes nothing when nobody answers', async () => {
    const heard: string[] = [];
    listen(({ target, detail }) => {
      heard.push(`${(target as Element).localName} ${detail.method} ${new URL(detail.url).pathname}`);
    });
    const price = place<PorticoPrice>('<portico-price sku="T-001"></portico-price>');
    await until(() => textOf(price).includes('80.25'));
    expect(heard).to.include('portico-portal GET /b2b/session');
    expect(heard).to.include('portico-portal POST /b2b/offers');
    expect(heard.some((each) => each.endsWith('GET /b2b/events'))).to.equal(true);
  });

  it('lets the page send it by itself: its own sign-in, its own way', async () => {
    await signOut();
    breakNetwork();
    listen(({ detail }) => {
      const { url, ...init } = detail;
      const path = new URL(url).pathname;
      if (path === '/b2b/session')
        detail.respondWith(
          Response.json({
            user: { id: 'u', userName: 'sso', name: 'By the intranet', email: null },
            company: { id: 'c', name: 'C', currency: 'RON', priceDisplay: 'net' },
            expiresAt: null,
          }),
        );
      // This intranet has no live events.
      if (path === '/b2b/events') detail.respondWith(new Response(null, { status: 404 }));
      if (path === '/b2b/offers')
        detail.respondWith(
          signIn('ana').then(() =>
            realFetch(url, { ...init, headers: { ...init.headers, 'x-intranet': 'yes' } }),
          ),
        );
    });
    const price = place<PorticoPrice>('<portico-price sku="T-001"></portico-price>');
    await until(() => textOf(price).includes('80.25'));
    expect(calls).not.to.include('POST /offers');
    expect(calls).not.to.include('GET /session');
  });

  it('lets the page refuse one, and an answer that fails is a failure in place', async () => {
    breakNetwork();
    let refuse = true;
    listen((event) => {
      if (!event.detail.url.endsWith('/offers')) return;
      if (refuse) event.preventDefault();
      else event.detail.respondWith(Promise.reject(new Error('The proxy is down')));
    });
    const price = place<PorticoPrice>('<portico-price sku="T-001"></portico-price>');
    await until(() => price.state === 'error');
    expect(textOf(price)).to.include('No connection to the shop');
    refuse = false;
    price.shadowRoot!.querySelector('button')!.click();
    await until(() => price.state === 'busy');
    await until(() => price.state === 'error');
    expect(calls).not.to.include('POST /offers');
    stop();
    price.shadowRoot!.querySelector('button')!.click();
    await until(() => textOf(price).includes('80.25'));
  });
});
