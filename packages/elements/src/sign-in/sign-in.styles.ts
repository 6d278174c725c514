import { css } from 'lit';

export const styles = css`
  .base {
    max-width: 24rem;
  }
  form {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .field {
    display: grid;
    gap: var(--_space);
    position: relative;
  }
  .show {
    position: absolute;
    inset-block-start: 1.75em;
    inset-inline-end: 4px;
    border: 0;
    background: none;
    padding: calc(var(--_space) * 1.5);
    min-height: 0;
  }
  .field:has(.show) input {
    padding-inline-end: calc(var(--_space) * 10);
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
    gap: calc(var(--_space) * 3);
  }
  .initial {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: var(--_raised);
    border: var(--_line);
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
    gap: calc(var(--_space) * 2);
  }
  section > .acts {
    margin-block-start: calc(var(--_space) * 4);
  }
  dialog .acts {
    justify-content: flex-end;
  }
  .done:not(:empty) {
    margin-block-start: calc(var(--_space) * 3);
    color: var(--_success);
  }
  .skeleton {
    block-size: 18rem;
  }
`;
