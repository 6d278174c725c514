import { css } from 'lit';

export const quantityStyles = css`
  .stepper {
    display: inline-grid;
    grid-template-columns: auto minmax(3ch, 1fr) auto auto;
    align-items: center;
    min-inline-size: 8.5rem;
    border: var(--portico-border-width, 1px) solid var(--_field);
    border-radius: var(--_field-radius);
    background: var(--portico-field-background, var(--_surface));
  }
  .stepper:focus-within {
    outline: var(--portico-focus-width, 2px) solid var(--portico-focus, var(--_accent));
    outline-offset: 1px;
  }
  .stepper:has([aria-invalid='true']) {
    border-color: var(--_danger);
  }
  .stepper .step {
    inline-size: 32px;
    min-block-size: calc(var(--_control) - 2px);
    padding: 0;
    border: 0;
    background: none;
    font-size: 1.125em;
    line-height: 1;
  }
  .stepper .step:hover {
    background: var(--_raised);
  }
  .stepper .count {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: calc(var(--_control) - 2px);
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .stepper .unit {
    padding-inline: calc(var(--_space) * 1.25) var(--_space);
    font-size: 0.8125em;
  }
`;
