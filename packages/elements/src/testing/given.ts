import { noChange, type LitElement } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/**
 * `<portico-price ${given(args)}>`: what a story was given, as a page would write it: attributes where the property has
 * one, so that the source shown can be pasted; the element stays the same when a control changes.
 */
export const given = directive(
  class extends Directive {
    constructor(part: PartInfo) {
      super(part);
      if (part.type !== PartType.ELEMENT) throw new Error('`given` stands in a tag, where attributes stand.');
    }

    render(_args: Readonly<Record<string, any>>): unknown {
      return noChange;
    }

    override update(part: ElementPart, [args]: [Readonly<Record<string, any>>]): unknown {
      const element = part.element as LitElement;
      const { elementProperties } = element.constructor as typeof LitElement;
      for (const [name, { attribute }] of elementProperties) {
        if (typeof name !== 'string' || !(name in args)) continue;
        const value: unknown = args[name];
        if (attribute === false) {
          Object.assign(element, { [name]: value });
          continue;
        }
        const written = typeof attribute === 'string' ? attribute : name.toLowerCase();
        if (value === undefined || value === null || value === '' || value === false)
          element.removeAttribute(written);
        else element.setAttribute(written, value === true ? '' : String(value));
      }
      return noChange;
    }
  },
);
