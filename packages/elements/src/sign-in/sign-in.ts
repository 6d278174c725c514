import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators/query.js';
import { state } from '../base/property.js';
import type { PortalError, SessionInfo } from '@portico/sdk';
import { define } from '../base/define.js';
import { errorText, errorView } from '../base/error-view.js';
import { time } from '../base/format.js';
import { PorticoElement } from '../base/portico-element.js';
import { RequestController } from '../base/request-controller.js';
import { fill } from '../base/texts.js';
import { shared } from '../styles/shared.js';
import { signIn as english } from '../translations/en.js';
import { styles } from './sign-in.styles.js';

type Field = 'userName' | 'password' | 'currentPassword' | 'newPassword';

const bar = html`<span class="bar skeleton"></span>`;
const ghostField = html`<div class="field">
  <div class="label">${bar}</div>
  <div class="skeleton box"></div>
</div>`;
const formGhost = html`<div class="form" aria-busy="true">
  <slot name="heading"><div class="title">${bar}</div></slot>
  ${ghostField}${ghostField}
  <div></div>
  <div class="skeleton box"></div>
  <slot name="help"></slot>
</div>`;
const accountGhost = (words: readonly (string | undefined)[]): TemplateResult =>
  html`<div class="account" aria-busy="true">
    <div class="who">
      <span class="initial skeleton"></span>
      <div>${bar}<br />${bar}</div>
    </div>
    <div class="acts" aria-hidden="true">
      ${words.map((word) => html`<div class="button skeleton"><span>${word}</span></div>`)}
    </div>
  </div>`;

/**
 * @summary Signs a buyer in with the user name and password that the supplier gave; then shows who is signed in.
 * @tag portico-sign-in
 * @slot heading - Instead of the heading above the form.
 * @slot help - Below the form, for example whom to ask for a forgotten password.
 * @slot account - Among the account's buttons once somebody is signed in.
 * @csspart base - Everything.
 * @csspart form - The form.
 * @csspart account - What is shown to a signed-in buyer.
 * @csspart button - The main button.
 * @cssproperty --portico-button-background - Ground of the button that leads.
 * @cssproperty --portico-button-text - Words of the button that leads.
 * @cssproperty --portico-button-radius - Corners of buttons.
 * @cssproperty --portico-button-weight - Weight of the words on buttons.
 * @cssproperty --portico-button-case - `uppercase` for capitals on buttons.
 * @cssproperty --portico-button-spacing - Letter spacing on buttons.
 * @cssproperty --portico-field-background - Ground of a field.
 * @cssproperty --portico-field-border - Line around a field.
 * @cssproperty --portico-field-radius - Corners of a field.
 * @cssproperty --portico-heading-font - Font of headings.
 * @cssproperty --portico-heading-weight - Weight of headings.
 * @fires {CustomEvent<{ userName: string }>} portico-sign-in - Before signing in; prevent it to plug in a sign-in of your own.
 * @fires {CustomEvent<{ session: SessionInfo }>} portico-signed-in - Somebody has signed in.
 * @fires {CustomEvent<undefined>} portico-sign-out - Before signing out; may be prevented.
 * @fires {CustomEvent<undefined>} portico-signed-out - Nobody is signed in any more.
 */
@define('portico-sign-in')
export class PorticoSignIn extends PorticoElement<'signIn'> {
  static override styles = [shared, styles];

  @state() private busy = false;
  @state() private shown = false;
  @state() private changed = false;
  @state() private refusal: { field?: Field; text: string } | undefined;
  @query('dialog') private dialog!: HTMLDialogElement | null;

  protected readonly english = english;
  protected readonly section = 'signIn';

  private readonly request = new RequestController(this, {
    key: () => [],
    load: async ({ session }, signal) => session.current ?? session.read({ signal }),
  });

