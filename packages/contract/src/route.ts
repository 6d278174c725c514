import type * as z from 'zod/mini';
import type { Lazy } from './schema.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type AnySchema = Lazy<z.ZodMiniType>;

/**
 * One operation of the contract as data. The portal validates by it, the client calls by it and `openapi.json` is
 * written from it; what is only for reading (summary, problem codes) stands in `reference.ts`, outside the browser.
 */
export interface Route {
  /** Name of the operation, `operationId` in OpenAPI. */
  readonly id: string;
  readonly method: Method;
  /** Path below the portal's address; parameters in braces: `/orders/{id}`. */
  readonly path: string;
  /** `required`: only a signed-in buyer; `optional`: answers anyone; `none`: never reads the session. */
  readonly auth: 'none' | 'optional' | 'required';
  readonly params?: AnySchema;
  readonly query?: AnySchema;
  readonly body?: AnySchema;
  /** Shape of a success; absent when it has no body (204) or is a stream. */
  readonly response?: AnySchema;
  readonly status: 200 | 201 | 204;
  /** Takes an `Idempotency-Key`; a repeat with the same key gets the first answer again. */
  readonly idempotent?: true;
  /** A POST that only reads: it may be repeated like a GET. */
  readonly safe?: true;
  /** Takes `If-Match` with the cart's version; answers carry `ETag`. */
  readonly versioned?: true;
  /** Answers `text/event-stream`. */
  readonly stream?: true;
}

type Shape<R, K extends 'params' | 'query' | 'body', S extends 'input' | 'output'> =
  R extends Record<K, Lazy<infer Z extends z.ZodMiniType>>
    ? S extends 'input'
      ? z.input<Z>
      : z.output<Z>
    : undefined;

/** What a caller gives. */
export type Params<R extends Route> = Shape<R, 'params', 'input'>;
export type Query<R extends Route> = Shape<R, 'query', 'input'>;
export type Body<R extends Route> = Shape<R, 'body', 'input'>;
/** What a handler gets after validation (defaults filled in). */
export type Parsed<R extends Route, K extends 'params' | 'query' | 'body'> = Shape<R, K, 'output'>;
/** What comes back. */
export type Answer<R extends Route> = R extends { response: Lazy<infer Z extends z.ZodMiniType> }
  ? z.output<Z>
  : undefined;

/* @__NO_SIDE_EFFECTS__ */
export const route = <const R extends Route>(r: R): R => r;
