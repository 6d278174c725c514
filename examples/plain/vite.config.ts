import { defineConfig } from 'vite';

// Relative addresses, so that the shop can stand in any folder of a site.
export default defineConfig({ base: './' });
