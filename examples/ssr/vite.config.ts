import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  base: '/ssr/',
  // The server's build takes its packages from node_modules, so that Node's own Lit is used.
  ssr: { external: true },
  build: isSsrBuild ? {} : { manifest: true, rolldownOptions: { input: 'client.ts' } },
}));
