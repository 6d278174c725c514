// The packages as they would be published: packed by npm, then looked at by publint (what a bundler or Node would
// stumble over) and attw (whether the types are found, ES modules only); and one element, bundled from what is
// published, brings only its own files.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { publicFiles } from './api.mjs';
import { writeFile } from 'node:fs/promises';
import { setUp } from './setup.mjs';
import { Refusal, dim, green, main, node, npm, red, root, step } from './steps.mjs';

const names = ['contract', 'sdk', 'elements', 'portal', 'kit'];
const dist = join(root, 'packages', 'elements', 'dist');

/** What an element may bring: its own folder, the shared ones, and the folders of what it shows inside itself. */
const shared = ['base', 'styles', 'translations', 'states'];
const alone = {
  price: { folders: ['price'], most: 60_000 },
  stock: { folders: ['stock', 'price'], most: 50_000 },
  'cart-badge': { folders: ['cart-badge'], most: 50_000 },
  'order-history': { folders: ['order-history', 'cart', 'checkout', 'price'], most: 130_000 },
  controllers: { folders: ['controllers', 'add-to-cart', 'price'], most: 60_000 },
};

async function treeShakes() {
  const { rollup } = await import('rollup');
  const { nodeResolve } = await import('@rollup/plugin-node-resolve');
  const wrong = [];
  for (const [name, { folders, most }] of Object.entries(alone)) {
    const bundle = await rollup({
      input: `@portico/elements/${name}`,
      external: (id) => !/^[./]|^@portico\/elements/.test(id),
      plugins: [nodeResolve()],
      onwarn: () => {},
    });
    const { output } = await bundle.generate({ format: 'esm' });
    await bundle.close();
    // What is imported on demand is a file of its own, that a page fetches when it needs it.
    // What is imported on demand is a file of its own, that a page fetches when it needs it.
    const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
    const loaded = new Set([output[0]]);
    for (const chunk of loaded)
      for (const file of chunk.imports) if (chunks.has(file)) loaded.add(chunks.get(file));
    const files = [...loaded].flatMap(({ moduleIds }) =>
      moduleIds.map((id) => relative(dist, id).replaceAll('\\', '/')),
    );
    const bytes = [...loaded].reduce((sum, { code }) => sum + code.length, 0);
    const strange = files.filter((file) => ![...shared, ...folders].includes(file.split('/')[0]));
    console.log(`  ${name}: ${files.length} modules, ${(bytes / 1000).toFixed(1)} kB ${dim('not minified')}`);
    if (!files.length) wrong.push(`${name} brings nothing`);
    if (strange.length) wrong.push(`${name} brings ${strange.join(', ')}`);
    if (bytes > most) wrong.push(`${name} is ${bytes} bytes, at most ${most}`);
  }
  if (wrong.length) throw new Refusal(`Not alone: ${wrong.join('; ')}.`);
}

await main(async () => {
  await setUp();
  await build({ types: true });
  const { built } = await publicFiles();
  for (const [name, text] of Object.entries(built)) await writeFile(join(root, 'packages', name), text);
  const folder = await mkdtemp(join(tmpdir(), 'portico-packed-'));
  const failures = [];
  try {
    const { publint } = await import('publint');
    const { formatMessage } = await import('publint/utils');
    for (const name of names) {
      const { output } = await npm(
        [
          'pack',
          `--workspace=@portico/${name}`,
          '--json',
          '--ignore-scripts',
          `--pack-destination=${folder}`,
        ],
        { quiet: true },
      );
      const [packed] = JSON.parse(output.slice(output.indexOf('[')));
      const tarball = join(folder, packed.filename);
      const bytes = await readFile(tarball);
      const { messages, pkg } = await publint({
        pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) },
        strict: true,
      });
      const found = messages
        .filter(({ type }) => type !== 'suggestion')
        .map((message) => formatMessage(message, pkg));
      const attw = await node(
        [
          'node_modules/@arethetypeswrong/cli/dist/index.js',
          tarball,
          '--profile',
          'esm-only',
          '--no-emoji',
          '--no-color',
          ...(name === 'elements' ? ['--exclude-entrypoints', 'portico.css', 'themes/*.css'] : []),
        ],
        { quiet: true, check: false },
      );
      if (attw.code) found.push(attw.output);
      console.log(
        `  ${found.length ? red('✗') : green('✓')} ${name}: ${packed.entryCount} files, ${(packed.size / 1000).toFixed(0)} kB`,
      );
      for (const each of found) failures.push(`@portico/${name}: ${each}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  if (failures.length)
    throw new Refusal(`These packages would trouble who installs them:\n${failures.join('\n')}`);
  await step('One element brings only its own files', treeShakes);
});
