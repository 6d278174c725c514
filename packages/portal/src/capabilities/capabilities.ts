import { readCapabilities } from '@portico/contract';
import type { Context } from '../context.js';
import type { Bind } from '../http/bind.js';

/** The version of the contract that this portal answers. */
const contractVersion = '0.1.0';

/** Which parts this portal has. */
export function capabilities(bind: Bind, { config }: Context): void {
  bind(readCapabilities, async () => ({
    contract: contractVersion,
    supplier: {
      name: config.supplier.name,
      locales: [...config.supplier.locales],
      currencies: [...config.supplier.currencies],
    },
    parts: ['catalogue', 'pricing', 'cart', 'orders', 'events', 'company'],
    publicCatalogue: config.publicCatalogue,
  }));
}
