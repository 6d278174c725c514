import * as z from 'zod/mini';
import { Instant, Money, Quantity, Sku, Unit, UnitPrice } from './common.js';
import { route } from './route.js';
import { lazy, open, type Infer } from './schema.js';

/**
 * One step of the waterfall, in the order it was applied. `unitPrice` is the price after the step (null for what is taken
 * off the order, and for VAT),
 * `amount` what the step adds to the line (negative for a saving): the amounts add up exactly to the line's gross.
 */
export const PriceStep = lazy(() =>
  z.object({
    kind: open(
      'list',
      'group',
      'contract',
      'break',
      'promotion',
      'order-promotion',
      'payment',
      'points',
      'vat',
    ),
    unitPrice: z.nullable(UnitPrice()),
    amount: Money(),
    /** What the words need: `{ from: "100" }` for a break, `{ rate: "21" }` for VAT, `{ validTo: "2026-12-31" }`. */
    params: z.record(z.string(), z.string()),
  }),
);
export type PriceStep = Infer<typeof PriceStep>;

/** Price from a quantity on, inside the price list that was chosen for this buyer. */
export const PriceBreak = lazy(() => z.object({ from: z.number(), unitPrice: UnitPrice() }));
export type PriceBreak = Infer<typeof PriceBreak>;

/** VAT category of EN 16931 (`S` standard, `AA` reduced, `Z`, `E`, `AE`, `K`, `G`, `O`) and rate in per cent. */
export const Vat = lazy(() => z.object({ category: z.string(), rate: z.string(), amount: Money() }));
export type Vat = Infer<typeof Vat>;

export const Availability = lazy(() =>
  z.object({
    status: open('in-stock', 'low', 'partial', 'out-of-stock', 'on-request'),
    /** Available to promise now, in the ordered unit. */
    available: z.number(),
    asOf: Instant(),
    /** Day when a short quantity is expected, if known. */
    expectedOn: z.nullable(z.string()),
    leadTimeDays: z.nullable(z.number()),
  }),
);
export type Availability = Infer<typeof Availability>;

/** Everything a buyer sees of an article's price and stock at a quantity. */
export const Offer = lazy(() =>
  z.object({
    sku: z.string(),
    quantity: z.number(),
    unit: z.string(),
    minimum: z.number(),
    multiple: z.number(),
    /** False when `quantity` does not fit; `nextQuantities` then says the nearest that do (one below, one above). */
    orderable: z.boolean(),
    nextQuantities: z.array(z.number()),
    /** What the buyer pays net of VAT for a unit at this quantity. */
    unitPrice: UnitPrice(),
    listPrice: UnitPrice(),
    net: Money(),
    gross: Money(),
    /** List total minus net total; null when nothing is saved. `percent` has one decimal. */
    saving: z.nullable(z.object({ amount: Money(), percent: z.string() })),
    vat: Vat(),
    /** Unit prices with VAT, for `priceDisplay: "gross"`. */
    grossUnitPrice: UnitPrice(),
    grossListPrice: UnitPrice(),
    breaks: z.array(PriceBreak()),
    waterfall: z.array(PriceStep()),
    /** Promotions in this price, to be named beside it; `ends` is the instant from which it is another. */
    promotions: z.optional(
      z.array(z.object({ id: z.string(), name: z.string(), ends: z.nullable(Instant()) })),
    ),
    availability: Availability(),
    /** Signed promise of this price at this quantity until `expiresAt`. */
    hold: z.object({ token: z.string(), expiresAt: Instant() }),
    asOf: Instant(),
  }),
);
export type Offer = Infer<typeof Offer>;

export const OfferRequest = lazy(() =>
  z.strictObject({
    lines: z
      .array(z.strictObject({ sku: Sku(), quantity: z.optional(Quantity()), unit: z.optional(Unit()) }))
      .check(z.minLength(1), z.maxLength(100)),
  }),
);
export type OfferRequest = Infer<typeof OfferRequest>;

/** One entry per requested line, in that order; a line that cannot be offered has a `problem` and spoils no other. */
export const OfferList = lazy(() =>
  z.object({
    asOf: Instant(),
    items: z.array(
      z.object({
        sku: z.string(),
        offer: z.nullable(Offer()),
        problem: z.nullable(z.object({ code: z.string(), message: z.string() })),
      }),
    ),
  }),
);
export type OfferList = Infer<typeof OfferList>;

export const readOffers = /* @__PURE__ */ route({
  id: 'readOffers',
  method: 'POST',
  path: '/offers',
  auth: 'required',
  body: OfferRequest,
  response: OfferList,
  status: 200,
  safe: true,
});
