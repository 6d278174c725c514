// What editors know of the elements: VS Code's custom data for HTML and CSS, and JetBrains' web types.
import { membersOf } from './members.mjs';

/** `'net' | 'gross'` → the words that an editor can offer. */
const wordsOf = (type) => [...`${type}`.matchAll(/'([^']+)'/g)].map(([, word]) => word);

export function editorData(elements, tokens, version) {
  const all = elements.map((element) => ({ element, ...membersOf(element) }));
  const attributesOf = ({ properties }) => properties.filter(({ attribute }) => attribute);
  const html = {
    version: 1.1,
    tags: all.map((each) => ({
      name: each.element.tagName,
      description: each.element.summary ?? '',
      attributes: attributesOf(each).map(({ attribute, description, type }) => ({
        name: attribute,
        description,
        ...(type === 'boolean' && { valueSet: 'v' }),
        ...(wordsOf(type).length && { values: wordsOf(type).map((name) => ({ name })) }),
      })),
    })),
  };
  const parts = new Map();
  for (const { parts: own, element } of all)
    for (const { name, description } of own)
      parts.set(name, `${parts.has(name) ? `${parts.get(name)}\n` : ''}${element.tagName}: ${description}`);
  const described = new Map(
    all.flatMap(({ cssProperties }) => cssProperties.map((p) => [p.name, p.description])),
  );
  const css = {
    version: 1.1,
    properties: tokens.map((name) => ({
      name,
      description: described.get(name) ?? 'A design token of Portico.',
    })),
    pseudoElements: [...parts]
      .sort()
      .map(([name, description]) => ({ name: `::part(${name})`, description })),
  };
  const webTypes = {
    $schema: 'https://json.schemastore.org/web-types',
    name: '@portico/elements',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: all.map((each) => ({
          name: each.element.tagName,
          description: each.element.summary ?? '',
          attributes: attributesOf(each).map(({ attribute, description, type }) => ({
            name: attribute,
            description,
            value: { type: type === 'boolean' ? 'boolean' : type, required: type !== 'boolean' },
          })),
          slots: each.slots.map(({ name, description }) => ({ name, description })),
          js: {
            properties: each.properties.map(({ name, description, type }) => ({ name, description, type })),
            events: each.events.map(({ name, description, type }) => ({ name, description, type })),
          },
          css: {
            parts: each.parts.map(({ name, description }) => ({ name, description })),
            properties: each.cssProperties.map(({ name, description }) => ({ name, description })),
          },
        })),
      },
      css: { properties: tokens.map((name) => ({ name })) },
    },
  };
  return {
    'vscode.html-custom-data.json': html,
    'vscode.css-custom-data.json': css,
    'web-types.json': webTypes,
  };
}
