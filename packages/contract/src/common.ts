import * as z from 'zod/mini';
import { lazy, type Infer } from './schema.js';

/** Exact decimal with a full stop, no exponent, no plus: `-12.3457`. */
export const Decimal = lazy(() => z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,12})?$/)));
export type Decimal = Infer<typeof Decimal>;

/** ISO 4217 code. */
export const Currency = lazy(() => z.string().check(z.regex(/^[A-Z]{3}$/)));
export type Currency = Infer<typeof Currency>;

/** An amount of money, `{ amount: "12.35", currency: "RON" }`. */
export const Money = lazy(() => z.object({ amount: Decimal(), currency: Currency() }));
export type Money = Infer<typeof Money>;

/** Price of `baseQuantity` units (EN 16931 BT-146, BT-149), never rounded: 12.3457 per 100 pieces. */
export const UnitPrice = lazy(() =>
  z.object({ amount: Decimal(), currency: Currency(), baseQuantity: z.number(), unit: z.string() }),
);
export type UnitPrice = Infer<typeof UnitPrice>;

/** RFC 3339 instant in UTC. */
export const Instant = lazy(() => z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)));
export type Instant = Infer<typeof Instant>;

/** Calendar day, `2026-11-23`. */
export const Day = lazy(() => z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)));
export type Day = Infer<typeof Day>;

/** The supplier's article number. */
export const Sku = lazy(() => z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._+/-]{0,63}$/u)));
export type Sku = Infer<typeof Sku>;

/** Opaque identifier made by the portal. */
export const Id = lazy(() => z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)));
export type Id = Infer<typeof Id>;

/** A quantity asked for, in the ordered unit: above 0, at most 9,999,999 with 3 decimals. */
export const Quantity = lazy(() => z.number().check(z.positive(), z.maximum(9_999_999), z.multipleOf(0.001)));

/** UN/ECE Recommendation 20 code: `H87` piece, `MTR` metre, `KGM` kilogram, `XBX` box, `LTR` litre, `PR` pair, `SET` set. */
export const Unit = lazy(() => z.string().check(z.regex(/^[A-Z0-9]{2,3}$/)));
export type Unit = Infer<typeof Unit>;

/** Page of a list: how many, and from where. */
export const limitOf = (most: number, usual: number) =>
  z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(most)), usual);
export const Cursor = lazy(() => z.string().check(z.maxLength(512)));

/** An address of the buyer's company. `county` is an ISO 3166-2 code in Romania (`RO-CJ`). */
export const Address = lazy(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    street: z.string(),
    city: z.string(),
    county: z.nullable(z.string()),
    postalCode: z.string(),
    country: z.string(),
    contact: z.nullable(z.string()),
    phone: z.nullable(z.string()),
  }),
);
export type Address = Infer<typeof Address>;
