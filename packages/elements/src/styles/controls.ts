import { css } from 'lit';

/** Buttons that lead, fields and dialogs, for the elements that have them. */
export const controls = css`
  :host {
    --_control: var(--portico-control-size, 36px);
    --_field: var(--portico-field-border, var(--portico-neutral-500, #7d8594));
    --_field-radius: var(--portico-field-radius, var(--_radius-small));
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    min-block-size: var(--_control);
    padding: var(--_space) calc(var(--_space) * 3);
    border: var(--_line);
    border-radius: var(--portico-button-radius, var(--_radius-small));
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: var(--portico-button-weight, 500);
    text-decoration: none;
    cursor: pointer;
    transition: calc(var(--_motion) * 0.12s);
    transition-property: background-color, border-color;
  }
  button:hover,
  .button:hover {
    background: var(--_raised);
  }
  button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .button,
  .primary {
    letter-spacing: var(--portico-button-spacing, normal);
    text-transform: var(--portico-button-case, none);
  }
  .primary {
    border-color: transparent;
    background: var(--portico-button-background, var(--_accent));
    color: var(--portico-button-text, var(--_on-accent));
  }
  .primary:hover {
    background: color-mix(in oklab, var(--portico-button-background, var(--_accent)) 88%, var(--_text));
  }
  .quiet {
    border-color: transparent;
    background: none;
  }
  .danger {
    color: var(--_danger);
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: var(--_control);
    margin: 0;
    padding: var(--_space) calc(var(--_space) * 2.5);
    border: var(--portico-border-width, 1px) solid var(--_field);
    border-radius: var(--_field-radius);
    background: var(--portico-field-background, var(--_surface));
    color: var(--_text);
    font: inherit;
    color-scheme: inherit;
  }
  /* The parts of a date (day, month, its button) take the focus one after the other, and do not count as visible. */
  input[type='date']:is(:focus, :focus-within) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1em;
    block-size: 1em;
    margin: 0;
    accent-color: var(--_accent);
  }
  input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  label,
  .label {
    font-size: 0.875em;
    font-weight: 500;
  }
  h2,
  h3,
  h4 {
    font-family: var(--portico-heading-font, inherit);
    font-size: 1.25em;
    font-weight: var(--portico-heading-weight, 600);
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.0625em;
  }
  h4 {
    font-size: 0.875em;
  }
  dialog {
    max-inline-size: min(32rem, calc(100vw - 32px));
    padding: calc(var(--_space) * 6);
    border: var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 16px 48px rgb(0 0 0 / 0.2);
  }
  dialog::backdrop {
    background: rgb(10 12 18 / 0.4);
  }
  /* Nobody presses what is printed. */
  @media print {
    button:not(.open),
    .button,
    summary,
    form[role='search'] {
      display: none !important;
    }
    input:not([type='checkbox'], [type='radio']),
    select,
    textarea {
      border: 0;
      background: none;
      resize: none;
    }
  }
  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
