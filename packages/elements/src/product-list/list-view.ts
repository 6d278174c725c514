import { html, nothing, type TemplateResult } from 'lit';
import type { Category, ProductPage } from '@portico/sdk';
import { number } from '../base/format.js';
import { nothingFound } from '../states/pictures.js';
import { bone } from '../states/state-view.js';
import { fill, type Section } from '../base/texts.js';
import { pathTo } from './filters-view.js';
import type { View } from './url-state.js';

interface Words {
  locale: string;
  texts: Section<'productList'>;
}

/** The result in a sentence, said once, and what narrows it, each to be taken away. */
export function saidView(
  { texts, view, show }: Words & { view: View; show: (view: Partial<View>) => void },
  count: string | undefined,
  categories: readonly Category[],
): TemplateResult {
  const { category, filters } = view;
  const chip = (name: string, less: Partial<View>) =>
    html`<button
      type="button"
      class="chip"
      aria-label=${fill(texts.remove, { name })}
      @click=${() => show(less)}
    >
      ${name}<span aria-hidden="true">×</span>
    </button>`;
  const path = pathTo(categories, category);
  return html`<div class="said">
    <span role="status" class="muted">${count}</span>
    ${path.length ? chip(path.at(-1)!.name, { category: path.at(-2)?.id ?? '', filters: [] }) : nothing}
    ${filters.map((filter) =>
      chip(filter.slice(filter.indexOf(':') + 1), { filters: filters.filter((other) => other !== filter) }),
    )}
  </div>`;
}

/** How many of how many are shown, and a button for more. */
export const footView = (
  { locale, texts }: Words,
  { items, nextCursor, total }: ProductPage,
  loading: boolean,
  more: () => void,
  failure: unknown,
): TemplateResult =>
  html`<div class="foot">
    <span role="status" class="muted small"
      >${fill(texts.shown, {
        shown: number(locale, items.length),
        total: `${number(locale, total.count)}${total.atLeast ? '+' : ''}`,
      })}</span
    >
    <div role="alert" class="failure">${failure}</div>
    ${
      nextCursor
        ? html`<button part="more" aria-disabled=${loading} @click=${more}>
            ${loading ? texts.loading : texts.more}
          </button>`
        : nothing
    }
  </div>`;

/** Nothing was found: the words, a step back, and the page's own next step. */
export const emptyView = (texts: Section<'productList'>, clear: () => void): TemplateResult =>
  html`<div part="empty" class="empty">
    ${nothingFound}
    <h3>${texts.empty}</h3>
    <p>${texts.emptyHint}</p>
    <button type="button" @click=${clear}>${texts.clear}</button>
    <slot name="empty"></slot>
  </div>`;

/** Categories and filters, until they are known. */
export const sideGhost: TemplateResult = html`<div class="bones" aria-hidden="true">
  ${Array.from({ length: 12 }, (_, at) => bone(at % 3 ? 'middle' : 'short'))}
</div>`;

/** Cards' own shape, until the first answer comes. */
export const ghostView = (count: number, portal: string | null): TemplateResult =>
  html`<div class="cards" aria-hidden="true">
    ${Array.from(
      { length: count },
      () => html`<portico-product-card portal=${portal ?? nothing} .ghost=${true}></portico-product-card>`,
    )}
  </div>`;
