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

type Check = (value: unknown) => string | undefined;

/** Each shape is made into a function once: an answer of many items is checked as fast as it is parsed. */
const checks = new Map<Shape, Check>();

/** Where a value does not have the shape (`items.0.net`, empty for the value itself), or undefined when it has. */
export const misfit = (shape: Shape, value: unknown): string | undefined => checkOf(shape)(value);

function checkOf(shape: Shape): Check {
  let check = checks.get(shape);
  if (!check) checks.set(shape, (check = makeCheck(shape)));
  return check;
}

function makeCheck(shape: Shape): Check {
  if (typeof shape === 'string')
    return (value) => (shape === '*' || (typeof value)[0] === shape ? undefined : '');
  if (shape instanceof RegExp)
    return (value) => (typeof value === 'string' && shape.test(value) ? undefined : '');
  if (Array.isArray(shape)) {
    const part = checkOf(shape[0] as Shape);
    if (shape.length > 1) return (value) => (value === shape[1] ? undefined : part(value));
    return (value) => {
      if (!Array.isArray(value)) return '';
      for (let at = 0; at < value.length; at++) {
        const wrong = part(value[at]);
        if (wrong !== undefined) return below(at, wrong);
      }
      return;
    };
  }
  // Own keys: a page's libraries may have added some to every object.
  const parts = Object.entries(shape as Record<string, Shape>).map(
    ([key, part]) => [key, checkOf(part)] as const,
  );
  const any = parts[0]?.[0] === '' ? parts[0][1] : undefined;
  return (value) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return '';
    for (const [key, part] of any ? Object.keys(value).map((key) => [key, any] as const) : parts) {
      const wrong = part((value as Record<string, unknown>)[key]);
      if (wrong !== undefined) return below(key, wrong);
    }
    return;
  };
}

const below = (key: string | number, at: string): string => (at ? `${key}.${at}` : `${key}`);
