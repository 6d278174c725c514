import { createCapabilities, type CapabilitiesResource } from './capabilities.js';
import { createCart, type CartResource } from './cart.js';
import { createCatalogue, type CatalogueResource } from './catalogue.js';
import { createCompany, type CompanyResource } from './company.js';
import { createConnection, type Connection, type ConnectionOptions } from './connection.js';
import { createOrders, type OrdersResource } from './orders.js';
import { createPricing, type PricingResource } from './pricing.js';

/** A connection with every resource at hand. */
export interface Portal extends Connection {
  readonly capabilities: CapabilitiesResource;
  readonly company: CompanyResource;
  readonly catalogue: CatalogueResource;
  readonly pricing: PricingResource;
  readonly cart: CartResource;
  readonly orders: OrdersResource;
}

/**
 * Connects to a portal. A page that needs one resource only is smaller with `createConnection` and `connection.use`.
 *
 * @example
 * const portal = createPortal({ url: 'https://b2b.example.com' });
 * await portal.session.signIn({ userName: 'ana', password });
 * const offer = await portal.pricing.offer({ sku: 'M8-50', quantity: 200 });
 */
export function createPortal(options: ConnectionOptions): Portal {
  const connection = createConnection(options);
  return Object.assign(connection, {
    capabilities: connection.use(createCapabilities),
    company: connection.use(createCompany),
    catalogue: connection.use(createCatalogue),
    pricing: connection.use(createPricing),
    cart: connection.use(createCart),
    orders: connection.use(createOrders),
  });
}
