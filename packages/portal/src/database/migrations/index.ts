import { companies } from './0001-companies.js';
import { catalogue } from './0002-catalogue.js';
import { pricing } from './0003-pricing.js';
import { orders } from './0004-orders.js';
import { changes } from './0005-changes.js';
import { promotions } from './0006-promotions.js';
import type { Migration } from './migration.js';

/** In order; a new one goes to the end. */
export const migrations: readonly Migration[] = [companies, catalogue, pricing, orders, changes, promotions];
