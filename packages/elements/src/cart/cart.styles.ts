import { css } from 'lit';

export const styles = css`
  .base {
    container-type: inline-size;
  }
  .layout {
    display: grid;
    gap: calc(var(--_space) * 6);
    align-items: start;
  }
  .head {
    display: none;
  }
  .line {
    display: grid;
    grid-template-areas: 'name name remove' 'quantity unit unit' 'quantity net net' 'note note note';
    grid-template-columns: 9rem minmax(0, 1fr) auto;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 4);
    border-block-end: var(--_line);
    transition: opacity calc(var(--_motion) * 0.15s);
  }
  .line[aria-busy='true'] {
    opacity: 0.55;
  }
  .picture img,
  .picture svg {
    display: block;
    inline-size: 64px;
    block-size: 64px;
    object-fit: contain;
    border: var(--_line);
    border-radius: var(--_radius-small);
    background: #fff;
  }
  .picture svg {
    padding: calc(var(--_space) * 4);
    fill: none;
    stroke: #9aa1ac;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .name {
    grid-area: name;
    display: flex;
    gap: calc(var(--_space) * 4);
    min-inline-size: 0;
  }
  .name b {
    display: block;
    font-weight: 600;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  small,
  .unit-price {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .quantity {
    grid-area: quantity;
    align-self: center;
  }
  .unit-price {
    grid-area: unit;
    text-align: end;
    text-wrap: balance;
  }
  .net {
    grid-area: net;
    font-weight: 600;
    text-align: end;
  }
  .net,
  .unit-price {
    font-variant-numeric: tabular-nums;
  }
  .net {
    white-space: nowrap;
  }
  .layout > * {
    min-inline-size: 0;
  }
  .unit-price s {
    display: block;
  }
  .amount,
  .per {
    white-space: nowrap;
  }
  .remove {
    grid-area: remove;
    justify-self: end;
  }
  .note {
    grid-area: note;
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .note:not(:has(*)) {
    display: none;
  }
  .note details {
    margin: 0;
  }
  .icon {
    padding: 7px;
  }
  .icon svg {
    inline-size: 20px;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon:hover svg {
    stroke: var(--_danger);
  }
  .problem {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    color: var(--_danger);
    font-size: 0.9375em;
  }
  .said {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 4);
    margin-block-end: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2) calc(var(--_space) * 2) calc(var(--_space) * 4);
    min-block-size: var(--_control);
    border-radius: var(--_radius-small);
    background: var(--_raised);
  }
  .said[hidden] {
    display: none;
  }
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 5);
    border: var(--portico-border-width, 1px) solid var(--portico-panel-border, var(--_border));
    border-radius: var(--portico-panel-radius, var(--_radius));
    background: var(--portico-panel-background, none);
  }
  .fix {
    margin: 0;
    color: var(--_danger);
  }
  .picture .skeleton {
    inline-size: 64px;
    block-size: 64px;
  }
  .ghost .field {
    block-size: var(--_control);
  }
  .words {
    flex: 1;
  }
  .ghost .unit-price > *,
  .ghost .net > * {
    margin-inline-start: auto;
  }
  @container (min-width: 38em) {
    .line,
    .head {
      display: grid;
      grid-template-areas: 'name quantity unit net remove' 'note note note note note';
      grid-template-columns: minmax(0, 1fr) 8.5rem 6.75em 7.75em 36px;
      gap: var(--_space) calc(var(--_space) * 3);
      align-items: start;
    }
    .head {
      grid-template-areas: none;
      padding-block-end: calc(var(--_space) * 2);
      border-block-end: var(--_line);
      color: var(--_muted);
    }
    /* Not of the row itself: its columns are as wide as those of the lines. */
    .head > * {
      font-size: 0.875em;
      text-wrap: balance;
    }
    .unit-price {
      display: grid;
      padding-block-start: 0.125em;
    }
    .unit-price s {
      order: 1;
    }
    .head :nth-child(n + 3) {
      text-align: end;
    }
    .note {
      padding-inline-start: 60px;
    }
    .name {
      gap: calc(var(--_space) * 3);
    }
    .picture :is(img, svg, .skeleton) {
      inline-size: 48px;
      block-size: 48px;
    }
    .picture svg {
      padding: calc(var(--_space) * 3);
    }
    .quantity,
    .remove {
      align-self: start;
      margin-block: -6px;
    }
  }
  @container (min-width: 62em) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 23rem;
      gap: calc(var(--_space) * 8);
    }
    .name {
      gap: calc(var(--_space) * 4);
    }
    .picture :is(img, svg, .skeleton) {
      inline-size: 64px;
      block-size: 64px;
    }
    .note {
      padding-inline-start: 80px;
    }
    .summary {
      position: sticky;
      inset-block-start: 16px;
    }
  }
  @media print {
    .line,
    .summary {
      break-inside: avoid;
    }
    .remove,
    .said {
      display: none;
    }
    .stepper,
    .summary {
      position: static;
      border-color: transparent;
      background: none;
    }
    .stepper .count {
      inline-size: 6ch;
    }
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
    .summary {
      inline-size: min(100%, 23rem);
      padding: 0;
      margin-inline-start: auto;
    }
  }
`;
