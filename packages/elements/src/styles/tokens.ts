import { css } from 'lit';

/**
 * The look, once: each semantic token (`--portico-accent`) is read into a private one; it falls back to the palette
 * (`--portico-brand-600`), and that to a value. An element's own tokens (`--portico-card-radius`) stand in its styles.
 * What a page's resets could break is set anew on `.base`. Colours follow the page's `color-scheme`. See docs/theme.md.
 */
export const tokens = css`
  :host {
    --_accent: var(
      --portico-accent,
      light-dark(var(--portico-brand-600, #3a4fd1), var(--portico-brand-300, #9fadff))
    );
    --_on-accent: var(
      --portico-on-accent,
      light-dark(var(--portico-neutral-0, #fff), var(--portico-neutral-950, #0f1218))
    );
    --_text: var(
      --portico-text,
      light-dark(var(--portico-neutral-900, #14171d), var(--portico-neutral-100, #eceef2))
    );
    --_muted: var(
      --portico-text-muted,
      light-dark(var(--portico-neutral-600, #5a6170), var(--portico-neutral-400, #a4abb8))
    );
    --_surface: var(
      --portico-surface,
      light-dark(var(--portico-neutral-0, #fff), var(--portico-neutral-900, #14171d))
    );
    --_raised: var(
      --portico-surface-raised,
      light-dark(var(--portico-neutral-50, #f5f6f8), var(--portico-neutral-800, #1f232b))
    );
    --_border: var(
      --portico-border,
      light-dark(var(--portico-neutral-200, #e2e5ea), var(--portico-neutral-700, #2f3540))
    );
    --_danger: var(
      --portico-danger,
      light-dark(var(--portico-red-700, #b3261e), var(--portico-red-300, #ff9b92))
    );
    --_success: var(
      --portico-success,
      light-dark(var(--portico-green-700, #12713f), var(--portico-green-300, #5fd497))
    );
    --_warning: var(
      --portico-warning,
      light-dark(var(--portico-amber-700, #8a5300), var(--portico-amber-300, #f2b85f))
    );
    --_line: var(--portico-border-width, 1px) solid var(--_border);
    --_radius: var(--portico-radius, 8px);
    --_radius-small: var(--portico-radius-small, 6px);
    --_space: var(--portico-space, 4px);
    --_motion: var(--portico-motion, 1);
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
    word-spacing: normal;
    word-break: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
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
    animation: pulse calc(var(--_motion) * 1.8s) ease-in-out infinite;
  }
  .skeleton > * {
    visibility: hidden;
  }
  @keyframes pulse {
    50% {
      opacity: 0.5;
    }
  }
  .retry {
    min-inline-size: 24px;
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
    outline: var(--portico-focus-width, 2px) solid var(--portico-focus, var(--_accent));
    outline-offset: 2px;
  }
  /* On paper: dark on light, and nothing that waits. */
  @media print {
    :host {
      color-scheme: light;
    }
    .skeleton {
      display: none !important;
    }
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
