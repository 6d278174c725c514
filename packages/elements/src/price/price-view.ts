import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '@portico/sdk';
import type { UnitPrice } from '@portico/contract';
import { money, number, percent, unitMoney } from '../base/format.js';
import { fill, textsNow, type Section } from '../base/texts.js';
import { unitName } from '../base/units.js';
import { price as english } from '../translations/en.js';

export { unitName } from '../base/units.js';

/** With or without VAT, or both under each other. */
export type PriceDisplay = 'net' | 'gross' | 'both';

/** `per pc`, `per 100 pcs` */
export function perText(locale: string, texts: Section<'price'>, { baseQuantity, unit }: UnitPrice): string {
  const name = unitName(locale, unit, baseQuantity);
  return fill(texts.per, { unit: baseQuantity === 1 ? name : `${number(locale, baseQuantity)} ${name}` });
}

/** `12.3457 RON per 100 pcs` */
export const unitPriceText = (locale: string, price: UnitPrice): string =>
  `${unitMoney(locale, price)} ${perText(locale, textsNow(locale, 'price', english), price)}`;

/** The own price, loudest of all; what it is less than the list; with or without VAT. */
export function priceView(
  locale: string,
  texts: Section<'price'>,
  offer: Offer,
  display: PriceDisplay,
  flash: string,
): TemplateResult {
  const gross = display === 'gross';
  const { saving } = offer;
  const own = gross ? offer.grossUnitPrice : offer.unitPrice;
  const list = gross ? offer.grossListPrice : offer.listPrice;
  const digits = gross ? 4 : 6;
  const saved = saving && percent(locale, saving.percent);
  // An amount and its unit are said as one phrase.
  return html`<div class="prices">
    <span part="price" class="own ${flash}">${unitMoney(locale, own, digits)}</span>
    <span part="unit" class="muted small">${perText(locale, texts, own)}</span>
    <span class="terms"
      ><span part="vat" class="vat muted small"
        >${
          display === 'both'
            ? `${texts.net} · ${unitMoney(locale, offer.grossUnitPrice, 4)} ${texts.gross}`
            : gross
              ? texts.gross
              : texts.net
        }</span
      >${
        saving
          ? html` <span class="was"
            ><s part="list-price" class="muted"
              ><span class="unseen">${texts.list} </span>${unitMoney(locale, list, digits)}</s
            ><span part="saving" class="saving"
              ><span aria-hidden="true">−${saved}</span
              ><span class="unseen"
                >${fill(texts.save, { amount: money(locale, saving.amount), percent: saved! })}</span
              ></span
              ></span
            ></span>`
          : nothing
      }</span
    >
  </div>`;
}

/** Reserves the room of a price. */
export const priceSkeleton: TemplateResult = html`<div class="prices">
  <span class="own skeleton"></span><span class="terms"><span class="vat skeleton"></span></span>
</div>`;
