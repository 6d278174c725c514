import { sql, type RawBuilder } from 'kysely';

/** Languages whose names are sorted by an index. */
export const namedLocales = ['ro', 'en', 'de'] as const;

/**
 * A product's name in a language, or in the first that it has: literally the expression that the indexes are on, since
 * an index serves no other.
 */
export function nameIn(locale: string, table = 'p'): RawBuilder<string> {
  const first = namedLocales.find((each) => each === locale) ?? namedLocales[0];
  const order = [first, ...namedLocales.filter((each) => each !== first)];
  const names = order.map((each) => sql`${sql.ref(`${table}.names`)}->>${sql.lit(each)}`);
  return sql<string>`coalesce(${sql.join(names)}, '')`;
}
