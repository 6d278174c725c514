// What Portico costs in a framework beyond what it costs in plain HTML. Each example is built twice, as its author would:
// as it is, and with Portico taken out (its imports empty, its tags `div`s, the same code around them). The difference
// is Portico and whatever the framework needs to speak to it: its own code for custom elements, and a wrapper of
// Portico's if it needed one. What that is more than in plain HTML is the row; the framework's own weight is in neither.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from './build.mjs';
import { root } from './steps.mjs';

const names = ['plain', 'react', 'vue', 'svelte'];
const limit = 1_000;

/** Takes Portico out of an example: every import of it is empty, every tag of it a `div`. */
const withoutPortico = () => ({
  name: 'without-portico',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('@portico/') ? '\0nothing' : null),
  load: (id) => (id === '\0nothing' ? '' : null),
  transform: (code, id) =>
    /[\\/]examples[\\/].*\.(tsx?|vue|svelte)$/.test(id)
      ? { code: code.replace(/(<\/?)portico-[a-z-]+/g, '$1div'), map: null }
      : null,
});

/** The JavaScript that an example loads at once, every file of it, gzip -9. */
async function weigh(name, plugins) {
  const { build } = await import('vite');
  const folder = join(root, 'examples', name);
  const { output } = await build({
    root: folder,
    configFile: join(folder, 'vite.config.ts'),
    logLevel: 'error',
    plugins,
    build: { write: false },
  });
  const chunks = new Map(output.filter((file) => file.type === 'chunk').map((file) => [file.fileName, file]));
  const loaded = new Set();
  const load = (file) => {
    if (!chunks.has(file) || loaded.has(file)) return;
    loaded.add(file);
    chunks.get(file).imports.forEach(load);
  };
  for (const { fileName, isEntry } of chunks.values()) if (isEntry) load(fileName);
  return [...loaded].reduce((sum, file) => sum + gzipSync(chunks.get(file).code, { level: 9 }).length, 0);
}

/** A row for each example: `whole` is all that it loads, `without` the same without Portico, `gzip` what it adds over plain HTML. */
export async function measureExamples() {
  await build();
  // Vite and the frameworks build for production only where this says so.
  process.env.NODE_ENV = 'production';
  const rows = [];
  for (const name of names) {
    const whole = await weigh(name, []);
    const without = await weigh(name, [withoutPortico()]);
    const inPlain = rows[0] ? rows[0].whole - rows[0].without : whole - without;
    rows.push({ name, whole, without, gzip: Math.max(0, whole - without - inPlain), limit });
  }
  return rows;
}
