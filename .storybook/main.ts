import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  staticDirs: [
    // The worker of msw and the portal's data, put there by packages/dev/src/storybook.mjs.
    '../.portico/storybook',
    { from: '../examples/supplier-site/public/media', to: '/media' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal(vite) {
    return {
      ...vite,
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
