/**
 * How values travel to and from PostgreSQL, the same for both drivers: every parameter goes as text of unknown type, so
 * that the server alone decides what it is, and answers are read by type.
 */

export type WireParameter = string | null;

/** Type numbers of PostgreSQL that are read as something else than text. */
export const oid = {
  bool: 16,
  int8: 20,
  int2: 21,
  int4: 23,
  json: 114,
  float4: 700,
  float8: 701,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  numeric: 1700,
  jsonb: 3802,
} as const;

const exactInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`The integer ${text} does not fit a JavaScript number.`);
  return value;
};
const instant = (text: string): Date => {
  // `2026-11-23 10:00:00.123456+00` as PostgreSQL writes it in UTC.
  const iso = text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
  return new Date(/[+-]\d\d:\d\d$|Z$/.test(iso) ? iso : `${iso}Z`);
};

/** `bigint` is a number (ids and counts are far below 2^53), `numeric` and `date` stay text, instants are `Date`. */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [oid.bool]: (text) => text === 't',
  [oid.int8]: exactInteger,
  [oid.int2]: Number,
  [oid.int4]: Number,
  [oid.float4]: Number,
  [oid.float8]: Number,
  [oid.json]: JSON.parse,
  [oid.jsonb]: JSON.parse,
  [oid.timestamp]: instant,
  [oid.timestamptz]: instant,
  [oid.date]: String,
  [oid.numeric]: String,
};

export function toWire(value: unknown): WireParameter {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return arrayLiteral(value);
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value as number | bigint | boolean);
}

function arrayLiteral(values: readonly unknown[]): string {
  const items = values.map((value) => {
    if (Array.isArray(value)) return arrayLiteral(value);
    const text = toWire(value);
    return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`;
  });
  return `{${items.join(',')}}`;
}

/** What a session answers. */
export interface WireResult {
  readonly rows: Record<string, unknown>[];
  /** Rows written, for insert, update and delete. */
  readonly affected: number | undefined;
}
