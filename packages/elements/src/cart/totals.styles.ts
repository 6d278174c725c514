import { css } from 'lit';

export const totalsStyles = css`
  .totals {
    display: grid;
    gap: 8px;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .totals > div {
    padding: 0;
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
  .totals dt {
    color: var(--_muted);
  }
  .totals dd {
    margin: 0;
    white-space: nowrap;
  }
  .totals .gross {
    border-block-start: 1px solid var(--_border);
    padding-block-start: 12px;
    margin-block-start: 4px;
    font-size: 1.25em;
    font-weight: 650;
  }
  .totals .gross dt {
    color: inherit;
  }
  .totals .saving,
  .totals .saving dt {
    color: var(--_success);
  }
`;
