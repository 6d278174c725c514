import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Category, ProductPage } from '@portico/sdk';
import { number } from '../base/format.js';
import type { Section } from '../base/texts.js';
import type { View } from './url-state.js';

export interface FiltersOptions {
  locale: string;
  texts: Section<'productList'>;
  view: View;
  categories: readonly Category[];
  facets: ProductPage['facets'];
  /** Facets that show all their values. */
  opened: ReadonlySet<string>;
  open: (key: string) => void;
  show: (view: Partial<View>) => void;
}

/** Values of a facet that are shown at once. */
const few = 6;

/** From the root to `id`. */
export function pathTo(categories: readonly Category[], id: string): Category[] {
  const path: Category[] = [];
  for (let at = categories.find((c) => c.id === id); at && !path.includes(at);) {
    path.unshift(at);
    const { parent } = at;
    at = categories.find((c) => c.id === parent);
  }
  return path;
}

/** Categories with the chosen one's branch open, and a group of boxes for each facet. */
export const filtersView = (options: FiltersOptions): TemplateResult =>
  html`${categoriesView(options)}${repeat(
    options.facets,
    ({ key }) => key,
    (facet) => facetView(options, facet),
  )}`;

function categoriesView({ locale, texts, view, categories, show }: FiltersOptions): TemplateResult {
  const path = new Set(pathTo(categories, view.category).map(({ id }) => id));
  const entry = (id: string, name: string, count: number | undefined) =>
    html`<button
      type="button"
      class="category"
      aria-current=${view.category === id ? 'true' : nothing}
      @click=${() => show({ category: id, filters: [] })}
    >
      <span>${name}</span>${
        count === undefined ? nothing : html`<span class="muted small">${number(locale, count)}</span>`
      }
    </button>`;
  const below = (parent: string | null): TemplateResult | typeof nothing => {
    const children = categories.filter((category) => category.parent === parent);
    return children.length
      ? html`<ul>
          ${children.map(
            ({ id, name, products }) =>
              html`<li>${entry(id, name, products)}${path.has(id) ? below(id) : nothing}</li>`,
          )}
        </ul>`
      : nothing;
  };
  return html`<nav part="categories" class="categories" aria-label=${texts.categories}>
    <h3>${texts.categories}</h3>
    ${entry('', texts.all, undefined)}${below(null)}
  </nav>`;
}

function facetView(
  { locale, texts, view, opened, open, show }: FiltersOptions,
  { key, name, values }: ProductPage['facets'][number],
): TemplateResult {
  const all = opened.has(key);
  const chosen = (value: string) => view.filters.includes(`${key}:${value}`);
  const shown = all ? values : values.filter(({ value }, at) => at < few || chosen(value));
  const toggle = (filter: string, on: boolean) =>
    show({ filters: on ? [...view.filters, filter] : view.filters.filter((other) => other !== filter) });
  return html`<fieldset part="facet">
    <legend>${name}</legend>
    ${repeat(
      shown,
      ({ value }) => value,
      ({ value, count }) =>
        html`<label class="value">
          <input
            type="checkbox"
            .checked=${chosen(value)}
            @change=${(event: Event) => toggle(`${key}:${value}`, (event.target as HTMLInputElement).checked)}
          />
          <span>${value}</span>
          <span class="muted small">${number(locale, count)}</span>
        </label>`,
    )}
    ${
      values.length > shown.length
        ? html`<button type="button" class="quiet small" @click=${() => open(key)}>
            ${texts.moreValues} (${number(locale, values.length - shown.length)})<span class="unseen"
              >: ${name}</span
            >
          </button>`
        : nothing
    }
  </fieldset>`;
}
