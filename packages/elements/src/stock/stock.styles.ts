import { css } from 'lit';

export const stockStyles = css`
  .stock {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(var(--_space) * 2);
    min-block-size: 1.5em;
    font-size: 0.875em;
  }
  .status {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    font-weight: 500;
  }
  .dot {
    inline-size: 8px;
    block-size: 8px;
    border: 2px solid;
    border-radius: 50%;
    color: var(--_muted);
  }
  .in-stock {
    background: currentColor;
    color: var(--_success);
  }
  .low,
  .partial {
    color: var(--_warning);
  }
  .low {
    background: currentColor;
  }
  .out-of-stock {
    color: var(--_danger);
  }
  .line.skeleton {
    inline-size: 16ch;
    block-size: 1.5em;
  }
`;
