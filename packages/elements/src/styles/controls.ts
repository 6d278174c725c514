import { css } from 'lit';

/** Buttons that lead, fields and dialogs, for the elements that have them. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 36px;
    padding: var(--_space) calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 500;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }
  button:hover,
  .button:hover {
    background: var(--_raised);
  }
  button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
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
    min-block-size: 36px;
    margin: 0;
    padding: var(--_space) calc(var(--_space) * 2.5);
    border: 1px solid light-dark(#8d95a3, #6d7686);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    color-scheme: inherit;
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
    font-size: 1.25em;
    font-weight: 600;
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
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 16px 48px rgb(0 0 0 / 0.2);
  }
  dialog::backdrop {
    background: rgb(10 12 18 / 0.4);
  }
  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }
  }
`;
