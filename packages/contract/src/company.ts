import * as z from 'zod/mini';
import { Address } from './common.js';
import { route } from './route.js';
import { lazy, open, type Infer } from './schema.js';
import { User } from './session.js';

/** The buyer's company as the supplier registered it; it is taken over into every order. */
export const Company = lazy(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    /** VAT identifier with country prefix (`RO14399840`), EN 16931 BT-48. */
    vatId: z.nullable(z.string()),
    /** Registration number (`J12/345/2001`), BT-47. */
    registrationNumber: z.nullable(z.string()),
    iban: z.nullable(z.string()),
    currency: z.string(),
    priceDisplay: open('net', 'gross'),
    billingAddress: Address(),
    shipToAddresses: z.array(Address()),
    users: z.array(User()),
  }),
);
export type Company = Infer<typeof Company>;

export const readCompany = /* @__PURE__ */ route({
  id: 'readCompany',
  method: 'GET',
  path: '/company',
  auth: 'required',
  response: Company,
  status: 200,
});
