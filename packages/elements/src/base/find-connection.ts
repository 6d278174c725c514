import type { Connection } from '@portico/sdk';

/** What `portico-portal` offers to the elements of its page. */
export interface ConnectionSource extends HTMLElement {
  readonly connection: Connection | undefined;
}

/** An element that belongs to a portal. */
export interface Connected extends HTMLElement {
  readonly connection: Connection | undefined;
  readonly updateComplete: Promise<unknown>;
}

/** Where `missing-parts.ts` comes in, for a portal that has not every part: called for each element that is connected. */
export const absence: { hide?: (element: Connected) => void } = {};

/** Sent on the document by `portico-portal` when its connection appears, changes or goes. */
export const connectionChange = 'portico-connection-change';

/**
 * The connection of the portal an element belongs to: the one named by its `portal` attribute (an id), else the
 * nearest ancestor, through shadow roots, else the first one on the page. So a page needs no nesting, and two portals can share it.
 */
export function findConnection(element: HTMLElement): Connection | undefined {
  const id = element.getAttribute('portal');
  if (id) return connectionOf(document.getElementById(id));
  return connectionOf(
    around(element).find(({ localName }) => localName === 'portico-portal') ??
      document.querySelector('portico-portal'),
  );
}

/** An element and all around it up to the document, through shadow roots, which have no name and no `lang` of their own. */
export function around(element: Element): HTMLElement[] {
  const all: Node[] = [];
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host)
    all.push(node);
  return all as HTMLElement[];
}

const connectionOf = (element: Element | null) => (element as ConnectionSource | null)?.connection;
