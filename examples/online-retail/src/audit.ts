import type { OpenedDatabase } from '@portico/portal/node';
import { companyId, userName } from './data.js';
import { readPounds, showPounds, type Pounds } from './money.js';
import type { Plan, PlannedOrder } from './plan.js';
import { poNumber, type ReplayResult } from './replay.js';

/** Pieces on hand and promised to orders, by article. */
export type Stock = ReadonlyMap<string, { readonly onHand: number; readonly committed: number }>;

export interface Audit {
  /** Invoices that were ordered and of which the database has no order. */
  readonly lost: number;
  /** Orders too many. */
  readonly doubled: number;
  /** Articles whose stock is not what it was minus what was ordered. */
  readonly stockOff: number;
  /** Everything else that is not as it must be; empty when all is well. */
  readonly complaints: readonly string[];
  readonly net: Pounds;
  readonly lines: number;
}

/** The stock as the database has it. */
export async function readStock(database: OpenedDatabase): Promise<Stock> {
  const rows = await database.unscoped.selectFrom('stock').select(['sku', 'on_hand', 'committed']).execute();
  return new Map(rows.map((row) => [row.sku, { onHand: +row.on_hand, committed: +row.committed }]));
}

interface Found {
  readonly id: string;
  readonly company: string;
  readonly net: Pounds;
  readonly lines: { readonly sku: string; readonly quantity: number; readonly net: Pounds }[];
}

/** The orders of this run, by PO number: one each, if all is well. */
async function readOrders({ unscoped }: OpenedDatabase, run: string): Promise<Map<string, Found[]>> {
  const orders = await unscoped
    .selectFrom('orders')
    .select(['id', 'company_id', 'po_number', 'net'])
    .where('po_number', 'like', `${run}/%`)
    .execute();
  const byId = new Map<string, Found>();
  const byPoNumber = new Map<string, Found[]>();
  for (const { id, company_id, po_number, net } of orders) {
    const found = { id, company: company_id, net: readPounds(net)!, lines: [] };
    byId.set(id, found);
    byPoNumber.set(po_number!, [...(byPoNumber.get(po_number!) ?? []), found]);
  }
  const lines = await unscoped
    .selectFrom('order_line')
    .innerJoin('orders', 'orders.id', 'order_line.order_id')
    .select(['order_id', 'sku', 'quantity', 'order_line.net as net'])
    .where('po_number', 'like', `${run}/%`)
    .orderBy('order_line.order_id')
    .orderBy('order_line.position')
    .execute();
  for (const { order_id, sku, quantity, net } of lines)
    byId.get(order_id)!.lines.push({ sku, quantity: +quantity, net: readPounds(net)! });
  return byPoNumber;
}

/** How often each order was handed to the ERP's outbox. */
async function readOutbox({ unscoped }: OpenedDatabase): Promise<Map<string, number>> {
  const rows = await unscoped.selectFrom('outbox').select(['topic', 'payload']).execute();
  const times = new Map<string, number>();
  for (const { topic, payload } of rows) {
    const { orderId, id = orderId } = payload as { id?: string; orderId?: string };
    if (topic === 'order.placed' && id) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
}

/** Holds what the buyers were told, and what had to be ordered, against what the database has after all the kills. */
export async function audit(
  database: OpenedDatabase,
  run: string,
  plan: Plan,
  result: ReplayResult,
  before: Stock,
): Promise<Audit> {
  const complaints = result.failures.map(({ invoice, why }) => `invoice ${invoice} was not ordered: ${why}`);
  if (result.otherPrices)
    complaints.push(`${result.otherPrices} lines were offered at another price than planned`);
  const found = await readOrders(database, run);
  const handedOver = await readOutbox(database);
  const total = { lost: 0, doubled: 0, net: 0n, lines: 0 };
  for (const planned of plan.orders) {
    const orders = found.get(poNumber(run, planned.invoice)) ?? [];
    found.delete(poNumber(run, planned.invoice));
    const [order] = orders;
    if (!order) {
      total.lost += 1;
      continue;
    }
    total.doubled += orders.length - 1;
    total.net += order.net;
    total.lines += order.lines.length;
    complaints.push(...complaintsAbout(order, planned));
    const receipt = result.receipts.get(planned.invoice);
    if (receipt && receipt.orderId !== order.id)
      complaints.push(`invoice ${planned.invoice}: told of another order`);
    if (receipt && readPounds(receipt.net) !== order.net)
      complaints.push(`invoice ${planned.invoice}: told of another sum`);
    const times = handedOver.get(order.id) ?? 0;
    if (times !== 1) complaints.push(`invoice ${planned.invoice}: ${times} times in the outbox`);
  }
  // An order that nobody planned is one too many.
  for (const orders of found.values()) total.doubled += orders.length;
  if (total.net !== plan.expected.sum)
    complaints.push(`ordered ${showPounds(total.net)} GBP, planned ${showPounds(plan.expected.sum)} GBP`);
  return { ...total, stockOff: countStockOff(before, await readStock(database), plan.needed), complaints };
}

function complaintsAbout(order: Found, planned: PlannedOrder): string[] {
  const name = `invoice ${planned.invoice}`;
  const complaints: string[] = [];
  if (order.company !== companyId(planned.customer))
    complaints.push(`${name}: ordered by ${order.company}, not ${userName(planned.customer)}`);
  const line = ({ sku, quantity, net }: { sku: string; quantity: number; net: Pounds }) =>
    `${sku} ${quantity} ${net}`;
  const expected = planned.lines.map(line).sort();
  const actual = order.lines.map(line).sort();
  if (expected.join() !== actual.join()) complaints.push(`${name}: other lines than ordered`);
  if (order.lines.reduce((sum, { net }) => sum + net, 0n) !== order.net)
    complaints.push(`${name}: the lines do not add up to its net`);
  if (order.net !== planned.net) complaints.push(`${name}: another sum than planned`);
  return complaints;
}

/** Before minus ordered must be what is left, for every article, also those that nobody ordered. */
export function countStockOff(before: Stock, after: Stock, ordered: ReadonlyMap<string, number>): number {
  let off = [...after.keys()].filter((sku) => !before.has(sku)).length;
  for (const [sku, was] of before) {
    const is = after.get(sku);
    const left = was.onHand - was.committed - (ordered.get(sku) ?? 0);
    if (!is || is.onHand - is.committed !== left || is.onHand !== was.onHand) off += 1;
  }
  return off;
}

/** The last line: `2,000 invoices, 16 buyers, 10 kills: 0 lost, 0 doubled, stock exact`. */
export function verdict(audit: Audit, invoices: number, buyers: number, kills: number): string {
  const count = (value: number) => value.toLocaleString('en-GB');
  const stock = audit.stockOff ? `stock off in ${count(audit.stockOff)} articles` : 'stock exact';
  return `${count(invoices)} invoices, ${count(buyers)} buyers, ${count(kills)} kills: ${count(audit.lost)} lost, ${count(audit.doubled)} doubled, ${stock}`;
}

export const isClean = ({ lost, doubled, stockOff, complaints }: Audit): boolean =>
  lost === 0 && doubled === 0 && stockOff === 0 && complaints.length === 0;
