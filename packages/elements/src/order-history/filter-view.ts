import { html, nothing, type TemplateResult } from 'lit';
import type { OrderQuery } from '@portico/sdk';
import type { Section } from '../base/texts.js';
import { searchSign } from '../styles/search-field.js';

export type Filter = Pick<OrderQuery, 'search' | 'state' | 'from' | 'to'>;

export interface FilterOptions {
  texts: Section<'orders'>;
  filter: Filter;
  /** In a narrow box the fields besides the search are shown when asked for. */
  open: boolean;
  toggle: () => void;
  change: (event: Event) => void;
}

/** Search, state and dates; in a narrow box one line, and the rest behind a button that says how much of it is set. */
export function filterView({ texts, filter, open, toggle, change }: FilterOptions): TemplateResult {
  const set = [filter.state, filter.from, filter.to].filter(Boolean).length;
  return html`<form
    part="filter"
    role="search"
    class=${open ? 'open' : ''}
    aria-label=${texts.title}
    @input=${change}
    @submit=${change}
  >
    <div class="search">
      ${searchSign}
      <input
        id="search"
        type="search"
        name="search"
        maxlength="100"
        autocomplete="off"
        aria-label=${texts.search}
        placeholder=${texts.search}
        .value=${filter.search ?? ''}
      />
    </div>
    <button
      type="button"
      class="toggle"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="fields"
      @click=${toggle}
    >
      ${texts.filter}${set ? html` <span class="set">${set}</span>` : nothing}
    </button>
    <div id="fields" class="fields">
      <label class="wide">
        <span class="label">${texts.state}</span>
        <select name="state" .value=${filter.state ?? ''}>
          <option value="">${texts.anyState}</option>
          ${(['placed', 'confirmed', 'cancelled', 'closed'] as const).map(
            (value) => html`<option value=${value}>${texts[value]}</option>`,
          )}
        </select>
      </label>
      ${(['from', 'to'] as const).map(
        (name) =>
          html`<label>
            <span class="label">${texts[name]}</span>
            <input type="date" name=${name} .value=${filter[name] ?? ''} />
          </label>`,
      )}
    </div>
  </form>`;
}
