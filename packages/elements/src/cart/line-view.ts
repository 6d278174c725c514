import { html, nothing, type TemplateResult } from 'lit';
import type { CartLine } from '@portico/sdk';
import { quantityView } from '../add-to-cart/quantity.js';
import { money, number, unitMoney } from '../base/format.js';
import { safeUrl } from '../base/safe-url.js';
import { fill, textsNow, type Section } from '../base/texts.js';
import { waterfallView } from '../price/price-details.js';
import { perText, unitPriceText } from '../price/price-view.js';
import { price } from '../translations/en.js';

/** What went wrong with a line: `wanted` does not fit, it was changed elsewhere meanwhile, or a text. */
export type LineNote =
  { next: number[]; wanted: number } | { changed: true; wanted: number } | { text: string };

export interface LineOptions {
  line: CartLine;
  locale: string;
  texts: Section<'cart'>;
  /** Address of the portal, which the picture's may be relative to. */
  base: string;
  /** The quantity on its way to the portal; 0 while the line is being removed. */
  wanted: number | undefined;
  note: LineNote | undefined;
  set: (line: CartLine, quantity: number) => void;
  remove: (line: CartLine) => void;
}

/** One line of the cart, with what keeps it from being ordered said in place. */
export function lineView(options: LineOptions): TemplateResult {
  const { line, locale, texts, base, wanted, note, set, remove } = options;
  const { product, unit, unitPrice, listPrice, problem, net } = line;
  const picture = safeUrl(product.image?.url, `${base}/`);
  const sameBase = listPrice.baseQuantity === unitPrice.baseQuantity;
  const words = textsNow(locale, 'price', price);
  const invalid = note && 'next' in note;
  const cheaper = listPrice.amount !== unitPrice.amount || !sameBase;
  return html`<div role="row" part="line" class="line" data-line=${line.id} aria-busy=${wanted !== undefined}>
    <div role="cell" class="name">
      <div class="picture">
        ${
          picture
            ? html`<img src=${picture} alt="" width="64" height="64" loading="lazy" decoding="async" />`
            : html`<svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="m12 3 8 4.5v9L12 21l-8-4.5v-9ZM4 7.5l8 4.5 8-4.5M12 12v9" />
              </svg>`
        }
      </div>
      <div>
        <b><bdi>${product.name}</bdi></b>
        <small><bdi>${line.sku}</bdi></small>
      </div>
    </div>
    <div role="cell" class="quantity">
      ${quantityView({
        locale,
        label: fill(texts.quantityOf, { name: product.name }),
        value: invalid ? note.wanted : wanted || line.quantity,
        invalid: !!invalid,
        minimum: product.minimum,
        multiple: product.multiple,
        unit,
        change: (quantity) => set(line, quantity),
      })}
    </div>
    <div role="cell" class="unit-price">
      ${
        cheaper
          ? html`<s
              ><span class="unseen">${words.list} </span
              >${sameBase ? unitMoney(locale, listPrice) : unitPriceText(locale, listPrice)}</s
            >`
          : nothing
      }
      <span class="amount">${unitMoney(locale, unitPrice)}</span>
      <span class="per">${perText(locale, words, unitPrice)}</span>
    </div>
    <div role="cell" class="net">${money(locale, net)}</div>
    <div role="cell" class="remove">
      <button
        class="quiet icon"
        aria-label=${fill(texts.removeNamed, { name: product.name })}
        @click=${() => remove(line)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 6h12M8 6V4h4v2m2.5 0-.5 10.5h-8L5.5 6" />
        </svg>
      </button>
    </div>
    <div role="cell" class="note">
      ${problem ? problemView(options, problem) : nothing} ${note ? noteView(options, note) : nothing}
      ${problem ? nothing : explanation(options)}
    </div>
  </div>`;
}

/** The steps up to what the line shows, which is net: VAT is added to the sum of its group, not to a line. */
function explanation({ line, locale }: LineOptions): TemplateResult {
  const texts = textsNow(locale, 'price', price);
  const { quantity, unit, net, waterfall } = line;
  // What is taken off the order, and VAT, stand in the totals.
  const steps = waterfall.filter(({ unitPrice }) => unitPrice);
  return waterfallView(
    locale,
    { ...texts, gross: texts.net },
    { waterfall: steps, gross: net, quantity, unit },
  );
}

function setButton({ line, locale, texts, set }: LineOptions, quantity: number): TemplateResult {
  return html`<button @click=${() => set(line, quantity)}>
    ${fill(texts.set, { quantity: number(locale, quantity) })}
  </button>`;
}

function noteView(options: LineOptions, note: LineNote): TemplateResult {
  const { line, locale, texts } = options;
  const next = 'next' in note ? note.next : 'changed' in note ? [note.wanted] : [];
  return html`<div class="problem" role="alert">
    <span>
      ${
        'text' in note
          ? note.text
          : 'next' in note
            ? texts.quantityInvalid
            : fill(texts.conflict, { now: number(locale, line.quantity) })
      }
    </span>
    ${next.map((quantity) => setButton(options, quantity))}
  </div>`;
}

function problemView(options: LineOptions, problem: NonNullable<CartLine['problem']>): TemplateResult {
  const { line, locale, texts } = options;
  const { available } = line.availability;
  const known: Record<string, string> = {
    'order.out-of-stock': available
      ? fill(texts.short, { available: number(locale, available) })
      : texts.none,
    'cart.quantity-invalid': texts.quantityInvalid,
    'offer.no-price': texts.noPrice,
    'product.unknown': texts.unknown,
  };
  return html`<div class="problem">
    <span>${known[problem.code] ?? problem.message}</span>
    ${problem.nextQuantities.filter((next) => next > 0).map((next) => setButton(options, next))}
  </div>`;
}
