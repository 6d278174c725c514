import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { weakPairs, type Weak } from '../../packages/elements/src/testing/contrast.js';
import { cssOf, groups, type Chosen, type Setting } from './settings.js';
import './theme-editor.css';

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** Tokens to turn, the elements that take them at once, what is too weak to be read, and the CSS to copy. */
export class ThemeEditor extends LitElement {
  static override properties = { chosen: { state: true }, scheme: { state: true }, said: { state: true } };

  declare chosen: Chosen;
  declare scheme: Scheme;
  declare said: string;
  private weak: Partial<Record<Scheme, Weak[]>> = {};

  constructor() {
    super();
    this.chosen = {};
    this.scheme = 'light';
    this.said = '';
  }

  /** In the page's own tree, so that the page's fonts and Storybook's tools reach it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stage = this.closest<HTMLElement>('[data-theme]');
    if (stage?.dataset['theme'] === 'dark') this.scheme = 'dark';
  }

  private set(token: string, value: string | undefined): void {
    const { [token]: _, ...others } = this.chosen;
    this.chosen = value === undefined ? others : { ...this.chosen, [token]: value };
    this.said = '';
  }

  /** Both schemes are measured where the tokens hold, whichever is looked at. */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const trial = this.querySelector<HTMLElement>('.trial')!;
    for (const { settings } of groups)
      for (const { token } of settings)
        trial.style.setProperty(`--portico-${token}`, this.chosen[token] ?? null);
    if (!changed.has('chosen')) return;
    for (const scheme of schemes) {
      trial.style.colorScheme = scheme;
      this.weak[scheme] = weakPairs(trial);
    }
    trial.style.colorScheme = '';
    this.requestUpdate();
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(cssOf(this.chosen));
      this.said = 'Copied.';
    } catch {
      // Without the permission the text is selected, to be copied by hand.
      getSelection()?.selectAllChildren(this.querySelector('pre')!);
      this.said = 'Selected: press Ctrl+C.';
    }
  }

  private renderSetting(setting: Setting): TemplateResult {
    const { token, name } = setting;
    const now = this.chosen[token];
    if (setting.kind === 'colour') {
      const [light, dark] = /^light-dark\((.+), (.+)\)$/.exec(now ?? '')?.slice(1) ?? setting.preset;
      const pair = [light!, dark!] as const;
      const change = (index: number) => (event: Event) => {
        const next = pair.with(index, (event.target as HTMLInputElement).value);
        const same = next.every((each, at) => each === setting.preset[at]);
        this.set(token, same ? undefined : `light-dark(${next.join(', ')})`);
      };
      return html`<div class="setting">
        <span>${name}</span>
        <span class="pair">
          ${schemes.map(
            (scheme, index) =>
              html`<input
                type="color"
                aria-label="${name}, ${scheme}"
                title="${name}, ${scheme}"
                .value=${pair[index]!}
                @input=${change(index)}
              />`,
          )}
        </span>
      </div>`;
    }
    if (setting.kind === 'choice')
      return html`<label class="setting">
        <span>${name}</span>
        <select
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            this.set(token, value === setting.preset ? undefined : value);
          }}
        >
          ${Object.entries(setting.values).map(
            ([value, title]) =>
              html`<option value=${value} .selected=${value === (now ?? setting.preset)}>${title}</option>`,
          )}
        </select>
      </label>`;
    const { least, most, step, unit, preset } = setting;
    const number = now === undefined ? preset : Number.parseFloat(now);
    return html`<label class="setting">
      <span>${name}</span>
      <output>${number}${unit}</output>
      <input
        type="range"
        name=${token}
        min=${least}
        max=${most}
        step=${step}
        .value=${String(number)}
        aria-valuetext="${number}${unit}"
        @input=${(event: Event) => {
          const { valueAsNumber } = event.target as HTMLInputElement;
          this.set(token, valueAsNumber === preset ? undefined : `${valueAsNumber}${unit}`);
        }}
      />
    </label>`;
  }

  private renderCheck(): TemplateResult {
    const found = schemes.flatMap((scheme) => (this.weak[scheme] ?? []).map((each) => ({ scheme, ...each })));
    return html`<div role="status">
      ${
        found.length
          ? html`<div class="check weak">
              <b>Too weak to be read (WCAG 2.2 AA)</b>
              <ul>
                ${found.map(
                  ({ scheme, text, ground, ratio, needs }) =>
                    html`<li>${text} on ${ground}, ${scheme}: ${ratio.toFixed(2)}, needs ${needs}</li>`,
                )}
              </ul>
            </div>`
          : html`<p class="check good">
              Every pair of colours is readable in light and in dark (WCAG 2.2 AA).
            </p>`
      }
    </div>`;
  }

  protected override render(): TemplateResult {
    const { chosen, scheme, said } = this;
    return html`<div class="editor">
      <form aria-label="Tokens" @submit=${(event: Event) => event.preventDefault()}>
        ${groups.map(
          ({ title, settings }) =>
            html`<fieldset>
              <legend>${title}${title === 'Colour' ? ' (light, dark)' : nothing}</legend>
              ${settings.map((setting) => this.renderSetting(setting))}
            </fieldset>`,
        )}
        <div class="acts">
          <button type="button" @click=${() => (this.chosen = {})}>Start over</button>
        </div>
      </form>
      <div class="right">
        ${this.renderCheck()}
        <h2 id="css">CSS</h2>
        <pre tabindex="0" role="region" aria-labelledby="css"><code>${cssOf(chosen)}</code></pre>
        <div class="acts">
          <button type="button" class="copy" @click=${this.copy}>Copy the CSS</button>
          <span role="status">${said}</span>
        </div>
        <div class="schemes" role="radiogroup" aria-label="Scheme of the trial">
          ${schemes.map(
            (each) =>
              html`<label>
                <input
                  type="radio"
                  name="scheme"
                  .checked=${each === scheme}
                  @change=${() => (this.scheme = each)}
                />
                ${each}
              </label>`,
          )}
        </div>
        <div class="trial" data-theme=${scheme}>
          <portico-product-list category="power-tools" limit="3" href="#article={sku}"></portico-product-list>
          <portico-cart checkout-href="#checkout"></portico-cart>
          <portico-order-history></portico-order-history>
        </div>
      </div>
    </div>`;
  }
}

customElements.define('theme-editor', ThemeEditor);
