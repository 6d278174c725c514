import type { Context } from './context.js';
import type { Bind } from './http/bind.js';
import { pricingRoutes } from './pricing/routes.js';

/** What each noun's folder exports: it binds the noun's routes. */
export type Noun = (bind: Bind, context: Context) => void;

/** Every noun the portal answers, one line each. */
export const nouns: readonly Noun[] = [pricingRoutes];
