import { html, type TemplateResult } from 'lit';
import type { Address } from '@portico/contract';

/** What is read as one does not break in the middle: `RO-CJ`, a telephone number. */
const whole = (text: string): TemplateResult => html`<span class="whole">${text}</span>`;

/** An address as it is written on a label, each line in its own direction; what is missing leaves no gap. */
export function addressView({
  name,
  street,
  postalCode,
  city,
  county,
  country,
  contact,
  phone,
}: Address): TemplateResult {
  const place = [postalCode, city].filter(Boolean).join(' ');
  // `RO-CJ` already says the country.
  const region = county?.startsWith(`${country}-`) ? county : [county, country].filter(Boolean).join(', ');
  const lines = [
    name,
    street,
    region ? html`${`${place}, `}${whole(region)}` : place,
    contact,
    phone && whole(phone),
  ];
  return html`<address>
    ${lines.filter(Boolean).map((line) => html`<span><bdi>${line}</bdi></span>`)}
  </address>`;
}
