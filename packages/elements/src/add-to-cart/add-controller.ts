import type { ReactiveController } from 'lit';
import { createCart, randomKey, type PortalError } from '@portico/sdk';
import type { RequestHost } from '../base/request-controller.js';
import { nextQuantities } from './quantity.js';

/** What goes into the cart; minimum and multiple are known once the article is. */
export interface Article {
  sku: string;
  unit: string;
  minimum: number;
  multiple: number;
}

/** How long a quantity rests before its price is asked for, and how long "Added" is said; milliseconds. */
const rest = 150;
const said = 2000;

/** Chooses a quantity and adds it to the cart, for whatever shows that: the button alone, or a card. */
export class AddController implements ReactiveController {
  /** What the buyer chose; undefined until then, NaN while they type what is no quantity. */
  chosen: number | undefined;
  /** What they chose and let rest: the quantity to show the price of. */
  rested: number | undefined;
  /** What they are typing. */
  typed: string | undefined;
  phase: 'idle' | 'adding' | 'added' = 'idle';
  error: PortalError | undefined;
  /** The quantity added last, to be said. */
  added = 0;

  private initial: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private intent: { of: string; key: string } | undefined;

  constructor(private readonly host: RequestHost) {
    host.addController(this);
    host.follow(({ kind }) => {
      if (kind === 'session') this.reset(this.initial);
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    if (this.phase === 'added') this.phase = 'idle';
  }

  /** Forgets what was chosen, for another article or another buyer, and begins with `quantity`. */
  reset(quantity: number | undefined): void {
    this.chosen = this.rested = this.initial = quantity;
    this.typed = undefined;
    this.error = undefined;
    if (this.phase === 'added') this.phase = 'idle';
    this.host.requestUpdate();
  }

  /** The quantity to show. */
  quantity({ minimum, multiple }: Article): number {
    return this.chosen ?? nextQuantities(0, minimum, multiple)[0]!;
  }

  readonly choose = (quantity: number, text?: string): void => {
    this.chosen = quantity;
    this.typed = text;
    this.error = undefined;
    if (this.phase === 'added') this.phase = 'idle';
    this.after(rest, () => {
      if (quantity > 0) this.rested = quantity;
    });
    this.host.requestUpdate();
  };

  /** Adds it; false when the quantity does not fit, so that the field can be shown. */
  async add(article: Article): Promise<boolean> {
    const { host } = this;
    const { connection } = host;
    const quantity = this.quantity(article);
    if (!(quantity > 0) || nextQuantities(quantity, article.minimum, article.multiple).length) return false;
    if (this.phase === 'adding' || !connection) return true;
    const lines = [{ sku: article.sku, quantity, unit: article.unit }];
    if (!host.send('portico-cart-add', { lines }, true)) return true;
    // Trying again after a lost answer must not add twice: one intent has one key, until it succeeds.
    const of = JSON.stringify([connection.session.current?.user?.id, lines]);
    if (this.intent?.of !== of) this.intent = { of, key: randomKey() };
    this.phase = 'adding';
    host.requestUpdate();
    try {
      const cart = await connection.use(createCart).add(lines, { idempotencyKey: this.intent.key });
      this.intent = this.error = undefined;
      this.phase = 'added';
      this.added = quantity;
      this.after(said, () => (this.phase = 'idle'));
      host.send('portico-cart-added', { cart });
    } catch (error) {
      this.error = error as PortalError;
      this.phase = 'idle';
    }
    host.requestUpdate();
    return true;
  }

  private after(wait: number, act: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      act();
      this.host.requestUpdate();
    }, wait);
  }
}
