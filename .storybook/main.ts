import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { withCommon } from '../packages/dev/src/guide.mjs';
import { exampleOf, render } from '../packages/dev/src/site/markdown.mjs';

/** What was written about an element becomes HTML as on the docs site; links to sources have nowhere to go here. */
const guides = {
  name: 'portico-guides',
  async transform(code: string, id: string) {
    if (!id.endsWith('.guide.md')) return undefined;
    const common = fileURLToPath(new URL('../packages/elements/src/accessibility.guide.md', import.meta.url));
    const markdown = withCommon(code, await readFile(common, 'utf8'));
    const { html } = render(markdown, { link: () => undefined, live: exampleOf(() => ''), types: undefined });
    const plain = html.replace(/ <a class="anchor"[^>]*>#<\/a>/g, '');
    return { code: `export default ${JSON.stringify(plain)};`, map: null };
  },
};

const config: StorybookConfig = {
  stories: ['../packages/elements/src/**/*.stories.ts', './**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  staticDirs: [
    // The worker of msw and the portal's data, put there by packages/dev/src/storybook.mjs.
    '../.portico/storybook',
    { from: '../examples/supplier-site/public/media', to: '/media' },
    { from: './brands/media', to: '/brands' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal(vite) {
    return {
      ...vite,
      plugins: [guides, ...(vite.plugins ?? [])],
      resolve: {
        ...vite.resolve,
        // The packages' sources, so that nothing needs building first; the rest are Vite's own.
        conditions: ['portico:source', 'module', 'browser', 'development|production'],
      },
      optimizeDeps: {
        ...vite.optimizeDeps,
        // Found at start and not halfway, which would reload the page and load lit twice.
        include: [
          ...(vite.optimizeDeps?.include ?? []),
          'lit',
          'lit/decorators.js',
          'lit/directive-helpers.js',
          'lit/directives/keyed.js',
          'lit/directives/repeat.js',
          'ky',
          '@portico/contract > zod/mini',
          '@portico/portal > zod/mini',
          'hono',
          'kysely',
          'msw',
          'msw/browser',
        ],
        // It finds its WASM beside itself.
        exclude: [...(vite.optimizeDeps?.exclude ?? []), '@electric-sql/pglite'],
      },
      build: { ...vite.build, chunkSizeWarningLimit: 4000 },
    };
  },
};

export default config;
