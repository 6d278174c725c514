import { readCsv } from './csv.js';
import { readLedger, type Ledger, type Verdict } from './ledger.js';

/** A made-up file: header and lines as they would stand in it. */
export const fileOf = (...lines: string[]): string =>
  ['InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country', ...lines, ''].join(
    '\n',
  );

export async function ledgerOf(text: string, verdict?: Verdict): Promise<Ledger> {
  async function* whole() {
    yield text;
  }
  return readLedger(readCsv(whole()), verdict);
}

/** One line of a sale; the rest is filled in. */
export const sale = (
  invoice: string,
  code: string,
  quantity: number,
  price: string,
  customer = '1',
): string =>
  `${invoice},${code},THING ${code.toUpperCase()},${quantity},2030-01-02 10:00:00,${price},${customer && `${customer}.0`},United Kingdom`;
