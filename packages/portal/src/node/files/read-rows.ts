import { readFile } from 'node:fs/promises';
import type { ImportKind } from '../../import/index.js';
import { shapes } from './csv-shapes.js';
import { readCsv } from './csv.js';
import { RefusedFileError } from './refused-file.js';

/** The rows of a CSV or JSON file, as the importer of `kind` takes them. `-` reads the standard input. */
export async function readRows(file: string, kind: ImportKind): Promise<readonly unknown[]> {
  const text = decode(file === '-' ? await readInput() : await read(file), file);
  const looksLikeJson = /^\s*[[{]/.test(text);
  if (/\.json$/i.test(file) || (looksLikeJson && !/\.csv$/i.test(file))) return readJson(text, file);
  const shape = shapes[kind];
  if (!shape) throw new RefusedFileError(`${kind} are taken from JSON only; see docs/import.md.`);
  return readCsv(text, shape);
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new RefusedFileError(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new RefusedFileError(`${file} is a folder; name a file in it.`);
    throw error;
  }
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** UTF-8 with or without a mark, or UTF-16 with one, as spreadsheets write "Unicode text". */
function decode(bytes: Buffer, file: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedFileError(
      `${file} is not UTF-8 text. Save it as "CSV UTF-8": letters such as ș and ț would be lost otherwise.`,
    );
  }
}

function readJson(text: string, file: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RefusedFileError(`${file} is not valid JSON: ${(error as Error).message}`);
  }
  return Array.isArray(value) ? value : [value];
}
