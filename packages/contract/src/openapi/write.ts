import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openApiFile, openApiText } from './file.js';

await writeFile(openApiFile, await openApiText());
console.log(`Wrote ${fileURLToPath(openApiFile)}`);
await import('../client/write.js');
