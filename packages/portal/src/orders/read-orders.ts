import type { Order, OrderPage, OrderSummary, Parsed, listOrders } from '@portico/contract';
import { sql } from 'kysely';
import type { PortalConfig } from '../context.js';
import type { Scoped } from '../database/scoped.js';
import { Decimal } from '../decimal.js';
import { ProblemError } from '../http/problem.js';
import { digitsOf } from '../pricing/currency.js';
import { base64url, fromBase64url } from '../pricing/signer.js';

const summaryColumns = [
  'o.id',
  'o.number',
  'o.placed_at',
  'o.placed_by',
  'o.po_number',
  'o.state',
  'o.shipping',
  'o.currency',
  'o.net',
  'o.gross',
  'o.line_count',
] as const;

interface SummaryRow {
  id: string;
  number: string;
  placed_at: Date;
  placed_by: string;
  po_number: string | null;
  state: string;
  shipping: string;
  currency: string;
  net: string;
  gross: string;
  line_count: number;
}

const amount = (text: string, currency: string) => ({
  amount: Decimal.parse(text).toFixed(digitsOf(currency)),
  currency,
});

const summaryFrom = (row: SummaryRow): OrderSummary => ({
  id: row.id,
  number: row.number,
  placedAt: row.placed_at.toISOString(),
  placedBy: row.placed_by,
  poNumber: row.po_number,
  state: row.state,
  shipping: row.shipping,
  net: amount(row.net, row.currency),
  gross: amount(row.gross, row.currency),
  lineCount: row.line_count,
});

/** One page of the company's orders, newest first; the key of the last one leads to the next page. */
export async function listOrdersOf(
  db: Scoped,
  config: PortalConfig,
  query: Parsed<typeof listOrders, 'query'>,
): Promise<OrderPage> {
  let select = db.selectFrom('orders as o').select(summaryColumns);
  if (query.state !== undefined) select = select.where('o.state', '=', query.state);
  if (query.from !== undefined) select = select.where('o.placed_at', '>=', startOf(query.from, config));
  if (query.to !== undefined) select = select.where('o.placed_at', '<', startOf(query.to, config, 1));
  const search = query.search?.trim();
  if (search) {
    const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    select = select.where((eb) =>
      eb.or([
        eb('o.number', 'ilike', pattern),
        eb('o.po_number', 'ilike', pattern),
        eb.exists(
          eb
            .selectFrom('order_line as l')
            .select('l.id')
            .whereRef('l.order_id', '=', 'o.id')
            .where('l.sku', 'ilike', pattern),
        ),
      ]),
    );
  }
  if (query.cursor !== undefined) {
    const { at, id } = readCursor(query.cursor);
    select = select.where(sql<boolean>`(o.placed_at, o.id) < (${at}::timestamptz, ${id})`);
  }
  const rows = await select
    .orderBy('o.placed_at', 'desc')
    .orderBy('o.id', 'desc')
    .limit(query.limit + 1)
    .execute();
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    items: page.map(summaryFrom),
    nextCursor: rows.length > query.limit && last ? writeCursor(last) : null,
  };
}

/** The first moment of a day, or of one `later` days after it, where the supplier is. */
const startOf = (day: string, { timeZone }: PortalConfig, later = 0) =>
  sql<Date>`(${checkedDay(day)}::date + ${later}::integer)::timestamp at time zone ${timeZone}`;

/** Turns `2026-02-31` away before the database would fail on it. */
function checkedDay(day: string): string {
  const instant = new Date(`${day}T00:00:00Z`);
  if (!Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)) return day;
  throw new ProblemError('request.invalid', {
    fields: [{ field: 'from', code: 'invalid', message: 'Send a day that exists: 2026-11-23.', value: day }],
  });
}

const writeCursor = (row: { placed_at: Date; id: string }): string =>
  base64url(`${row.placed_at.toISOString()} ${row.id}`);

function readCursor(cursor: string): { at: string; id: string } {
  try {
    const [, at, id] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) (\w+)$/.exec(fromBase64url(cursor)) ?? [];
    if (at && id && !Number.isNaN(Date.parse(at))) return { at, id };
  } catch {
    // Not base64: refused like any other text that is not a cursor.
  }
  throw new ProblemError('cursor.invalid');
}

/** One order with everything in it, in three statements. */
export async function readOrderOf(db: Scoped, id: string): Promise<Order> {
  const [order, lines, history] = await Promise.all([
    db
      .selectFrom('orders as o')
      .select([
        ...summaryColumns,
        'o.totals',
        'o.buyer',
        'o.ship_to',
        'o.requested_date',
        'o.cost_centre',
        'o.note',
      ])
      .where('o.id', '=', id)
      .executeTakeFirst(),
    db.selectFrom('order_line').selectAll().where('order_id', '=', id).orderBy('position').execute(),
    db
      .selectFrom('order_event')
      .select(['at', 'kind', 'by'])
      .where('order_id', '=', id)
      .orderBy('at')
      .orderBy('id')
      .execute(),
  ]);
  if (!order) throw new ProblemError('order.unknown');
  return {
    ...summaryFrom(order),
    lines: lines.map((line) => ({
      id: line.id,
      position: line.position,
      sku: line.sku,
      name: line.name,
      quantity: Number(line.quantity),
      shipped: Number(line.shipped),
      cancelled: Number(line.cancelled),
      unit: line.unit,
      unitPrice: line.unit_price,
      net: amount(line.net, order.currency),
      vat: line.vat,
      waterfall: [...line.waterfall],
    })),
    totals: order.totals,
    buyer: order.buyer,
    shipTo: order.ship_to,
    requestedDate: order.requested_date,
    costCentre: order.cost_centre,
    note: order.note,
    cancellable:
      order.state !== 'cancelled' &&
      order.state !== 'closed' &&
      lines.some((line) => Number(line.quantity) > Number(line.shipped) + Number(line.cancelled)),
    history: history.map((event) => ({ at: event.at.toISOString(), kind: event.kind, by: event.by })),
  };
}
