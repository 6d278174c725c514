import type { ProblemCode } from './problem-catalogue.js';

/** What a reader wants to know of a route beyond its shapes: a sentence and the problem codes of its own. */
export interface RouteReference {
  readonly summary: string;
  readonly problems: readonly ProblemCode[];
}

/** By route id. A route without an entry fails the contract's tests. */
export const reference: Record<string, RouteReference> = {
  readCapabilities: { summary: 'Which parts this portal has, and who the supplier is', problems: [] },
  readSession: { summary: 'Who is signed in; `user` is null for nobody', problems: [] },
  signIn: {
    summary: 'Sign in with the user name and password that the supplier gave',
    problems: ['session.wrong-credentials', 'session.too-many-attempts'],
  },
  refreshSession: {
    summary: 'Exchange the one-use refresh token for a new access token (token transport)',
    problems: ['session.refresh-refused'],
  },
  signOut: { summary: 'End this session and every token of it; answers 204 for nobody, too', problems: [] },
  changePassword: {
    summary: 'Change the own password; ends all other sessions of the user',
    problems: ['session.wrong-password', 'session.weak-password', 'session.too-many-attempts'],
  },
  readCompany: { summary: "The buyer's registered company data, addresses and users", problems: [] },
  listCategories: { summary: 'All categories with the number of products in and below each', problems: [] },
  listProducts: {
    summary: 'Search, filter and page through the products',
    problems: ['cursor.invalid', 'category.unknown'],
  },
  lookUpProducts: { summary: 'The summaries of up to 500 articles in one call', problems: [] },
  readProduct: { summary: 'One product with its media and specifications', problems: ['product.unknown'] },
  readOffers: {
    summary:
      "The buyer's own price and the stock of up to 100 articles, each at a quantity, with waterfall and hold",
    problems: [],
  },
  readCart: { summary: "The user's cart, priced now", problems: [] },
  addToCart: {
    summary: 'Add articles; all lines are taken or none',
    problems: [
      'product.unknown',
      'offer.no-price',
      'offer.unit-unknown',
      'cart.quantity-invalid',
      'cart.too-many-lines',
    ],
  },
  changeCartLine: {
    summary: "Set a line's quantity; merges with changes of other lines",
    problems: ['cart.line-unknown', 'cart.line-changed', 'cart.quantity-invalid'],
  },
  removeCartLine: { summary: 'Remove a line; removing it twice is no error', problems: [] },
  clearCart: { summary: 'Remove every line', problems: [] },
  giveCartCodes: { summary: "Set the cart's promotion codes", problems: [] },
  placeOrder: {
    summary: 'Order the cart or given lines at the prices held; exactly once per Idempotency-Key',
    problems: [
      'order.empty',
      'order.cart-changed',
      'order.price-changed',
      'order.hold-invalid',
      'order.out-of-stock',
      'order.address-unknown',
      'order.date-invalid',
      'cart.quantity-invalid',
      'product.unknown',
      'offer.no-price',
      'offer.unit-unknown',
    ],
  },
  listOrders: { summary: "The company's orders, newest first", problems: ['cursor.invalid'] },
  readOrder: { summary: 'One order with its lines, totals and history', problems: ['order.unknown'] },
  cancelOrder: {
    summary: 'Cancel what has not shipped, all of it or given lines; gives the stock back',
    problems: ['order.unknown', 'order.not-cancellable'],
  },
  reorder: {
    summary: 'Put what an order had into the cart again, at prices of today',
    problems: ['order.unknown', 'cart.too-many-lines'],
  },
  streamEvents: { summary: 'Live changes as server-sent events, resumable by Last-Event-ID', problems: [] },
};
