// The elements' manifest (custom-elements.json) from their sources, and a page of documentation for each from it.
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { turnLinks, withCommon } from './guide.mjs';
import { node, root } from './steps.mjs';

const folder = join(root, 'packages', 'elements');

export async function writeManifest() {
  await node(
    [
      join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js'),
      'analyze',
      '--litelement',
      '--quiet',
      '--globs',
      'src/**/*.ts',
      '--exclude',
      'src/**/*.test.ts',
      'src/**/*.stories.ts',
      'src/testing/**',
    ],
    { quiet: true, cwd: folder },
  );
  const file = join(folder, 'custom-elements.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  // The analyzer takes the parameter of `send(type, ...)` for the name of an event; real ones start with the prefix.
  const real = ({ name }) => name?.startsWith('portico-');
  for (const { declarations } of manifest.modules)
    for (const declaration of declarations)
      if (declaration.events) declaration.events = declaration.events.filter(real);
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

const inherited = new Set(['PorticoElement', 'LitElement', 'ReactiveElement']);
const cell = (text) =>
  `${text ?? ''}`
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');

const table = (title, head, rows) =>
  rows.length === 0
    ? ''
    : `\n## ${title}\n\n| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;

/** The elements of the manifest, sorted by tag. */
export async function elements() {
  const { modules } = JSON.parse(await readFile(join(folder, 'custom-elements.json'), 'utf8'));
  return modules
    .flatMap((module) => module.declarations.map((declaration) => ({ ...declaration, path: module.path })))
    .filter((declaration) => declaration.customElement && declaration.tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
}

/** What was written about an element beside its source; empty where nothing was. */
export async function guideOf(element) {
  const source = posix.join('packages/elements', element.path);
  const read = (file) => readFile(join(root, file), 'utf8').catch(() => '');
  const from = (file, text) =>
    turnLinks(text, (path) => posix.relative('docs/elements', posix.join(posix.dirname(file), path)));
  const shared = 'packages/elements/src/accessibility.guide.md';
  const own = source.replace(/\.ts$/, '.guide.md');
  return withCommon(from(own, await read(own)), from(shared, await read(shared)));
}

/** The documentation page of one element, as Markdown; `guide` is what {@link guideOf} answers. */
export function pageOf(element, guide = '') {
  const properties = (element.members ?? []).filter(
    (member) =>
      member.kind === 'field' &&
      !member.static &&
      !['private', 'protected'].includes(member.privacy) &&
      !inherited.has(member.inheritedFrom?.name),
  );
  const methods = (element.members ?? []).filter(
    (member) =>
      member.kind === 'method' &&
      member.description &&
      !['private', 'protected'].includes(member.privacy) &&
      !inherited.has(member.inheritedFrom?.name),
  );
  return [
    `# \`<${element.tagName}>\`\n\n`,
    `<!-- Written by \`npm run docs\` from ${element.path} and the guide beside it: change the text there. -->\n\n`,
    `${element.summary ?? ''}\n`,
    element.description ? `\n${element.description}\n` : '',
    `\n\`\`\`js\nimport '@portico/elements/${element.tagName.replace('portico-', '')}';\n\`\`\`\n`,
    guide && `\n${guide.trim()}\n`,
    table(
      'Properties',
      ['Property', 'Attribute', 'Type', 'Default', 'What it is'],
      properties.map((p) => [
        code(p.name),
        code(p.attribute),
        code(p.type?.text),
        code(p.default),
        cell(p.description),
      ]),
    ),
    table(
      'Methods',
      ['Method', 'What it does'],
      methods.map((m) => [
        code(`${m.name}(${(m.parameters ?? []).map((p) => p.name).join(', ')})`),
        cell(m.description),
      ]),
    ),
    table(
      'Events',
      ['Event', 'Type', 'When'],
      (element.events ?? [])
        .filter((e) => e.name)
        .map((e) => [code(e.name), code(e.type?.text), cell(e.description)]),
    ),
    table(
      'Slots',
      ['Slot', 'What goes in'],
      (element.slots ?? []).map((s) => [s.name ? code(s.name) : '(default)', cell(s.description)]),
    ),
    table(
      'Parts',
      ['Part', 'What it is'],
      (element.cssParts ?? []).map((p) => [code(p.name), cell(p.description)]),
    ),
    table(
      'Custom properties',
      ['Property', 'Default', 'What it sets'],
      (element.cssProperties ?? []).map((p) => [code(p.name), code(p.default), cell(p.description)]),
    ),
  ].join('');
}
