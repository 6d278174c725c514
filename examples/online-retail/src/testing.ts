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

/** A made-up year: 60 invoices of up to 130 lines, breaks, a buyer with a contract, a counter, repeats, and dirt. */
export function madeUpFile(): string {
  const lines: string[] = [];
  for (let invoice = 0; invoice < 60; invoice += 1) {
    const number = String(9000 + invoice);
    const customer = invoice % 7 === 6 ? '' : String(100 + (invoice % 6));
    const count = invoice % 20 === 19 ? 130 : 1 + ((invoice * 5) % 9);
    for (let at = 0; at < count; at += 1) {
      // The long invoices name every article, the others a few that sell well.
      const article = count > 100 ? at : (invoice * 3 + at) % 20;
      const quantity = 1 + ((invoice + at * 7) % 40);
      const list = quantity >= 24 ? 185 + article : 210 + article;
      const pence = customer === '103' ? list - 20 : customer === '' ? list + 99 : list;
      lines.push(sale(number, `${10 + article}A`, quantity, (pence / 100).toFixed(2), customer));
    }
    if (invoice % 4 === 0) lines.push(lines.at(-1)!);
    if (invoice % 5 === 0) lines.push(sale(number, 'POST', 1, '18.00', customer));
    if (invoice % 9 === 0) lines.push(sale(`C${number}`, '11A', -1, '2.11', customer));
  }
  return fileOf(...lines);
}
