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

export const flashStyles = css`
  .flash {
    border-radius: 3px;
    animation: flash calc(var(--_motion) * 1.6s) ease-out;
  }
  .again {
    animation-name: flash-again;
  }
  @keyframes flash {
    from {
      background: color-mix(in oklab, var(--_accent) 22%, transparent);
    }
  }
  @keyframes flash-again {
    from {
      background: color-mix(in oklab, var(--_accent) 22%, transparent);
    }
  }
`;
