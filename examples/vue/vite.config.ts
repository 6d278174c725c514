import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses, so that the shop can stand in any folder of a site.
  base: './',
  plugins: [
    // Else Vue looks for a component of its own by that name.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('portico-') } } }),
  ],
});
