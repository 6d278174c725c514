// Writes public/*.html from pages.mjs: `npm run pages -w @portico-examples/supplier-site`.
import { writeFile } from 'node:fs/promises';
import { pages } from './pages.mjs';

for (const [name, text] of Object.entries(pages))
  await writeFile(new URL(`../public/${name}`, import.meta.url), text);
console.log(`Wrote ${Object.keys(pages).join(', ')}`);
