// Runs the examples of a page: the elements on the real portal with the demo supplier's data, all of it in the page
// (msw in front, PGlite behind). Each example has an address, a buyer and a cart of its own.
import './story-clock.mjs';
import '@portico/elements';
import { Cookies, createPagePortal, type PagePortal } from '@portico/kit';
import { setupWorker } from 'msw/browser';
import { drawAnatomy, type Part } from './anatomy.js';
import { makeBar, settings, type Settings } from './bar.js';
import { editable, nodesOf } from './source.js';

export interface Live {
  start(figures: readonly HTMLElement[], root: URL): Promise<void>;
}
declare const __PARTS__: Record<string, Part[]>;

/** The same for every demo account. */
const password = 'portico-demo';

/** Only the worker of the examples' network may become a script. */
function allowWorker(address: string): void {
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown };
  };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (url === address) return url;
      throw new TypeError(`${url} is no script of this page.`);
    },
  });
}

/** Puts articles into the cart: `SU-933-M8x30:500,SE-FLEX-125:2`. */
const linesOf = (cart = '') =>
  cart
    .split(',')
    .filter(Boolean)
    .map((line) => ({ sku: line.split(':')[0]!, quantity: Number(line.split(':')[1] ?? 1) }));

async function call(portal: PagePortal, cookies: Cookies, path: string, body: unknown): Promise<void> {
  const headers = {
    'Portico-Client': 'docs',
    'Content-Type': 'application/json',
    'Idempotency-Key': crypto.randomUUID(),
  };
  const request = new Request(portal.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  const response = await portal.answer(request, path, cookies);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
}

export const start: Live['start'] = async (figures, root) => {
  const address = new URL('mockServiceWorker.js', root).href;
  allowWorker(address);
  const portal = await createPagePortal({
    url: new URL('portal', root).href,
    dataDirectory: new URL('live/portal-data.tar.gz', root).href,
    config: { mediaBase: root.pathname },
  });
  const worker = setupWorker();
  await worker.start({
    serviceWorker: { url: address, options: { scope: root.pathname } },
    onUnhandledRequest: 'bypass',
    quiet: true,
  });
  let count = 0;

  /** Opens the portal anew for an example: an address with this buyer signed in and this cart. */
  async function open(buyer: string, cart: string | undefined): Promise<string> {
    const name = `example-${++count}`;
    const cookies = new Cookies();
    const url = new URL(`story/${name}`, root).href;
    worker.use(...portal.handlers({ url, cookies }));
    if (buyer !== 'nobody') {
      await portal.addBuyer({ like: buyer, userName: name });
      await call(portal, cookies, '/session', { userName: name, password });
      const lines = linesOf(cart);
      if (lines.length) await call(portal, cookies, '/cart/lines', { lines });
    }
    return url;
  }

  for (const figure of figures) {
    const { kind, buyer = 'contract', cart } = figure.dataset;
    const own: Settings = settings(buyer);
    const stage = figure.querySelector<HTMLElement>('.stage')!;
    const source = editable(figure);
    let ended: (() => void) | undefined;
    let turn = 0;
    let opened: { buyer: string; url: string } | undefined;

    const show = async (): Promise<void> => {
      const mine = ++turn;
      if (opened?.buyer !== own.buyer) opened = { buyer: own.buyer, url: await open(own.buyer, cart) };
      if (mine !== turn) return;
      const holder = Object.assign(document.createElement('portico-portal'), {
        url: opened.url,
        locale: own.language,
      });
      holder.append(...nodesOf(source.text));
      ended?.();
      ended = undefined;
      stage.lang = own.language;
      stage.dir = /^(ar|he|fa|ur)/.test(own.language) ? 'rtl' : 'ltr';
      if (own.theme) stage.dataset['theme'] = own.theme;
      else delete stage.dataset['theme'];
      if (kind !== 'anatomy') return stage.replaceChildren(holder);
      const frame = document.createElement('div');
      frame.className = 'anatomy';
      frame.append(holder);
      stage.replaceChildren(frame);
      const element = [...holder.querySelectorAll<HTMLElement>('*')].find(
        ({ localName }) => localName in __PARTS__,
      );
      if (element) ended = drawAnatomy(frame, element, __PARTS__[element.localName]!);
    };
    // A link of an example (to a cart, to a product) has nowhere to go here.
    stage.addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (link) event.preventDefault();
    });
    if (kind === 'live' || kind === 'anatomy') figure.prepend(makeBar(own, () => void show()));
    source.onChange(() => void show());
    await show();
    figure.classList.add('running');
  }
};
