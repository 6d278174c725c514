import { css } from 'lit';

export const listStyles = css`
  .base {
    container-type: inline-size;
  }
  .rows,
  .rows tbody {
    display: block;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    text-align: inherit;
  }
  .rows tbody {
    border-block-start: var(--_line);
    /* The element itself keeps in place what is read. */
    overflow-anchor: none;
  }
  .rows th,
  .rows td {
    display: block;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: inherit;
    vertical-align: inherit;
  }
  .rows thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .row {
    display: grid;
    grid-template: 'number amount' auto 'date po' auto 'states states' auto / 1fr auto;
    gap: 2px 16px;
    align-items: center;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 2);
    border-block-end: var(--_line);
    background: none;
    contain: layout style;
    cursor: pointer;
  }
  .row:hover {
    background: var(--_raised);
  }
  .row:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: var(--_radius-small);
  }
  .open,
  .open:hover {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
  }
  .row .number {
    grid-area: number;
    white-space: nowrap;
    font-weight: 600;
  }
  .date {
    grid-area: date;
    color: var(--_muted);
  }
  .row .po {
    grid-area: po;
    white-space: nowrap;
    color: var(--_muted);
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
  }
  .row .states {
    grid-area: states;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .row .amount {
    grid-area: amount;
    font-weight: 600;
    text-align: end;
  }
  .state {
    display: inline-block;
    padding: 1px 8px;
    border-radius: var(--portico-state-radius, 10px);
    border: var(--_line);
    font-size: 12px;
    font-weight: 550;
    line-height: 18px;
    white-space: nowrap;
    color: var(--_muted);
  }
  .state.placed,
  .state.partially-shipped {
    color: var(--_warning);
    border-color: color-mix(in srgb, var(--_warning) 35%, transparent);
  }
  .state.confirmed,
  .state.shipped {
    color: var(--_success);
    border-color: color-mix(in srgb, var(--_success) 35%, transparent);
  }
  .state.cancelled {
    color: var(--_danger);
    border-color: color-mix(in srgb, var(--_danger) 35%, transparent);
  }
  .foot {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 4);
  }
  .foot:empty {
    display: none;
  }
  .outcome {
    margin-block-end: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .outcome > * {
    margin: 0;
  }
  .outcome ul {
    margin-block: var(--_space) calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 5);
    list-style: disc;
  }
  .outcome .button {
    margin-block-start: calc(var(--_space) * 2);
  }
  .ghost .row {
    background: none;
    cursor: default;
  }
  .ghost .row > * {
    min-inline-size: 0;
    inline-size: 100%;
  }
  .ghost .amount > *,
  .ghost .net > *,
  .ghost .unit-price > * {
    margin-inline-start: auto;
  }
  .ghost .field {
    inline-size: 9rem;
    block-size: var(--_control);
  }
  .words {
    flex: 1;
  }
  .foot .acts {
    justify-content: center;
  }
  @media print {
    .row {
      break-inside: avoid;
      min-block-size: 0;
      padding-block: var(--_space);
    }
  }
  @container (min-width: 47.5rem) {
    .rows thead {
      position: sticky;
      inset-block-start: var(--portico-sticky-top, 0px);
      z-index: 1;
      display: block;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      background: var(--_surface);
      color: var(--_muted);
      font-size: 0.8125em;
      font-weight: 500;
    }
    @media print {
      .rows thead {
        position: static;
      }
    }
    /* Where the head will be. */
    .rows.ghost {
      padding-block-start: calc(0.8125em * 1.5 + var(--_space) * 4);
    }
    .rows thead tr,
    .row {
      display: grid;
      grid-template: 'number date po states amount' auto / 7.5rem 6.5rem minmax(0, 1fr) 13.5rem 8rem;
      gap: 16px;
      align-items: center;
      padding: calc(var(--_space) * 2);
    }
    .rows thead th:last-child {
      text-align: end;
    }
    /* Order and shipping in one line, so that all rows are as high as each other. */
    .row .states {
      flex-wrap: nowrap;
    }
    .state {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .row {
      min-block-size: calc(var(--_control) + 16px);
    }
    .row .po {
      text-align: start;
    }
  }
  @container (min-width: 58rem) {
    .rows thead tr,
    .row {
      grid-template-columns: 9rem 8rem minmax(0, 1fr) 15.5rem 9rem;
    }
  }
`;
