import { css } from 'lit';

export const styles = css`
  :host {
    --_padding: var(--portico-card-padding, calc(var(--_space) * 4));
    --_ratio: var(--portico-card-image-ratio, 1);
    block-size: 100%;
  }
  .base {
    position: relative;
    display: grid;
    grid-template: auto auto auto 1fr / minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    block-size: 100%;
    padding: var(--_padding);
    border: var(--portico-border-width, 1px) solid var(--portico-card-border, var(--_border));
    border-radius: var(--portico-card-radius, var(--_radius));
    background: var(--portico-card-background, var(--_surface));
    box-shadow: var(--portico-card-shadow, none);
    container-type: inline-size;
    transition: calc(var(--_motion) * 0.15s);
    transition-property: border-color, box-shadow;
  }
  /*
   * A card that is off screen waits: its room is reserved, its layout is not made. Not so the first ones, which are in view: for
   * a moment they would have the reserved height in place of their own.
   */
  .later {
    content-visibility: auto;
    contain-intrinsic-size: auto 500px;
  }
  .waits {
    min-block-size: 500px;
  }
  .base:hover {
    border-color: color-mix(in oklab, var(--_border) 60%, var(--_muted));
    box-shadow: var(--portico-card-shadow-hover, 0 2px 8px rgb(10 14 24 / 0.06));
  }
  .picture {
    display: grid;
    /* A definite row: in one as high as its contents a picture would be cut off and not made to fit. */
    grid-template: 100% / 100%;
    place-items: center;
    /* Said, since the greatest height would take from the width, too. */
    inline-size: 100%;
    aspect-ratio: var(--_ratio);
    max-block-size: 400px;
    overflow: hidden;
    border-radius: var(--portico-card-image-radius, var(--_radius-small));
    background: var(--portico-card-image-background, var(--_raised));
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .picture svg {
    inline-size: 40px;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1;
    opacity: 0.6;
  }
  .badges {
    position: absolute;
    inset-block-start: calc(var(--_padding) + var(--_space) * 2);
    inset-inline: calc(var(--_padding) + var(--_space) * 2);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  ::slotted([slot='badges']) {
    padding: 1px calc(var(--_space) * 2);
    border-radius: var(--_radius-small);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.75em;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    ::slotted([slot='badges']) {
      background: Canvas;
      color: CanvasText;
    }
  }
  .text {
    display: grid;
    align-content: start;
    gap: 2px;
  }
  /* Drawn and not said. */
  [part='brand'] + [part='sku']::before {
    content: '\\00a0· ' / '';
  }
  .text .small {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  h3 {
    display: -webkit-box;
    min-block-size: 2.7em;
    overflow: hidden;
    font-size: 1em;
    font-family: var(--portico-heading-font, inherit);
    font-weight: var(--portico-heading-weight, 550);
    line-height: 1.35;
    letter-spacing: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  h3:has(:focus-visible) {
    overflow: visible;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  a::after {
    content: '';
    position: absolute;
    inset: 0;
    inset-block-end: auto;
    aspect-ratio: var(--_ratio);
    max-block-size: 400px;
    margin: var(--_padding);
  }
  a:hover {
    color: var(--_accent);
  }
  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    align-content: start;
  }
  /* A long price in large text fits the card. */
  .own {
    font-size: min(var(--portico-price-size, 1.375em), 14cqi);
    overflow-wrap: anywhere;
  }
  /* The sentence for nobody in particular takes two lines in most languages. */
  .offer:has(slot) {
    min-block-size: calc(0.8125em * 3);
  }
  .offer > .skeleton {
    display: grid;
  }
  .stock {
    flex-wrap: nowrap;
  }
  .status {
    flex: none;
  }
  .stock > :last-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* On the card's lower edge, with a line for minimum and multiple above: in a row of cards all stand in line. */
  .add {
    --_rules: calc(0.8125em * 1.5);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: end;
    min-block-size: calc(var(--_rules) + var(--_control) * 2 + var(--_space) * 4);
  }
  .rules {
    order: -1;
  }
  .add .stepper,
  .add .primary {
    min-inline-size: 0;
    max-inline-size: none;
  }
  .add .primary {
    white-space: normal;
  }
  .add .field {
    block-size: var(--_control);
  }
  .wide,
  .narrow {
    inline-size: 80%;
    block-size: 1em;
    margin-block: 0.25em;
  }
  .text .wide {
    margin-block: 0.175em 1.525em;
  }
  .narrow {
    inline-size: 45%;
    font-size: 0.8125em;
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    .base {
      content-visibility: visible;
      box-shadow: none;
    }
  }
  @container (min-width: 22em) {
    .add {
      grid-template-columns: minmax(0, 1fr) auto;
      min-block-size: calc(var(--_rules) + var(--_control) + var(--_space) * 2);
    }
    .add > :not(.stepper, .primary, .field),
    .add .error {
      grid-column: 1 / -1;
    }
    .add .field + .field {
      inline-size: 9em;
    }
  }
`;
