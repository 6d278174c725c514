import { readPounds, type Pounds } from './money.js';

/** One line of the file as it stands in it. */
export interface FileLine {
  /** Number of the record in the file, the first after the header is 1. */
  readonly row: number;
  readonly invoice: string;
  /** As written; see {@link skuOf}. */
  readonly code: string;
  readonly description: string;
  readonly quantity: number;
  /** Local time as written, `2010-12-01 08:26:00`. */
  readonly at: string;
  /** Net of VAT, for one piece. */
  readonly price: Pounds;
  /** `17850`, or empty when the file names no buyer. */
  readonly customer: string;
  readonly country: string;
}

/** Why a line is not taken. The order is the order of asking: a line is left for the first reason that fits. */
export const reasons = {
  unreadable: 'not eight fields, or a quantity, price or time that is none',
  'credit-note': 'a credit note (C...): it corrects an earlier invoice and is not an order',
  'ledger-entry': 'a bad-debt entry of the ledger (A...), not a sale',
  charge: 'postage, carriage, fee, commission, manual amount or discount: money without goods',
  sample: 'samples (S), not an article for sale',
  voucher: 'a gift voucher: a means of payment, not goods',
  'stock-correction': 'a negative quantity outside a credit note: damaged, lost or miscounted stock',
  'no-price': 'a price of 0: goods found, given or written off, not sold',
  'token-price': 'a price below a penny: a mark and not a price',
  'not-a-sku': 'an article number that the contract does not admit',
} as const;
export type Reason = keyof typeof reasons;

/** Codes that stand for money and not for goods, with the name they mostly have in the file. */
const charges = new Map([
  ['POST', 'postage'],
  ['DOT', 'postage of the web shop'],
  ['C2', 'carriage'],
  ['M', 'manual amount'],
  ['D', 'discount'],
  ['B', 'adjust bad debt'],
  ['BANK CHARGES', 'bank charges'],
  ['AMAZONFEE', 'fee of a marketplace'],
  ['CRUK', 'commission of a charity'],
]);

/**
 * The article number. 112 articles are written in two ways that differ only in case (`15056BL`, `15056bl`) and have the
 * same names: one article, typed differently.
 */
export const skuOf = (code: string): string => code.trim().toUpperCase();

const sku = /^[\p{L}\p{N}][\p{L}\p{N} ._+/-]{0,63}$/u;
const penny = readPounds('0.01')!;

/** Why the line is left, or undefined when it is a sale of goods and so taken. */
export function reasonToLeave(line: FileLine): Exclude<Reason, 'unreadable'> | undefined {
  const code = skuOf(line.code);
  if (line.invoice.startsWith('C')) return 'credit-note';
  if (line.invoice.startsWith('A')) return 'ledger-entry';
  if (charges.has(code)) return 'charge';
  if (code === 'S') return 'sample';
  if (code.startsWith('GIFT_')) return 'voucher';
  if (line.quantity <= 0) return 'stock-correction';
  if (line.price <= 0n) return 'no-price';
  if (line.price < penny) return 'token-price';
  if (!sku.test(code)) return 'not-a-sku';
  return undefined;
}

/** The columns of the file, in its order. */
export const columns = [
  'InvoiceNo',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'UnitPrice',
  'CustomerID',
  'Country',
] as const;

/** A record as a line, or undefined when it cannot be read as one. */
export function readLine(record: readonly string[], row: number): FileLine | undefined {
  if (record.length !== columns.length) return undefined;
  const [invoice, code, description, quantity, at, price, customer, country] = record as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const pounds = readPounds(price);
  if (pounds === undefined || !/^-?\d{1,9}$/.test(quantity) || invoice === '' || code === '')
    return undefined;
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(at) || !/^(\d+(\.0)?)?$/.test(customer)) return undefined;
  return {
    row,
    invoice,
    code,
    description,
    quantity: Number(quantity),
    at,
    price: pounds,
    customer: customer.replace(/\.0$/, ''),
    country,
  };
}
