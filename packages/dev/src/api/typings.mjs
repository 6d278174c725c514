// Typings of the elements for the templates of React, Vue and Svelte, from the manifest. Types of properties are taken
// from the classes themselves, and those of events from `GlobalEventHandlersEventMap`, so that nothing is said twice.
import { membersOf } from './members.mjs';

const head = (what) => `// Written by \`npm run api\` from the elements' sources. ${what}\n`;
const entryOf = (tag) => `@portico/elements/${tag.replace('portico-', '')}`;
const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** What an attribute takes when it is written out; a property's own name takes the property's type. */
const attributeType = (type) =>
  /^boolean/.test(type) ? 'boolean | string' : /^number/.test(type) ? 'number | string' : 'string';

const shape = (members) => (members.length ? `{${members.join('')} }` : 'Record<never, never>');

export function typings(elements) {
  const rows = elements.map((element) => {
    const { properties, events } = membersOf(element);
    const settable = properties.filter(
      ({ readonly, attribute, name }) => !readonly && (attribute || name !== 'connection'),
    );
    const attributes = settable.filter(({ name, attribute }) => attribute && attribute !== name);
    return { tag: element.tagName, name: element.name, settable, attributes, events };
  });
  const shared = `${head('What each element takes and sends.')}
${rows.map(({ tag, name }) => `import type { ${name} } from '${entryOf(tag)}';`).join('\n')}

/** By tag: the element, the properties that can be set, attributes with a name of their own, and events. */
export interface PorticoElements {
${rows
  .map(
    ({ tag, name, settable, attributes, events }) => `  '${tag}': {
    element: ${name};
    properties: ${union(settable.map((p) => p.name))};
    attributes: ${shape(attributes.map((p) => ` '${p.attribute}'?: ${attributeType(p.type)};`))};
    events: ${shape(events.map((e) => ` '${e.name}': GlobalEventHandlersEventMap['${e.name}'];`))};
  };`,
  )
  .join('\n')}
}
export type Tag = keyof PorticoElements;

/** What can be set on an element in a template, beside what every HTML element takes. */
export type Settable<T extends Tag> = Partial<
  Pick<PorticoElements[T]['element'], PorticoElements[T]['properties'] & keyof PorticoElements[T]['element']>
> &
  PorticoElements[T]['attributes'];

/** Listeners, named as \`on\` and the event's own name. */
export type Listeners<T extends Tag, Prefix extends string = 'on'> = {
  [K in keyof PorticoElements[T]['events'] as \`\${Prefix}\${K & string}\`]?: (
    event: PorticoElements[T]['events'][K],
  ) => void;
};
`;
  const lines = (text) => rows.map(({ tag }) => `    '${tag}': ${text(tag)};`).join('\n');
  return {
    'elements.d.ts': shared,
    'react.d.ts': `${head("JSX of React 19: \`import '@portico/elements/react'\` once.")}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Listeners, PorticoElements, Settable, Tag } from './elements.js';

type Html<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;
export type PorticoProps<T extends Tag> = Omit<Html<PorticoElements[T]['element']>, keyof Settable<T>> &
  Settable<T> &
  Listeners<T>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines((tag) => `PorticoProps<'${tag}'>`)}
    }
  }
}
`,
    'vue.d.ts': `${head("Templates of Vue 3: \`import '@portico/elements/vue'\` once.")}
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { PorticoElements, Settable, Tag } from './elements.js';

type Emits<T extends Tag> = {
  [K in keyof PorticoElements[T]['events']]: (event: PorticoElements[T]['events'][K]) => void;
};
export type PorticoComponent<T extends Tag> = new () => PorticoElements[T]['element'] & {
  $props: Omit<HTMLAttributes, keyof Settable<T>> & Settable<T> & PublicProps;
  $emit: EmitFn<Emits<T>>;
};

declare module 'vue' {
  interface GlobalComponents {
${lines((tag) => `PorticoComponent<'${tag}'>`)}
  }
}
`,
    'svelte.d.ts': `${head("Templates of Svelte 5: \`import '@portico/elements/svelte'\` once.")}
import type { HTMLAttributes } from 'svelte/elements';
import type { Listeners, PorticoElements, Settable, Tag } from './elements.js';

export type PorticoAttributes<T extends Tag> = Omit<HTMLAttributes<PorticoElements[T]['element']>, keyof Settable<T>> &
  Settable<T> &
  Listeners<T> &
  Listeners<T, 'on:'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines((tag) => `PorticoAttributes<'${tag}'>`)}
  }
}
`,
  };
}
