// Shared by the build, which makes the index, and the page, which reads it.
export const searchOptions = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['title', 'heading', 'url', 'section', 'about'],
  searchOptions: {
    boost: { title: 4, heading: 3 },
    prefix: true,
    fuzzy: (/** @type {string} */ term) => (term.length > 4 ? 0.2 : false),
    combineWith: /** @type {'AND'} */ ('AND'),
    // Who searches wants to be told before being given a list of fields.
    boostDocument: (
      /** @type {unknown} */ _id,
      /** @type {string} */ _term,
      /** @type {Record<string, unknown> | undefined} */ stored,
    ) => (stored?.['section'] === 'Reference' ? 0.4 : 1),
  },
};
