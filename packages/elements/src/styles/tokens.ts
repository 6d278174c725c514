import { css } from 'lit';

/**
 * The look, once: every `--portico-*` custom property is read into a private one with its default, and what a page's
 * resets could break is set anew on `.base`. Colours follow the page's `color-scheme`.
 */
export const tokens = css`
  :host {
    --_accent: var(--portico-accent, light-dark(#3a4fd1, #9fadff));
    --_on-accent: var(--portico-on-accent, light-dark(#fff, #0f1324));
    --_text: var(--portico-text, light-dark(#16181d, #eceef2));
    --_muted: var(--portico-text-muted, light-dark(#5a6170, #a4abb8));
    --_surface: var(--portico-surface, light-dark(#fff, #14171d));
    --_raised: var(--portico-surface-raised, light-dark(#f5f6f8, #1f232b));
    --_border: var(--portico-border, light-dark(#e2e5ea, #2f3540));
    --_danger: var(--portico-danger, light-dark(#b3261e, #ff9b92));
    --_success: var(--portico-success, light-dark(#12713f, #5fd497));
    --_warning: var(--portico-warning, light-dark(#8a5300, #f2b85f));
    --_radius: var(--portico-radius, 8px);
    --_radius-small: var(--portico-radius-small, 6px);
    --_space: var(--portico-space, 4px);
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .base {
    display: block;
    color: var(--_text);
    font-family: var(--portico-font, inherit);
    font-size: var(--portico-font-size, inherit);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    white-space: normal;
    font-variant-numeric: tabular-nums;
  }
  p,
  h2,
  h3,
  h4,
  dl,
  dd,
  ol,
  ul,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  small,
  .small {
    font-size: 0.8125em;
  }
  .muted,
  .hint {
    color: var(--_muted);
  }
  .invalid,
  .error {
    color: var(--_danger);
  }
  .error {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    font-size: 0.875em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skeleton {
    border-radius: var(--_radius-small);
    background: var(--_raised);
    animation: pulse 1.8s ease-in-out infinite;
  }
  @keyframes pulse {
    50% {
      opacity: 0.5;
    }
  }
  .retry {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .retry:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
