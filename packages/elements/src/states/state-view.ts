import { html, nothing, type TemplateResult } from 'lit';
import type { PortalError } from '@portico/sdk';
import { errorText } from '../base/error-view.js';
import { textsNow } from '../base/texts.js';
import { common } from '../translations/en.js';
import { failed, noConnection, signedOut } from './pictures.js';

export interface EmptyOptions {
  picture: TemplateResult;
  title: string;
  hint?: string;
  /** Address and words of the next step. */
  href?: string | undefined;
  action?: string;
  /** Name of the slot for the page's own next step. */
  slot?: string;
}

/** Nothing yet: the picture, the words, and where to go from here. */
export const emptyState = ({ picture, title, hint, href, action, slot }: EmptyOptions): TemplateResult =>
  html`<div part="empty" class="empty">
    ${picture}
    <h2>${title}</h2>
    ${hint ? html`<p>${hint}</p>` : nothing}
    ${href ? html`<a class="button" href=${href}>${action}</a>` : nothing}
    ${slot ? html`<slot name=${slot}></slot>` : nothing}
  </div>`;

/** Nobody is signed in: the element says what would be here. */
export const signedOutState = (text: string): TemplateResult =>
  html`<div part="empty" class="empty">
    ${signedOut}
    <p>${text}</p>
  </div>`;

const pictureOf = ({ kind, status }: PortalError): TemplateResult =>
  status === 401 ? signedOut : kind === 'network' || kind === 'timeout' ? noConnection : failed;

/** A whole element could not be shown: what happened, and a way to try again. */
export const errorState = (
  { locale }: { locale: string },
  error: PortalError,
  retry: () => void,
  own?: object,
): TemplateResult =>
  html`<div part="error" class="empty">
    ${pictureOf(error)}
    <p>${errorText(locale, error, own)}</p>
    <button part="retry" @click=${retry}>${textsNow(locale, 'common', common).retry}</button>
  </div>`;

/** A grey bar in the place of words, about as long as they are. */
export const bone = (size: 'tiny' | 'short' | 'middle' | 'long'): TemplateResult =>
  html`<span class="skeleton bone ${size}"></span>`;
