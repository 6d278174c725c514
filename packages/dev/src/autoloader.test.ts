// The autoloader knows every element and reserves its room, and its files stand on their own.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rollup, type OutputChunk, type RollupOptions } from 'rollup';

const sources = fileURLToPath(new URL('../../elements/src/', import.meta.url));
const read = (file: string) => readFile(join(sources, file), 'utf8');
const config = new URL('../../../rollup.config.mjs', import.meta.url).href;

let tags: string[];
before(async () => {
  const files = await readdir(sources, { recursive: true });
  const texts = await Promise.all(
    files.filter((file) => /(?<!\.(test|stories|d))\.ts$/.test(file)).map((file) => read(file)),
  );
  tags = texts.flatMap((text) => [...text.matchAll(/@define\('([\w-]+)'\)/g)].map(([, tag]) => tag!)).sort();
  assert.ok(tags.length >= 11, tags.join());
});

test('every tag has its code', async () => {
  const known = [...(await read('autoloader/loaders.ts')).matchAll(/\['([\w-]+)', /g)].map(([, tag]) => tag);
  assert.deepEqual(known.sort(), tags);
});

test('every tag that shows something has room reserved, against no rule of the page', async () => {
  const text = await read('autoloader/reserved-space.ts');
  // These two show nothing of their own.
  for (const tag of tags.filter((tag) => !/-(portal|template)$/.test(tag))) {
    assert.match(text, new RegExp(`${tag}:not\\(:defined`), tag);
  }
  const css = text.slice(text.indexOf('= `') + 3, text.lastIndexOf('`'));
  // A query says when, its rules say for what.
  const rules = css.replaceAll(/@media [^{]+\{/g, '');
  for (const [, selector] of rules.matchAll(/([^{}]+)\{/g))
    assert.match(selector!.trim(), /^:where\([^]+\)(::before)?$/, selector);
});

test('no file imports the autoloader again, and none imports anything but its neighbours', async () => {
  const { autoloader } = (await import(config)) as { autoloader(): RollupOptions & { output: object } };
  const options = autoloader();
  const bundle = await rollup(options);
  const { output } = await bundle.generate({ ...options.output, sourcemap: false });
  await bundle.close();
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
  assert.ok(chunks.length > tags.length);
  for (const chunk of chunks) {
    if (chunk.isEntry) assert.deepEqual(chunk.imports, []);
    for (const file of [...chunk.imports, ...chunk.dynamicImports])
      assert.match(file, /^elements\/[\w.-]+\.js$/, chunk.fileName);
    for (const [, address] of chunk.code.matchAll(/\bimport\(([^)]*)\)/g))
      assert.match(address!, /^"\.\/[\w./-]+\.js"$/, chunk.fileName);
  }
});
