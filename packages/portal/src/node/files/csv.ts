import { parse } from 'csv-parse/sync';
import { RefusedFileError } from './refused-file.js';

/** The cells of one line by the name of their column; an empty cell is left out. */
export class Cells {
  constructor(
    private readonly cells: ReadonlyMap<string, string>,
    private readonly decimalComma: boolean,
  ) {}

  text(column: string): string | undefined {
    return this.cells.get(column);
  }

  /** A number as exact text: `1.234,50` of a file with semicolons is `1234.50`. What is no number stays as it is. */
  decimal(column: string): string | undefined {
    const cell = this.cells.get(column)?.replace(/[\s\u00a0']/g, '');
    if (cell === undefined) return undefined;
    if (!this.decimalComma) return cell;
    return /^-?\d{1,3}(\.\d{3})*,\d+$|^-?\d+,\d+$/.test(cell)
      ? cell.replaceAll('.', '').replace(',', '.')
      : cell;
  }

  /** A number; what is none comes as its text, which the importer refuses by name and value. */
  number(column: string): number | string | undefined {
    const text = this.decimal(column);
    return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  }

  yes(column: string): boolean | string | undefined {
    const cell = this.cells.get(column);
    if (cell === undefined) return undefined;
    if (/^(1|true|yes|y|da|ja)$/i.test(cell)) return true;
    return /^(0|false|no|n|nu|nein)$/i.test(cell) ? false : cell;
  }

  /** `{ ro, en, de }` of the columns `name_ro`, `name_en`, `name_de`, or all of a column `name`. */
  texts(column: string): Record<string, string> | undefined {
    const found: Record<string, string> = {};
    for (const [name, cell] of this.cells) {
      const locale = name.startsWith(`${column}_`) ? name.slice(column.length + 1) : '';
      if (/^[a-z]{2}$/.test(locale)) found[locale] = cell;
    }
    const one = this.cells.get(column);
    if (one !== undefined) found['ro'] ??= one;
    return Object.keys(found).length > 0 ? found : undefined;
  }

  /** Columns that begin with `prefix`, without it. */
  withPrefix(prefix: string): [string, string][] {
    return [...this.cells].flatMap(([name, cell]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), cell] as [string, string]] : [],
    );
  }

  /** `500:11.90|1000:10` as breaks. */
  breaks(column: string): { from: number | string; amount: string }[] | undefined {
    return this.cells
      .get(column)
      ?.split('|')
      .map((part) => {
        const [from = '', amount = ''] = part.split(':').map((each) => each.trim());
        const exact = this.decimalComma ? amount.replace(',', '.') : amount;
        return { from: /^\d+(\.\d+)?$/.test(from) ? Number(from) : from, amount: exact };
      });
  }
}

/** How the lines of a kind of file become what is imported. */
export interface CsvShape {
  /** Columns that there must be. */
  readonly required: readonly string[];
  /** All others that are known; `_` at the end admits a language, `.` at the end any name. */
  readonly optional: readonly string[];
  /** One row of the import from one line. */
  row(cells: Cells): unknown;
  /** Lines with the same value of this column are one row. */
  readonly groupBy?: string;
  group?(lines: readonly Cells[]): unknown;
}

/** Reads CSV with comma, semicolon or tab, CR LF or LF, quoted or not. A formula is text like any other. */
export function readCsv(text: string, shape: CsvShape): unknown[] {
  const heading = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [';', '\t', ','].reduce((best, each) =>
    heading.split(each).length > heading.split(best).length ? each : best,
  );
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      delimiter,
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
    });
  } catch (error) {
    throw new RefusedFileError(`This is not readable as CSV: ${(error as Error).message}.`);
  }
  const [first, ...lines] = records;
  if (!first) throw new RefusedFileError('The file is empty; its first line names the columns.');
  const columns = first.map((name) => name.trim().toLowerCase().replaceAll(' ', '_'));
  checkColumns(columns, shape);
  const rows = lines.map((line) => {
    const cells = new Map<string, string>();
    columns.forEach((column, i) => {
      const cell = line[i];
      if (cell !== undefined && cell !== '') cells.set(column, cell);
    });
    return new Cells(cells, delimiter !== ',');
  });
  if (!shape.groupBy || !shape.group) return rows.map((cells) => shape.row(cells));
  const groups = new Map<string, Cells[]>();
  for (const [i, cells] of rows.entries()) {
    const key = cells.text(shape.groupBy) ?? `line ${i}`;
    groups.set(key, [...(groups.get(key) ?? []), cells]);
  }
  const { group } = shape;
  return [...groups.values()].map((each) => group(each));
}

function checkColumns(columns: readonly string[], { required, optional }: CsvShape): void {
  const missing = required.filter(
    (name) => !columns.some((column) => column === name || (name.endsWith('_') && column.startsWith(name))),
  );
  const known = [...required, ...optional];
  const unknown = columns.filter(
    (column) =>
      !known.some(
        (name) => column === name || (/[._]$/.test(name) && column.startsWith(name)) || `${column}_` === name,
      ),
  );
  const names = (list: readonly string[]) => list.map((name) => name.replace(/_$/, '_ro')).join(', ');
  if (missing.length > 0) {
    throw new RefusedFileError(
      `The columns ${names(missing)} are missing. There are: ${columns.join(', ')}. See docs/import.md.`,
    );
  }
  if (unknown.length > 0) {
    throw new RefusedFileError(
      `The columns ${unknown.join(', ')} are not known. Remove or rename them; known are ${names(known)}.`,
    );
  }
}
