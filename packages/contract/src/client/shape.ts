import type { Route } from '../route.js';

/**
 * A response schema as plain data, small enough for a page: written from the zod schemas, which stay on the server.
 *
 * `'s'` string, `'n'` number, `'b'` boolean, `'*'` anything; a pattern is a string that matches it; `{ a: ... }` an object
 * with at least these keys, `{ '': ... }` one with any keys; `[x]` a list; `[x, null]` an x or null, `[x, undefined]`
 * one that may be left out.
 */
export type Shape =
  | 's'
  | 'n'
  | 'b'
  | '*'
  | RegExp
  | readonly [Shape]
  | readonly [Shape, null | undefined]
  | { readonly [key: string]: Shape };

/** A route as a client needs it. What is left out: `GET`, a session is required. `R` is the route it was written from. */
export interface ClientRoute<R extends Route = Route> {
  readonly path: R['path'];
  readonly method?: Route['method'];
  readonly auth?: 'none' | 'optional';
  /** Absent when an answer has no body. */
  readonly shape?: Shape;
  /** Takes an `Idempotency-Key`. */
  readonly idempotent?: true;
  /** A POST that only reads. */
  readonly safe?: true;
  /** Only for the types: the route itself. */
  readonly route?: R;
}

/** Where a value does not have the shape (`items.0.net`, empty for the value itself), or undefined when it has. */
export function misfit(shape: Shape, value: unknown): string | undefined {
  if (typeof shape === 'string') return shape === '*' || (typeof value)[0] === shape ? undefined : '';
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value) ? undefined : '';
  if (Array.isArray(shape)) {
    const part = shape[0] as Shape;
    if (shape.length > 1) return value === shape[1] ? undefined : misfit(part, value);
    if (!Array.isArray(value)) return '';
    for (let at = 0; at < value.length; at++) {
      const wrong = misfit(part, value[at]);
      if (wrong !== undefined) return below(at, wrong);
    }
    return;
  }
  if (typeof value !== 'object' || !value || Array.isArray(value)) return '';
  const keys = shape as Record<string, Shape>;
  // Own keys: a page's libraries may have added some to every object.
  for (const key of Object.keys('' in keys ? value : keys)) {
    const wrong = misfit((keys[''] ?? keys[key])!, (value as Record<string, unknown>)[key]);
    if (wrong !== undefined) return below(key, wrong);
  }
  return;
}

const below = (key: string | number, at: string): string => (at ? `${key}.${at}` : `${key}`);
