import * as capabilities from './capabilities.js';
import * as cart from './cart.js';
import * as catalogue from './catalogue.js';
import * as company from './company.js';
import * as events from './events.js';
import * as orders from './orders.js';
import * as pricing from './pricing.js';
import * as session from './session.js';
import type { Route } from './route.js';

const isRoute = (value: unknown): value is Route =>
  typeof value === 'object' && value !== null && 'id' in value && 'path' in value && 'method' in value;

/** Every route of the contract, by noun; for servers, tests and the document, never loaded by browsers. */
export const routesByNoun = (): Record<string, Route[]> =>
  Object.fromEntries(
    Object.entries({ capabilities, session, company, catalogue, pricing, cart, orders, events }).map(
      ([noun, module]) => [noun, Object.values(module).filter(isRoute)],
    ),
  );

export const allRoutes = (): Route[] => Object.values(routesByNoun()).flat();
