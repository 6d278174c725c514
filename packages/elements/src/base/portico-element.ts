import { LitElement, type PropertyValues } from 'lit';
import { property } from './property.js';
import type { Connection, PortalChange } from '@portico/sdk';
import { absence, connectionChange, findConnection } from './find-connection.js';
import type { RequestController, RequestHost } from './request-controller.js';
import { loadTexts, others, type Section, type Sections } from './texts.js';

/**
 * What every element shares: it finds its connection when it is placed, follows the connection's changes while it is
 * on the page, has its texts in the buyer's language, and renders at once when connected (frameworks look at once).
 *
 * A subclass names its section of the translations; `texts` is undefined while another language than English loads.
 */
export abstract class PorticoElement<S extends keyof Sections> extends LitElement implements RequestHost {
  /** The English texts, which also are the type of every other language. */
  protected abstract readonly english: Section<S>;
  protected abstract readonly section: S;

  /** What the element shows, for styling: `waiting`, `signed-out`, `loading`, `busy`, `ready` or `error`. */
  @property({ reflect: true }) state = 'waiting';

  /** The portal's client, for scripts of the page; undefined until there is one. */
  connection: Connection | undefined;
  /** What this element asks the portal for; the first one says its `state`. */
  readonly requests: RequestController<any>[] = [];
  protected texts: Section<S> | undefined;

  private unsubscribe: (() => void) | undefined;
  private readonly followers = new Set<(change: PortalChange) => void>();

  /** Language of texts and formats, a BCP 47 tag. */
  get locale(): string {
    return this.connection?.locale || globalThis.document?.documentElement.lang || 'en';
  }

  /** Whether a buyer is signed in; until that is known, whether one was last time: for the room to reserve. */
  protected get hasBuyer(): boolean {
    const { session } = this.connection ?? {};
    return session?.current ? !!session.current.user : !!session?.expected;
  }

  /** Calls `follower` on every change of the connection while this element is on the page. */
  follow(follower: (change: PortalChange) => void): void {
    this.followers.add(follower);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener(connectionChange, this.connect);
    this.connect();
    // Lit renders a microtask later; a framework's synchronous test, and the first paint, should not wait for it.
    if (this.isUpdatePending) this.performUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener(connectionChange, this.connect);
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.connection = undefined;
  }

  private readonly connect = (): void => {
    const found = findConnection(this);
    if (found !== this.connection) {
      this.unsubscribe?.();
      this.connection = found;
      this.unsubscribe = found?.events.subscribe((change) => {
        if (change.kind === 'locale') this.loadTexts();
        for (const follower of this.followers) follower(change);
      });
    }
    // Also where the connection is the same: the supplier may have given texts of their own meanwhile.
    this.loadTexts();
    absence.hide?.(this);
  };

  private loadTexts(): void {
    const { locale } = this;
    const speak = (texts: Section<S>) => {
      if (locale !== this.locale) return;
      this.texts = texts;
      // A screen reader must know, and the page around it may speak another language, and the other way round.
      this.lang = locale;
      others.direct?.(this, locale);
      this.requestUpdate();
    };
    const texts = loadTexts(locale, this.section, this.english);
    if (texts instanceof Promise) void texts.then(speak);
    else speak(texts);
    this.requestUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // Before rendering, so that what is rendered belongs to what is asked for.
    for (const request of this.requests) request.update();
    if (this.requests[0]) this.state = this.requests[0].state;
  }

  protected override update(changed: PropertyValues): void {
    const path: [Element, number][] = [];
    for (let at = this.shadowRoot?.activeElement; at; at = at.parentElement)
      path.push([at, [...(at.parentNode?.children ?? [])].indexOf(at)]);
    super.update(changed);
    if (path[0] && !path[0][0].isConnected)
      void import('./keep-focus.js').then(({ keepFocus }) => keepFocus(path));
  }

  /** Sends a bubbling, composed event from this element; false when a listener prevented it. */
  send<D>(type: string, detail: D, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }));
  }
}
