import { html, type TemplateResult } from 'lit';
import type { PortalError } from '@portico/sdk';
import { common as commonEnglish, errors as errorsEnglish } from '../translations/en.js';
import { textsNow } from './texts.js';

/** What a failure means to a buyer; `own` are the texts of an element's own problem codes. */
export function errorText(locale: string, error: PortalError, own: object = {}): string {
  const { code, kind, message, status = 0 } = error;
  const texts: Record<string, string> = { ...textsNow(locale, 'errors', errorsEnglish), ...own };
  return (
    texts[code] ??
    // A problem of the caller is said in the portal's own words where this version has none.
    (status === 401 ? texts['session']! : status > 401 && status < 500 ? message : texts[kind]!)
  );
}

/** A failure in place of what could not be shown, with a way to try again. */
export const errorView = (
  { locale }: { locale: string },
  error: PortalError,
  retry: () => void,
  own?: object,
): TemplateResult =>
  html`<div part="error" class="error">
    <span>${errorText(locale, error, own)}</span>
    <button part="retry" class="retry" @click=${retry}>
      ${textsNow(locale, 'common', commonEnglish).retry}
    </button>
  </div>`;
