import * as z from 'zod/mini';
import { route } from './route.js';
import { lazy, open, type Infer } from './schema.js';

/** Which parts this portal has. An element whose part is missing shows nothing. */
export const Capabilities = lazy(() =>
  z.object({
    /** Version of the contract, semver. */
    contract: z.string(),
    supplier: z.object({ name: z.string(), locales: z.array(z.string()), currencies: z.array(z.string()) }),
    parts: z.array(open('catalogue', 'pricing', 'cart', 'orders', 'events', 'company')),
    /** Whether the catalogue is shown to visitors who are not signed in (never prices or stock). */
    publicCatalogue: z.boolean(),
  }),
);
export type Capabilities = Infer<typeof Capabilities>;

export const readCapabilities = /* @__PURE__ */ route({
  id: 'readCapabilities',
  method: 'GET',
  path: '/capabilities',
  auth: 'none',
  response: Capabilities,
  status: 200,
});
