import type { PropertyValues } from 'lit';
import type { PorticoElement } from '../base/portico-element.js';
import { textsNow, type Sections } from '../base/texts.js';

/** What of an element a server's rendering, and its takeover in a page, reach for. */
export interface Inside extends HTMLElement {
  locale: string;
  state: string;
  readonly requests: PorticoElement<any>['requests'];
  readonly section: keyof Sections;
  readonly english: never;
  texts: unknown;
  readonly hasUpdated: boolean;
  willUpdate(changed: PropertyValues): void;
  performUpdate(): void;
}

/**
 * Makes an element look as it does before its portal has answered: its texts are there, and what it asks for is on its
 * way. A server and the page that takes over from it must agree in this to the node, else Lit cannot hydrate.
 */
export function firstView(element: Inside): void {
  element.texts = textsNow(element.locale, element.section, element.english);
  for (const request of element.requests) request.state = 'loading';
  if (element.requests.length) element.state = 'loading';
}
