import * as z from 'zod/mini';

/**
 * A schema that is built when it is first asked for. Building every schema of the contract costs milliseconds on a
 * cold page and a page needs only a few, so each is a function: `Offer()` is the schema, `Offer` the type.
 */
export type Lazy<S> = () => S;

/* @__NO_SIDE_EFFECTS__ */
export function lazy<S>(make: () => S): Lazy<S> {
  let made: S | undefined;
  return () => (made ??= make());
}

/** The type that a lazy schema describes. */
export type Infer<L extends Lazy<z.ZodMiniType>> = z.infer<ReturnType<L>>;

const knownValues = /* @__PURE__ */ new WeakMap<object, readonly string[]>();

/** A value of an enumeration that may grow: an unknown value degrades one label and never refuses a whole answer. */
export type Open<T extends string> = T | (string & {});

/* @__NO_SIDE_EFFECTS__ */
export function open<const T extends string>(...values: T[]): z.ZodMiniType<Open<T>> {
  const schema = z.string();
  knownValues.set(schema, values);
  return schema as unknown as z.ZodMiniType<Open<T>>;
}

/** The values known for a schema made by {@link open}, for the OpenAPI document. */
export const valuesOf = (schema: object): readonly string[] | undefined => knownValues.get(schema);
