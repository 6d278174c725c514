import { css } from 'lit';

export const orderStyles = css`
  .back {
    margin-block-end: 12px;
  }
  .back::before {
    content: '←' / '';
    margin-inline-end: 8px;
  }
  .back:dir(rtl)::before {
    content: '→' / '';
  }
  .order {
    display: grid;
    gap: 24px;
  }
  .order header {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 16px;
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
    gap: 8px;
    margin-block-end: 4px;
    font-size: 1.375em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  h3 {
    margin-block-end: 4px;
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
    gap: 8px;
  }
  .head {
    display: none;
  }
  .lines {
    border-block-start: 1px solid var(--_border);
  }
  .line {
    display: grid;
    grid-template: 'name net' auto 'quantity unit' auto / minmax(0, 1fr) auto;
    gap: 4px 16px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_border);
    font-variant-numeric: tabular-nums;
  }
  .line .name {
    grid-area: name;
    overflow-wrap: anywhere;
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
    grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    gap: 24px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_border);
  }
  address {
    display: grid;
    font-style: normal;
  }
  .facts dl {
    display: grid;
    gap: 12px;
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
    padding: 0 0 12px 20px;
    padding-inline: 20px 0;
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
    border-inline-start: 1px solid var(--_border);
  }
  .history b {
    font-weight: 550;
  }
  dialog ul {
    display: grid;
    gap: 4px;
    margin-block-start: 8px;
    padding-inline-start: 20px;
    list-style: disc;
  }
  dialog .acts {
    justify-content: flex-end;
    margin-block-start: 20px;
  }
  @container (min-width: 44rem) {
    .order .head,
    .order .line {
      display: grid;
      grid-template: 'name quantity unit net' auto / minmax(0, 1fr) 9rem 11rem 8rem;
    }
    .order .head {
      gap: 16px;
      padding-block: 8px;
      border-block-end: 1px solid var(--_border);
      color: var(--_muted);
      font-size: 0.875em;
    }
    .order .head :nth-child(n + 3) {
      text-align: end;
    }
  }
`;
