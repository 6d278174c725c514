/**
 * Where the keyboard goes on when what had the focus is gone: a removed line, a filter taken away, a button to try
 * again that worked. Without this the reader would begin again at the top of the page. Loaded when it happens.
 */

const focusable =
  'a[href], button:not([tabindex="-1"]), input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';

/** In the order of the page, also inside the elements within. */
function stops(node: ParentNode): HTMLElement[] {
  return [...node.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches(focusable) && each.getClientRects().length ? [each] : []),
    ...(each.shadowRoot ? stops(each.shadowRoot) : []),
  ]);
}

const stopsIn = (element: Element): HTMLElement[] => {
  const own = element as HTMLElement;
  return [
    ...(own.matches(focusable) && own.getClientRects().length ? [own] : []),
    ...(own.shadowRoot ? stops(own.shadowRoot) : []),
    ...stops(own),
  ];
};

const isLost = (): boolean => {
  const { activeElement } = document;
  return !activeElement || activeElement === document.body;
};

/** @param path what had the focus and all around it, with its place among its siblings, as it was before. */
export function keepFocus(path: readonly (readonly [Element, number])[]): void {
  // Whoever took the thing away has said where to go on.
  if (!isLost()) return;
  const gone = path[0]![0];
  for (let at = 1; at < path.length; at++) {
    const [parent] = path[at]!;
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const place = path[at - 1]![1];
    // What moved up to its place, then what stood before it, then anything around.
    for (const next of [children[place], children[place - 1], ...children]) {
      const found = next && stopsIn(next);
      const target = found?.find((each) => gone.className && each.className === gone.className) ?? found?.[0];
      if (!target) continue;
      target.focus();
      if (!isLost()) return;
    }
  }
  const base = path.findLast(([element]) => element.isConnected)?.[0] as HTMLElement | undefined;
  if (!base) return;
  base.tabIndex = -1;
  base.focus();
}
