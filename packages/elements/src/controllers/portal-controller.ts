import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection, PortalChange } from '@portico/sdk';
import { connectionChange, findConnection } from '../base/find-connection.js';
import type { RequestController, RequestHost } from '../base/request-controller.js';

/** Any element with reactive controllers: one of Lit, or of whatever else keeps that protocol. */
export type Host = ReactiveControllerHost & HTMLElement;

/**
 * Finds the portal of an element of one's own and follows it: the one its `portal` attribute names, else the nearest
 * `portico-portal` around it, else the first on the page. The element renders anew when the portal, its language or its
 * session changes. Every other controller makes one itself; an element has one, however often it is asked for.
 */
export class PortalController implements ReactiveController, RequestHost {
  /** The portal's client; undefined until there is a portal, and while the element is not on a page. */
  connection: Connection | undefined;
  /** @internal */
  readonly requests: RequestController<any>[] = [];

  private unsubscribe: (() => void) | undefined;
  private readonly followers = new Set<(change: PortalChange) => void>();

  private constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** The portal controller of this element, made when it is first asked for. */
  static of(host: Host): PortalController {
    let known = controllers.get(host);
    if (!known) controllers.set(host, (known = new PortalController(host)));
    return known;
  }

  /** Language of texts and formats, a BCP 47 tag. */
  get locale(): string {
    return this.connection?.locale || document.documentElement.lang || 'en';
  }

  /** Calls `follower` on every change, live or local, while the element is on the page. */
  follow(follower: (change: PortalChange) => void): void {
    this.followers.add(follower);
  }

  /** Sends a bubbling, composed event from the element; false when a listener prevented it. */
  send<D>(type: string, detail: D, cancelable = false): boolean {
    return this.host.dispatchEvent(
      new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }),
    );
  }

  addController(controller: ReactiveController): void {
    this.host.addController(controller);
  }

  removeController(controller: ReactiveController): void {
    this.host.removeController(controller);
  }

  requestUpdate(): void {
    this.host.requestUpdate();
  }

  get updateComplete(): Promise<boolean> {
    return this.host.updateComplete;
  }

  hostConnected(): void {
    document.addEventListener(connectionChange, this.connect);
    this.connect();
  }

  hostDisconnected(): void {
    document.removeEventListener(connectionChange, this.connect);
    this.unsubscribe?.();
    this.unsubscribe = this.connection = undefined;
  }

  /** Before the element renders, so that what it shows belongs to what it asks for. */
  hostUpdate(): void {
    for (const request of this.requests) request.update();
  }

  private readonly connect = (): void => {
    const found = findConnection(this.host);
    if (found !== this.connection) {
      this.unsubscribe?.();
      this.connection = found;
      this.unsubscribe = found?.events.subscribe((change) => {
        for (const follower of this.followers) follower(change);
        if (change.kind === 'locale' || change.kind === 'session') this.host.requestUpdate();
      });
    }
    this.host.requestUpdate();
  };
}

const controllers = new WeakMap<Host, PortalController>();

/** An element of Portico is found and followed already; any other gets a controller for that. */
export const requestHostOf = (host: Host): RequestHost =>
  'follow' in host && 'requests' in host ? (host as Host & RequestHost) : PortalController.of(host);
