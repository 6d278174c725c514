import { html, nothing, type TemplateResult } from 'lit';
import type { Order } from '@portico/sdk';
import type { Section } from '../base/texts.js';

/** The order is placed: its number, and what happens next. */
export const placedView = (
  texts: Section<'checkout'>,
  order: Order,
  href: string | undefined,
): TemplateResult =>
  html`<div class="placed" role="status">
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="22" />
      <path d="m14 25 7 7 13-15" />
    </svg>
    <h2 tabindex="-1" data-focus>${texts.placed}</h2>
    <p>${texts.orderNumber} <b class="number">${order.number}</b></p>
    <p class="muted">${texts.next}</p>
    ${href ? html`<a class="button primary" href=${href}>${texts.toOrder}</a>` : nothing}
    <slot name="placed"></slot>
  </div>`;
