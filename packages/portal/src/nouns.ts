import { capabilities } from './capabilities/capabilities.js';
import { cartRoutes } from './cart/routes.js';
import { catalogueRoutes } from './catalogue/routes.js';
import { company } from './company/company.js';
import type { Context, Part } from './context.js';
import { eventRoutes } from './events/routes.js';
import type { Bind } from './http/bind.js';
import { orderRoutes } from './orders/routes.js';
import { pricingRoutes } from './pricing/routes.js';
import { session } from './session/session.js';

/** What each noun's folder exports: it binds the noun's routes. */
export type Noun = (bind: Bind, context: Context) => void;

/** Nouns that a portal can do without, by the part that they are. */
export const parts: ReadonlyMap<Noun, Part> = new Map<Noun, Part>([
  [catalogueRoutes, 'catalogue'],
  [pricingRoutes, 'pricing'],
  [cartRoutes, 'cart'],
  [orderRoutes, 'orders'],
  [eventRoutes, 'events'],
]);

/** Every noun the portal answers, one line each. */
export const nouns: readonly Noun[] = [
  capabilities,
  session,
  company,
  catalogueRoutes,
  pricingRoutes,
  cartRoutes,
  orderRoutes,
  eventRoutes,
];
