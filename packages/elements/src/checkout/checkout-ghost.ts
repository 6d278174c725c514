import { html, type TemplateResult } from 'lit';
import { totalsGhost } from '../cart/cart-ghost.js';
import { bone } from '../states/state-view.js';

const field = (kind = ''): TemplateResult =>
  html`<div class=${kind}>
    ${bone('short')}
    <div class="skeleton field"></div>
  </div>`;
const choice = (): TemplateResult =>
  html`<div class="choice">
    <address class="words">${bone('short')}${bone('middle')}${bone('middle')}</address>
  </div>`;
const item = (): TemplateResult =>
  html`<li>
    <span class="words">${bone('middle')}${bone('tiny')}</span><span class="figures">${bone('short')}</span>
  </li>`;

/** The checkout's own shape, until cart and company are there. */
export const checkoutGhost: TemplateResult = html`<div class="layout ghost" aria-hidden="true">
  <div class="fields">
    <div>${bone('short')}${bone('middle')}${bone('short')}${bone('long')}</div>
    <div>
      ${bone('tiny')}
      <div class="choices">${choice()}${choice()}</div>
    </div>
    <div>
      ${bone('short')}
      <div class="grid">${field()}${field()}${field()}${field('wide')}</div>
    </div>
  </div>
  <div class="summary">
    ${bone('short')}
    <ul class="items">
      ${item()}${item()}
    </ul>
    ${totalsGhost()}
    <div class="skeleton field"></div>
  </div>
</div>`;
