import { reasons, type Reason } from './classify.js';
import type { Ledger, Tally } from './ledger.js';
import { showCount, showPounds, writePounds } from './money.js';

/** The whole file on one page: every line is taken or left, and the sums meet. */
export interface Accounts {
  readonly file: Tally;
  readonly takenFromNamed: Tally & { invoices: number };
  readonly takenFromUnnamed: Tally & { invoices: number };
  readonly left: readonly (Tally & { reason: Reason; meaning: string })[];
  /** File minus taken minus left: nothing, or the accounts are wrong. */
  readonly difference: Tally;
}

/** Sums up. What was taken is counted from the invoices that go into the portal, not from the lines that came in. */
export function settle(ledger: Ledger): Accounts {
  const takenFromNamed = ledger.taken((invoice) => invoice.customer !== '');
  const takenFromUnnamed = ledger.taken((invoice) => invoice.customer === '');
  const left = (Object.keys(reasons) as Reason[]).flatMap((reason) => {
    const tally = ledger.left.get(reason);
    return tally ? [{ reason, meaning: reasons[reason], ...tally }] : [];
  });
  const difference = { ...ledger.file };
  for (const { lines, sum } of [takenFromNamed, takenFromUnnamed, ...left]) {
    difference.lines -= lines;
    difference.sum -= sum;
  }
  return { file: ledger.file, takenFromNamed, takenFromUnnamed, left, difference };
}

export const isSettled = ({ difference }: Accounts): boolean =>
  difference.lines === 0 && difference.sum === 0n;

/** The accounts as a table of lines, GBP and what it is. */
export function showAccounts(accounts: Accounts): string[] {
  const { file, takenFromNamed: named, takenFromUnnamed: unnamed, left, difference } = accounts;
  const invoices = (count: number) => `${showCount(count)} invoices`;
  const rows: [string, Tally, string][] = [
    ['taken', named, `sales to buyers known by number, ${invoices(named.invoices)}`],
    ['taken', unnamed, `sales to nobody by name, ${invoices(unnamed.invoices)}: the walk-in company`],
    ...left.map((tally): [string, Tally, string] => ['left', tally, `${tally.reason}: ${tally.meaning}`]),
    ['file', file, 'every line of the file'],
    ['check', difference, isSettled(accounts) ? 'file = taken + left, to the penny' : 'DOES NOT ADD UP'],
  ];
  return rows.map(([kind, { lines, sum }, text]) =>
    [kind.padEnd(6), showCount(lines).padStart(8), `${showPounds(sum)} GBP`.padStart(18), ` ${text}`].join(
      ' ',
    ),
  );
}

/** The same as plain data; amounts are decimal strings in GBP. */
export const writeAccounts = (accounts: Accounts): string =>
  JSON.stringify(
    accounts,
    (_, value: unknown) => (typeof value === 'bigint' ? writePounds(value) : value),
    2,
  );
