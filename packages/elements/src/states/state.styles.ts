import { css } from 'lit';

/** What stands where there is nothing to show: a picture, a sentence, and the next step. */
export const stateStyles = css`
  .empty {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 10) calc(var(--_space) * 4);
    text-align: center;
  }
  .empty > p {
    max-inline-size: 40ch;
    text-wrap: balance;
  }
  .empty > :is(h2, h3) + p {
    color: var(--_muted);
  }
  .drawing {
    inline-size: 120px;
    margin-block-end: calc(var(--_space) * 2);
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .drawing .tint {
    fill: color-mix(in oklab, var(--_accent) 9%, transparent);
    stroke: none;
  }
  .drawing .mark {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .drawing .dots {
    stroke-dasharray: 1 5;
  }
  .drawing .paper {
    fill: var(--_surface);
  }
  .empty > .button,
  .empty > button {
    margin-block-start: calc(var(--_space) * 2);
  }
  .bone {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    margin-block: 0.375em;
  }
  .tiny {
    max-inline-size: 5ch;
  }
  .short {
    max-inline-size: 10ch;
  }
  .middle {
    max-inline-size: 18ch;
  }
  .long {
    max-inline-size: 30ch;
  }
  @media (forced-colors: active) {
    .drawing .tint {
      fill: none;
    }
    .drawing .mark {
      stroke: Highlight;
    }
  }
`;
