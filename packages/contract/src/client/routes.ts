// Written by `npm run openapi` from the contract, and never by hand.
import type * as contract from '../index.js';
import type { ClientRoute, Shape } from './shape.js';

const Media: Shape = { kind: 's', url: 's', alt: 's', width: ['n', null], height: ['n', null] };
const ProductSummary: Shape = {
  sku: 's',
  name: 's',
  brand: ['s', null],
  category: 's',
  image: [Media, null],
  unit: 's',
  minimum: 'n',
  multiple: 'n',
};
const Decimal: Shape = /^-?\d{1,15}(\.\d{1,12})?$/;
const Currency: Shape = /^[A-Z]{3}$/;
const UnitPrice: Shape = { amount: Decimal, currency: Currency, baseQuantity: 'n', unit: 's' };
const Money: Shape = { amount: Decimal, currency: Currency };
const Vat: Shape = { category: 's', rate: 's', amount: Money };
const PriceStep: Shape = { kind: 's', unitPrice: [UnitPrice, null], amount: Money, params: { '': 's' } };
const Instant: Shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const Availability: Shape = {
  status: 's',
  available: 'n',
  asOf: Instant,
  expectedOn: ['s', null],
  leadTimeDays: ['n', null],
};
const CartLine: Shape = {
  id: 's',
  version: 'n',
  sku: 's',
  product: ProductSummary,
  quantity: 'n',
  unit: 's',
  unitPrice: UnitPrice,
  listPrice: UnitPrice,
  net: Money,
  vat: Vat,
  waterfall: [PriceStep],
  availability: Availability,
  problem: [{ code: 's', message: 's', nextQuantities: ['n'] }, null],
};
const Totals: Shape = {
  lines: [Money, undefined],
  allowances: [[{ kind: 's', id: 's', name: ['s', null], amount: Money }], undefined],
  net: Money,
  vat: [{ category: 's', rate: 's', base: Money, amount: Money }],
  vatTotal: Money,
  gross: Money,
  saving: [Money, null],
};
const Cart: Shape = {
  version: 'n',
  currency: 's',
  lines: [CartLine],
  totals: Totals,
  codes: [[{ code: 's', applied: 'b' }], undefined],
  hold: [{ token: 's', expiresAt: Instant }, null],
  asOf: Instant,
};
const OrderLine: Shape = {
  id: 's',
  position: 'n',
  sku: 's',
  name: 's',
  quantity: 'n',
  shipped: 'n',
  cancelled: 'n',
  unit: 's',
  unitPrice: UnitPrice,
  net: Money,
  vat: Vat,
  waterfall: [PriceStep],
};
const Address: Shape = {
  id: 's',
  name: 's',
  street: 's',
  city: 's',
  county: ['s', null],
  postalCode: 's',
  country: 's',
  contact: ['s', null],
  phone: ['s', null],
};
const Day: Shape = /^\d{4}-\d\d-\d\d$/;
const Order: Shape = {
  id: 's',
  number: 's',
  placedAt: Instant,
  placedBy: 's',
  poNumber: ['s', null],
  state: 's',
  shipping: 's',
  net: Money,
  gross: Money,
  lineCount: 'n',
  lines: [OrderLine],
  totals: Totals,
  buyer: { name: 's', vatId: ['s', null], registrationNumber: ['s', null], billingAddress: Address },
  shipTo: Address,
  requestedDate: [Day, null],
  costCentre: ['s', null],
  note: ['s', null],
  cancellable: 'b',
  history: [{ at: Instant, kind: 's', by: ['s', null] }],
};
const Category: Shape = { id: 's', parent: ['s', null], name: 's', products: 'n' };
const CategoryList: Shape = { items: [Category] };
const OrderSummary: Shape = {
  id: 's',
  number: 's',
  placedAt: Instant,
  placedBy: 's',
  poNumber: ['s', null],
  state: 's',
  shipping: 's',
  net: Money,
  gross: Money,
  lineCount: 'n',
};
const OrderPage: Shape = { items: [OrderSummary], nextCursor: ['s', null] };
const Facet: Shape = { key: 's', name: 's', values: [{ value: 's', count: 'n', selected: 'b' }] };
const ProductPage: Shape = {
  items: [ProductSummary],
  nextCursor: ['s', null],
  total: { count: 'n', atLeast: 'b' },
  facets: [Facet],
};
const ProductLookupResult: Shape = { items: [ProductSummary], unknown: ['s'] };
const Capabilities: Shape = {
  contract: 's',
  supplier: { name: 's', locales: ['s'], currencies: ['s'] },
  parts: ['s'],
  publicCatalogue: 'b',
};
const User: Shape = { id: 's', userName: 's', name: 's', email: ['s', null] };
const Company: Shape = {
  id: 's',
  name: 's',
  vatId: ['s', null],
  registrationNumber: ['s', null],
  iban: ['s', null],
  currency: 's',
  priceDisplay: 's',
  billingAddress: Address,
  shipToAddresses: [Address],
  users: [User],
};
const PriceBreak: Shape = { from: 'n', unitPrice: UnitPrice };
const Offer: Shape = {
  sku: 's',
  quantity: 'n',
  unit: 's',
  minimum: 'n',
  multiple: 'n',
  orderable: 'b',
  nextQuantities: ['n'],
  unitPrice: UnitPrice,
  listPrice: UnitPrice,
  net: Money,
  gross: Money,
  saving: [{ amount: Money, percent: 's' }, null],
  vat: Vat,
  grossUnitPrice: UnitPrice,
  grossListPrice: UnitPrice,
  breaks: [PriceBreak],
  waterfall: [PriceStep],
  promotions: [[{ id: 's', name: 's', ends: [Instant, null] }], undefined],
  availability: Availability,
  hold: { token: 's', expiresAt: Instant },
  asOf: Instant,
};
const OfferList: Shape = {
  asOf: Instant,
  items: [{ sku: 's', offer: [Offer, null], problem: [{ code: 's', message: 's' }, null] }],
};
const Specification: Shape = { key: 's', name: 's', value: 's', unit: ['s', null] };
const Product: Shape = {
  sku: 's',
  name: 's',
  brand: ['s', null],
  category: 's',
  image: [Media, null],
  unit: 's',
  minimum: 'n',
  multiple: 'n',
  description: 's',
  media: [Media],
  specifications: [Specification],
  breadcrumb: [{ id: 's', name: 's' }],
  gtin: ['s', null],
  manufacturerNumber: ['s', null],
};
const Session: Shape = {
  user: [User, null],
  company: [{ id: 's', name: 's', currency: 's', priceDisplay: 's' }, null],
  expiresAt: [Instant, null],
  accessToken: ['s', undefined],
  refreshToken: ['s', undefined],
};
const ReorderResult: Shape = { cart: Cart, added: 'n', skipped: [{ sku: 's', name: 's', code: 's' }] };

