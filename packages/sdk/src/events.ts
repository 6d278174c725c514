import type { Cart, Open } from '@portico/contract';
import type { Connection } from './connection.js';
import { readEvents } from './event-stream.js';

/**
 * Something an element may have to show anew.
 *
 * Live, from the portal: `offers` (price or stock of `skus`, none means any), `order` (`id`), `cart`, `products` (`skus`),
 * `reset` (events were missed, read everything again). Local: `session` (signed in or out, expired, another user),
 * `cart` with the new `cart` after an own mutation, `order` after an own order, `locale`.
 */
export interface PortalChange {
  kind: Open<'offers' | 'order' | 'cart' | 'products' | 'reset' | 'session' | 'locale'>;
  skus?: string[] | undefined;
  id?: string | undefined;
  cart?: Cart;
}
export type PortalListener = (change: PortalChange) => void;

/** Live and local changes; the stream (`GET /events`) is open only while somebody is signed in and somebody listens. */
export interface Events {
  /** @returns a function that ends the subscription. */
  subscribe(listener: PortalListener): () => void;
}

/** What the connection does with the events. */
export interface EventHub {
  events: Events;
  emit(change: PortalChange): void;
  /** The session is another one: tells the listeners, and the stream of a former user ends. */
  changed(): void;
  /** The page's other tabs share the cookie, so they read the session again. */
  tellTabs(): void;
}

export function createEvents(connection: Connection, sharesCookie: boolean): EventHub {
  const listeners = new Set<{ listener: PortalListener }>();
  let stream: AbortController | undefined;
  let tabs: BroadcastChannel | undefined;

  const emit = (change: PortalChange) => {
    for (const { listener } of listeners) {
      try {
        listener(change);
      } catch (error) {
        // One listener's fault keeps no other from hearing.
        console.error(error);
      }
    }
  };

  /** Opens or closes the stream and the line to the other tabs, as is due. */
  const tune = (anew?: boolean) => {
    if (!listeners.size) {
      tabs?.close();
      tabs = undefined;
    } else if (sharesCookie && !tabs) {
      tabs = new BroadcastChannel(`portico ${connection.url}`);
      tabs.onmessage = () => void connection.session.read().catch(() => {});
    }
    const due = listeners.size > 0 && !!connection.session.current?.user;
    if (stream && (anew || !due)) {
      stream.abort();
      stream = undefined;
    }
    if (!stream && due) {
      stream = new AbortController();
      void readEvents(connection, stream.signal);
    }
  };

  return {
    emit,
    changed: () => {
      connection.emit({ kind: 'session' });
      tune(true);
    },
    tellTabs: () => tabs?.postMessage(0),
    events: {
      subscribe: (listener) => {
        const entry = { listener };
        listeners.add(entry);
        tune();
        return () => {
          listeners.delete(entry);
          // An element that is moved leaves and comes back at once: the stream stays open.
          queueMicrotask(() => tune());
        };
      },
    },
  };
}
