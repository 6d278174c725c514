import type { FieldProblem } from '@portico/contract';
import type * as z from 'zod/mini';
import type { PortalDatabase, UnscopedTransaction } from '../database/database.js';
import { explainIssue } from '../http/explain.js';
import type { PasswordHasher } from '../session/password-hasher.js';
import { refusal, type ImportReport, type LineReport, type Outcome, type Progress } from './report.js';

/** A line that fits its schema. */
export interface Entry<T> {
  readonly line: number;
  readonly key: string;
  readonly row: T;
}

/** What writing a chunk answers for each line: what became of it, or why it is refused. */
export type Verdict = Exclude<Outcome, 'refused'> | readonly FieldProblem[];

export interface ImportTools {
  readonly passwords: PasswordHasher;
  readonly now: Date;
  readonly timeZone: string;
}

/** How one kind of thing is taken over. */
export interface Importer<T> {
  readonly kind: string;
  readonly schema: () => z.ZodMiniType<T>;
  /** What two lines may not share. */
  key(row: T): string;
  /** Writes a chunk in one transaction and answers for each entry, in order; refused entries leave nothing behind. */
  write(trx: UnscopedTransaction, entries: readonly Entry<T>[], tools: ImportTools): Promise<Verdict[]>;
}

export interface ImportOptions {
  readonly passwords: PasswordHasher;
  readonly now?: Date | undefined;
  readonly timeZone?: string | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** How many lines there will be, for progress. */
  readonly total?: number | undefined;
}

const linesInChunk = 200;

/**
 * Takes over lines in chunks, each a transaction: a line that does not fit is refused with its reasons and spoils no
 * other, and what is as it should be already is left alone, so that a second run changes nothing.
 */
export async function runImport<T>(
  database: PortalDatabase,
  importer: Importer<T>,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  options: ImportOptions,
): Promise<ImportReport> {
  const tools: ImportTools = {
    passwords: options.passwords,
    now: options.now ?? new Date(),
    timeZone: options.timeZone ?? 'Europe/Bucharest',
  };
  const lines: LineReport[] = [];
  const seen = new Map<string, number>();
  let chunk: Entry<T>[] = [];
  let line = 0;
  const flush = async () => {
    if (chunk.length > 0) lines.push(...(await writeChunk(database, importer, chunk, tools)));
    chunk = [];
    options.onProgress?.({ kind: importer.kind, done: line, total: options.total });
  };
  for await (const value of rows) {
    line += 1;
    const checked = check(importer, value, line, seen);
    if ('outcome' in checked) lines.push(checked);
    else chunk.push(checked);
    if (chunk.length >= linesInChunk) await flush();
  }
  await flush();
  lines.sort((a, b) => a.line - b.line);
  const count = (outcome: Outcome) => lines.filter((each) => each.outcome === outcome).length;
  return {
    kind: importer.kind,
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    lines,
  };
}

function check<T>(
  importer: Importer<T>,
  value: unknown,
  line: number,
  seen: Map<string, number>,
): Entry<T> | LineReport {
  const parsed = importer.schema().safeParse(value, { reportInput: true });
  if (!parsed.success) {
    const problems = parsed.error.issues.slice(0, 20).map((issue) => explainIssue(issue, value));
    return { line, key: guessKey(value), outcome: 'refused', problems };
  }
  const row = parsed.data;
  const key = importer.key(row);
  const earlier = seen.get(key);
  if (earlier !== undefined) {
    const message = `Line ${earlier} is about the same; keep one of the two.`;
    return { line, key, outcome: 'refused', problems: [refusal('', 'duplicate', message, key)] };
  }
  seen.set(key, line);
  return { line, key, row };
}

/** A name for a line that does not fit, so that a person finds it. */
function guessKey(value: unknown): string {
  const fields = (value ?? {}) as Record<string, unknown>;
  return String(fields['sku'] ?? fields['number'] ?? fields['id'] ?? '').slice(0, 80);
}

async function writeChunk<T>(
  database: PortalDatabase,
  importer: Importer<T>,
  entries: readonly Entry<T>[],
  tools: ImportTools,
): Promise<LineReport[]> {
  const verdicts = await database.unscoped
    .transaction()
    .execute((trx) => importer.write(trx, entries, tools));
  return entries.map(({ line, key }, index) => {
    const verdict = verdicts[index]!;
    return typeof verdict === 'string'
      ? { line, key, outcome: verdict, problems: [] }
      : { line, key, outcome: 'refused', problems: verdict };
  });
}
