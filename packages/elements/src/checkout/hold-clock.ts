import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Cart } from '@portico/sdk';
import { fill, type Section } from '../base/texts.js';

/** A hold is spoken of only when little of it is left; before that it would only press the buyer. */
const nearSeconds = 120;

/** Counts the end of a cart's hold down, by the portal's clock: the buyer's own may be wrong by a day. */
export class HoldClock implements ReactiveController {
  private cart: Cart | undefined;
  private endsAt = Infinity;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly current: () => Cart | undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const cart = this.current();
    if (cart !== this.cart) {
      this.cart = cart;
      const lasts = cart?.hold ? Date.parse(cart.hold.expiresAt) - Date.parse(cart.asOf) : Infinity;
      this.endsAt = performance.now() + lasts;
    }
    clearTimeout(this.timer);
    const left = this.left;
    if (left < 0 || left === Infinity) return;
    const next = Math.max(left - nearSeconds, 1) * 1000;
    this.timer = setTimeout(() => this.host.requestUpdate(), next);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  private get left(): number {
    return (this.endsAt - performance.now()) / 1000;
  }

  render(texts: Section<'checkout'>): unknown {
    const left = Math.ceil(this.left);
    if (left > nearSeconds) return nothing;
    const time = `${Math.floor(left / 60)}:${`${left % 60}`.padStart(2, '0')}`;
    // A timer is not read out at every tick; its end is.
    return left > 0
      ? html`<p role="timer" class="hold">${fill(texts.hold, { time })}</p>`
      : html`<p role="status" class="hold">${texts.holdEnded}</p>`;
  }
}
