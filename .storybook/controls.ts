import type { Preview } from '@storybook/web-components-vite';
import type { LitElement } from 'lit';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgTypes = ReturnType<Enhancer>;

/** The values of `'a' | 'b' | ''` where a type is such a union; nothing stands for "not given". */
const valuesOf = (type: string): string[] | undefined => {
  const parts = type.split('|').map((part) => part.trim());
  const values = parts.filter((part) => /^'.*'$/.test(part)).map((part) => part.slice(1, -1));
  return values.length > 1 && values.length === parts.length ? values.filter(Boolean) : undefined;
};

/** Named unions, as the manifest gives only their name. */
const named: Record<string, string[]> = {
  PriceDisplay: ['net', 'gross', 'both'],
  "View['sort']": ['relevance', 'name', 'sku', 'newest'],
};

/** What an element says of itself, and which portal it belongs to, which here is the story's. */
const readOnly = new Set(['state', 'portal']);

/**
 * A control for every property of the element, by how the class declares it; what an element is given as an object has
 * none. An attribute is the same thing as its property and is said in the property's row.
 */
export const controlsOfElement: Enhancer = ({ component, argTypes }) => {
  const Element = typeof component === 'string' ? customElements.get(component) : undefined;
  if (!Element) return argTypes;
  const { elementProperties } = Element as unknown as typeof LitElement;
  const result: ArgTypes = {};
  for (const [name, argType] of Object.entries(argTypes)) {
    const category = argType.table?.category;
    if (category === 'attributes' && !elementProperties.has(name)) continue;
    const declared = elementProperties.get(name);
    if (
      !declared ||
      declared.state ||
      readOnly.has(name) ||
      (category !== 'properties' && category !== 'attributes')
    ) {
      result[name] = { ...argType, control: false };
      continue;
    }
    const type = argType.table?.type?.summary ?? '';
    const options =
      named[type.replace(/\s*\|\s*(''|undefined)\s*$/, '')] ??
      valuesOf(type.replace(/\s*\|\s*undefined/, ''));
    const attribute =
      declared.attribute === false
        ? undefined
        : typeof declared.attribute === 'string'
          ? declared.attribute
          : name.toLowerCase();
    result[name] = {
      ...argType,
      ...(options && !argType.options && { options }),
      description: `${argType.description ?? ''}${attribute ? ` Attribute \`${attribute}\`.` : ''}`,
      table: { ...argType.table, category: 'properties' },
      control:
        declared.attribute === false
          ? false
          : declared.type === Boolean
            ? { type: 'boolean' }
            : declared.type === Number
              ? { type: 'number' }
              : options || argType.options
                ? { type: 'select' }
                : { type: 'text' },
    };
  }
  return result;
};
