import type { ReactiveController } from 'lit';
import type { Connection, PortalChange, PortalError } from '@portico/sdk';
import type { PorticoElement } from './portico-element.js';

type Host = PorticoElement<never> | PorticoElement<any>;

export interface RequestOptions<T> {
  /** What the request depends on; it is made again when a part changes. `undefined` means there is nothing to ask yet. */
  key: () => readonly unknown[] | undefined;
  load: (connection: Connection, signal: AbortSignal) => Promise<T>;
  /** Which live changes make the value stale. A change of session or language always does. */
  staleOn?: (change: PortalChange, value: T | undefined) => boolean;
  /** Only a signed-in buyer has this; nobody else is asked for it. */
  buyer?: boolean;
}

/**
 * - `waiting`: no portal, no key yet
 * - `signed-out`: needs a buyer and nobody is signed in
 * - `loading`: first answer on its way · `busy`: a newer one on its way, the old value still shown
 * - `ready` · `error`
 */
export type RequestState = 'waiting' | 'signed-out' | 'loading' | 'busy' | 'ready' | 'error';

/**
 * The one way from the client to an element: asks when what it depends on changes, keeps the old value while a newer
 * one is on its way, drops it when the buyer changes, and never leaves a rejection unhandled.
 */
export class RequestController<T> implements ReactiveController {
  value: T | undefined;
  error: PortalError | undefined;
  state: RequestState = 'waiting';

  private asked: readonly unknown[] | undefined;
  private user: string | undefined;
  private abort: AbortController | undefined;

  constructor(
    private readonly host: Host,
    private readonly options: RequestOptions<T>,
  ) {
    host.addController(this);
    host.follow((change) => this.onChange(change));
  }

  /** Asks again now; the value stays visible meanwhile. */
  readonly refresh = (): void => {
    this.asked = undefined;
    this.host.requestUpdate();
  };

  /** Takes a value that an act has just returned, so that it need not be asked for. */
  accept(value: T): void {
    this.abort?.abort();
    this.settle(value, undefined);
  }

  hostUpdate(): void {
    const { connection } = this.host;
    const key = connection && this.options.key();
    if (!connection || !key) return this.idle('waiting');
    const { buyer } = this.options;
    const session = connection.session.current;
    if (buyer && !session) return this.ask([connection], () => connection.session.read());
    const user = buyer ? session?.user?.id : '';
    if (user === undefined) return this.idle('signed-out');
    // What another buyer saw must not stay, not even while their own value is on its way.
    if (this.user !== user) this.value = undefined;
    this.user = user;
    this.ask([connection, user, ...key], (signal) => this.options.load(connection, signal));
  }

  hostDisconnected(): void {
    this.abort?.abort();
    // Placed elsewhere it asks anew, and shows the old value until then.
    this.asked = undefined;
  }

  private ask(asked: readonly unknown[], load: (signal: AbortSignal) => Promise<unknown>): void {
    if (this.asked && same(this.asked, asked)) return;
    this.asked = asked;
    this.abort?.abort();
    const { signal } = (this.abort = new AbortController());
    this.state = this.value === undefined ? 'loading' : 'busy';
    load(signal).then(
      (value) => {
        if (signal.aborted) return;
        // Who is signed in is known now: the update goes on from there.
        if (asked.length === 1) this.host.requestUpdate();
        else this.settle(value as T, undefined);
      },
      (error: PortalError) => signal.aborted || this.settle(undefined, error),
    );
  }

  private settle(value: T | undefined, error: PortalError | undefined): void {
    // After an error the old value is gone: a stale price must not pass for a current one.
    this.value = value;
    this.error = error;
    this.state = error ? 'error' : 'ready';
    this.host.requestUpdate();
  }

  private idle(state: RequestState): void {
    this.abort?.abort();
    this.asked = this.value = this.error = undefined;
    this.state = state;
  }

  private onChange(change: PortalChange): void {
    // The update itself sees another buyer; another language, and what went stale, is asked for again.
    if (change.kind === 'session') this.host.requestUpdate();
    else if (
      change.kind === 'locale' ||
      change.kind === 'reset' ||
      this.options.staleOn?.(change, this.value)
    )
      this.refresh();
  }
}

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((v, i) => Object.is(v, b[i]));
