import { css } from 'lit';

export const styles = css`
  .base {
    container-type: inline-size;
  }
  .layout {
    display: grid;
    gap: 24px;
    align-items: start;
  }
  .head {
    display: none;
  }
  .line {
    display: grid;
    grid-template-areas: 'name name remove' 'quantity unit unit' 'quantity net net' 'note note note';
    grid-template-columns: 9rem minmax(0, 1fr) auto;
    gap: 8px 16px;
    padding-block: 16px;
    border-block-end: 1px solid var(--_border);
    transition: opacity 150ms;
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
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
    background: #fff;
  }
  .picture svg {
    padding: 16px;
    fill: none;
    stroke: #9aa1ac;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .name {
    grid-area: name;
    display: flex;
    gap: 16px;
    min-inline-size: 0;
  }
  .name b {
    display: block;
    font-weight: 600;
    overflow-wrap: anywhere;
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
  }
  .net {
    grid-area: net;
    font-weight: 600;
    text-align: end;
  }
  .net,
  .unit-price {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .unit-price s {
    display: block;
  }
  .remove {
    grid-area: remove;
    justify-self: end;
  }
  .note {
    grid-area: note;
    display: grid;
    gap: 8px;
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
    gap: 8px;
    color: var(--_danger);
    font-size: 0.9375em;
  }
  .said {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    margin-block-end: 16px;
    padding: 8px 8px 8px 16px;
    min-block-size: 36px;
    border-radius: var(--_radius-small);
    background: var(--_raised);
  }
  .said[hidden] {
    display: none;
  }
  .summary {
    display: grid;
    gap: 16px;
    padding: 20px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
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
    block-size: 36px;
  }
  .words {
    flex: 1;
  }
  .ghost .unit-price > *,
  .ghost .net > * {
    margin-inline-start: auto;
  }
  @container (min-width: 38rem) {
    .line,
    .head {
      display: grid;
      grid-template-areas: 'name quantity unit net remove' 'note note note note note';
      grid-template-columns: minmax(0, 1fr) 9rem 9rem 6.5rem 36px;
      gap: 4px 16px;
      align-items: start;
    }
    .head {
      grid-template-areas: none;
      padding-block-end: 8px;
      border-block-end: 1px solid var(--_border);
      color: var(--_muted);
      font-size: 0.875em;
    }
    .head :nth-child(n + 3) {
      text-align: end;
    }
    .note {
      padding-inline-start: 80px;
    }
    .quantity,
    .remove {
      align-self: start;
      margin-block: -6px;
    }
  }
  @container (min-width: 62rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 20rem;
      gap: 40px;
    }
    .summary {
      position: sticky;
      inset-block-start: 16px;
    }
  }
`;
