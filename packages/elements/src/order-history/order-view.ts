import { html, nothing, type TemplateResult } from 'lit';
import type { Address } from '@portico/contract';
import type { Order, OrderSummary } from '@portico/sdk';
import { addressView } from '../checkout/address-view.js';
import { totalsView } from '../cart/totals-view.js';
import { day, dayTime, money, number } from '../base/format.js';
import { fill, type Section } from '../base/texts.js';
import { unitPriceText } from '../price/price-view.js';
import { quantityText } from '../base/units.js';

type Texts = Section<'orders'>;

/** What of each line has neither shipped nor been cancelled. */
export const outstanding = (order: Order) =>
  order.lines
    .map((line) => ({ line, quantity: +(line.quantity - line.shipped - line.cancelled).toFixed(3) }))
    .filter(({ quantity }) => quantity > 0);

/** Order and shipping are separate axes; a state this version does not know shows as the portal calls it. */
export function stateView(texts: Texts, { state, shipping }: OrderSummary): TemplateResult {
  const names: Record<string, string> = {
    placed: texts.placed,
    confirmed: texts.confirmed,
    cancelled: texts.cancelled,
    closed: texts.closed,
    'not-shipped': texts.notShipped,
    'partially-shipped': texts.partiallyShipped,
    shipped: texts.shipped,
  };
  const label = (name: string) => html`<span class="state ${name}">${names[name] ?? name}</span>`;
  return html`${label(state)}${state === 'cancelled' || shipping === 'not-shipped' ? nothing : label(shipping)}`;
}

const historyNames = (texts: Texts, kind: string): string =>
  (texts as unknown as Record<string, string>)[kind] ?? kind;

export interface OrderViewOptions {
  order: Order;
  locale: string;
  texts: Texts;
  acting: string | undefined;
  again: () => void;
  askCancel: () => void;
  cancel: () => void;
}

/** One order: what was bought, at which price, how far it is. */
export function orderView(options: OrderViewOptions): TemplateResult {
  const { order, locale, texts, acting, again, askCancel, cancel } = options;
  const fact = (name: string, value: string | null) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  const place = (name: string, address: Address, company?: TemplateResult) =>
    html`<section>
      <h3>${name}</h3>
      ${company}${addressView(address)}
    </section>`;

  return html`<article part="order" class="order" aria-labelledby="number">
    <header>
      <div>
        <h2 id="number"><bdi>${order.number}</bdi> ${stateView(texts, order)}</h2>
        <p class="muted">
          ${fill(texts.placedBy, { date: dayTime(locale, order.placedAt), name: order.placedBy })}
        </p>
      </div>
      <div class="acts">
        ${
          order.cancellable
            ? html`<button @click=${askCancel} aria-disabled=${!!acting}>${texts.cancel}</button>`
            : nothing
        }
        <button class="primary" @click=${again} aria-disabled=${!!acting}>${texts.again}</button>
      </div>
    </header>

    <div role="table" class="lines" aria-labelledby="number">
      <div role="row" class="head">
        ${[texts.article, texts.quantity, texts.unitPrice, texts.net].map(
          (name) => html`<span role="columnheader">${name}</span>`,
        )}
      </div>
      ${order.lines.map(
        (line) =>
          html`<div role="row" class="line">
            <span role="cell" class="name">
              <b><bdi>${line.name}</bdi></b>
              <small><bdi>${line.sku}</bdi></small>
            </span>
            <span role="cell" class="quantity">
              ${quantityText(locale, line.quantity, line.unit)}
              ${
                line.shipped
                  ? html`<small>${fill(texts.shippedOf, { count: number(locale, line.shipped) })}</small>`
                  : nothing
              }
              ${
                line.cancelled
                  ? html`<small>${fill(texts.cancelledOf, { count: number(locale, line.cancelled) })}</small>`
                  : nothing
              }
            </span>
            <span role="cell" class="unit-price">${unitPriceText(locale, line.unitPrice)}</span>
            <span role="cell" class="net">${money(locale, line.net)}</span>
          </div>`,
      )}
    </div>

    <div class="sum">${totalsView(locale, order.totals)}</div>

    <div class="facts">
      ${place(
        texts.invoiceTo,
        order.buyer.billingAddress,
        html`<p>
            <b><bdi>${order.buyer.name}</bdi></b>
          </p>
          ${order.buyer.vatId ? html`<p><bdi>${order.buyer.vatId}</bdi></p>` : nothing}`,
      )}
      ${place(texts.shipTo, order.shipTo)}
      <dl>
        ${fact(texts.poNumber, order.poNumber)}
        ${fact(texts.requestedDate, order.requestedDate && day(locale, order.requestedDate))}
        ${fact(texts.costCentre, order.costCentre)} ${fact(texts.note, order.note)}
      </dl>
      <section>
        <h3>${texts.history}</h3>
        <ol class="history">
          ${order.history.map(
            ({ at, kind, by }) =>
              html`<li>
                <b>${historyNames(texts, kind)}</b>
                <small>${dayTime(locale, at)}${by ? ` · ${by}` : ''}</small>
              </li>`,
          )}
        </ol>
      </section>
    </div>

    <dialog aria-labelledby="cancel-title">
      <h2 id="cancel-title">${texts.cancelTitle}</h2>
      <p>${texts.cancelHint}</p>
      <ul>
        ${outstanding(order).map(
          ({ line, quantity: open }) =>
            html`<li>${quantityText(locale, open, line.unit)} · <bdi>${line.name}</bdi></li>`,
        )}
      </ul>
      <form method="dialog" class="acts">
        <button>${texts.keep}</button>
        <button type="button" class="danger" @click=${cancel}>${texts.cancel}</button>
      </form>
    </dialog>
  </article>`;
}
