import * as z from 'zod/mini';
import { lazy, type Infer } from './schema.js';

/** One field that was refused: where, which code, what was given and what to do instead. */
export const FieldProblem = lazy(() =>
  z.object({ field: z.string(), code: z.string(), message: z.string(), value: z.optional(z.unknown()) }),
);
export type FieldProblem = Infer<typeof FieldProblem>;

/** RFC 9457 problem, the body of every error. `code` is one of the catalogue in `problem-catalogue.ts`. */
export const Problem = lazy(() =>
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    detail: z.optional(z.string()),
    requestId: z.optional(z.string()),
    fields: z.optional(z.array(FieldProblem())),
    /** Code-specific data, e.g. `order.price-changed` gives `{ changes, cart }`. */
    data: z.optional(z.unknown()),
  }),
);
export type Problem = Infer<typeof Problem>;
