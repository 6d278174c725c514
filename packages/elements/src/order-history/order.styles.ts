import { css } from 'lit';

export const orderStyles = css`
  .back {
    margin-block-end: calc(var(--_space) * 3);
  }
  .back::before {
    content: '←' / '';
    margin-inline-end: calc(var(--_space) * 2);
  }
  .back:dir(rtl)::before {
    content: '→' / '';
  }
  .order {
    display: grid;
    gap: calc(var(--_space) * 6);
  }
  .order header {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: calc(var(--_space) * 4);
  }
  .order h2,
  h3,
  .order p {
    margin: 0;
  }
  .order header h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block-end: var(--_space);
    font-size: 1.375em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  h3 {
    margin-block-end: var(--_space);
    font-size: 1em;
    font-weight: 650;
  }
  .muted,
  small,
  address {
    color: var(--_muted);
  }
  small {
    display: block;
    font-size: 0.875em;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .head {
    display: none;
  }
  .lines {
    border-block-start: var(--_line);
  }
  .line {
    display: grid;
    grid-template: 'name net' auto 'quantity unit' auto / minmax(0, 1fr) auto;
    gap: var(--_space) calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 3);
    border-block-end: var(--_line);
    font-variant-numeric: tabular-nums;
  }
  .line .name {
    grid-area: name;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .line b {
    font-weight: 600;
  }
  .line .quantity {
    grid-area: quantity;
  }
  .line .unit-price {
    grid-area: unit;
    color: var(--_muted);
    text-align: end;
  }
  .line .net {
    grid-area: net;
    font-weight: 600;
    text-align: end;
  }
  .sum {
    justify-self: end;
    inline-size: min(100%, 24rem);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: calc(var(--_space) * 6);
    padding-block-start: calc(var(--_space) * 6);
    border-block-start: var(--_line);
  }
  address {
    display: grid;
    align-content: start;
    font-style: normal;
  }
  .whole {
    white-space: nowrap;
  }
  .facts dl {
    display: grid;
    gap: calc(var(--_space) * 3);
    align-content: start;
    margin: 0;
  }
  .facts dl:empty {
    display: none;
  }
  .facts dt {
    font-weight: 650;
  }
  .facts dd {
    margin: 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
    color: var(--_muted);
  }
  .history {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .history li {
    position: relative;
    padding: 0 0 calc(var(--_space) * 3) calc(var(--_space) * 5);
    padding-inline: calc(var(--_space) * 5) 0;
  }
  .history li::before {
    content: '';
    position: absolute;
    inset-block-start: 7px;
    inset-inline-start: 2px;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .history li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 18px -4px;
    inset-inline-start: 5px;
    border-inline-start: var(--_line);
  }
  .history b {
    font-weight: 550;
  }
  dialog ul {
    display: grid;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 5);
    list-style: disc;
  }
  dialog .acts {
    justify-content: flex-end;
    margin-block-start: calc(var(--_space) * 5);
  }
  @container (min-width: 44em) {
    .order .head,
    .order .line {
      display: grid;
      grid-template: 'name quantity unit net' auto / minmax(0, 1fr) 9rem 11rem 8rem;
    }
    .order .head {
      gap: calc(var(--_space) * 4);
      padding-block: calc(var(--_space) * 2);
      border-block-end: var(--_line);
      color: var(--_muted);
      font-size: 0.875em;
    }
    .order .head :nth-child(n + 3) {
      text-align: end;
    }
  }
  @media print {
    .line,
    .sum,
    .facts > * {
      break-inside: avoid;
    }
  }
`;
