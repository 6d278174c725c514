import { html, nothing, type TemplateResult } from 'lit';
import type { Totals } from '@portico/contract';
import { money, percent } from '../base/format.js';
import { fill, textsNow } from '../base/texts.js';
import { totals as english } from '../translations/en.js';

/** What is taken off the order, net, each VAT group and gross, exactly as the portal computed them. */
export function totalsView(
  locale: string,
  { lines, allowances = [], net, vat, gross, saving }: Totals,
): TemplateResult {
  const texts = textsNow(locale, 'totals', english);
  const row = (kind: string, name: string, value: string) =>
    html`<div class=${kind}>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl part="totals" class="totals">
    ${lines && allowances.length ? row('', texts.lines, money(locale, lines)) : nothing}
    ${allowances.map(({ id, name, amount }) =>
      row('less', name ?? id, money(locale, { ...amount, amount: `-${amount.amount}` })),
    )}
    ${row('', texts.net, money(locale, net))}
    ${vat.map((group) =>
      row(
        '',
        fill(texts.vat, { rate: percent(locale, group.rate), base: money(locale, group.base) }),
        money(locale, group.amount),
      ),
    )}
    ${row('gross', texts.gross, money(locale, gross))}
    ${saving ? row('saving', texts.saving, money(locale, saving)) : nothing}
  </dl>`;
}
