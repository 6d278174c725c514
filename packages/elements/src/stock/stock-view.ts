import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '@portico/sdk';
import { day, time } from '../base/format.js';
import { fill, plural, type Section } from '../base/texts.js';
import { quantityText } from '../base/units.js';

/**
 * How much there is, as of when, and when more comes; `brief` says only the first of it, in one line. The words say what the
 * colour of the dot says, too.
 */
export function stockView(
  locale: string,
  texts: Section<'stock'>,
  { availability, unit }: Offer,
  flash: string,
  asOf: boolean,
  brief = false,
): TemplateResult {
  const { status, available, expectedOn, leadTimeDays } = availability;
  const more = [
    available > 0 &&
      (brief
        ? quantityText(locale, available, unit)
        : fill(texts.available, { quantity: quantityText(locale, available, unit) })),
    expectedOn && status !== 'in-stock' && fill(texts.expected, { date: day(locale, expectedOn) }),
    leadTimeDays && status !== 'in-stock' && plural(locale, texts.lead, leadTimeDays),
  ].filter(Boolean);
  return html`<div class="stock">
    <span part="status" class="status ${flash}"
      ><span part="dot" class="dot ${status}" aria-hidden="true"></span>${
        // A status that this version does not know shows as the portal calls it.
        (texts as Record<string, string>)[status] ?? status
      }</span
    >
    <span part="detail" class="muted">${brief ? more[0] : more.join(' · ')}</span>
    ${
      asOf
        ? html`<span part="as-of" class="muted"
            >${fill(texts.asOf, { time: time(locale, availability.asOf) })}</span
          >`
        : nothing
    }
  </div>`;
}

/** Reserves the room of a line of stock. */
export const stockSkeleton: TemplateResult = html`<div class="stock">
  <span class="line skeleton"></span>
</div>`;
