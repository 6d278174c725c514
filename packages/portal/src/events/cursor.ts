/**
 * Where a reader of the table `change` stands. Rows become visible out of the order of their ids, so the transaction's id
 * comes first, and only what is below every running transaction is read.
 */
export interface Cursor {
  readonly xid: bigint;
  readonly id: number;
}

export const isAfter = (a: Cursor, b: Cursor): boolean => a.xid > b.xid || (a.xid === b.xid && a.id > b.id);

/** As the `id:` of an event; the time tells whether what followed may have been deleted since. */
export const writeCursor = ({ xid, id }: Cursor, at: Date): string =>
  `${xid}-${id}-${Math.floor(at.getTime() / 1000)}`;

export function readCursor(text: string): { readonly cursor: Cursor; readonly at: Date } | undefined {
  const [, xid, id, seconds] = /^(\d{1,19})-(\d{1,15})-(\d{1,11})$/.exec(text) ?? [];
  if (!xid || !id || !seconds) return undefined;
  return { cursor: { xid: BigInt(xid), id: Number(id) }, at: new Date(Number(seconds) * 1000) };
}
