import { html, nothing, type TemplateResult } from 'lit';
import type { ProductSummary } from '@portico/sdk';
import { safeUrl } from '../base/safe-url.js';
import { fill, type Section } from '../base/texts.js';

/** Address of an article's page: `{sku}` in the page's template is filled in. */
export const articleUrl = (template: string, sku: string): string | undefined =>
  safeUrl(fill(template, { sku: encodeURIComponent(sku) }), '');

/** Where pictures are relative to until there is a portal, on a page that a server renders. */
export const pictures = { base: '' };

/** The picture, or a quiet stand-in of the same size, and over it what the page has to say. */
export function pictureView({ image }: ProductSummary, base: string): TemplateResult {
  const url = image && safeUrl(image.url, `${base}/`);
  return html`<div part="image" class="picture">
    ${
      url
        ? html`<img
            src=${url}
            alt=""
            width=${image.width ?? 320}
            height=${image.height ?? 240}
            loading="lazy"
            decoding="async"
          />`
        : html`<svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="m12 3 8 4.5v9L12 21l-8-4.5v-9ZM4 7.5l8 4.5 8-4.5M12 12v9" />
          </svg>`
    }
    <div part="badges" class="badges"><slot name="badges"></slot></div>
  </div>`;
}

/** Brand, name, article number. The name is the link, and the link covers the card's upper part. */
export function nameView(
  texts: Section<'productCard'>,
  { sku, name, brand }: ProductSummary,
  href: string | undefined,
  follow: (event: Event) => void,
): TemplateResult {
  return html`<div class="text">
    <div class="small muted">
      ${brand ? html`<span part="brand"><bdi>${brand}</bdi></span>` : nothing}<span part="sku"
        ><span class="unseen">${texts.sku} </span><bdi>${sku}</bdi></span
      >
    </div>
    <h3 part="name">
      ${href ? html`<a href=${href} @click=${follow}><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`}
    </h3>
  </div>`;
}
