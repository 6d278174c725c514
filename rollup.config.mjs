// Two outputs from one source: modules for bundlers (one file per source file, so that a page takes only what it
// uses), and minified files for a page without one: dist/page/portico.js with everything, its languages on demand;
// dist/page/portico-autoloader.js, which fetches each element from dist/page/elements/ when its tag appears; portico.css.
import { readFileSync, readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { leanKy } from './packages/sdk/build/lean-ky.mjs';
import * as minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

const target = 'es2022';
const manifest = (name) => JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));

/** zod and typescript helpers are known to be noisy and harmless. */
const onwarn = (warning, warn) => {
  if (!['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION', 'THIS_IS_UNDEFINED'].includes(warning.code))
    warn(warning);
};

const compile = () => esbuild({ target, tsconfig: 'packages/dev/tsconfig.esbuild.json' });

/** esbuild writes its helper for decorators into every file; a page needs it once. */
const oneDecorateHelper = () => ({
  name: 'one-decorate-helper',
  resolveId: (id) => (id === 'virtual:decorate' ? id : null),
  load: (id) =>
    id === 'virtual:decorate'
      ? `export const __decorateClass = (decorators, target, key, kind) => {
          let result = kind > 1 ? undefined : kind ? Object.getOwnPropertyDescriptor(target, key) : target;
          for (const decorator of decorators.reverse())
            result = (kind ? decorator(target, key, result) : decorator(result)) || result;
          if (kind && result) Object.defineProperty(target, key, result);
          return result;
        };`
      : null,
  transform(code) {
    const helper =
      /^var __defProp = Object\.defineProperty;\n(?:var __getOwnPropDesc.*\n)?var __decorateClass = [\s\S]*?\n};\n/m;
    return helper.test(code)
      ? { code: code.replace(helper, "import { __decorateClass } from 'virtual:decorate';\n"), map: null }
      : null;
  },
});

/** Lit keeps its versions in globals, to warn a developer of two copies; a page's globals stay the page's. */
const noGlobals = () => ({
  name: 'no-globals',
  transform(code, id) {
    if (!/[\\/](lit-html|lit-element|reactive-element)\.js$/.test(id)) return null;
    const changed = code
      .replace(/\(\w+\.(?:lit(?:Html|Element)|reactiveElement)Versions\?\?=\[\]\)\.push\("[\w.-]+"\)/, '0')
      // Only standard decorators leave metadata.
      .replace(/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, '')
      .replace(/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{/, 'if(0){const $1=0;');
    if (changed === code) this.error(`${id} is not as expected: rollup.config.mjs must follow it.`);
    return { code: changed, map: null };
  },
});

/** What others' licences ask to be said stands in a file beside the script, once, instead of in every script. */
const licences = () => {
  const notices = new Set();
  return {
    name: 'licences',
    transform(code) {
      for (const [notice] of code.matchAll(
        /\/\*[*!](?:(?!\*\/)[\s\S])*(?:@license|License)(?:(?!\*\/)[\s\S])*\*\//g,
      )) {
        notices.add(notice.replace(/^\s*(?:\/\*[*!]|\*\/|\*(?!\/)) ?|\*\/$/gm, '').trim());
      }
      return null;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `${[...notices].join('\n\n')}\n` });
    },
  };
};

const minifyReservedSpace = () => ({
  name: 'minify-reserved-space',
  transform(code, id) {
    if (!/reserved-space\.ts$/.test(id)) return null;
    const css = (_, text) => `\`${transformSync(text, { loader: 'css', minify: true }).code.trim()}\``;
    return { code: code.replace(/`(\n[\s\S]*?\n)`/, css), map: null };
  },
});

/** The room that elements need before their code has come, as a stylesheet for a page's head. */
const stylesheet = () => ({
  name: 'stylesheet',
  async generateBundle() {
    const source = readFileSync('packages/elements/src/autoloader/reserved-space.ts', 'utf8');
    const { code } = transformSync(source, { loader: 'ts' });
    const { reservedSpace } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const { code: minified } = transformSync(reservedSpace, { loader: 'css', minify: true });
    this.emitFile({ type: 'asset', fileName: 'portico.css', source: minified });
    // Themes stay readable: they are there to be copied from.
    for (const file of readdirSync('packages/elements/src/themes').filter((name) => name.endsWith('.css')))
      this.emitFile({
        type: 'asset',
        fileName: `themes/${file}`,
        source: readFileSync(`packages/elements/src/themes/${file}`, 'utf8'),
      });
  },
});

