// Which pages the site has, in which order: what stands here by name comes first, and every other Markdown file below
// docs/ follows in its section by itself, so that no page can be written and not be found.
import { readFile, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { root } from '../steps.mjs';

const sections = [
  { title: 'Start', files: ['README', 'getting-started', 'embed', 'architecture'] },
  {
    title: 'Guides',
    files: [
      'theme',
      'translate',
      'sign-in',
      'csp',
      'accessibility',
      'sdk',
      'headless',
      'frameworks',
      'testing',
      'migrate',
    ],
    rest: (file) => !file.includes('/'),
  },
  { title: 'Elements', files: ['elements/README'], rest: (file) => file.startsWith('elements/') },
  { title: 'Running a portal', files: ['configuration', 'import', 'security', 'benchmarks'] },
  {
    title: 'Reference',
    files: ['sdk', 'elements', 'kit', 'contract', 'types'].map((name) => `reference/${name}`),
  },
];

const short = {
  README: 'Welcome',
  'elements/README': 'All elements',
};

const titleOf = (markdown) => /^# (.+)$/m.exec(markdown)?.[1].replace(/[`<>]/g, '') ?? 'Untitled';

/** Where a Markdown file below docs/ stands on the site. */
export const outputOf = (file) => `${file.replace(/\.md$/, '').replace(/(^|\/)README$/, '$1index')}.html`;

/** Every page: its file below docs/ (`elements/portico-price.md`), its text, its section, its place. */
export async function collectPages(reference = new Map()) {
  const docs = join(root, 'docs');
  const texts = new Map();
  for (const entry of await readdir(docs, { recursive: true })) {
    const file = entry.split(/[\\/]/).join(posix.sep);
    if (/\.md$/.test(file)) texts.set(file.replace(/\.md$/, ''), await readFile(join(docs, entry), 'utf8'));
  }
  for (const [name, text] of reference) texts.set(`reference/${name}`, text);
  const named = new Set(sections.flatMap(({ files }) => files));
  const pages = [];
  for (const { title: section, files, rest } of sections) {
    const others = rest ? [...texts.keys()].filter((file) => !named.has(file) && rest(file)).sort() : [];
    for (const file of [...files.filter((name) => texts.has(name)), ...others]) {
      const markdown = texts.get(file);
      texts.delete(file);
      pages.push({
        file: `${file}.md`,
        output: outputOf(file),
        section,
        markdown,
        title: titleOf(markdown),
        name: short[file] ?? titleOf(markdown),
      });
    }
  }
  if (texts.size)
    throw new Error(`These pages belong to no section of pages.mjs: ${[...texts.keys()].join(', ')}.`);
  return pages;
}
