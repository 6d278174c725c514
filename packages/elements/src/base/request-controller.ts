import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection, PortalChange, PortalError } from '@portico/sdk';

/** What a controller needs of its element: `PorticoElement` is one, and `PortalController` makes one of any other. */
export interface RequestHost extends ReactiveControllerHost {
  readonly connection: Connection | undefined;
  /** What is asked for; each is told to `update()` before a rendering. */
  readonly requests: RequestController<any>[];
  /** Calls `follower` on every change of the connection while the element is on the page. */
  follow(follower: (change: PortalChange) => void): void;
  /** Sends a bubbling, composed event from the element; false when a listener prevented it. */
  send<D>(type: string, detail: D, cancelable?: boolean): boolean;
}

export interface RequestOptions<T> {
  /**
   * What the request depends on; it is made again when a part changes. The first part names the thing itself: when it
   * changes, the old value goes at once. `undefined` means there is nothing to ask yet.
   */
  key: () => readonly unknown[] | undefined;
  load: (connection: Connection, signal: AbortSignal) => Promise<T>;
  /** Which live changes make the value stale. A change of language always does. */
  staleOn?: (change: PortalChange, value: T | undefined) => boolean;
  /** Only a signed-in buyer has this; nobody else is asked for it. */
  buyer?: boolean;
}

/**
 * - `waiting`: no portal, no key yet
 * - `signed-out`: needs a buyer and nobody is signed in
 * - `loading`: first answer on its way · `busy`: a newer one on its way, the old value or error still shown
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
  /** Whose value is shown, and of what. */
  private shown: readonly unknown[] = [];
  private abort: AbortController | undefined;
  private signedIn = false;

  constructor(
    private readonly host: RequestHost,
    private readonly options: RequestOptions<T>,
  ) {
    host.addController(this);
    host.requests.push(this);
    host.follow((change) => this.onChange(change));
  }

  /** Asks again now; what is shown stays meanwhile. */
  readonly refresh = (): void => {
    this.asked = undefined;
    this.host.requestUpdate();
  };

  /** Takes a value that an act has just returned, so that it need not be asked for. */
  accept(value: T): void {
    this.abort?.abort();
    this.settle(value, undefined);
  }

  /** Asks if need be; called before each rendering. */
  update(): void {
    const { connection } = this.host;
    const key = connection && this.options.key();
    if (!connection || !key) return this.idle('waiting');
    const { buyer } = this.options;
    const session = connection.session.current;
    // After a refusal the session is read anew on the buyer's word, as they may have signed in elsewhere.
    if (buyer && (!session || (this.error && !this.asked && !session.user)))
      return this.ask([connection], () => connection.session.read());
    const user = buyer ? session!.user?.id : '';
    if (user === undefined) {
      const { refusal } = connection.session;
      if (!refusal) return this.idle('signed-out');
      if (this.asked && same(this.asked, [connection])) return;
      // The session ended under what is shown, whichever call was refused: that is said, with a way to try again.
      this.abort?.abort();
      this.asked = [connection];
      return this.settle(undefined, this.error ?? refusal);
    }
    // What another buyer saw must not stay, not even while their own value is on its way; nor another article's price.
    const shown = [connection, user, key[0]];
    if (!same(this.shown, shown)) this.value = this.error = undefined;
    this.shown = shown;
    this.ask([connection, user, ...key], (signal) => this.options.load(connection, signal));
  }

  hostConnected(): void {
    addEventListener('online', onOnline);
    online.add(this);
  }

  hostDisconnected(): void {
    online.delete(this);
    this.abort?.abort();
    // Placed elsewhere it asks anew, and shows the old value until then.
    this.asked = undefined;
  }

  private ask(asked: readonly unknown[], load: (signal: AbortSignal) => Promise<unknown>): void {
    if (this.asked && same(this.asked, asked)) return;
    this.asked = asked;
    this.abort?.abort();
    const { signal } = (this.abort = new AbortController());
    this.state = this.value === undefined && !this.error ? 'loading' : 'busy';
    load(signal).then(
      (value) => {
        if (signal.aborted) return;
        // Who is signed in is known now: the update goes on from there.
        if (asked.length > 1) this.settle(value as T, undefined);
        else {
          this.asked = this.error = undefined;
          this.host.requestUpdate();
        }
      },
      (error: PortalError) => {
        if (signal.aborted) return;
        // Somebody else signed in meanwhile: the update asks for them.
        if (error.kind === 'abort') this.refresh();
        else this.settle(undefined, error);
      },
    );
  }

  private settle(value: T | undefined, error: PortalError | undefined): void {
    // After an error the old value is gone: a stale price must not pass for a current one.
    this.value = value;
    this.error = error;
    this.state = error ? 'error' : 'ready';
    const { locale = 'en' } = this.host.connection ?? {};
    if (error) void import('./speech.js').then(({ sayError }) => sayError(locale, error));
    this.host.requestUpdate();
  }

  private idle(state: RequestState): void {
    this.abort?.abort();
    this.asked = this.value = this.error = undefined;
    this.state = state;
  }

  private onChange(change: PortalChange): void {
    // The update itself sees another buyer; another language, and what went stale or failed, is asked for again.
    const { kind } = change;
    const was = this.signedIn;
    this.signedIn = !!this.host.connection?.session.current?.user;
    // What needs no buyer may yet be refused to visitors: asked for again when one came after a refusal, or left.
    const visitor =
      kind === 'session' && !this.options.buyer && (this.error?.status === 401 || (was && !this.signedIn));
    if (visitor || kind === 'locale' || kind === 'reset' || this.options.staleOn?.(change, this.value))
      this.refresh();
    else if (kind === 'session') this.host.requestUpdate();
  }
}

/** One listener for all: a browser looks through all that a target has for each one that is added. */
const online = new Set<RequestController<any>>();
const onOnline = () => online.forEach((each) => each.error && each.refresh());

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((v, i) => Object.is(v, b[i]));
