import { html, nothing, type TemplateResult } from 'lit';
import type { Company } from '@portico/contract';
import type { Section } from '../base/texts.js';
import { addressView } from './address-view.js';

/** The buyer's day, `years` ahead; the date field takes days only. */
function today(years = 0): string {
  const now = new Date();
  const day = [now.getFullYear() + years, now.getMonth() + 1, now.getDate()];
  return day.map((part) => `${part}`.padStart(2, '0')).join('-');
}

/** Company data taken over, ship-to choice and the buyer's own references. */
export function formView(
  texts: Section<'checkout'>,
  company: Company,
  refusal: { field?: string; text: string } | undefined,
): TemplateResult {
  const text = (name: 'poNumber' | 'costCentre', maxlength: number) =>
    html`<label>
      <span>${texts[name]}</span>
      <input name=${name} maxlength=${maxlength} autocomplete="off" />
    </label>`;
  const invalid = refusal?.field === 'requestedDate';
  return html`<section>
      <h2>${texts.company}</h2>
      <div class="company">
        <p>
          <b><bdi>${company.name}</bdi></b>
        </p>
        ${company.vatId ? html`<p>${texts.vatId} <bdi>${company.vatId}</bdi></p>` : nothing}
        ${
          company.registrationNumber
            ? html`<p>${texts.registration} <bdi>${company.registrationNumber}</bdi></p>`
            : nothing
        }
        ${addressView({ ...company.billingAddress, name: '' })}
      </div>
    </section>
    <fieldset>
      <legend>${texts.shipTo}</legend>
      <div class="choices">
        ${company.shipToAddresses.map(
          (address, index) =>
            html`<label class="choice">
              <input type="radio" name="shipToId" value=${address.id} required ?checked=${!index} />
              ${addressView(address)}
            </label>`,
        )}
      </div>
    </fieldset>
    <fieldset>
      <legend>${texts.reference} <small>${texts.optional}</small></legend>
      <div class="grid">
        ${text('poNumber', 60)} ${text('costCentre', 60)}
        <label>
          <span>${texts.requestedDate}</span>
          <input
            type="date"
            name="requestedDate"
            min=${today()}
            max=${today(1)}
            aria-invalid=${invalid ? 'true' : nothing}
            aria-describedby=${invalid ? 'date-hint' : nothing}
            ?data-focus=${invalid}
          />
          ${invalid ? html`<small id="date-hint" class="invalid" role="alert">${refusal.text}</small>` : nothing}
        </label>
        <label class="wide">
          <span>${texts.note}</span>
          <textarea name="note" rows="3" maxlength="2000"></textarea>
        </label>
      </div>
    </fieldset>`;
}
