import {
  importers,
  openDatabase,
  runImport,
  type ImportKind,
  type OpenedDatabase,
} from '@portico/portal/node';
import { UsageError } from './arguments.js';
import { readStock, type Stock } from './audit.js';
import * as data from './data.js';
import { showCount } from './money.js';
import { Progress } from './progress.js';
import type { Reading } from './read-phase.js';
import { trialPasswords } from './trial-passwords.js';

/** Where the trial's database is. */
export interface Place {
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
}

export const open = ({ databaseUrl, dataFolder }: Place): Promise<OpenedDatabase> =>
  openDatabase(databaseUrl ? { databaseUrl } : { dataFolder });

/** Takes everything over through the portal's own import; answers the stock before anything is ordered. */
export async function importPhase(
  place: Place,
  { ledger, prices, plan }: Reading,
  history: number,
): Promise<Stock> {
  const database = await open(place);
  try {
    const known = await database.unscoped.selectFrom('company').select('id').limit(1).execute();
    if (known.length) throw new UsageError('The database is not empty; give an empty one');
    const invoices = [...ledger.invoices.values()];
    const past = Math.min(history, invoices.length);
    const kinds: [ImportKind, Iterable<unknown>, number][] = [
      ['categories', data.categories, data.categories.length],
      ['products', data.products(ledger, prices, plan.needed), prices.list.size],
      ['companies', data.companies(ledger), ledger.countries.size],
      ['prices', data.contractPrices(prices), prices.contracts.length],
      ['orders', data.pastOrders(invoices, past), past],
    ];
    for (const [kind, rows, total] of kinds) await importKind(database, kind, rows, total);
    return await readStock(database);
  } finally {
    await database.close();
  }
}

const passwords = trialPasswords();

async function importKind(
  database: OpenedDatabase,
  kind: ImportKind,
  rows: Iterable<unknown>,
  total: number,
): Promise<void> {
  const began = performance.now();
  const progress = new Progress(`importing ${kind}`);
  const report = await runImport<any>(database, importers[kind], rows, {
    passwords,
    timeZone: 'Europe/London',
    total,
    onProgress: ({ done }) => progress.tell(`${showCount(done)} of ${showCount(total)}`),
  });
  progress.end();
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `Imported ${kind}: ${showCount(report.added)} added, ${showCount(report.refused)} refused, ${seconds.toFixed(1)} s`,
  );
  if (report.added === total) return;
  for (const { line, key, problems } of report.lines.filter((each) => each.problems.length).slice(0, 20))
    console.error(
      `  ${kind} ${line} (${key}): ${problems.map((each) => `${each.field} ${each.message}`).join('; ')}`,
    );
  throw new Error(`${showCount(total - report.added)} of ${showCount(total)} ${kind} were not taken over`);
}
