import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '@portico/sdk';
import { dayTime, money, number, percent, unitMoney } from '../base/format.js';
import { fill, textsNow, type Section } from '../base/texts.js';
import { quantityText, unitName } from '../base/units.js';
import { explanation } from '../translations/en-explanation.js';
import { perText, unitPriceText } from './price-view.js';

export { detailStyles } from './price-details.styles.js';

type Texts = Section<'price'>;

const wordsIn = (locale: string) => textsNow(locale, 'explanation', explanation);

/** What a price shows below itself, as far as it is asked for. */
export const detailsView = (
  locale: string,
  texts: Texts,
  offer: Offer,
  { breaks, explain, asOf }: { breaks: boolean; explain: boolean; asOf: boolean },
): unknown[] => [
  breaks ? breaksView(locale, texts, offer) : nothing,
  explain ? waterfallView(locale, texts, offer) : nothing,
  asOf
    ? html`<p class="as-of muted small">
        ${fill(wordsIn(locale).asOf, { time: dayTime(locale, offer.asOf) })}
      </p>`
    : nothing,
];

/** Price by quantity; the line that holds for the quantity asked for is marked. */
export function breaksView(
  locale: string,
  texts: Texts,
  { breaks, quantity, unit }: Offer,
): TemplateResult | typeof nothing {
  if (breaks.length < 2) return nothing;
  const current = breaks.findLastIndex(({ from }) => from <= quantity);
  return html`<table part="breaks" class="breaks">
    <caption class="unseen">
      ${wordsIn(locale).breaks}
    </caption>
    <thead>
      <tr class="muted small">
        <th scope="col">${wordsIn(locale).from}</th>
        <th scope="col">${`${perText(locale, texts, breaks[0]!.unitPrice)}, ${texts.net}`}</th>
      </tr>
    </thead>
    <tbody>
      ${breaks.map(
        ({ from, unitPrice }, at) =>
          html`<tr aria-current=${at === current ? 'true' : nothing}>
            <td>${quantityText(locale, from, unit)}</td>
            <td>${unitMoney(locale, unitPrice)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** How the price came about: each step in words, what it adds to the sum, and the sum. */
export function waterfallView(
  locale: string,
  texts: Texts,
  { waterfall, gross, quantity, unit }: Pick<Offer, 'waterfall' | 'gross' | 'quantity' | 'unit'>,
): TemplateResult {
  const words = (kind: string, params: Record<string, string>) =>
    // A kind that this version does not know shows as the portal calls it.
    fill((wordsIn(locale) as Record<string, string>)[kind === 'list' ? 'step' : kind] ?? kind, {
      ...params,
      unit: unitName(locale, unit, Number(params['from'] ?? quantity)),
      ...(params['from'] && { from: number(locale, params['from']) }),
      ...(params['rate'] && { rate: percent(locale, params['rate']) }),
    });
  return html`<details part="explanation">
    <summary>${wordsIn(locale).why}</summary>
    <dl>
      ${waterfall.map(
        ({ kind, params, unitPrice, amount }) =>
          html`<div>
            <dt>
              ${words(kind, params)}${params['name'] ? `: ${params['name']}` : nothing}
              ${unitPrice ? html` <small class="muted">${unitPriceText(locale, unitPrice)}</small>` : nothing}
            </dt>
            <dd class=${amount.amount.startsWith('-') ? 'less' : ''}>${money(locale, amount)}</dd>
          </div>`,
      )}
      <div class="sum">
        <dt>
          ${`${fill(wordsIn(locale).total, { quantity: quantityText(locale, quantity, unit) })}, ${texts.gross}`}
        </dt>
        <dd>${money(locale, gross)}</dd>
      </div>
    </dl>
  </details>`;
}
