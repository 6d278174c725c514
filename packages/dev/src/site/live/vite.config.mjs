// What bundles the live examples: the packages' sources, PGlite's WASM beside the script, addresses relative to it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../steps.mjs';

/** Languages that the elements speak, by their files. */
const languages = () =>
  readdirSync(join(root, 'packages/elements/src/translations'))
    .map((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1])
    .filter(Boolean)
    .sort((a, b) => (a === 'en' ? -1 : b === 'en' ? 1 : a.localeCompare(b)));

/** The parts of every element, for its anatomy. */
function parts() {
  const { modules } = JSON.parse(readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8'));
  return Object.fromEntries(
    modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ customElement, tagName }) => customElement && tagName)
      .map(({ tagName, cssParts = [] }) => [
        tagName,
        cssParts.map(({ name, description = '' }) => ({
          name,
          description: description.replace(/\s+/g, ' '),
        })),
      ]),
  );
}

export const liveConfig = (outDir) => ({
  configFile: false,
  root: join(root, 'packages/dev/src/site/live'),
  base: './',
  logLevel: 'error',
  publicDir: false,
  resolve: { conditions: ['portico:source', 'module', 'browser', 'production'] },
  define: { __LANGUAGES__: JSON.stringify(languages()), __PARTS__: JSON.stringify(parts()) },
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    modulePreload: false,
    rollupOptions: {
      input: join(root, 'packages/dev/src/site/live/live.ts'),
      // The page calls what the script exports.
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: 'live.js',
        chunkFileNames: 'part-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
});
