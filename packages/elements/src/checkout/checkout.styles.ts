import { css } from 'lit';

export const styles = css`
  .base {
    container-type: inline-size;
  }
  .layout {
    display: grid;
    gap: calc(var(--_space) * 8);
    align-items: start;
  }
  .layout > *,
  .fields > *,
  .choice > address {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .fields {
    display: grid;
    gap: calc(var(--_space) * 8);
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend,
  h2 {
    margin: 0 0 calc(var(--_space) * 3);
    padding: 0;
    font-size: 1em;
    font-weight: 650;
  }
  legend small {
    font-weight: 400;
    color: var(--_muted);
    margin-inline-start: var(--_space);
  }
  address {
    font-style: normal;
    display: grid;
    /* Beside a longer one it stays together. */
    align-content: start;
    color: var(--_muted);
  }
  .whole {
    white-space: nowrap;
  }
  .company p {
    margin: 0;
  }
  .company p:not(:first-child) {
    color: var(--_muted);
  }
  .choices {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .choice {
    display: flex;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: var(--_line);
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
  .choice address > :first-child {
    color: var(--_text);
    font-weight: 600;
  }
  .grid {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .grid label {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 5);
    border: var(--portico-border-width, 1px) solid var(--portico-panel-border, var(--_border));
    border-radius: var(--portico-panel-radius, var(--_radius));
    background: var(--portico-panel-background, none);
  }
  .summary header {
    display: flex;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
    align-items: baseline;
  }
  .summary header a {
    line-height: 24px;
    display: inline-block;
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
    padding: 0 0 calc(var(--_space) * 3);
    border-block-end: var(--_line);
    max-block-size: 20rem;
    overflow-y: auto;
  }
  .items li {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 1.5);
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
    gap: calc(var(--_space) * 3);
  }
  .refusals:not(:has(.refusal)) {
    display: none;
  }
  .refusal {
    margin: 0;
    padding: calc(var(--_space) * 4);
    border-radius: var(--_radius);
    border: 1px solid color-mix(in srgb, var(--_warning) 40%, transparent);
    background: color-mix(in srgb, var(--_warning) 8%, transparent);
  }
  .refusal h2 {
    margin: 0 0 var(--_space);
  }
  .refusal p {
    margin: 0;
  }
  .refusal ul {
    list-style: none;
    margin: calc(var(--_space) * 2) 0 0;
    padding: 0;
  }
  .refusal li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid color-mix(in srgb, var(--_warning) 30%, transparent);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 3);
  }
  .acts > * {
    flex: auto;
  }
  .placed {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 12) calc(var(--_space) * 4);
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
    block-size: var(--_control);
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
  @container (min-width: 30em) {
    .grid {
      grid-template-columns: 1fr 1fr;
    }
    .wide {
      grid-column: 1 / -1;
    }
    .choices {
      grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    }
  }
  @container (min-width: 50em) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 24rem;
      gap: calc(var(--_space) * 12);
    }
    .summary {
      position: sticky;
      inset-block-start: 16px;
    }
  }
  @media print {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
    .choice,
    .summary {
      position: static;
      break-inside: avoid;
    }
    .choice:not(:has(:checked)) {
      display: none;
    }
    .items {
      max-block-size: none;
    }
  }
`;
