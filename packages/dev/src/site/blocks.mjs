// The blocks of code in what people read, and what can be wrong with them.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../steps.mjs';
import { infoOf } from './markdown.mjs';

/** Every Markdown file that is documentation, from the repository's root. */
export async function documents() {
  const files = ['README.md', 'CONTRIBUTING.md'];
  for (const folder of ['docs', 'packages/elements/src', 'examples']) {
    for (const entry of await readdir(join(root, folder), { recursive: true })) {
      const file = `${folder}/${entry.replaceAll('\\', '/')}`;
      if (/\.md$/.test(file) && !/node_modules|\/dist\//.test(file)) files.push(file);
    }
  }
  return files.sort();
}

/** The fenced blocks of a text, each with its line. */
export function blocksOf(file, markdown) {
  const blocks = [];
  const fence = /^( *)(```+)([^\n`]*)\n([\s\S]*?)^ *\2\s*$/gm;
  for (const match of markdown.matchAll(fence)) {
    const { language, words, settings } = infoOf(match[3]);
    const line = markdown.slice(0, match.index).split('\n').length;
    const code = match[4].replace(new RegExp(`^${match[1]}`, 'gm'), '');
    blocks.push({ file, line, language, words, settings, code });
  }
  return blocks;
}

export async function allBlocks() {
  const files = await documents();
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  return files.flatMap((file, at) => blocksOf(file, texts[at]));
}

/**
 * Programs of the TypeScript and JavaScript blocks: one for each block, and those marked `continue` go on where the one
 * before them in the file ended.
 */
export function programsOf(blocks) {
  const programs = [];
  for (const block of blocks) {
    if (!/^(ts|js|mjs)$/.test(block.language) || block.words.includes('fragment')) continue;
    const last = programs.at(-1);
    if (block.words.includes('continue') && last?.file === block.file) {
      last.code += `\n${block.code}`;
      continue;
    }
    programs.push({
      typed: block.language === 'ts',
      file: block.file,
      line: block.line,
      code: block.code,
      run: block.words.includes('run'),
    });
  }
  return programs;
}

const everywhere =
  /^(id|class|slot|lang|dir|hidden|title|role|tabindex|part|style|portal|nonce|inert|popover|aria-[a-z]+|data-[a-z-]+)$/;

/** What an HTML block says of the elements that the manifest does not know. */
export function faultsOfHtml(code, elements, parseFragment) {
  const known = new Map(elements.map((element) => [element.tagName, element]));
  const faults = [];
  const walk = (node, around) => {
    const { tagName, attrs = [], childNodes = [], content } = node;
    const element = known.get(tagName);
    if (tagName?.startsWith('portico-') && !element) faults.push(`there is no <${tagName}>`);
    for (const { name, value } of attrs) {
      if (/^on/.test(name)) faults.push(`<${tagName} ${name}> is refused by every strict policy`);
      if (name === 'slot' && around && !around.slots?.some((slot) => slot.name === value))
        faults.push(`<${around.tagName}> has no slot "${value}"`);
      if (!element || everywhere.test(name)) continue;
      const attributes = (element.attributes ?? []).map((attribute) => attribute.name);
      if (!attributes.includes(name)) faults.push(`<${tagName}> has no attribute "${name}"`);
    }
    for (const child of content?.childNodes ?? childNodes) walk(child, element);
  };
  walk(parseFragment(code), undefined);
  return faults;
}

/** Names that begin with `portico-` in a program and are neither a tag nor an event. */
export function faultsOfNames(code, elements) {
  const names = new Set(
    elements.flatMap(({ tagName, events = [] }) => [tagName, ...events.map(({ name }) => name)]),
  );
  return [...code.matchAll(/(['"`])(portico-[a-z]+(?:-[a-z]+)*)\1/g)]
    .map((match) => match[2])
    .filter((name) => !names.has(name))
    .map((name) => `nothing is called "${name}"`);
}

/** Custom properties and parts in a style sheet that no element reads or has. */
export function faultsOfCss(code, elements, tokens) {
  const parts = new Set(elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)));
  return [
    ...[...code.matchAll(/--portico-[\w-]+/g)]
      .filter(([name]) => !tokens.has(name))
      .map(([name]) => `nothing reads ${name}`),
    ...[...code.matchAll(/::part\(([\w-]+)\)/g)]
      .filter(([, name]) => !parts.has(name))
      .map(([, name]) => `nothing has the part ${name}`),
  ];
}
