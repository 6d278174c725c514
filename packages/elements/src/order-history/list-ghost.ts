import { html, type TemplateResult } from 'lit';
import { bone } from '../states/state-view.js';

const row = (): TemplateResult =>
  html`<li>
    <div class="row">
      <span class="number">${bone('short')}</span>
      <span class="date">${bone('short')}</span>
      <span class="po">${bone('short')}</span>
      <span class="states">${bone('short')}</span>
      <span class="amount">${bone('short')}</span>
    </div>
  </li>`;

/** The list's own shape, until its first answer comes. */
export const listGhost: TemplateResult = html`<ul class="rows ghost" aria-hidden="true">
  ${Array.from({ length: 8 }, row)}
</ul>`;

/** One order's shape. */
export const orderGhost: TemplateResult = html`<div class="order ghost" aria-hidden="true">
  <header>
    <div class="words">${bone('short')}${bone('middle')}</div>
    <div class="skeleton field"></div>
  </header>
  <div class="lines">
    ${[1, 2, 3].map(
      () =>
        html`<div class="line">
          <span class="name">${bone('long')}${bone('short')}</span>
          <span class="quantity">${bone('short')}</span>
          <span class="unit-price">${bone('short')}</span>
          <span class="net">${bone('short')}</span>
        </div>`,
    )}
  </div>
</div>`;
