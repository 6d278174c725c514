import { css } from 'lit';

/**
 * The class that lets a value light up shortly when it changes while it is looked at. It says `flash` and
 * `flash again` by turns, as an animation starts anew only under another name.
 */
export class Flash {
  private key = '';
  private shown: string | undefined;
  private turn = 0;

  /** @param changed is called each time. */
  constructor(private readonly changed?: () => void) {}

  /** @param key what the value is of; a value of something else does not flash. */
  next(key: string, value: string | undefined): string {
    if (value !== undefined) {
      if (key === this.key && this.shown !== undefined && this.shown !== value) {
        this.turn++;
        this.changed?.();
      } else if (key !== this.key) this.turn = 0;
      this.key = key;
      this.shown = value;
    }
    return this.turn ? (this.turn % 2 ? 'flash' : 'flash again') : '';
  }
}

/** Only the opacity moves, which costs the page's main thread nothing; a ground that moves is painted sixty times a second. */
export const flashStyles = css`
  .flash {
    position: relative;
    isolation: isolate;
  }
  .flash::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    border-radius: 3px;
    background: color-mix(in oklab, var(--_accent) 22%, transparent);
    opacity: 0;
    pointer-events: none;
    animation: flash calc(var(--_motion) * 1.6s) ease-out;
  }
  .again::before {
    animation-name: flash-again;
  }
  @keyframes flash {
    from {
      opacity: 1;
    }
  }
  @keyframes flash-again {
    from {
      opacity: 1;
    }
  }
`;
