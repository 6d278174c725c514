// What a noun is called on each floor, and whether it may be called so.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal, root } from '../steps.mjs';

const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const words = (name) => name.replaceAll('-', ' ');

/** `invoices` -> `invoice`, `deliveries` -> `delivery`, `loyalty` -> `loyalty-entry`. */
export function itemOf(noun) {
  if (/[^s]ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2);
  if (/[^s]s$/.test(noun) && !/(us|is)$/.test(noun)) return noun.slice(0, -1);
  return `${noun}-entry`;
}

/** Every name of the slice; `item` is what one of them is called. */
export function namesOf(noun, item = itemOf(noun)) {
  for (const [what, name] of [
    ['noun', noun],
    ['item', item],
  ]) {
    if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name ?? '') || name.length < 3 || name.length > 32)
      throw new Refusal(
        `"${name ?? ''}" cannot be the ${what}: give 3 to 32 small letters and digits, words joined by hyphens, as in \`npm run new credit-notes\`.`,
      );
  }
  if (item === noun)
    throw new Refusal(
      `The list and one of its items cannot both be "${noun}": give the item another name with --item.`,
    );
  const title = words(noun);
  return {
    noun,
    nounCamel: camel(noun),
    Noun: pascal(noun),
    nounWords: title,
    Title: title[0].toUpperCase() + title.slice(1),
    item: words(item),
    Item: pascal(item),
    table: item.replaceAll('-', '_'),
  };
}

const reserved = new Set(
  'break case catch class const continue debugger default delete else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield await async arguments eval undefined test here html css nothing'.split(
    ' ',
  ),
);

/** Refuses names that something else has. */
export async function refuseTaken(names) {
  const text = (file) => readFile(join(root, 'packages', file), 'utf8');
  const [portal, connection, tables, english, client, index] = await Promise.all(
    [
      'sdk/src/portal.ts',
      'sdk/src/connection.ts',
      'portal/src/database/tables.ts',
      'elements/src/translations/en.ts',
      'contract/src/client/routes.ts',
      'contract/src/index.ts',
    ].map(text),
  );
  const modules = [...index.matchAll(/'\.\/([\w-]+)\.js'/g)].map((match) => match[1]);
  const contract = (await Promise.all(modules.map((module) => text(`contract/src/${module}.ts`)))).join('\n');
  const { noun, nounCamel, Noun, Item, table } = names;
  const has = (source, pattern) => new RegExp(pattern, 'm').test(source);
  const taken = (what) => {
    throw new Refusal(`"${noun}" is taken: ${what}. Choose another noun, or name the item with --item.`);
  };
  if (modules.includes(noun)) taken(`packages/contract/src/${noun}.ts exists`);
  if (reserved.has(nounCamel)) taken(`\`${nounCamel}\` means something in JavaScript`);
  for (const name of [Item, `${Item}Query`, `${Item}Page`, Noun]) {
    if (has(contract, `^export (const|type|interface|class) ${name}\\b`))
      taken(`the contract has a ${name} already`);
    if (name in globalThis) taken(`${name} means something in JavaScript`);
  }
  if (has(client, `^export const list${Noun}\\b`)) taken(`the contract has a route list${Noun} already`);
  for (const source of [portal, connection])
    if (has(source, `^  (readonly )?${nounCamel}\\b`)) taken(`the SDK's portal has \`${nounCamel}\` already`);
  if (has(tables, `^  ${table}: \\w+Table;`)) taken(`the database has a table ${table} already`);
  if (has(english, `^export (const|\\{) ?${nounCamel}\\b`))
    taken(`the translations have a section ${nounCamel} already`);
}
