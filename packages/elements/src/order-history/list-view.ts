import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OrderSummary } from '@portico/sdk';
import { errorView } from '../base/error-view.js';
import { day, money, number } from '../base/format.js';
import { plural, type Section } from '../base/texts.js';
import type { OrderList } from './order-list.js';
import { stateView } from './order-view.js';
import type { RowWindow } from './row-window.js';

type Texts = Section<'orders'>;

export interface ListViewOptions {
  list: OrderList;
  rows: RowWindow;
  locale: string;
  texts: Texts;
  /** Further orders come by a button only. */
  manual: boolean;
  open: (id: string) => void;
  clear: () => void;
}

/** A table of the orders near the screen. */
function tableView({ list, rows, locale, texts, open }: ListViewOptions): TemplateResult {
  const { items, nextCursor } = list.request.value!;
  const onClick = (event: Event) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-key]');
    // Who marks a number to copy it does not want the order opened.
    if (row && getSelection()?.type !== 'Range') open(row.dataset['key']!);
  };
  /* eslint-disable lit-a11y/no-redundant-role -- what is laid out as blocks and grids may lose its role */
  /* eslint-disable lit-a11y/click-events-have-key-events -- the button in each row is there for the keyboard */
  return html`<table
    part="table"
    class="rows"
    role="table"
    aria-label=${texts.title}
    aria-rowcount=${nextCursor ? -1 : items.length + 1}
  >
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">
        ${[texts.number, texts.date, texts.poNumber, texts.state, texts.total].map(
          (name) => html`<th role="columnheader" scope="col">${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup" @click=${onClick} @focusin=${rows.onFocus} @focusout=${rows.onFocus}>
      ${repeat(
        rows.shown,
        ({ index }) => items[index]!.id,
        ({ index }) =>
          guard([items[index], index, locale, texts], () => rowView(items[index]!, index, locale, texts)),
      )}
    </tbody>
  </table>`;
  /* eslint-enable */
}

const rowView = (order: OrderSummary, index: number, locale: string, texts: Texts): TemplateResult =>
  html`<tr part="row" class="row" role="row" data-key=${order.id} aria-rowindex=${index + 2}>
    <th role="rowheader" scope="row" class="number">
      <button class="open" data-order=${order.id}><bdi>${order.number}</bdi></button>
    </th>
    <td role="cell" class="date">${day(locale, order.placedAt)}</td>
    <td role="cell" class="po"><bdi>${order.poNumber}</bdi></td>
    <td role="cell" class="states">${stateView(texts, order)}</td>
    <td role="cell" class="amount">${money(locale, order.gross)}</td>
  </tr>`;

/** Below the table: how many there are, what is on its way, what failed, and buttons for more. */
function footView({ list, locale, texts, manual }: ListViewOptions): TemplateResult {
  const { items, nextCursor } = list.request.value!;
  const { loading, error, completed } = list;
  const count = items.length;
  const shown = number(locale, count);
  return html`<div part="foot" class="foot" aria-busy=${!!loading}>
    <p class="muted small">${plural(locale, nextCursor ? texts.loaded : texts.allLoaded, count, shown)}</p>
    <p class="unseen" role="status">
      ${loading === 'all' || (manual && loading) ? texts.loading : completed ? plural(locale, texts.allLoaded, count, shown) : nothing}
    </p>
    ${error ? errorView({ locale }, error, () => void list.more()) : nothing}
    ${
      nextCursor
        ? html`<div class="acts">
            ${
              manual
                ? html`<button part="more" aria-disabled=${!!loading} @click=${() => void list.more()}>
                    ${loading === 'page' ? texts.loading : texts.more}
                  </button>`
                : nothing
            }
            <button part="all" class="quiet" aria-disabled=${!!loading} @click=${() => void list.more(true)}>
              ${loading && !(manual && loading === 'page') ? texts.loading : texts.loadAll}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

export function listView(options: ListViewOptions): TemplateResult {
  const { list, texts, clear } = options;
  if (!list.request.value!.items.length)
    return html`<div role="status" class="foot">
      <p>${texts.noMatch}</p>
      <button @click=${clear}>${texts.clear}</button>
    </div>`;
  return html`${tableView(options)}${footView(options)}`;
}
