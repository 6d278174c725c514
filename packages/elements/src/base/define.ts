export const version = '0.1.0';

/**
 * Registers a tag once. A page that loads Portico twice keeps the first copy; the second is a no-op, with a warning
 * when its version differs, because then the page may not behave as its author expects.
 */
export const define =
  (tag: string) =>
  (element: CustomElementConstructor): void => {
    const known = customElements.get(tag) as { porticoVersion?: string } | undefined;
    Object.assign(element, { porticoVersion: version });
    if (!known) customElements.define(tag, element);
    else if (known.porticoVersion !== version) {
      console.warn(`<${tag}> ${known.porticoVersion} is defined, ${version} is ignored`);
    }
  };
