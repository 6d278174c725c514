import { columns, readLine, reasonToLeave, skuOf, type FileLine, type Reason } from './classify.js';
import type { Pounds } from './money.js';

/** A line that is taken: a sale of goods. */
export interface Sale {
  readonly sku: string;
  readonly quantity: number;
  readonly price: Pounds;
}

/** What one buyer bought at one time. */
export interface Invoice {
  readonly number: string;
  /** `17850`, or empty for a sale to nobody by name. */
  readonly customer: string;
  readonly at: string;
  readonly sales: Sale[];
}

export interface Tally {
  lines: number;
  sum: Pounds;
}

/** What became of one line: `reason` is undefined when it was taken. */
export type Verdict = (record: readonly string[], row: number, reason: Reason | undefined) => void;

/** The whole file after reading: what was taken as sales, and how much was left for which reason. */
export class Ledger {
  readonly file: Tally = { lines: 0, sum: 0n };
  readonly left = new Map<Reason, Tally>();
  /** In the order of the file, which is the order of time. */
  readonly invoices = new Map<string, Invoice>();
  /** How often each name was given to an article, over all lines that name it. */
  readonly names = new Map<string, Map<string, number>>();
  /** How often each country was given for a buyer. */
  readonly countries = new Map<string, Map<string, number>>();

  add(line: FileLine): Reason | undefined {
    this.file.lines += 1;
    this.file.sum += amountOf(line);
    const reason = reasonToLeave(line);
    if (reason) {
      this.leave(reason, amountOf(line));
      return reason;
    }
    const sku = skuOf(line.code);
    let invoice = this.invoices.get(line.invoice);
    if (!invoice) {
      invoice = { number: line.invoice, customer: line.customer, at: line.at, sales: [] };
      this.invoices.set(line.invoice, invoice);
    }
    // The buyer of an invoice is the one its first line names; the file never names two.
    if (invoice.customer !== line.customer)
      throw new Error(`Invoice ${line.invoice} names two buyers (line ${line.row})`);
    invoice.sales.push({ sku, quantity: line.quantity, price: line.price });
    count(this.names, sku, line.description.trim().replace(/\s+/g, ' '));
    count(this.countries, line.customer, line.country.trim());
    return undefined;
  }

  /** A record that is no line: it counts, but nobody can say what it is worth. */
  addUnreadable(): Reason {
    this.file.lines += 1;
    this.leave('unreadable', 0n);
    return 'unreadable';
  }

  private leave(reason: Reason, sum: Pounds): void {
    const tally = this.left.get(reason) ?? { lines: 0, sum: 0n };
    this.left.set(reason, { lines: tally.lines + 1, sum: tally.sum + sum });
  }

  /** Taken lines, counted anew from the invoices, which are what goes into the portal. */
  taken(which: (invoice: Invoice) => boolean = () => true): Tally & { invoices: number } {
    const tally = { lines: 0, sum: 0n, invoices: 0 };
    for (const invoice of this.invoices.values()) {
      if (!which(invoice)) continue;
      tally.invoices += 1;
      for (const sale of invoice.sales) {
        tally.lines += 1;
        tally.sum += amountOf(sale);
      }
    }
    return tally;
  }
}

export const amountOf = (sale: { readonly quantity: number; readonly price: Pounds }): Pounds =>
  sale.price * BigInt(sale.quantity);

function count(counts: Map<string, Map<string, number>>, key: string, value: string): void {
  let values = counts.get(key);
  if (!values) counts.set(key, (values = new Map()));
  values.set(value, (values.get(value) ?? 0) + 1);
}

/** The value given most often; among equals the one given first, so that a second run says the same. */
export function mostFrequent(values: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [value, times] of values) {
    if (value !== '' && times > most) [best, most] = [value, times];
  }
  return best;
}

/** Reads every record of the file into a ledger; the first must be the header. */
export async function readLedger(
  records: AsyncIterable<readonly string[]>,
  verdict?: Verdict,
): Promise<Ledger> {
  const ledger = new Ledger();
  let row = -1;
  for await (const record of records) {
    row += 1;
    if (row === 0) {
      if (record.join() !== columns.join()) throw new Error(`The file does not begin with ${columns.join()}`);
      continue;
    }
    const line = readLine(record, row);
    const reason = line ? ledger.add(line) : ledger.addUnreadable();
    verdict?.(record, row, reason);
  }
  if (row < 0) throw new Error('The file is empty');
  return ledger;
}
