// What a person wrote about an element (`price.guide.md`) as Markdown for its page and for Storybook: what holds for every
// element's accessibility is written once, and links are turned to where the text is shown.

const lastRow = /^(\| Live regions .*\|)\n/m;

/** The guide with the rows of accessibility that all elements share; `common` is accessibility.guide.md. */
export const withCommon = (guide, common) => guide.replace(lastRow, (row) => `${row}${common.trim()}\n`);

/** Turns a text's relative links: `turn(path)` answers what stands there instead. */
export const turnLinks = (markdown, turn) =>
  markdown.replace(/\]\((?!https?:|#|mailto:|tel:)([^)\s]+)\)/g, (_, path) => `](${turn(path)})`);
