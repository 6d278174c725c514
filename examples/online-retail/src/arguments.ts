import { parseArgs } from 'node:util';

export interface Options {
  /** The file, plain or packed with gzip. */
  readonly csv: string;
  /** How many invoices are ordered again. */
  readonly invoices: number;
  /** How many buyers order at the same time. */
  readonly buyers: number;
  /** How often the portal is killed on the way. */
  readonly kills: number;
  /** How many invoices, from the newest, become past orders. */
  readonly history: number;
  /** A PostgreSQL server's database; undefined for the embedded one in a folder of its own. */
  readonly databaseUrl: string | undefined;
  readonly port: number;
  /** Folder for the report. */
  readonly report: string;
  /** Ends after reading the file and deriving prices. */
  readonly dry: boolean;
}

export const usage = `node examples/online-retail --csv FILE [options]

  --csv FILE           the invoice lines, plain or gzip
  --invoices N         how many invoices are ordered again (2000)
  --buyers N           how many buyers order at the same time (16)
  --kills N            how often the portal is killed with -9 on the way (10)
  --history N          how many invoices become past orders, the newest first (all)
  --database-url URL   a PostgreSQL database; without it the embedded one, in a new folder
  --port N             port of the portal (a free one)
  --report DIR         where lines.csv.gz and accounts.json are written (.portico/online-retail)
  --dry                read and account for the file only`;

/** What was wrong with the command, for its user to put right. */
export class UsageError extends Error {}

export function readArguments(args: string[]): Options {
  const string = { type: 'string' } as const;
  const { values } = (() => {
    try {
      return parseArgs({
        args,
        options: {
          csv: string,
          invoices: string,
          buyers: string,
          kills: string,
          history: string,
          'database-url': string,
          port: string,
          report: string,
          dry: { type: 'boolean' },
        },
      });
    } catch (error) {
      throw new UsageError((error as Error).message);
    }
  })();
  const number = (name: 'invoices' | 'buyers' | 'kills' | 'history' | 'port', usual: number, least = 0) => {
    const text = values[name];
    if (text === undefined) return usual;
    const value = Number(text.replace(/[_,]/g, ''));
    if (!Number.isSafeInteger(value) || value < least)
      throw new UsageError(`--${name} takes a whole number from ${least}, not "${text}"`);
    return value;
  };
  if (!values.csv) throw new UsageError('--csv FILE is missing');
  return {
    csv: values.csv,
    invoices: number('invoices', 2000, 1),
    buyers: number('buyers', 16, 1),
    kills: number('kills', 10),
    history: number('history', Infinity),
    databaseUrl: values['database-url'],
    port: number('port', 0),
    report: values.report ?? '.portico/online-retail',
    dry: values.dry ?? false,
  };
}
