import { svg, html, type TemplateResult } from 'lit';

/**
 * Small pictures for what is empty, drawn in the theme's own colours: `tint` is a wash of the accent, `mark` the one
 * stroke that says what is meant. Each is a few strokes, so that a page loads next to nothing for it.
 */
const picture = (strokes: TemplateResult): TemplateResult =>
  html`<svg class="drawing" viewBox="0 0 120 80" aria-hidden="true">${strokes}</svg>`;

/** A cart with nothing but room in it. */
export const emptyCart: TemplateResult = picture(
  svg`<ellipse class="tint" cx="62" cy="42" rx="50" ry="32" />
    <path d="M14 72h92" /><path d="M26 16h9l9 40h42M37 24h58l-8 24H42" />
    <circle cx="50" cy="66" r="5" /><circle cx="80" cy="66" r="5" />
    <path class="mark dots" d="M50 32h32M52 40h26" />`,
);

/** A sheet that waits for its first entry. */
export const emptyOrders: TemplateResult = picture(
  svg`<ellipse class="tint" cx="60" cy="42" rx="50" ry="32" />
    <path d="M14 72h92" /><path d="M40 12h32l10 10v50H40Z" /><path d="M72 12v10h10" />
    <path d="M48 32h14M48 42h26" /><path class="mark" d="m49 57 4 4 8-9" /><path class="mark dots" d="M66 58h8" />`,
);

/** A shelf, and a glass over what is not on it. */
export const nothingFound: TemplateResult = picture(
  svg`<ellipse class="tint" cx="60" cy="42" rx="50" ry="32" />
    <path d="M14 72h92M22 72V14M98 72V14M22 52h76M22 30h76" /><path d="M30 52V40h12v12M30 30V20h10v10M80 72V60h12v12" />
    <circle class="mark paper" cx="66" cy="42" r="14" /><path class="mark" d="m76 52 12 12" />`,
);

/** The portico itself, with its door shut. */
export const signedOut: TemplateResult = picture(
  svg`<ellipse class="tint" cx="60" cy="42" rx="50" ry="32" />
    <path d="M14 72h92" /><path d="M26 28 60 10l34 18ZM28 34h64M34 34v32M46 34v32M74 34v32M86 34v32M28 66h64" />
    <path class="mark paper" d="M53 66V46a7 7 0 0 1 14 0v20" /><path class="mark" d="M62.500 57v2" />`,
);

/** A plug out of its socket. */
export const noConnection: TemplateResult = picture(
  svg`<ellipse class="tint" cx="60" cy="42" rx="50" ry="32" />
    <path d="M8 44h20M28 32h14a6 6 0 0 1 6 6v12a6 6 0 0 1-6 6H28ZM48 38h8M48 50h8" />
    <path d="M112 44H92M92 32H78a6 6 0 0 0-6 6v12a6 6 0 0 0 6 6h14Z" />
    <path class="mark" d="m60 22 2-10M54 24l-6-8M67 24l7-7" />`,
);

/** A shop with its shutter half down. */
export const failed: TemplateResult = picture(
  svg`<ellipse class="tint" cx="60" cy="42" rx="50" ry="32" />
    <path d="M14 72h92" /><path d="M28 72V26h64v46M24 26l6-14h60l6 14ZM42 12l-2 14M60 12v14M78 12l2 14" />
    <path d="M38 34h44M38 41h44M38 48h44" /><path class="mark" d="M60 55v7M60 67v.5" />`,
);
