import { css } from 'lit';

export const styles = css`
  .base {
    container-type: inline-size;
  }
  .layout {
    display: grid;
    gap: 32px;
    align-items: start;
  }
  .fields {
    display: grid;
    gap: 32px;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend,
  h2 {
    margin: 0 0 12px;
    padding: 0;
    font-size: 1em;
    font-weight: 650;
  }
  legend small {
    font-weight: 400;
    color: var(--_muted);
    margin-inline-start: 4px;
  }
  address {
    font-style: normal;
    display: grid;
    color: var(--_muted);
  }
  .company p {
    margin: 0;
  }
  .company p:not(:first-child) {
    color: var(--_muted);
  }
  .choices {
    display: grid;
    gap: 8px;
  }
  .choice {
    display: flex;
    gap: 12px;
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_muted);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice input {
    flex: none;
    margin: 2px 0 0;
    inline-size: 18px;
    block-size: 18px;
    min-block-size: 0;
    accent-color: var(--_accent);
  }
  .choice span:first-child {
    color: var(--_text);
    font-weight: 600;
  }
  .grid {
    display: grid;
    gap: 16px;
  }
  .grid label {
    display: grid;
    gap: 4px;
    align-content: start;
  }
  .summary {
    display: grid;
    gap: 16px;
    padding: 20px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .summary header {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
  }
  a:not(.button) {
    color: var(--_accent);
  }
  .summary h2 {
    margin: 0;
  }
  .items {
    list-style: none;
    margin: 0;
    padding: 0 0 12px;
    border-block-end: 1px solid var(--_border);
    max-block-size: 20rem;
    overflow-y: auto;
  }
  .items li {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 6px;
  }
  .bad {
    color: var(--_danger);
  }
  small,
  .small {
    font-size: 0.875em;
  }
  li small {
    display: block;
    color: var(--_muted);
  }
  .figures {
    white-space: nowrap;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .figures s {
    display: block;
    color: var(--_muted);
  }
  .hold,
  .fix {
    margin: 0;
    color: var(--_warning);
    font-variant-numeric: tabular-nums;
  }
  .small {
    margin: 0;
    text-align: center;
  }
  .refusals {
    display: grid;
    gap: 12px;
  }
  .refusals:not(:has(.refusal)) {
    display: none;
  }
  .refusal {
    margin: 0;
    padding: 16px;
    border-radius: var(--_radius);
    border: 1px solid color-mix(in srgb, var(--_warning) 40%, transparent);
    background: color-mix(in srgb, var(--_warning) 8%, transparent);
  }
  .refusal h2 {
    margin: 0 0 4px;
  }
  .refusal p {
    margin: 0;
  }
  .refusal ul {
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
  }
  .refusal li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding-block: 8px;
    border-block-start: 1px solid color-mix(in srgb, var(--_warning) 30%, transparent);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    margin-block-start: 12px;
  }
  .acts > * {
    flex: auto;
  }
  .placed {
    display: grid;
    justify-items: center;
    gap: 12px;
    padding: 48px 16px;
    text-align: center;
  }
  .placed > * {
    margin: 0;
  }
  .placed h2,
  .empty h2 {
    font-size: 1.25em;
    margin: 0;
  }
  .placed h2:focus {
    outline: none;
  }
  .placed svg {
    inline-size: 48px;
    fill: none;
    stroke: var(--_success);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .placed circle {
    opacity: 0.3;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .ghost .field {
    block-size: 36px;
  }
  .ghost .choice:hover {
    border-color: var(--_border);
  }
  .ghost .figures {
    flex: 0 1 10ch;
  }
  .words {
    flex: 1;
  }
  @container (min-width: 30rem) {
    .grid {
      grid-template-columns: 1fr 1fr;
    }
    .wide {
      grid-column: 1 / -1;
    }
    .choices {
      grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
    }
  }
  @container (min-width: 50rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 24rem;
      gap: 48px;
    }
    .summary {
      position: sticky;
      inset-block-start: 16px;
    }
  }
`;
