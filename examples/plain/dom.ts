/** The element that a selector names and that must be there. */
export function find<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

/** A copy of a `<template>`, its elements ready for properties. */
export const copyOf = (id: string): DocumentFragment =>
  document.importNode(find<HTMLTemplateElement>(`#${id}`).content, true);
