import { css } from 'lit';

export const styles = css`
  .base {
    max-width: 24rem;
  }
  form {
    display: grid;
    gap: 16px;
  }
  .field {
    display: grid;
    gap: 4px;
    position: relative;
  }
  .show {
    position: absolute;
    inset-block-start: 1.75em;
    inset-inline-end: 4px;
    border: 0;
    background: none;
    padding: 6px;
    min-height: 0;
  }
  .field:has(.show) input {
    padding-inline-end: 40px;
  }
  .show svg {
    display: block;
    inline-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .show:not([aria-pressed='true']) .slash {
    display: none;
  }
  .field p {
    font-size: 0.875em;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .initial {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: var(--_raised);
    border: 1px solid var(--_border);
    font-weight: 600;
    text-transform: uppercase;
  }
  .company {
    font-weight: 600;
  }
  .user {
    color: var(--_muted);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  section > .acts {
    margin-block-start: 16px;
  }
  dialog .acts {
    justify-content: flex-end;
  }
  .done:not(:empty) {
    margin-block-start: 12px;
    color: var(--_success);
  }
  .skeleton {
    block-size: 232px;
  }
`;
