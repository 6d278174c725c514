import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../base/format.js';
import { textsNow } from '../base/texts.js';
import { unitName } from '../base/units.js';
import { addToCart as english } from '../translations/en.js';

export interface QuantityOptions {
  locale: string;
  /** Name of the field for assistive technology. */
  label: string;
  value: number;
  minimum: number;
  multiple: number;
  unit: string;
  /** The buyer has chosen; the quantity may not fit minimum and multiple, as it is never rounded in silence. */
  change: (quantity: number) => void;
  /** The buyer is typing `text`; NaN while it is no quantity. */
  input?: (quantity: number, text: string) => void;
  /** What they are typing, shown as it is until they are done. */
  text?: string | undefined;
  invalid?: boolean;
  /** Id of what explains the field. */
  describedBy?: string;
}

/** Three decimals as whole numbers, as 0.3 is no multiple of 0.1 in binary floats. */
const thousandths = (value: number) => Math.round(value * 1000);

/** The nearest quantities that fit, one below and one above; none when `value` itself fits. */
export function nextQuantities(value: number, minimum: number, multiple: number): number[] {
  const step = thousandths(multiple);
  const least = Math.ceil(thousandths(minimum) / step) * step;
  const wanted = thousandths(value);
  if (!(wanted >= least)) return [least / 1000];
  const below = wanted - (wanted % step);
  return below === wanted ? [] : [below / 1000, (below + step) / 1000];
}

/** What a buyer typed, with the decimal sign of their language or a full stop; NaN when it is no quantity. */
export function parseQuantity(locale: string, text: string): number {
  // Arabic's own sign is read as a full stop below.
  const decimal = number(locale, 1.5)[1] === ',' ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  // Arabic and Persian digits have their value in their last four bits.
  let digits = text
    .replace(/[\s\u00a0\u202f'٬]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace('٫', '.');
  // "1.234" is a thousand where the comma is the decimal sign; "0.5" can only be a half.
  if (new RegExp(`^[1-9]\\d{0,2}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`).test(digits))
    digits = digits.replaceAll(group, '');
  digits = digits.replace(',', '.');
  const value = /^\d{1,7}(\.\d{1,3})?$/.test(digits) ? Number(digits) : NaN;
  return value > 0 ? value : NaN;
}

/** A field for a quantity with a button on either side; arrows, Page and Home keys step it, too. */
export function quantityView(options: QuantityOptions): TemplateResult {
  const { locale, label, value, minimum, multiple, unit, change, input, text, invalid, describedBy } =
    options;
  const texts = textsNow(locale, 'addToCart', english);
  const known = value > 0 ? value : minimum;
  const least = nextQuantities(0, minimum, multiple)[0]!;
  const shown = text ?? (value > 0 ? number(locale, value, false) : '');
  const step = (steps: number) => {
    const [below, above = below] = nextQuantities(known, minimum, multiple);
    // From a quantity that does not fit, the first step goes to the nearest one that does.
    const next =
      below === undefined ? known + steps * multiple : steps < 0 ? below : above! + (steps - 1) * multiple;
    const fitting = Math.max(least, thousandths(next) / 1000);
    if (fitting !== value && fitting <= 9_999_999) change(fitting);
  };
  const onKey = (event: KeyboardEvent) => {
    const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (steps) step(steps);
    else if (event.key === 'Home' && event.ctrlKey) change(least);
    else return;
    event.preventDefault();
  };
  const onInput = (event: Event) => {
    const typed = (event.target as HTMLInputElement).value;
    input?.(parseQuantity(locale, typed), typed);
  };
  const onChange = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const typed = parseQuantity(locale, field.value);
    if (typed > 0) change(typed);
    else if (input) input(NaN, field.value);
    else field.value = shown;
  };
  return html`<div part="quantity" class="stepper">
    <button
      type="button"
      class="step"
      tabindex="-1"
      aria-label=${texts.less}
      aria-disabled=${known <= least}
      @click=${() => step(-1)}
    >
      −
    </button>
    <input
      class="count"
      role="spinbutton"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${label}
      aria-valuenow=${known}
      aria-valuemin=${least}
      aria-valuetext="${number(locale, known)} ${unitName(locale, unit, known)}"
      aria-invalid=${invalid ? 'true' : 'false'}
      aria-describedby=${describedBy ?? nothing}
      .value=${shown}
      @input=${onInput}
      @change=${onChange}
      @keydown=${onKey}
    />
    <span class="unit muted" aria-hidden="true">${unitName(locale, unit, known)}</span>
    <button type="button" class="step" tabindex="-1" aria-label=${texts.more} @click=${() => step(1)}>
      +
    </button>
  </div>`;
}
