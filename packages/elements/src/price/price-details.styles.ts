import { css } from 'lit';

/** What stands below it. */
export const detailStyles = css`
  .breaks,
  details,
  .as-of {
    margin-block-start: calc(var(--_space) * 3);
  }
  .breaks {
    inline-size: 100%;
    max-inline-size: 22rem;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  .breaks :is(th, td) {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border-block-end: var(--_line);
    font-weight: 400;
    text-align: start;
  }
  .breaks :is(th, td):last-child {
    text-align: end;
  }
  .breaks [aria-current] td {
    background: color-mix(in oklab, var(--_accent) 8%, transparent);
    font-weight: 600;
  }
  summary {
    display: inline-block;
    border-radius: 3px;
    color: var(--_accent);
    font-size: 0.875em;
    line-height: 24px;
    cursor: pointer;
  }
  summary::marker {
    content: none;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  @media print {
    details:not([open]) {
      display: none;
    }
  }
  details dl {
    max-inline-size: 26rem;
    margin-block-start: var(--_space);
    font-size: 0.875em;
  }
  dl > div {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 1.25);
  }
  dt > small {
    display: block;
  }
  dd {
    white-space: nowrap;
  }
  .less {
    color: var(--_success);
  }
  .sum {
    border-block-start: var(--_line);
    font-weight: 600;
  }
`;
