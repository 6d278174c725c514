import { amountOf, type Invoice } from './ledger.js';
import type { Pounds } from './money.js';
import type { PriceLists } from './prices.js';

/** A line as it will be ordered, with the price that the portal must charge. */
export interface PlannedLine {
  readonly sku: string;
  readonly quantity: number;
  readonly price: Pounds;
  readonly net: Pounds;
}

/** An invoice of the file as a new order. */
export interface PlannedOrder {
  readonly invoice: string;
  readonly customer: string;
  readonly lines: readonly PlannedLine[];
  readonly net: Pounds;
}

/** Why what is ordered again costs another sum than it did. Each has its count of lines and what it adds to the sum. */
export const causes = {
  merged: 'the invoice has the article on several lines; ordered as one, it reaches a price break',
  'two-prices':
    'the buyer paid several prices for that quantity in the time ordered again; a contract has one',
} as const;
export type Cause = keyof typeof causes;

export interface Plan {
  readonly orders: readonly PlannedOrder[];
  /** Lines of the invoices before equal articles were merged, and their sum in the file. */
  readonly paid: { readonly lines: number; readonly sum: Pounds };
  readonly expected: { readonly lines: number; readonly sum: Pounds };
  readonly differences: ReadonlyMap<Cause, { lines: number; sum: Pounds }>;
  /** How much of each article will be ordered. */
  readonly needed: ReadonlyMap<string, number>;
}

/** Plans invoices as new orders: an article that stands on several lines of one becomes one line. */
export function planOrders(invoices: readonly Invoice[], prices: PriceLists): Plan {
  const paid = { lines: 0, sum: 0n };
  const expected = { lines: 0, sum: 0n };
  const differences = new Map<Cause, { lines: number; sum: Pounds }>();
  const needed = new Map<string, number>();
  const orders = invoices.map(({ number, customer, sales }): PlannedOrder => {
    const quantities = new Map<string, number>();
    for (const { sku, quantity } of sales) quantities.set(sku, (quantities.get(sku) ?? 0) + quantity);
    const lines = [...quantities].map(([sku, quantity]) => {
      needed.set(sku, (needed.get(sku) ?? 0) + quantity);
      const price = prices.priceOf(customer, sku, quantity);
      return { sku, quantity, price, net: amountOf({ price, quantity }) };
    });
    for (const sale of sales) {
      paid.lines += 1;
      paid.sum += amountOf(sale);
      const quantity = quantities.get(sale.sku)!;
      const alone = prices.priceOf(customer, sale.sku, sale.quantity);
      const together = prices.priceOf(customer, sale.sku, quantity);
      differ('two-prices', (alone - sale.price) * BigInt(sale.quantity));
      differ('merged', (together - alone) * BigInt(sale.quantity));
    }
    const net = lines.reduce((sum, line) => sum + line.net, 0n);
    expected.lines += lines.length;
    expected.sum += net;
    return { invoice: number, customer, lines, net };
  });
  function differ(cause: Cause, sum: Pounds): void {
    if (sum === 0n) return;
    const tally = differences.get(cause) ?? { lines: 0, sum: 0n };
    differences.set(cause, { lines: tally.lines + 1, sum: tally.sum + sum });
  }
  return { orders, paid, expected, differences, needed };
}
