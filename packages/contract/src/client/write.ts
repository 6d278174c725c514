import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { clientFile, clientText } from './file.js';

await writeFile(clientFile, await clientText());
console.log(`Wrote ${fileURLToPath(clientFile)}`);
