import { html, nothing, type TemplateResult } from 'lit';
import { errorView } from '../base/error-view.js';
import { number } from '../base/format.js';
import { fill, type Section } from '../base/texts.js';
import { quantityText } from '../base/units.js';
import type { AddController, Article } from './add-controller.js';
import { nextQuantities, quantityView } from './quantity.js';

export interface AddViewOptions {
  locale: string;
  texts: Section<'addToCart'>;
  article: Article;
  add: AddController;
  /** Name of the article, said with the button where a page has several. */
  name?: string | undefined;
}

/** Quantity, button, and what there is to say about them. */
export function addView({ locale, texts, article, add, name }: AddViewOptions): TemplateResult {
  const { minimum, multiple, unit } = article;
  const { phase, error } = add;
  const quantity = add.quantity(article);
  const next = nextQuantities(quantity, minimum, multiple);
  const least = nextQuantities(0, minimum, multiple)[0]!;
  const rules = [
    least > multiple && fill(texts.minimum, { quantity: quantityText(locale, least, unit) }),
    multiple !== 1 && fill(texts.multiple, { quantity: quantityText(locale, multiple, unit) }),
  ].filter(Boolean);
  const submit = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (!(await add.add(article))) form.querySelector('input')?.focus();
  };
  const label = phase === 'idle' ? texts.add : texts[phase];
  return html`<form class="add" novalidate @submit=${submit}>
    ${quantityView({
      locale,
      label: name ? `${texts.quantity}: ${name}` : texts.quantity,
      value: quantity,
      minimum,
      multiple,
      unit,
      change: add.choose,
      input: add.choose,
      text: add.typed,
      invalid: next.length > 0,
      describedBy: 'rules',
    })}
    <button
      part="button"
      class="primary ${phase}"
      aria-disabled=${phase === 'adding'}
      aria-label=${name ? `${label}: ${name}` : nothing}
    >
      ${
        phase === 'added'
          ? html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 8.5 3.5 3.5L13 4.5" /></svg>`
          : nothing
      }${label}
    </button>
    <p
      id="rules"
      part="rules"
      class="rules small ${next.length ? 'invalid' : 'muted'}"
      ?hidden=${!next.length && !rules.length}
    >
      ${
        next.length
          ? quantity > 0
            ? // The form's own buttons would submit it.
              html`${texts['cart.quantity-invalid']}
              ${next.map(
                (fitting) =>
                  html`<button type="button" class="retry" @click=${() => add.choose(fitting)}>
                    ${number(locale, fitting)}
                  </button>`,
              )}`
            : texts.invalid
          : rules.join(', ')
      }
    </p>
    <div role="alert" class="failure">
      ${error ? errorView({ locale }, error, () => void add.add(article), texts) : nothing}
    </div>
    <span class="unseen" role="status"
      >${
        phase === 'added'
          ? fill(texts.announce, { quantity: quantityText(locale, add.added, unit) })
          : nothing
      }</span
    >
  </form>`;
}
