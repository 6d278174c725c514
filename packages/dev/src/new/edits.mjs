// The lines that a slice adds to files that exist. An anchor that is gone is an error: nothing is half written.
import { Refusal } from '../steps.mjs';

function replaced(file, text, pattern, by) {
  if (!pattern.test(text))
    throw new Refusal(
      `${file} is not as expected (no ${pattern}): packages/dev/src/new/edits.mjs must follow it.`,
    );
  return text.replace(pattern, by);
}

/** Puts `line` where it belongs in the sorted lines that a pattern finds. */
function sortedIn(file, text, pattern, line) {
  const lines = text.split('\n');
  const at = lines.flatMap((each, index) => (pattern.test(each) ? [index] : []));
  if (at.length === 0) return replaced(file, text, pattern, '');
  const key = (each) => /'([^']*)'/.exec(each)?.[1] ?? each;
  const before = at.find((index) => key(lines[index]) > key(line));
  lines.splice(before ?? at.at(-1) + 1, 0, line);
  return lines.join('\n');
}

/** File by file: what becomes of its text. Paths are below `packages/`. */
export function edits({ noun, nounCamel, Noun, item, Item, nounWords, table, migration, texts }) {
  const section = (title, [empty, more, signedOut]) =>
    `title: ${JSON.stringify(title)}, empty: '${empty}', more: '${more}', signedOut: '${signedOut}',`;
  const english = ['Nothing here so far', 'Show more', 'Sign in to see this'];
  const german = ['Hier ist noch nichts', 'Mehr anzeigen', 'Anmelden, um dies zu sehen'];
  const romanian = ['Încă nu este nimic aici', 'Arată mai multe', 'Autentifică-te ca să vezi această listă'];
  const translated = (own, title) => (text, file) =>
    replaced(file, text, /\n\};\s*$/, `\n  ${nounCamel}: { ${section(title, own)} },\n};\n`);
  return {
    'contract/src/index.ts': (text, file) =>
      sortedIn(file, text, /^export \* from/, `export * from './${noun}.js';`),
    'contract/src/routes.ts': (text, file) =>
      replaced(
        file,
        sortedIn(file, text, /^import \* as/, `import * as ${nounCamel} from './${noun}.js';`),
        /(Object\.entries\(\{[^}]*?),?\s*\}\)/,
        `$1, ${nounCamel} })`,
      ),
    'contract/src/reference.ts': (text, file) =>
      replaced(
        file,
        text,
        /\n\};\s*$/,
        `\n  list${Noun}: { summary: "The company's ${nounWords}, newest first", problems: ['cursor.invalid'] },\n};\n`,
      ),
    'contract/src/capabilities.ts': (text, file) =>
      replaced(file, text, /(parts: z\.array\(open\([^)]*?),?\s*\)/, `$1, '${noun}')`),
    'portal/src/capabilities/capabilities.ts': (text, file) =>
      replaced(file, text, /(parts = \[[^\]]*?),?\s*\]/, `$1, '${noun}']`),
    'portal/src/nouns.ts': (text, file) =>
      replaced(
        file,
        sortedIn(file, text, /^import /, `import { ${nounCamel} } from './${noun}/${noun}.js';`),
        /(\n {2}eventRoutes,\n)/,
        `\n  ${nounCamel},$1`,
      ),
    'portal/src/database/migrations/index.ts': (text, file) =>
      replaced(
        file,
        sortedIn(
          file,
          text,
          /^import \{ \w+ \} from '\.\/\d/,
          `import { ${nounCamel} } from './${migration}.js';`,
        ),
        /(migrations: readonly Migration\[\] = \[[^\]]*?),?\s*\]/,
        `$1, ${nounCamel}]`,
      ),
    'portal/src/database/tables.ts': (text, file) =>
      replaced(
        file,
        replaced(
          file,
          text,
          /(\nexport interface CompanyTables \{[^}]*)\}/,
          `$1  ${table}: ${Item}Table;\n}`,
        ),
        /\n(\/\*\* What everyone may see\. \*\/\nexport interface CatalogueTables)/,
        `\n/** One ${item} of a company. */\nexport interface ${Item}Table {\n  id: string;\n  company_id: string;\n  title: string;\n  created_at: CreatedAt;\n}\n\n$1`,
      ),
    'portal/src/database/scope-plugin.ts': (text, file) =>
      replaced(file, text, /(const rules: [^=]*= \{[^;]*?)\n\};/, `$1\n  ${table}: own,\n};`),
    'sdk/src/index.ts': (text, file) =>
      replaced(
        file,
        sortedIn(
          file,
          text,
          /^export (type )?\{.*\} from '\.\//,
          `export { create${Noun}, type ${Noun}Resource } from './${noun}.js';`,
        ),
        /(export type \{[^}]*)\} from '@portico\/contract'/,
        `$1${Item}, ${Item}Page, ${Item}Query } from '@portico/contract'`,
      ),
    'sdk/src/portal.ts': (text, file) =>
      replaced(
        file,
        replaced(
          file,
          sortedIn(
            file,
            text,
            /^import /,
            `import { create${Noun}, type ${Noun}Resource } from './${noun}.js';`,
          ),
          /(interface Portal extends Connection \{[^}]*)\}/,
          `$1  readonly ${nounCamel}: ${Noun}Resource;\n}`,
        ),
        /(Object\.assign\(connection, \{[^}]*)\}/,
        `$1  ${nounCamel}: connection.use(create${Noun}),\n  }`,
      ),
    'elements/src/index.ts': (text, file) =>
      sortedIn(file, text, /^export \{/, `export { Portico${Noun} } from './${noun}/${noun}.js';`),
    'elements/src/autoloader/loaders.ts': (text, file) =>
      sortedIn(
        file,
        text,
        /^ {2}\['portico-/,
        `  ['portico-${noun}', () => import('../${noun}/${noun}.js')],`,
      ),
    'elements/src/autoloader/reserved-space.ts': (text, file) =>
      replaced(
        file,
        replaced(file, text, /(portico-order-history, )/, `$1portico-${noun}, `),
        /(portico-order-history:not\(:defined\))\)/,
        `$1, portico-${noun}:not(:defined))`,
      ),
    'elements/package.json': (text) => {
      const manifest = JSON.parse(text);
      const { './custom-elements.json': last, ...rest } = manifest.exports;
      manifest.exports = {
        ...rest,
        [`./${noun}`]: {
          'portico:source': `./src/${noun}/${noun}.ts`,
          types: `./dist/${noun}/${noun}.d.ts`,
          default: `./dist/${noun}/${noun}.js`,
        },
        './custom-elements.json': last,
      };
      return JSON.stringify(manifest, null, 2);
    },
    'elements/src/translations/en.ts': (text) =>
      `${text}\nexport const ${nounCamel} = { ${section(texts.en, english)} };\n`,
    'elements/src/translations/de.ts': translated(german, texts.de),
    'elements/src/translations/ro.ts': translated(romanian, texts.ro),
  };
}
