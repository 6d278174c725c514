import { html, type TemplateResult } from 'lit';
import type { Address } from '@portico/contract';

/** An address as it is written on a label; what is missing leaves no gap. */
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
  const lines = [name, street, `${place}, ${region}`, [contact, phone].filter(Boolean).join(' · ')];
  return html`<address>
    ${lines.filter(Boolean).map((line) => html`<span dir="auto">${line}</span>`)}
  </address>`;
}
