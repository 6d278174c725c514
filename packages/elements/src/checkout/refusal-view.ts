import { html, nothing, type TemplateResult } from 'lit';
import type { PriceChanges, Shortages } from '@portico/contract';
import type { Cart } from '@portico/sdk';
import { money, number } from '../base/format.js';
import { fill, type Section } from '../base/texts.js';
import { unitPriceText } from '../price/price-view.js';

type Changes = PriceChanges['changes'];
type Texts = Section<'checkout'>;

/**
 * What costs another price now than when the buyer saw it, added to what is known already. A line whose quantity was
 * changed is no news: its price break is what the buyer asked for.
 */
export function changesBetween(before: Cart, now: Cart, known: Changes): Changes {
  const changes = known.filter(({ sku }) => now.lines.some((line) => line.sku === sku));
  for (const { id, sku, quantity, unitPrice } of now.lines) {
    const held = before.lines.find((line) => line.id === id && line.quantity === quantity)?.unitPrice;
    if (!held || (held.amount === unitPrice.amount && held.baseQuantity === unitPrice.baseQuantity)) continue;
    const first = changes.findIndex((change) => change.sku === sku);
    const change = { sku, quantity, held: changes[first]?.held ?? held, now: unitPrice };
    if (first < 0) changes.push(change);
    else changes[first] = change;
  }
  return changes;
}

const nameOf = (cart: Cart, sku: string): string =>
  cart.lines.find((line) => line.sku === sku)?.product.name ?? sku;

/** The differences line by line, to accept or to leave. */
export function changesView(options: {
  locale: string;
  texts: Texts;
  changes: Changes;
  cart: Cart;
  leave: () => void;
}): TemplateResult {
  const { locale, texts, changes, cart, leave } = options;
  return html`<section part="refusal" class="refusal">
    <h2>${texts.changedTitle}</h2>
    <p>${texts.changedHint}</p>
    <ul>
      ${changes.map(
        ({ sku, held, now }) =>
          html`<li>
            <span>${nameOf(cart, sku)}</span>
            <span class="figures">
              <s><span class="unseen">${texts.before} </span>${unitPriceText(locale, held)}</s>
              <b
                ><span class="unseen">${texts.now} </span
                >${now ? unitPriceText(locale, now) : texts.noPriceNow}</b
              >
            </span>
          </li>`,
      )}
    </ul>
    <div class="acts">
      <button type="button" @click=${leave}>${texts.leave}</button>
      ${
        cart.hold
          ? html`<button class="primary" data-focus>
              ${fill(texts.accept, { total: money(locale, cart.totals.gross) })}
            </button>`
          : nothing
      }
    </div>
  </section>`;
}

/** The most of it that can be ordered: a multiple, at least the minimum, or nothing. */
function most(available: number, minimum: number, multiple: number): number {
  // Quantities have at most three decimals; counted in thousandths the multiple is exact.
  const step = Math.round(multiple * 1000) || 1;
  const quantity = (Math.floor(Math.round(available * 1000) / step) * step) / 1000;
  return quantity >= minimum ? quantity : 0;
}

/** What is short line by line, with what can be had instead. */
export function shortagesView(options: {
  locale: string;
  texts: Texts;
  shortages: Shortages['lines'];
  cart: Cart;
  take: (sku: string, quantity: number) => void;
}): TemplateResult {
  const { locale, texts, shortages, cart, take } = options;
  return html`<section part="refusal" class="refusal">
    <h2>${texts.stockTitle}</h2>
    <p>${texts.stockHint}</p>
    <ul>
      ${shortages.map(({ sku, quantity, available }, index) => {
        const product = cart.lines.find((line) => line.sku === sku)?.product;
        const rest = product ? most(available, product.minimum, product.multiple) : 0;
        const figures = { available: number(locale, available), quantity: number(locale, quantity) };
        return html`<li>
          <span>${nameOf(cart, sku)}<small>${fill(texts.short, figures)}</small></span>
          <button type="button" ?data-focus=${!index} @click=${() => take(sku, rest)}>
            ${rest ? fill(texts.take, { quantity: number(locale, rest) }) : texts.remove}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}
