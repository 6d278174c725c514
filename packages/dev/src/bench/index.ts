// Runs the chosen parts and prints one table; started by ../bench.mjs, which has everything ready.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root, step } from '../steps.mjs';
import { benchCards } from './cards.js';
import { print, type Row } from './measure.js';
import { benchPrices } from './prices.js';
import { benchRows } from './rows.js';
import { benchPortal } from './portal.js';
import { benchSdk } from './sdk.js';

const parts = new Set(process.argv[2]!.split(','));
/** A short run tries the commands out; its figures say little. */
const short = process.argv[3] === 'short';
const rows: Row[] = [];
const add = (more: readonly Row[]) => rows.push(...more);
const database = process.env['PORTICO_BENCH_DATABASE_URL'];

if (parts.has('sdk')) add(await step('Calls of the SDK', () => benchSdk(short ? 4 : 50)));
if (parts.has('cards')) add(await step('1,000 cards in a browser', () => benchCards(short ? 1 : 3)));
if (parts.has('prices')) add(await step('1,000 prices in a browser', () => benchPrices(short ? 1 : 3)));
if (parts.has('rows')) add(await step('10,000 orders in a browser', () => benchRows(short ? 1 : 3)));
if (database) {
  const which = { portal: parts.has('portal'), growth: parts.has('growth') };
  add(await benchPortal(database, which, short ? 1 : 5, short ? [1_000, 2_000] : [1_000, 100_000]));
}
console.log(`\nMedians, in turns, on ${cpus().length} cores`);
print(rows);
await writeFile(join(root, 'bench.json'), `${JSON.stringify(rows, undefined, 2)}\n`);
process.exit(rows.every((row) => row.ok) ? 0 : 1);
