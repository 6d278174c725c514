import type { Connection } from '@portico/sdk';

/** What `portico-portal` offers to the elements of its page. */
export interface ConnectionSource extends HTMLElement {
  readonly connection: Connection | undefined;
}

/** Sent on the document by `portico-portal` when its connection appears, changes or goes. */
export const connectionChange = 'portico-connection-change';

/**
 * The connection of the portal an element belongs to: the one named by its `portal` attribute (an id), else the
 * nearest ancestor, through shadow roots, else the first one on the page. So a page needs no nesting, and two portals can share it.
 */
export function findConnection(element: HTMLElement): Connection | undefined {
  const id = element.getAttribute('portal');
  if (id) return connectionOf(document.getElementById(id));
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if ((node as Element).localName === 'portico-portal') return connectionOf(node as Element);
  }
  return connectionOf(document.querySelector('portico-portal'));
}

const connectionOf = (element: Element | null) => (element as ConnectionSource | null)?.connection;
