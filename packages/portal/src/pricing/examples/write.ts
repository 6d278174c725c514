// Writes docs/pricing-examples.md from the worked examples: `npm run docs:pricing`.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pageFile, writtenPage } from './file.js';

await writeFile(pageFile, await writtenPage());
console.log(`Wrote ${fileURLToPath(pageFile)}`);
