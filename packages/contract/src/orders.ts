import * as z from 'zod/mini';
import { Totals, Cart } from './cart.js';
import {
  Address,
  Cursor,
  Day,
  Id,
  Instant,
  Money,
  Quantity,
  Sku,
  Unit,
  UnitPrice,
  limitOf,
} from './common.js';
import { PriceStep, Vat } from './pricing.js';
import { route } from './route.js';
import { lazy, open, type Infer } from './schema.js';

/** Orders, shipping and payment are separate axes; partial states are derived from the lines' quantities. */
export const OrderState = lazy(() => open('placed', 'confirmed', 'cancelled', 'closed'));
export const ShippingState = lazy(() => open('not-shipped', 'partially-shipped', 'shipped'));

export const OrderLine = lazy(() =>
  z.object({
    id: z.string(),
    position: z.number(),
    sku: z.string(),
    /** Name when it was ordered, in the language it was ordered in. */
    name: z.string(),
    quantity: z.number(),
    shipped: z.number(),
    cancelled: z.number(),
    unit: z.string(),
    unitPrice: UnitPrice(),
    net: Money(),
    vat: Vat(),
    waterfall: z.array(PriceStep()),
  }),
);
export type OrderLine = Infer<typeof OrderLine>;

export const OrderSummary = lazy(() =>
  z.object({
    id: z.string(),
    number: z.string(),
    placedAt: Instant(),
    placedBy: z.string(),
    poNumber: z.nullable(z.string()),
    state: OrderState(),
    shipping: ShippingState(),
    net: Money(),
    gross: Money(),
    lineCount: z.number(),
  }),
);
export type OrderSummary = Infer<typeof OrderSummary>;

export const Order = lazy(() =>
  z.extend(OrderSummary(), {
    lines: z.array(OrderLine()),
    totals: Totals(),
    /** The company as it was when ordering. */
    buyer: z.object({
      name: z.string(),
      vatId: z.nullable(z.string()),
      registrationNumber: z.nullable(z.string()),
      billingAddress: Address(),
    }),
    shipTo: Address(),
    requestedDate: z.nullable(Day()),
    costCentre: z.nullable(z.string()),
    note: z.nullable(z.string()),
    /** True while some of it can be cancelled. */
    cancellable: z.boolean(),
    history: z.array(
      z.object({
        at: Instant(),
        kind: open('placed', 'confirmed', 'shipped', 'cancelled', 'closed'),
        by: z.nullable(z.string()),
      }),
    ),
  }),
);
export type Order = Infer<typeof Order>;

const text = (most: number) => z.optional(z.string().check(z.maxLength(most)));
const header = () => ({
  shipToId: Id(),
  poNumber: text(60),
  requestedDate: z.optional(Day()),
  costCentre: text(60),
  note: text(2000),
});

/**
 * Orders the cart by its `hold` (the cart as the buyer saw it), or `lines`, each with the hold of its offer; exactly
 * one of the two. The price charged is the price held, or the order is refused with the difference.
 */
export const PlaceOrder = lazy(() =>
  z.strictObject({
    ...header(),
    cart: z.optional(z.strictObject({ version: z.number(), hold: z.string() })),
    lines: z.optional(
      z
        .array(
          z.strictObject({ sku: Sku(), quantity: Quantity(), unit: z.optional(Unit()), hold: z.string() }),
        )
        .check(z.minLength(1), z.maxLength(2000)),
    ),
  }),
);
export type PlaceOrder = Infer<typeof PlaceOrder>;

/** `data` of `order.price-changed`: what each line was held at and what it costs now; `cart` carries a new hold when a cart was ordered. */
export const PriceChanges = lazy(() =>
  z.object({
    changes: z.array(
      z.object({ sku: z.string(), quantity: z.number(), held: UnitPrice(), now: z.nullable(UnitPrice()) }),
    ),
    cart: z.nullable(Cart()),
  }),
);
export type PriceChanges = Infer<typeof PriceChanges>;

/** `data` of `order.out-of-stock`. */
export const Shortages = lazy(() =>
  z.object({ lines: z.array(z.object({ sku: z.string(), quantity: z.number(), available: z.number() })) }),
);
export type Shortages = Infer<typeof Shortages>;

export const OrderQuery = lazy(() =>
  z.strictObject({
    /** Part of the order number, PO number or an article number in it. */
    search: z.optional(z.string().check(z.maxLength(100))),
    state: z.optional(z.enum(['placed', 'confirmed', 'cancelled', 'closed'])),
    from: z.optional(Day()),
    to: z.optional(Day()),
    cursor: z.optional(Cursor()),
    limit: limitOf(1000, 20),
  }),
);
export type OrderQuery = z.input<ReturnType<typeof OrderQuery>>;
export const OrderPage = lazy(() =>
  z.object({ items: z.array(OrderSummary()), nextCursor: z.nullable(z.string()) }),
);
export type OrderPage = Infer<typeof OrderPage>;

/** What is left out cancels everything that has not shipped. */
export const CancelOrder = lazy(() =>
  z.strictObject({
    lines: z.optional(
      z.array(z.strictObject({ id: Id(), quantity: Quantity() })).check(z.minLength(1), z.maxLength(2000)),
    ),
  }),
);
/** The cart after adding what can still be bought, and what was left out with the reason. */
export const ReorderResult = lazy(() =>
  z.object({
    cart: Cart(),
    added: z.number(),
    skipped: z.array(z.object({ sku: z.string(), name: z.string(), code: z.string() })),
  }),
);
export type ReorderResult = Infer<typeof ReorderResult>;

export const OrderParams = lazy(() => z.strictObject({ id: Id() }));
export const placeOrder = /* @__PURE__ */ route({
  id: 'placeOrder',
  method: 'POST',
  path: '/orders',
  auth: 'required',
  body: PlaceOrder,
  response: Order,
  status: 201,
  idempotent: true,
});
export const listOrders = /* @__PURE__ */ route({
  id: 'listOrders',
  method: 'GET',
  path: '/orders',
  auth: 'required',
  query: OrderQuery,
  response: OrderPage,
  status: 200,
});
export const readOrder = /* @__PURE__ */ route({
  id: 'readOrder',
  method: 'GET',
  path: '/orders/{id}',
  auth: 'required',
  params: OrderParams,
  response: Order,
  status: 200,
});
export const cancelOrder = /* @__PURE__ */ route({
  id: 'cancelOrder',
  method: 'POST',
  path: '/orders/{id}/cancel',
  auth: 'required',
  params: OrderParams,
  body: CancelOrder,
  response: Order,
  status: 200,
  idempotent: true,
});
export const reorder = /* @__PURE__ */ route({
  id: 'reorder',
  method: 'POST',
  path: '/orders/{id}/reorder',
  auth: 'required',
  params: OrderParams,
  response: ReorderResult,
  status: 200,
  idempotent: true,
});
