import type { FieldProblem } from '@portico/contract';
import type * as z from 'zod/mini';
import { explainIssue } from './explain.js';
import { ProblemError } from './problem.js';

type Schema = z.ZodMiniType;

function check(schema: Schema, value: unknown, where: 'path' | 'query' | 'body'): unknown {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const fields: FieldProblem[] = result.error.issues.slice(0, 100).map((issue) => explainIssue(issue, value));
  throw new ProblemError('request.invalid', {
    detail: `The ${where} does not fit: ${fields
      .slice(0, 3)
      .map((field) => `${field.field || where}: ${field.message}`)
      .join(' ')}`,
    fields,
  });
}

export const parseParams = (schema: Schema, params: Record<string, string>): unknown =>
  check(schema, params, 'path');

/** Which keys of a query may be repeated: asked once for each schema. */
const repeatable = new WeakMap<Schema, ReadonlySet<string>>();

function repeatableKeys(schema: Schema): ReadonlySet<string> {
  const known = repeatable.get(schema);
  if (known) return known;
  const shape =
    (schema as unknown as { _zod: { def: { shape?: Record<string, Schema> } } })._zod.def.shape ?? {};
  const keys = new Set(Object.keys(shape).filter((key) => holdsArray(shape[key])));
  repeatable.set(schema, keys);
  return keys;
}

function holdsArray(schema: Schema | undefined): boolean {
  const def = (schema as unknown as { _zod?: { def: { type: string; innerType?: Schema } } } | undefined)
    ?._zod?.def;
  return def?.type === 'array' || (def?.innerType !== undefined && holdsArray(def.innerType));
}

export function parseQuery(schema: Schema, search: URLSearchParams): unknown {
  const many = repeatableKeys(schema);
  const query: Record<string, unknown> = {};
  for (const key of new Set(search.keys())) {
    const values = search.getAll(key);
    query[key] = many.has(key) || values.length > 1 ? values : values[0];
  }
  return check(schema, query, 'query');
}

export function parseBody(schema: Schema, text: string): unknown {
  let value: unknown;
  try {
    // A route whose body may be left out altogether takes an empty one as `{}`.
    value = text.trim() === '' ? {} : JSON.parse(text);
  } catch (error) {
    throw new ProblemError('request.not-json', { detail: (error as Error).message });
  }
  return check(schema, value, 'body');
}
