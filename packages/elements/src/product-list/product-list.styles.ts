import { css } from 'lit';

export const styles = css`
  .base {
    container-type: inline-size;
  }
  .layout {
    display: grid;
    gap: calc(var(--_space) * 8);
  }
  .layout.sided {
    grid-template-columns: 15rem minmax(0, 1fr);
  }
  /* Until the script has put the filters behind a button. */
  @container (inline-size < 760px) {
    .layout.sided {
      grid-template-columns: minmax(0, 1fr);
    }
    .layout.sided > .side {
      display: none;
    }
  }
  .results {
    min-inline-size: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 4);
  }
  .search {
    flex-basis: 16rem;
  }
  .search input {
    min-block-size: calc(var(--_control) + 4px);
  }
  .search.skeleton {
    block-size: calc(var(--_control) + 4px);
  }
  .bones {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .bar select {
    inline-size: auto;
    min-block-size: calc(var(--_control) + 4px);
  }
  .bar > button {
    min-block-size: calc(var(--_control) + 4px);
  }
  .bar label {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    color: var(--_muted);
    font-weight: 400;
    white-space: nowrap;
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 32px;
    margin-block-end: calc(var(--_space) * 3);
    font-size: 0.875em;
  }
  .chip {
    min-block-size: 28px;
    padding: 0 calc(var(--_space) * 2.5);
    border-radius: 14px;
    background: var(--_raised);
    font-weight: 400;
  }
  .chip:hover {
    border-color: var(--_muted);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--portico-card-width, 15rem)), 1fr));
    gap: calc(var(--_space) * 4);
    transition: opacity calc(var(--_motion) * 0.15s);
  }
  [aria-busy='true'] > .cards {
    opacity: 0.6;
  }
  .cards > li {
    min-inline-size: 0;
  }
  .cards > li:focus {
    outline: 0;
  }
  .failure {
    display: contents;
  }
  .foot {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 8);
  }
  @media print {
    .layout.sided {
      grid-template-columns: minmax(0, 1fr);
    }
    .side {
      display: none;
    }
    .cards > li {
      break-inside: avoid;
    }
  }
  .side > * + *,
  dialog .body > * + * {
    margin-block-start: calc(var(--_space) * 6);
  }
  .side h3,
  legend {
    padding: 0;
    font-size: 0.8125em;
    font-weight: 600;
    letter-spacing: normal;
  }
  .side :is(h3, legend) {
    margin-block-end: var(--_space);
  }
  .categories ul ul {
    padding-inline-start: calc(var(--_space) * 3);
  }
  .category {
    display: flex;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 32px;
    padding: var(--_space) calc(var(--_space) * 2);
    margin-block-start: 1px;
    border: 0;
    background: none;
    font-size: 0.875em;
    font-weight: 400;
    text-align: start;
  }
  .category[aria-current] {
    background: var(--_raised);
    font-weight: 600;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .value {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 28px;
    padding-inline: calc(var(--_space) * 2);
    font-weight: 400;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .value > :last-child {
    margin-inline-start: auto;
  }
  fieldset .quiet {
    min-block-size: 28px;
    padding: 0 calc(var(--_space) * 2);
    color: var(--_accent);
  }
  dialog {
    inline-size: min(22rem, 100vw);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    margin-inline-start: auto;
    padding: 0;
    border-width: 0;
    border-radius: 0;
  }
  dialog[open] {
    display: grid;
    grid-template-rows: auto 1fr auto;
  }
  dialog > :is(header, footer) {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border-block: var(--_line);
  }
  dialog > header {
    border-block-start: 0;
  }
  dialog > footer .primary {
    inline-size: 100%;
  }
  dialog .body {
    overflow-y: auto;
    padding: calc(var(--_space) * 4);
  }
`;
