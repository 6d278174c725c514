import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Declares a reactive property, as Lit's `@property` does for TypeScript's decorators. Lit's own serves standard
 * decorators as well, which costs every page 0.4 kB more.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: object, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);

/** Declares state of the element's own: it renders anew when it changes, and no attribute sets it. */
export const state = () => property({ state: true, attribute: false });
