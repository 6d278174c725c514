// `npm run new <noun>` writes a slice through the whole house: contract, portal, SDK, element, story, tests, docs.
// It compiles, passes lint and its own tests as it is; what is particular about the noun is written into it then.
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { edits } from './new/edits.mjs';
import { namesOf, refuseTaken } from './new/names.mjs';
import { setUp } from './setup.mjs';
import { Refusal, bold, dim, main, node, root, sourceFlags, step } from './steps.mjs';

const usage = `npm run new <noun> -- [--item NAME] [--en TITLE] [--ro TITLE] [--de TITLE] [--dry-run]

  npm run new invoices -- --ro "Facturi" --de "Rechnungen"
  npm run new loyalty -- --item points-entry --dry-run

The noun is what the list is called; --item is what one of them is called (invoices: invoice).`;

const templates = join(root, 'packages', 'dev', 'src', 'new');

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        item: { type: 'string' },
        en: { type: 'string' },
        ro: { type: 'string' },
        de: { type: 'string' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    return { ...values, nouns: positionals };
  } catch (error) {
    throw new Refusal(`${error.message}\n\n${usage}`);
  }
}

/** Template by template: where it goes. */
const newFiles = ({ noun, migration }) => ({
  contract: `packages/contract/src/${noun}.ts`,
  portal: `packages/portal/src/${noun}/${noun}.ts`,
  'portal-test': `packages/portal/src/${noun}/${noun}.test.ts`,
  migration: `packages/portal/src/database/migrations/${migration}.ts`,
  sdk: `packages/sdk/src/${noun}.ts`,
  'sdk-test': `packages/sdk/src/${noun}.test.ts`,
  element: `packages/elements/src/${noun}/${noun}.ts`,
  styles: `packages/elements/src/${noun}/${noun}.styles.ts`,
  'element-test': `packages/elements/src/${noun}/${noun}.test.ts`,
  stories: `packages/elements/src/${noun}/${noun}.stories.ts`,
  docs: `docs/${noun}.md`,
});

async function nextMigration(noun) {
  const files = await readdir(join(root, 'packages/portal/src/database/migrations'));
  const last = Math.max(...files.map((file) => Number(/^(\d{4})-/.exec(file)?.[1] ?? 0)));
  return `${`${last + 1}`.padStart(4, '0')}-${noun}`;
}

/** Every file with its text, all made before the first is written. */
async function plan(slice) {
  const created = new Map();
  for (const [template, file] of Object.entries(newFiles(slice))) {
    if (existsSync(join(root, file))) throw new Refusal(`"${slice.noun}" is taken: ${file} exists.`);
    const text = await readFile(join(templates, `${template}.txt`), 'utf8');
    created.set(
      file,
      text.replace(/\{\{(\w+)\}\}/g, (_, name) => slice[name]),
    );
  }
  const changed = new Map();
  for (const [path, edit] of Object.entries(edits(slice))) {
    const file = `packages/${path}`;
    changed.set(file, edit(await readFile(join(root, file), 'utf8'), file));
  }
  const { format, resolveConfig } = await import('prettier');
  for (const files of [created, changed])
    for (const [file, text] of files) {
      const filepath = join(root, file);
      files.set(file, await format(text, { ...(await resolveConfig(filepath)), filepath }));
    }
  return { created, changed };
}

await main(async () => {
  const { nouns, item, 'dry-run': dryRun, help, ...titles } = readArguments();
  if (help) return console.log(usage);
  if (nouns.length !== 1) throw new Refusal(`Give one noun.\n\n${usage}`);
  const names = namesOf(nouns[0], item);
  await refuseTaken(names);
  await setUp();
  const texts = { en: titles.en ?? names.Title, ro: titles.ro ?? names.Title, de: titles.de ?? names.Title };
  const { created, changed } = await plan({ ...names, migration: await nextMigration(names.noun), texts });
  const list = () => {
    for (const file of created.keys()) console.log(`  ${dim('new')}     ${file}`);
    for (const file of changed.keys()) console.log(`  ${dim('changed')} ${file}`);
    const generated = [
      'packages/contract/openapi.json',
      'packages/contract/src/client/routes.ts',
      'docs/elements',
    ];
    for (const file of generated) console.log(`  ${dim('written')} ${file}`);
  };
  if (dryRun) {
    list();
    return console.log('\nNothing was written (--dry-run).');
  }
  for (const [file, text] of [...created, ...changed]) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  await step('Writing openapi.json and the client', () =>
    node([...sourceFlags, 'packages/contract/src/openapi/write.ts'], { quiet: true }),
  );
  await node(['packages/dev/src/docs.mjs', '--pages'], { quiet: true });
  list();
  const { noun, Title, Item, table } = names;
  const untranslated = ['ro', 'de'].filter((language) => !titles[language]);
  console.log(`
${bold(`${Title}: next steps`)}
  1. packages/contract/src/${noun}.ts: give ${Item} the fields it has; then \`npm run openapi\`.
  2. The columns for them in the migration, in tables.ts (${Item}Table) and in packages/portal/src/${noun}/${noun}.ts.
     The table ${table} is scoped to the buyer's company already; who fills it is yours to say (an import, an ERP).
  3. What a row shows: packages/elements/src/${noun}/${noun}.ts; place <portico-${noun}> on a page.${
    untranslated.length
      ? `\n  4. Its title is still English in packages/elements/src/translations/{${untranslated.join(',')}}.ts.`
      : ''
  }
  npm test -- ${noun} · npx changeset · npm run docs when the element's comments change`);
});
