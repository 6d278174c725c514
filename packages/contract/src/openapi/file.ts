import { readFile } from 'node:fs/promises';
import { openApiDocument } from './document.js';

export const openApiFile = new URL('../../openapi.json', import.meta.url);

/** The text that `openapi.json` must have. */
export async function openApiText(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return `${JSON.stringify(openApiDocument(version), undefined, 2)}\n`;
}
