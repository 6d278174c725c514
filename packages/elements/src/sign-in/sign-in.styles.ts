import { css } from 'lit';

export const styles = css`
  /* Who it is and what to do: beside each other where there is room. */
  section,
  .account {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 4);
  }
  form,
  .form {
    display: grid;
    max-inline-size: 24rem;
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
  dialog .acts {
    justify-content: flex-end;
  }
  section > [role] {
    flex-basis: 100%;
  }
  section > [role]:not(:has(*)):not(.done:not(:empty)) {
    display: contents;
  }
  .done {
    color: var(--_success);
  }
  @media print {
    form {
      display: none;
    }
  }
  .title {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .bar {
    display: inline-block;
    inline-size: 9em;
    block-size: 0.75em;
  }
  .box {
    block-size: var(--_control);
  }
  .button.skeleton {
    min-inline-size: 9rem;
    border-color: transparent;
    background: var(--_raised);
  }
`;
