import { css } from 'lit';

export const filterStyles = css`
  form[role='search'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
    margin-block-end: calc(var(--_space) * 4);
  }
  .search {
    flex-basis: 12rem;
  }
  .set {
    min-inline-size: 18px;
    border-radius: 9px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 12px;
    line-height: 18px;
  }
  .fields {
    display: none;
    flex-basis: 100%;
    grid-template-columns: 1fr 1fr;
    gap: calc(var(--_space) * 3);
  }
  .open .fields {
    display: grid;
  }
  .fields label {
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
  }
  .fields .wide {
    grid-column: 1 / -1;
  }
  @container (min-width: 44rem) {
    form[role='search'] {
      flex-wrap: nowrap;
    }
    .toggle {
      display: none;
    }
    .fields,
    .open .fields {
      display: flex;
      flex: none;
    }
    .fields label {
      display: flex;
      align-items: center;
      gap: calc(var(--_space) * 2);
    }
    .fields .label {
      color: var(--_muted);
      font-weight: 400;
    }
    .fields .wide .label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .fields select,
    .fields input[type='date'] {
      inline-size: auto;
    }
  }
`;