export const addToCart: ClientRoute<typeof contract.addToCart> = {
  path: '/cart/lines',
  method: 'POST',
  shape: Cart,
  idempotent: true,
};
export const cancelOrder: ClientRoute<typeof contract.cancelOrder> = {
  path: '/orders/{id}/cancel',
  method: 'POST',
  shape: Order,
  idempotent: true,
};
export const changeCartLine: ClientRoute<typeof contract.changeCartLine> = {
  path: '/cart/lines/{id}',
  method: 'PATCH',
  shape: Cart,
  idempotent: true,
};
export const changePassword: ClientRoute<typeof contract.changePassword> = {
  path: '/session/password',
  method: 'PUT',
};
export const clearCart: ClientRoute<typeof contract.clearCart> = {
  path: '/cart',
  method: 'DELETE',
  shape: Cart,
  idempotent: true,
};
export const giveCartCodes: ClientRoute<typeof contract.giveCartCodes> = {
  path: '/cart/codes',
  method: 'PUT',
  shape: Cart,
  idempotent: true,
};
export const listCategories: ClientRoute<typeof contract.listCategories> = {
  path: '/categories',
  auth: 'optional',
  shape: CategoryList,
};
export const listOrders: ClientRoute<typeof contract.listOrders> = { path: '/orders', shape: OrderPage };
export const listProducts: ClientRoute<typeof contract.listProducts> = {
  path: '/products',
  auth: 'optional',
  shape: ProductPage,
};
export const lookUpProducts: ClientRoute<typeof contract.lookUpProducts> = {
  path: '/products/lookup',
  method: 'POST',
  auth: 'optional',
  shape: ProductLookupResult,
  safe: true,
};
export const placeOrder: ClientRoute<typeof contract.placeOrder> = {
  path: '/orders',
  method: 'POST',
  shape: Order,
  idempotent: true,
};
export const readCapabilities: ClientRoute<typeof contract.readCapabilities> = {
  path: '/capabilities',
  auth: 'none',
  shape: Capabilities,
};
export const readCart: ClientRoute<typeof contract.readCart> = { path: '/cart', shape: Cart };
export const readCompany: ClientRoute<typeof contract.readCompany> = { path: '/company', shape: Company };
export const readOffers: ClientRoute<typeof contract.readOffers> = {
  path: '/offers',
  method: 'POST',
  shape: OfferList,
  safe: true,
};
export const readOrder: ClientRoute<typeof contract.readOrder> = { path: '/orders/{id}', shape: Order };
export const readProduct: ClientRoute<typeof contract.readProduct> = {
  path: '/products/{sku}',
  auth: 'optional',
  shape: Product,
};
export const readSession: ClientRoute<typeof contract.readSession> = {
  path: '/session',
  auth: 'optional',
  shape: Session,
};
export const refreshSession: ClientRoute<typeof contract.refreshSession> = {
  path: '/session/refresh',
  method: 'POST',
  auth: 'none',
  shape: Session,
};
export const removeCartLine: ClientRoute<typeof contract.removeCartLine> = {
  path: '/cart/lines/{id}',
  method: 'DELETE',
  shape: Cart,
  idempotent: true,
};
export const reorder: ClientRoute<typeof contract.reorder> = {
  path: '/orders/{id}/reorder',
  method: 'POST',
  shape: ReorderResult,
  idempotent: true,
};
export const signIn: ClientRoute<typeof contract.signIn> = {
  path: '/session',
  method: 'POST',
  auth: 'none',
  shape: Session,
};
export const signOut: ClientRoute<typeof contract.signOut> = {
  path: '/session',
  method: 'DELETE',
  auth: 'optional',
};
export const streamEvents: ClientRoute<typeof contract.streamEvents> = { path: '/events' };

/** One event of the stream. */
export const portalEvent: Shape = { kind: 's', skus: [['s'], undefined], id: ['s', undefined] };
