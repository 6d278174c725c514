export { createCapabilities, type CapabilitiesResource } from './capabilities.js';
export { createCart, type CartResource } from './cart.js';
export { createCatalogue, type CatalogueResource } from './catalogue.js';
export { createCompany, type CompanyResource } from './company.js';
export { createConnection, type Connection, type ConnectionOptions } from './connection.js';
export { PortalError, type PortalErrorCode, type PortalErrorDetails, type PortalErrorKind } from './error.js';
export type { Events, PortalChange, PortalListener } from './events.js';
export { randomKey, type CallInput, type CallOptions } from './http.js';
export { createOrders, type OrdersResource } from './orders.js';
export type { Pages } from './pages.js';
export { createPortal, type Portal } from './portal.js';
export { createPricing, type OfferLine, type PricingResource } from './pricing.js';
export type { SessionInfo, SessionResource } from './session.js';
export type {
  Answer,
  Capabilities,
  Cart,
  CartLine,
  Category,
  Company,
  Offer,
  OfferList,
  Order,
  OrderPage,
  OrderQuery,
  OrderSummary,
  PlaceOrder,
  PortalEvent,
  Problem,
  ProblemCode,
  Product,
  ProductPage,
  ProductQuery,
  ProductSummary,
  ReorderResult,
  Session,
  SignIn,
  User,
} from '@portico/contract';