  private async act(act: () => Promise<unknown>, explain: (error: PortalError) => typeof this.refusal) {
    this.busy = true;
    this.refusal = undefined;
    try {
      await act();
    } catch (error) {
      this.refusal = explain(error as PortalError);
    }
    this.busy = false;
    if (this.refusal?.field) void this.focusOn(this.refusal.field);
  }

  private readonly onSignIn = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { userName, password } = this.valuesOf(form, 'userName', 'password') ?? {};
    if (!userName || !password || this.busy || !this.connection) return;
    if (!this.send('portico-sign-in', { userName }, true)) return;
    const { session } = this.connection;
    await this.act(
      async () => {
        this.send('portico-signed-in', { session: await session.signIn({ userName, password }) });
        form.reset();
        this.shown = this.changed = false;
      },
      (error) => this.explainSignIn(error),
    );
  };

  private readonly onSignOut = async (): Promise<void> => {
    if (this.busy || !this.send('portico-sign-out', undefined, true)) return;
    await this.act(
      async () => {
        await this.connection?.session.signOut();
        this.send('portico-signed-out', undefined);
      },
      (error) => ({ text: errorText(this.locale, error) }),
    );
  };

  private readonly onChangePassword = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const passwords = this.valuesOf(form, 'currentPassword', 'newPassword');
    if (!passwords || this.busy) return;
    if (passwords.newPassword!.length < 10) return this.refuse('newPassword', this.texts!.newPasswordHint);
    await this.act(
      async () => {
        await this.connection?.session.changePassword(
          passwords as Record<'currentPassword' | 'newPassword', string>,
        );
        form.reset();
        this.dialog?.close();
        this.changed = true;
      },
      (error) =>
        error.code === 'session.wrong-password'
          ? { field: 'currentPassword', text: this.texts!.wrongCurrent }
          : error.code === 'session.weak-password'
            ? { field: 'newPassword', text: this.texts!.weak }
            : { text: this.explainSignIn(error).text },
    );
  };

  private readonly openDialog = (): void => {
    this.refusal = undefined;
    this.changed = false;
    this.dialog?.showModal();
  };

  /** The named values; undefined when one is empty, which is then said at its field. */
  private valuesOf<F extends Field>(form: HTMLFormElement, ...fields: F[]): Record<F, string> | undefined {
    const data = new FormData(form);
    const values = {} as Record<F, string>;
    for (const field of fields) {
      values[field] = String(data.get(field));
      if (!values[field]) return void this.refuse(field, this.texts!.required);
    }
    return values;
  }

  private refuse(field: Field, text: string): void {
    this.refusal = { field, text };
    void this.focusOn(field);
  }

  private async focusOn(field: Field): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>(`#${field}`)?.focus();
  }

  private explainSignIn(error: PortalError): { field?: Field; text: string } {
    const texts = this.texts!;
    // Which of the two was wrong is not said: it would tell who has an account.
    if (error.code === 'session.wrong-credentials') return { field: 'password', text: texts.wrong };
    if (error.code !== 'session.too-many-attempts') return { text: errorText(this.locale, error) };
    const { retryAfter } = error;
    const at = retryAfter && time(this.locale, new Date(Date.now() + retryAfter * 1000).toISOString());
    return { text: at ? fill(texts.tooMany, { time: at }) : texts.tooManySoon };
  }

  private field(field: Field, autocomplete: string, type: string, hint?: string): TemplateResult {
    const text = this.refusal?.field === field ? this.refusal.text : undefined;
    return html`<div class="field">
      <label for=${field}>${this.texts![field]}</label>
      <input
        id=${field}
        name=${field}
        type=${type}
        autocomplete=${autocomplete}
        autocapitalize="none"
        spellcheck="false"
        required
        aria-invalid=${text ? 'true' : nothing}
        aria-describedby=${text || hint ? `${field}-hint` : nothing}
      />
      ${
        type === 'text' && field === 'userName'
          ? nothing
          : html`<button
              type="button"
              class="show"
              aria-pressed=${this.shown}
              aria-label=${this.shown ? this.texts!.hide : this.texts!.show}
              @click=${() => (this.shown = !this.shown)}
            >
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z" />
                <circle cx="10" cy="10" r="2.5" />
                <path class="slash" d="M3.5 16.5 16.5 3.5" />
              </svg>
            </button>`
      }
      ${
        text || hint
          ? html`<p id="${field}-hint" class=${text ? 'invalid' : 'hint'} role=${text ? 'alert' : nothing}>
              ${text ?? hint}
            </p>`
          : nothing
      }
    </div>`;
  }

  private renderForm(): TemplateResult {
    const texts = this.texts!;
    return html`<form part="form" novalidate @submit=${this.onSignIn} aria-label=${texts.title}>
      <slot name="heading"><h2>${texts.title}</h2></slot>
      ${this.field('userName', 'username', 'text')}
      ${this.field('password', 'current-password', this.shown ? 'text' : 'password')} ${this.renderRefusal()}
      <button part="button" class="primary" aria-disabled=${this.busy}>
        ${this.busy ? texts.submitting : texts.submit}
      </button>
      <slot name="help"></slot>
    </form>`;
  }

  private renderRefusal(): TemplateResult {
    const { refusal } = this;
    return html`<div role="alert">
      ${refusal && !refusal.field ? html`<p class="invalid">${refusal.text}</p>` : nothing}
    </div>`;
  }

  private renderAccount({ user, company }: SessionInfo): TemplateResult {
    const texts = this.texts!;
    const name = user!.name || user!.userName;
    return html`<section part="account" aria-label=${texts.account}>
      <div class="who">
        <span class="initial" aria-hidden="true">${name[0]}</span>
        <div>
          <p class="company">${company?.name}</p>
          <p class="user">${name}</p>
        </div>
      </div>
      <div class="acts">
        <slot name="account"></slot>
        <button @click=${this.openDialog}>${texts.changePassword}</button>
        <button @click=${this.onSignOut} aria-disabled=${this.busy}>${texts.signOut}</button>
      </div>
      <p role="status" class="done">${this.changed ? texts.changed : nothing}</p>
      ${this.dialog?.open ? nothing : this.renderRefusal()}
      <dialog aria-labelledby="change" @close=${() => (this.refusal = undefined)}>
        <form novalidate @submit=${this.onChangePassword}>
          <h2 id="change">${texts.changePassword}</h2>
          <input
            type="text"
            name="userName"
            autocomplete="username"
            .value=${user!.userName}
            hidden
            readonly
          />
          ${this.field('currentPassword', 'current-password', this.shown ? 'text' : 'password')}
          ${this.field('newPassword', 'new-password', this.shown ? 'text' : 'password', texts.newPasswordHint)}
          ${this.renderRefusal()}
          <div class="acts">
            <button type="button" @click=${() => this.dialog?.close()}>${texts.cancel}</button>
            <button class="primary" aria-disabled=${this.busy}>${texts.save}</button>
          </div>
        </form>
      </dialog>
    </section>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const session = this.connection?.session.current;
    if (session) this.state = session.user ? 'ready' : 'signed-out';
  }

  protected override render(): unknown {
    const { request, texts } = this;
    const session = this.connection?.session.current;
    if (request.state === 'waiting') return nothing;
    return html`<div part="base" class="base">
      ${
        texts && session
          ? session.user
            ? this.renderAccount(session)
            : this.renderForm()
          : texts && request.error
            ? errorView(this, request.error, request.refresh)
            : this.hasBuyer
              ? accountGhost([texts?.changePassword, texts?.signOut])
              : formGhost
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portico-sign-in': PorticoSignIn;
  }
  interface GlobalEventHandlersEventMap {
    'portico-sign-in': CustomEvent<{ userName: string }>;
    'portico-signed-in': CustomEvent<{ session: SessionInfo }>;
    'portico-sign-out': CustomEvent<undefined>;
    'portico-signed-out': CustomEvent<undefined>;
  }
}
