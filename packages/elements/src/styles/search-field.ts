import { css, html } from 'lit';

/** The sign in a search field, and its place: of the catalogue and of the orders. */
export const searchSign = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="7" cy="7" r="4.5" />
  <path d="m10.5 10.5 3.5 3.5" />
</svg>`;

export const searchStyles = css`
  .search {
    position: relative;
    flex: 1 1 14rem;
  }
  .search svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 10px;
    block-size: 100%;
    inline-size: 16px;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-linecap: round;
    pointer-events: none;
  }
  .search input:not([type='checkbox'], [type='radio']) {
    padding-inline-start: 34px;
    text-overflow: ellipsis;
  }
`;
