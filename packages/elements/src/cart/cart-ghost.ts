import { html, type TemplateResult } from 'lit';
import { bone } from '../states/state-view.js';

const line = (): TemplateResult =>
  html`<div class="line">
    <div class="name">
      <div class="picture"><div class="skeleton"></div></div>
      <div class="words">${bone('long')}${bone('short')}</div>
    </div>
    <div class="quantity"><div class="skeleton field"></div></div>
    <div class="unit-price">${bone('short')}</div>
    <div class="net">${bone('short')}</div>
    <div class="remove"></div>
  </div>`;

/** The cart's own shape, until its first answer comes. */
export const cartGhost: TemplateResult = html`<div class="layout ghost" aria-hidden="true">
  <div class="lines">${[1, 2, 3].map(line)}</div>
  <div class="summary">
    ${totalsGhost()}
    <div class="skeleton field"></div>
  </div>
</div>`;

/** Two sums and the one that counts. */
export function totalsGhost(): TemplateResult {
  const row = (kind: string) => html`<div class=${kind}>${bone('short')}${bone('short')}</div>`;
  return html`<div class="totals">${row('')}${row('')}${row('gross')}</div>`;
}
