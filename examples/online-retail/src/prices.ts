import { bestLadder, note, priceAt, type Ladder } from './ladder.js';
import type { Invoice, Ledger, Sale } from './ledger.js';
import type { Pounds } from './money.js';

/** Ladder of one buyer for one article; it replaces the list price for them at every quantity. */
export interface Contract {
  readonly customer: string;
  readonly sku: string;
  readonly ladder: Ladder;
}

export interface PriceLists {
  /** By article. */
  readonly list: ReadonlyMap<string, Ladder>;
  readonly contracts: readonly Contract[];
  /** The unit price that the portal will charge this buyer. */
  priceOf(customer: string, sku: string, quantity: number): Pounds;
  /** How many of the taken lines cost in these lists exactly what they did in the file. */
  readonly explained: { readonly byList: number; readonly byContract: number; readonly byNeither: number };
}

/**
 * How much more a line of an invoice that will be ordered again weighs in a buyer's contract than any other line: prices
 * changed over the year, a contract has one, and it shall be that of the time that is ordered again.
 */
const weightAgain = 10_000;

/** A rung of the list must explain more than this many lines, or it is a buyer's own bargain. */
const toll = 2;
type Table = Map<number, Map<Pounds, number>>;

/**
 * Price lists from what was really paid.
 *
 * The list price of an article and its breaks are the ladder that explains most lines of the buyers known by name; sales to
 * nobody by name were made at the prices of a web shop and a counter and speak only for articles that no known buyer
 * bought. A buyer for whom some line is not explained by it gets a contract: the ladder that explains most of that
 * buyer's own lines of the article. A contract replaces the list whole, so it holds that buyer's undisputed prices, too.
 */
export function derivePrices(ledger: Ledger, again: ReadonlySet<Invoice> = new Set()): PriceLists {
  const known = new Map<string, Table>();
  const unknown = new Map<string, Table>();
  const groups = new Map<string, { customer: string; sku: string; sales: Sale[]; own: Table }>();
  for (const invoice of ledger.invoices.values()) {
    const { customer } = invoice;
    const tables = customer === '' ? unknown : known;
    for (const sale of invoice.sales) {
      let table = tables.get(sale.sku);
      if (!table) tables.set(sale.sku, (table = new Map()));
      note(table, sale.quantity, sale.price);
      const key = keyOf(customer, sale.sku);
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { customer, sku: sale.sku, sales: [], own: new Map() }));
      group.sales.push(sale);
      note(group.own, sale.quantity, sale.price, again.has(invoice) ? weightAgain : 1);
    }
  }
  const list = new Map<string, Ladder>();
  for (const sku of new Set([...known.keys(), ...unknown.keys()]))
    list.set(sku, bestLadder((known.get(sku) ?? unknown.get(sku))!, toll));

  const contracts = new Map<string, Contract>();
  const explained = { byList: 0, byContract: 0, byNeither: 0 };
  for (const [key, { customer, sku, sales, own }] of groups) {
    const ladder = list.get(sku)!;
    if (sales.every((sale) => priceAt(ladder, sale.quantity) === sale.price)) {
      explained.byList += sales.length;
      continue;
    }
    const contract = { customer, sku, ladder: bestLadder(own, 0) };
    contracts.set(key, contract);
    for (const sale of sales) {
      const fits = priceAt(contract.ladder, sale.quantity) === sale.price;
      explained[fits ? 'byContract' : 'byNeither'] += 1;
    }
  }
  return {
    list,
    contracts: [...contracts.values()],
    explained,
    priceOf: (customer, sku, quantity) =>
      priceAt(contracts.get(keyOf(customer, sku))?.ladder ?? list.get(sku)!, quantity),
  };
}

const keyOf = (customer: string, sku: string): string => `${customer} ${sku}`;
