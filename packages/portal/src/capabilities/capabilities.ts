import { readCapabilities } from '@portico/contract';
import { hasPart, type Context } from '../context.js';
import { reply, type Bind } from '../http/bind.js';

/** The version of the contract that this portal answers. */
const contractVersion = '0.1.0';

/** Which parts this portal has. Nothing of it depends on the buyer, so a browser may keep it for a while. */
export function capabilities(bind: Bind, { config }: Context): void {
  const parts = ['catalogue', 'pricing', 'cart', 'orders', 'events', 'company'];
  bind(readCapabilities, async () =>
    reply(
      {
        contract: contractVersion,
        supplier: {
          name: config.supplier.name,
          locales: [...config.supplier.locales],
          currencies: [...config.supplier.currencies],
        },
        parts: parts.filter((part) => hasPart(config, part)),
        publicCatalogue: config.publicCatalogue,
      },
      { headers: { 'Cache-Control': 'public, max-age=300' } },
    ),
  );
}
