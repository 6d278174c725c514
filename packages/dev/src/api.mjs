// Writes what is public: packages/elements/api.md and packages/sdk/api.md (to be read in review), the typings of the
// elements for frameworks (packages/elements/types) and the editors' data. `--check` writes nothing and fails when a
// committed one of them is not what the sources say.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorData } from './api/editors.mjs';
import { membersOf, oneLine } from './api/members.mjs';
import { signaturesOf } from './api/signatures.mjs';
import { typings } from './api/typings.mjs';
import { elements as readElements, writeManifest } from './manifest.mjs';
import { setUp } from './setup.mjs';
import { Refusal, main, root } from './steps.mjs';

const packages = join(root, 'packages');
const note =
  '<!-- Written by `npm run api`. A change here is a change of the public API: see docs/releasing.md. -->';
const code = (text) => `\`${text}\``;
const list = (title, lines) =>
  lines.length ? `\n${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n` : '';
const block = (signatures) =>
  signatures.map(([name, text]) => `\n### ${name}\n\n\`\`\`ts\n${text}\n\`\`\`\n`).join('');
const foreign = (from) =>
  Object.entries(from)
    .map(([name, names]) => `\nFrom ${code(name)}: ${names.map(code).join(', ')}.\n`)
    .join('');

/** Every custom property that a style of the elements reads or a theme sets. */
async function tokens() {
  const found = new Set();
  const folder = join(packages, 'elements', 'src');
  for (const entry of await readdir(folder, { recursive: true })) {
    if (
      !/\.(ts|css)$/.test(entry) ||
      /\.(test|stories)\.ts$/.test(entry) ||
      /testing|stories|examples/.test(entry)
    )
      continue;
    const text = await readFile(join(folder, entry), 'utf8');
    for (const [name] of text.matchAll(/--portico-[a-z0-9]+(?:-[a-z0-9]+)*(?![a-z0-9-]|\$\{)/g))
      found.add(name);
  }
  return [...found].sort();
}

const entriesOf = ({ exports }) =>
  Object.keys(exports).map((path) => path.replace(/^\./, '@portico/elements'));

function elementText(element) {
  const { properties, methods, events, slots, parts, cssProperties } = membersOf(element);
  return [
    `\n## ${code(`<${element.tagName}>`)} ${element.name}\n`,
    list(
      'Properties',
      properties.map(
        ({ name, attribute, type }) =>
          `${code(`${name}: ${type}`)}${attribute ? `, attribute ${code(attribute)}` : ''}`,
      ),
    ),
    list(
      'Methods',
      methods.map(({ text }) => code(text)),
    ),
    list(
      'Events',
      events.map(({ name, type }) => code(`${name}: ${type}`)),
    ),
    list(
      'Slots',
      slots.map(({ name }) => (name ? code(name) : '(default)')),
    ),
    list(
      'Parts',
      parts.map(({ name }) => code(name)),
    ),
    list(
      'Custom properties',
      cssProperties.map(({ name }) => code(name)),
    ),
  ].join('');
}

export async function publicFiles() {
  await writeManifest();
  const elements = await readElements();
  const manifest = JSON.parse(await readFile(join(packages, 'elements', 'package.json'), 'utf8'));
  const sdk = await signaturesOf('sdk', ['src/index.ts']);
  const classes = new Set(elements.map(({ name }) => name));
  const other = await signaturesOf('elements', ['src/index.ts', 'src/controllers/controllers.ts'], (name) =>
    classes.has(name),
  );
  const names = await tokens();
  const committed = {
    'elements/api.md': `# Public API of \`@portico/elements\`\n\n${note}\n${list('Entries', entriesOf(manifest).map(code))}
Every element also has \`state\`, a property and an attribute: \`waiting\`, \`signed-out\`, \`loading\`, \`busy\`, \`ready\`, \`empty\` or \`error\`;
\`connection\`, \`locale\`, and the attribute \`portal\`, the id of the portal it belongs to.
${elements.map(elementText).join('')}
## Design tokens
${list('Custom properties', names.map(code))}
## Exports of \`.\` and \`./controllers\`
${block(other.own)}${foreign(other.foreign)}`,
    'sdk/api.md': `# Public API of \`@portico/sdk\`\n\n${note}\n\nThe types of the contract are frozen by packages/contract/openapi.json.\n${foreign(sdk.foreign)}${block(sdk.own)}`,
    ...Object.fromEntries(
      Object.entries(typings(elements)).map(([name, text]) => [`elements/types/${name}`, text]),
    ),
  };
  const { format } = await import('prettier');
  const { default: settings } = await import('../../../.prettierrc.json', { with: { type: 'json' } });
  for (const [name, text] of Object.entries(committed))
    committed[name] = await format(text, {
      ...settings,
      parser: name.endsWith('.md') ? 'markdown' : 'typescript',
    });
  const built = Object.fromEntries(
    Object.entries(editorData(elements, names, manifest.version)).map(([name, data]) => [
      `elements/${name}`,
      `${JSON.stringify(data, null, 2)}\n`,
    ]),
  );
  return { committed, built, elements };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const check = process.argv.includes('--check');
  await main(async () => {
    await setUp();
    const { committed, built, elements } = await publicFiles();
    const stale = [];
    for (const [name, text] of Object.entries(committed)) {
      const file = join(packages, name);
      if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
      stale.push(`packages/${name}`);
      if (!check) await writeFile(file, text);
    }
    for (const [name, text] of Object.entries(built)) await writeFile(join(packages, name), text);
    for (const element of elements)
      for (const { name, type } of membersOf(element).events)
        if (!oneLine(type))
          throw new Refusal(
            `<${element.tagName}> sends ${name} without saying its type: @fires {CustomEvent<…>} ${name} - When.`,
          );
    if (check && stale.length)
      throw new Refusal(
        `The public API changed (${stale.join(', ')}): run \`npm run api\` and let the change be reviewed, with a changeset.`,
      );
    console.log(stale.length ? `Written: ${stale.join(', ')}` : 'The public API is as it was.');
  });
}
