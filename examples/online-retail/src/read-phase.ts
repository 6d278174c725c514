import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSettled, settle, showAccounts, writeAccounts } from './accounts.js';
import { readCsv } from './csv.js';
import { readText } from './file.js';
import { readLedger, type Invoice, type Ledger } from './ledger.js';
import { LinesFile } from './lines-file.js';
import { showCount, showPounds } from './money.js';
import { causes, planOrders, type Cause, type Plan } from './plan.js';
import { derivePrices, type PriceLists } from './prices.js';
import { Progress } from './progress.js';

/** What the file gives: its accounts, prices, and the plan to order the first invoices again. */
export interface Reading {
  readonly ledger: Ledger;
  readonly prices: PriceLists;
  readonly plan: Plan;
  /** False when what was taken and left is not what the file has. */
  readonly settled: boolean;
}

/** Reads the file, writes the report and says what it found. */
export async function readPhase(csv: string, howMany: number, folder: string): Promise<Reading> {
  await mkdir(folder, { recursive: true });
  const began = performance.now();
  const progress = new Progress('reading');
  const linesFile = new LinesFile(join(folder, 'lines.csv.gz'));
  let rows = 0;
  let share = '';
  const text = readText(csv, (bytes, of) => (share = `${Math.floor((100 * bytes) / of)} %`));
  const ledger = await readLedger(readCsv(text), (record, row, reason) => {
    linesFile.add(record, row, reason);
    rows = row;
    if (row % 1000 === 0) progress.tell(`${showCount(rows)} lines, ${share}`);
  });
  await linesFile.close();
  progress.end();
  const accounts = settle(ledger);
  await writeFile(join(folder, 'accounts.json'), writeAccounts(accounts));
  console.log(`Read ${showCount(rows)} lines in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  for (const row of showAccounts(accounts)) console.log(`  ${row}`);
  console.log(`  every line's verdict: ${join(folder, 'lines.csv.gz')}`);

  const again: Invoice[] = [...ledger.invoices.values()].slice(0, howMany);
  const prices = derivePrices(ledger, new Set(again));
  const { byList, byContract, byNeither } = prices.explained;
  const withBreaks = [...prices.list.values()].filter((ladder) => ladder.length > 1).length;
  console.log(
    `Prices of ${showCount(prices.list.size)} articles, ${showCount(withBreaks)} with breaks, and ${showCount(prices.contracts.length)} contract prices`,
  );
  console.log(
    `  lines explained by the list ${showCount(byList)}, by a contract ${showCount(byContract)}, by neither (the price changed over the year) ${showCount(byNeither)}`,
  );
  const plan = planOrders(again, prices);
  showPlan(plan);
  return { ledger, prices, plan, settled: isSettled(accounts) };
}

function showPlan({ orders, paid, expected, differences }: Plan): void {
  const longest = orders.reduce((most, { lines }) => Math.max(most, lines.length), 0);
  console.log(
    `To order again: ${showCount(orders.length)} invoices, the longest of ${showCount(longest)} lines`,
  );
  console.log(
    `  paid then    ${showCount(paid.lines).padStart(8)} lines ${showPounds(paid.sum).padStart(14)} GBP`,
  );
  for (const [cause, { lines, sum }] of differences)
    console.log(
      `  ${cause.padEnd(12)} ${showCount(lines).padStart(8)} lines ${showPounds(sum).padStart(14)} GBP  ${causes[cause as Cause]}`,
    );
  console.log(
    `  to be paid   ${showCount(expected.lines).padStart(8)} lines ${showPounds(expected.sum).padStart(14)} GBP  ${showCount(paid.lines - expected.lines)} repeated lines merged`,
  );
}
