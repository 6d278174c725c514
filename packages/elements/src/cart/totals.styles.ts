import { css } from 'lit';

export const totalsStyles = css`
  .totals {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .totals > div {
    padding: 0;
    display: flex;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 4);
  }
  .totals dt {
    color: var(--_muted);
  }
  .totals dd {
    margin: 0;
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .totals .gross {
    border-block-start: var(--_line);
    padding-block-start: calc(var(--_space) * 3);
    margin-block-start: var(--_space);
    /* The word and the sum share a line on a phone, too. */
    font-size: clamp(1.0625em, 5.4cqi, 1.25em);
    font-weight: 650;
  }
  .totals .gross dt {
    color: inherit;
  }
  .totals .less dd,
  .totals .saving,
  .totals .saving dt {
    color: var(--_success);
  }
`;
