// What of an element is public, from the manifest: the same for the API file, the typings and the editors' data.
const hidden = new Set(['private', 'protected']);
const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
const oneLine = (text) => `${text ?? ''}`.replace(/\s+/g, ' ').trim();

/** Names that every element inherits and that a page may read, but has no reason to set. */
const inherited = new Set(['state', 'connection', 'requests', 'locale']);

export const membersOf = (element) => {
  const fields = (element.members ?? []).filter(
    ({ kind, privacy, static: isStatic }) => kind === 'field' && !hidden.has(privacy) && !isStatic,
  );
  const own = fields.filter(
    ({ inheritedFrom, name }) => !inheritedFrom && !(inherited.has(name) && name !== 'locale'),
  );
  return {
    properties: own
      .filter(({ name, description }) => !/@internal/.test(description ?? '') && !name.startsWith('_'))
      .map(({ name, attribute, type, description, readonly }) => ({
        name,
        attribute,
        readonly,
        type: oneLine(type?.text) || 'unknown',
        description: oneLine(description),
      }))
      .sort(byName),
    state: fields.find(({ name }) => name === 'state'),
    methods: (element.members ?? [])
      .filter(
        ({ kind, privacy, inheritedFrom, description }) =>
          kind === 'method' &&
          !hidden.has(privacy) &&
          !inheritedFrom &&
          description &&
          !/@internal/.test(description),
      )
      .map(({ name, parameters = [], return: result, description }) => ({
        name,
        text: `${name}(${parameters.map((p) => `${p.name}: ${oneLine(p.type?.text) || 'unknown'}`).join(', ')}): ${oneLine(result?.type?.text) || 'void'}`,
        description: oneLine(description),
      }))
      .sort(byName),
    events: (element.events ?? [])
      .filter(({ name }) => name)
      .map(({ name, type, description }) => ({
        name,
        type: oneLine(type?.text),
        description: oneLine(description),
      }))
      .sort(byName),
    slots: (element.slots ?? [])
      .map((s) => ({ name: s.name, description: oneLine(s.description) }))
      .sort(byName),
    parts: (element.cssParts ?? [])
      .map((p) => ({ name: p.name, description: oneLine(p.description) }))
      .sort(byName),
    cssProperties: (element.cssProperties ?? [])
      .map((p) => ({ name: p.name, description: oneLine(p.description) }))
      .sort(byName),
  };
};
export { oneLine };
