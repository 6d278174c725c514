import { css } from 'lit';

export const addStyles = css`
  .add {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .add .stepper {
    flex: 1 1 8.5rem;
    max-inline-size: 14rem;
  }
  .add .primary {
    flex: 1 1 auto;
    max-inline-size: 16rem;
    white-space: nowrap;
  }
  @media (forced-colors: none) {
    .add .added {
      background: var(--_success);
      color: var(--_surface);
    }
  }
  .add svg {
    inline-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* A live region is there before its words are, and takes no room. */
  .failure {
    display: contents;
  }
  @media print {
    .add {
      display: none !important;
    }
  }
  .rules,
  .add .error {
    flex-basis: 100%;
  }
  .rules .retry {
    margin-inline-start: calc(var(--_space) * 2);
  }
  .add.skeleton {
    max-inline-size: 24rem;
    block-size: var(--_control);
  }
`;