/** Every entry that a package exports from source, and what it starts by address (a worker). */
const entries = (name) => {
  const { exports, portico = {} } = manifest(name);
  const sources = Object.values(exports).flatMap((entry) => entry['portico:source'] ?? []);
  return [...sources, ...(portico.entries ?? [])].map(
    (file) => `packages/${name}/${file.replace(/^\.\//, '')}`,
  );
};

const modules = (name) => ({
  input: entries(name),
  // Everything that is not a file of this package is left to whoever installs it.
  external: (id) => !/^[./]|^packages\//.test(id) && !id.startsWith(process.cwd()),
  output: {
    dir: `packages/${name}/dist`,
    format: 'esm',
    preserveModules: true,
    preserveModulesRoot: `packages/${name}/src`,
    sourcemap: true,
  },
  plugins: [nodeResolve({ extensions: ['.ts', '.js'] }), compile()],
  onwarn,
});

/** Minified for a page: `input` with all it needs. */
export const page = (input, output) => ({
  input,
  // What a language or the live stream needs of the entry is exported by it, instead of making the entry a shell.
  preserveEntrySignatures: 'allow-extension',
  output: { format: 'esm', sourcemap: true, chunkFileNames: '[name]-[hash].js', ...output },
  plugins: [
    // 3.8 of ky's 8.7 kB serve what the client does itself or never asks for; lean-ky.test.ts runs every fault on the rest.
    leanKy(),
    noGlobals(),
    nodeResolve({
      extensions: ['.ts', '.js'],
      exportConditions: ['portico:source', 'production', 'browser'],
    }),
    minifyReservedSpace(),
    (minifyLiterals.default?.default ?? minifyLiterals.default)({ failOnError: false }),
    compile(),
    oneDecorateHelper(),
    licences(),
    terser({
      ecma: 2022,
      module: true,
      format: { comments: false },
      compress: {
        passes: 3,
        unsafe: true,
        unsafe_arrows: true,
        unsafe_methods: true,
        keep_fargs: false,
      },
    }),
  ],
  onwarn,
});

/**
 * What elements share, in few files, as each is a request: `core`, which nearly all need, `offer` with an article's price
 * and stock, and `adding`. What only two or three share stands in a file of its own.
 */
function sharedChunks() {
  let users;
  const count = (getModuleInfo) => {
    users = new Map();
    const [loaders] = [...getModuleInfo.ids].filter((id) => /autoloader[\\/]loaders\.ts$/.test(id));
    for (const entry of getModuleInfo(loaders).dynamicallyImportedIds) {
      const seen = new Set();
      const walk = (id) => {
        if (seen.has(id)) return;
        seen.add(id);
        users.set(id, (users.get(id) ?? new Set()).add(entry));
        getModuleInfo(id)?.importedIds.forEach(walk);
      };
      walk(entry);
    }
  };
  return (id, { getModuleInfo, getModuleIds }) => {
    if (!users) count(Object.assign(getModuleInfo, { ids: getModuleIds() }));
    const by = users.get(id);
    if (!by || by.size < 2 || by.has(id)) return undefined;
    if (/[\\/]price-details/.test(id)) return undefined;
    if (/elements[\\/]src[\\/](price|stock)[\\/]|[\\/]flash\.ts$/.test(id)) return 'offer';
    if (/elements[\\/]src[\\/]add-to-cart[\\/]/.test(id)) return 'adding';
    return by.size >= 8 || /[\\/](base|styles|decorators)[\\/]/.test(id) ? 'core' : undefined;
  };
}

/** The autoloader with each element as a file of its own; what elements share stands in files that they share. */
export const autoloader = () => {
  const config = page(
    { 'portico-autoloader': 'packages/elements/src/autoloader/autoloader.ts' },
    {
      dir: 'packages/elements/dist/page',
      entryFileNames: '[name].js',
      chunkFileNames: 'elements/[name]-[hash].js',
      manualChunks: sharedChunks(),
    },
  );
  return { ...config, preserveEntrySignatures: 'strict', plugins: [...config.plugins, stylesheet()] };
};

export default [
  ...['contract', 'sdk', 'elements', 'portal', 'kit'].map(modules),
  page(
    { portico: 'packages/elements/src/index.ts' },
    { dir: 'packages/elements/dist/page', entryFileNames: '[name].js' },
  ),
  autoloader(),
];
