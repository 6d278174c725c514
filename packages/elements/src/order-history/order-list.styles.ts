import { css } from 'lit';

export const listStyles = css`
  .base {
    container-type: inline-size;
  }
  .rows {
    list-style: none;
    margin: 0;
    padding: 0;
    border-block-start: var(--_line);
  }
  .rows li {
    border-block-end: var(--_line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 56px;
  }
  .row {
    display: grid;
    grid-template: 'number amount' auto 'date po' auto 'states states' auto / 1fr auto;
    gap: 2px 16px;
    align-items: center;
    inline-size: 100%;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 2);
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    text-align: start;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .row:hover {
    background: var(--_raised);
  }
  .number {
    grid-area: number;
    white-space: nowrap;
    font-weight: 600;
  }
  .date {
    grid-area: date;
    color: var(--_muted);
  }
  .po {
    grid-area: po;
    white-space: nowrap;
    color: var(--_muted);
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
  }
  .states {
    grid-area: states;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .amount {
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
  .ghost .row:hover {
    background: none;
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
  @container (min-width: 44rem) {
    .row {
      grid-template: 'number date po states amount' auto / 7rem 7rem minmax(0, 1fr) auto 8rem;
      min-block-size: calc(var(--_control) + 16px);
    }
    .states {
      justify-content: flex-end;
    }
    .po {
      text-align: start;
    }
  }
`;
