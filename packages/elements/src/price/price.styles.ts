import { css } from 'lit';

/** The price itself, also inside a card. */
export const priceStyles = css`
  .prices {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(var(--_space) * 1.5);
  }
  .own {
    color: var(--portico-price-color, inherit);
    font-family: var(--portico-price-font, inherit);
    font-size: var(--portico-price-size, 1.375em);
    font-weight: var(--portico-price-weight, 650);
    line-height: 1.25;
    letter-spacing: -0.015em;
  }
  /* Within the line of what is larger beside it. */
  .prices .small,
  .was {
    line-height: 1.2;
  }
  .terms {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(var(--_space) * 2);
    /* A line of its own, and always there: prices keep their height, whatever is saved. */
    flex-basis: 100%;
    min-block-size: 1.375em;
  }
  .was {
    display: inline-flex;
    align-items: baseline;
    gap: calc(var(--_space) * 1.5);
    font-size: 0.875em;
  }
  .saving {
    color: var(--_success);
    font-weight: 600;
  }
  .own.skeleton {
    inline-size: 6ch;
    block-size: 1em;
    margin-block: 0.125em;
  }
  .vat.skeleton {
    inline-size: 9ch;
    block-size: 1em;
    margin-block: 0.1875em;
  }
`;
