import * as z from 'zod/mini';
import { Id, Instant, Money, Quantity, Sku, Unit, UnitPrice } from './common.js';
import { Availability, PriceStep, Vat } from './pricing.js';
import { ProductSummary } from './catalogue.js';
import { route } from './route.js';
import { lazy, open, type Infer } from './schema.js';

/** Sums by EN 16931: net per line is rounded, VAT is computed per category and rate on the group's base. */
export const Totals = lazy(() =>
  z.object({
    /** Sum of the lines, before what is taken off the order. */
    lines: z.optional(Money()),
    /** What is taken off the order as a whole: the amounts are positive, and already gone from `net`. */
    allowances: z.optional(
      z.array(
        z.object({
          kind: open('order-promotion', 'payment', 'points'),
          id: z.string(),
          name: z.nullable(z.string()),
          amount: Money(),
        }),
      ),
    ),
    /** What is taxed: the lines less the allowances. */
    net: Money(),
    vat: z.array(z.object({ category: z.string(), rate: z.string(), base: Money(), amount: Money() })),
    vatTotal: Money(),
    gross: Money(),
    /** Sum of list totals minus net; null when nothing is saved. */
    saving: z.nullable(Money()),
  }),
);
export type Totals = Infer<typeof Totals>;

export const CartLine = lazy(() =>
  z.object({
    id: z.string(),
    /** The cart's version at which this line last changed. */
    version: z.number(),
    sku: z.string(),
    product: ProductSummary(),
    quantity: z.number(),
    unit: z.string(),
    unitPrice: UnitPrice(),
    listPrice: UnitPrice(),
    net: Money(),
    vat: Vat(),
    waterfall: z.array(PriceStep()),
    availability: Availability(),
    /** What must be put right before ordering: `cart.quantity-invalid`, `order.out-of-stock`, `offer.no-price`, `product.unknown`. */
    problem: z.nullable(
      z.object({ code: z.string(), message: z.string(), nextQuantities: z.array(z.number()) }),
    ),
  }),
);
export type CartLine = Infer<typeof CartLine>;

/** The buyer's cart, priced now. Its version is also the `ETag`. */
export const Cart = lazy(() =>
  z.object({
    version: z.number(),
    currency: z.string(),
    lines: z.array(CartLine()),
    totals: Totals(),
    /** Promotion codes the buyer gave, and whether one lowers this cart. */
    codes: z.optional(z.array(z.object({ code: z.string(), applied: z.boolean() }))),
    /** Signed promise of all its prices; null when it is empty or a line has a problem. */
    hold: z.nullable(z.object({ token: z.string(), expiresAt: Instant() })),
    asOf: Instant(),
  }),
);
export type Cart = Infer<typeof Cart>;

/** Adding the same article and unit again raises its quantity. All lines are taken or none. */
export const CartAdd = lazy(() =>
  z.strictObject({
    lines: z
      .array(z.strictObject({ sku: Sku(), quantity: Quantity(), unit: z.optional(Unit()) }))
      .check(z.minLength(1), z.maxLength(500)),
  }),
);
export type CartAdd = Infer<typeof CartAdd>;
export const CartLineChange = lazy(() => z.strictObject({ quantity: Quantity() }));
/** All the codes; what is left out is forgotten. */
export const CartCodes = lazy(() =>
  z.strictObject({
    codes: z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(10)),
  }),
);
export type CartCodes = Infer<typeof CartCodes>;
export const CartLineParams = lazy(() => z.strictObject({ id: Id() }));

export const readCart = /* @__PURE__ */ route({
  id: 'readCart',
  method: 'GET',
  path: '/cart',
  auth: 'required',
  response: Cart,
  status: 200,
  versioned: true,
});
export const addToCart = /* @__PURE__ */ route({
  id: 'addToCart',
  method: 'POST',
  path: '/cart/lines',
  auth: 'required',
  body: CartAdd,
  response: Cart,
  status: 200,
  idempotent: true,
  versioned: true,
});
/** `If-Match` is the version the buyer saw; only a change of this very line since then is refused (412), others merge. */
export const changeCartLine = /* @__PURE__ */ route({
  id: 'changeCartLine',
  method: 'PATCH',
  path: '/cart/lines/{id}',
  auth: 'required',
  params: CartLineParams,
  body: CartLineChange,
  response: Cart,
  status: 200,
  idempotent: true,
  versioned: true,
});
export const removeCartLine = /* @__PURE__ */ route({
  id: 'removeCartLine',
  method: 'DELETE',
  path: '/cart/lines/{id}',
  auth: 'required',
  params: CartLineParams,
  response: Cart,
  status: 200,
  idempotent: true,
  versioned: true,
});
export const clearCart = /* @__PURE__ */ route({
  id: 'clearCart',
  method: 'DELETE',
  path: '/cart',
  auth: 'required',
  response: Cart,
  status: 200,
  idempotent: true,
  versioned: true,
});
/** Gives the promotion codes of the cart. An unknown one is kept and lowers nothing: whether it exists is not told. */
export const giveCartCodes = /* @__PURE__ */ route({
  id: 'giveCartCodes',
  method: 'PUT',
  path: '/cart/codes',
  auth: 'required',
  body: CartCodes,
  response: Cart,
  status: 200,
  idempotent: true,
  versioned: true,
});
