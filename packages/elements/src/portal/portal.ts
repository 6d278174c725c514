import { LitElement, type PropertyValues } from 'lit';
import { property } from '../base/property.js';
import { createCapabilities, createConnection, type Connection } from '@portico/sdk';
import { define } from '../base/define.js';
import { others } from '../base/texts.js';
import { around, connectionChange, type ConnectionSource } from '../base/find-connection.js';

/** What an element may need of a portal. */
const parts = ['catalogue', 'pricing', 'cart', 'orders', 'company'];

/** A request to the portal before it is sent. It can be given to `fetch` as it is: `fetch(url, detail)`. */
export interface PorticoRequest extends RequestInit {
  /** Absolute address. */
  url: string;
  method: string;
  headers: Record<string, string>;
  /** Takes the answer from the page in place of the portal's; to be called before the listener returns. */
  respondWith(answer: Response | Promise<Response>): void;
}

/**
 * @summary Names the portal that the page's elements talk to. Place it once; elements inside it, or anywhere on the page, use it.
 * @tag portico-portal
 * @slot - Elements that belong to this portal, where a page has more than one.
 * @fires {CustomEvent<PorticoRequest>} portico-request - Before every attempt of a request; `respondWith` answers it in
 * place of the portal, and when it is prevented it is not sent and fails as if there were no connection.
 */
@define('portico-portal')
export class PorticoPortal extends LitElement implements ConnectionSource {
  /** Address of the portal: absolute, or relative to the page (`/b2b`). */
  @property() url = '';
  /** Language, a BCP 47 tag; by default the nearest `lang` around it, followed when it changes. */
  @property() locale = '';
  /** How the session is kept: `cookie` on the portal's own site, `token` across sites. */
  @property() transport: 'cookie' | 'token' = 'cookie';

  /**
   * Address of a JSON file with texts of the supplier's own, which override those of a language or add one:
   * `{ "ro": { "cart": { "title": "Coșul meu" } } }`. `{language}` in it is filled in. See docs/translate.md.
   */
  @property() translations = '';

  /** The client of this portal, for scripts of the page; undefined until `url` is set. */
  connection: Connection | undefined;

  private language: MutationObserver | undefined;

  protected override createRenderRoot(): HTMLElement {
    // It shows nothing of its own, so its children stay the page's.
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.language ??= new MutationObserver(() => this.applyLocale());
    for (const element of around(this)) this.language.observe(element, { attributeFilter: ['lang'] });
    if (this.isUpdatePending) this.performUpdate();
    else {
      this.applyLocale();
      this.announce();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.language?.disconnect();
    this.announce();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A server has no session to speak of.
    if (!globalThis.document) return;
    if (this.translations) others.own.add(this.translations);
    if (changed.has('url') || changed.has('transport')) {
      this.connection = this.url
        ? createConnection({
            url: this.url,
            transport: this.transport,
            locale: this.currentLocale,
            fetch: this.ask as typeof fetch,
          })
        : undefined;
      const { connection } = this;
      // A failed start is not the end: every element shows it with a retry of its own.
      connection?.session
        .read()
        .then(() => connection.use(createCapabilities).read())
        .then(({ parts: has }) => {
          // Asked, and not found out by a refused call: a button to add makes none until somebody believes it.
          const missing = parts.filter((part) => !has.includes(part));
          if (missing.length)
            return import('../base/missing-parts.js').then(({ hideMissing }) =>
              hideMissing(connection, missing),
            );
        })
        .catch(() => {});
      this.announce();
    } else if (changed.has('translations')) this.announce();
    if (changed.has('locale')) this.applyLocale();
  }

  private readonly ask = (url: string, init: RequestInit): Response | Promise<Response> => {
    let answer: Response | Promise<Response> | undefined;
    const detail = { ...init, url, respondWith: (given: typeof answer) => (answer = given) };
    const sent = this.dispatchEvent(
      new CustomEvent('portico-request', { detail, cancelable: true, bubbles: true, composed: true }),
    );
    return (
      answer ?? (sent ? fetch(url, init) : Promise.reject(new TypeError('portico-request was prevented')))
    );
  };

  private get currentLocale(): string {
    const tag = this.locale || around(this).find(({ lang }) => lang)?.lang || 'en';
    try {
      // `en_US` is no tag, though pages say so.
      return Intl.getCanonicalLocales(tag.replace('_', '-'))[0]!;
    } catch {
      return 'en';
    }
  }

  private applyLocale(): void {
    if (this.connection) this.connection.locale = this.currentLocale;
  }

  private announce(): void {
    document.dispatchEvent(new Event(connectionChange));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portico-portal': PorticoPortal;
  }
  interface GlobalEventHandlersEventMap {
    'portico-request': CustomEvent<PorticoRequest>;
  }
  interface DocumentEventMap {
    'portico-connection-change': Event;
  }
}
