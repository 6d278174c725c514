import * as z from 'zod/mini';
import { route } from './route.js';
import { lazy, open, type Infer } from './schema.js';

/**
 * A live change. `offers`: price or stock of `skus` changed for this buyer (an empty list means any). `order`: the
 * order `id` changed. `cart`: this user's cart changed. `products`: `skus` changed in the catalogue. `reset`: events were missed, read everything again.
 */
export const PortalEvent = lazy(() =>
  z.object({
    kind: open('offers', 'order', 'cart', 'products', 'reset'),
    skus: z.optional(z.array(z.string())),
    id: z.optional(z.string()),
  }),
);
export type PortalEvent = Infer<typeof PortalEvent>;

/** Server-sent events; `data:` is a {@link PortalEvent}, `id:` resumes by `Last-Event-ID`. A comment comes every 15 s. */
export const streamEvents = /* @__PURE__ */ route({
  id: 'streamEvents',
  method: 'GET',
  path: '/events',
  auth: 'required',
  status: 200,
  stream: true,
});
