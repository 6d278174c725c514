import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }
  @media print {
    :host {
      display: none;
    }
  }
  .base {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--portico-control-size, 36px);
    padding-inline: 8px;
    border-radius: var(--_radius-small);
    color: var(--_text);
    text-decoration: none;
  }
  .base:has(.error) {
    padding: 0;
  }
  a.base:hover {
    background: var(--_raised);
  }
  svg {
    inline-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .count {
    min-inline-size: 20px;
    padding-inline: 6px;
    border-radius: 10px;
    background: var(--portico-badge-background, var(--_accent));
    color: var(--portico-badge-text, var(--_on-accent));
    font-size: 12px;
    font-weight: 650;
    line-height: 20px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .count {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  .total {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;
