import { sql } from 'kysely';
import * as z from 'zod/mini';
import { recordChange } from '../database/change.js';
import { json } from '../database/tables.js';
import { id, texts } from './fields.js';
import type { Importer, Verdict } from './importer.js';
import { refusal } from './report.js';

const schema = () => z.strictObject({ id: id(), parent: z.optional(z.nullable(id())), names: texts() });
export type CategoryInput = z.infer<ReturnType<typeof schema>>;

/** Categories; a parent stands before its children. Their order is the order of the input. */
export const categories: Importer<CategoryInput> = {
  kind: 'categories',
  schema,
  key: (row) => row.id,
  async write(trx, entries) {
    const known = await trx.selectFrom('category').select('id').execute();
    const ids = new Set(known.map((row) => row.id));
    const verdicts: Verdict[] = [];
    let touched = false;
    for (const { row, line } of entries) {
      const parent = row.parent ?? null;
      if (parent !== null && (!ids.has(parent) || parent === row.id)) {
        verdicts.push([
          refusal(
            'parent',
            'category.unknown',
            'Give the id of a category that stands before this one.',
            parent,
          ),
        ]);
        continue;
      }
      const written = await trx
        .insertInto('category')
        .values({ id: row.id, parent_id: parent, position: line, names: json(row.names) })
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet((eb) => ({
              parent_id: eb.ref('excluded.parent_id'),
              position: eb.ref('excluded.position'),
              names: eb.ref('excluded.names'),
            }))
            .where(
              sql<boolean>`(category.parent_id, category.position, category.names)
                is distinct from (excluded.parent_id, excluded.position, excluded.names)`,
            ),
        )
        .returning(sql<boolean>`(xmax = 0)`.as('added'))
        .executeTakeFirst();
      ids.add(row.id);
      touched ||= written !== undefined;
      verdicts.push(written ? (written.added ? 'added' : 'changed') : 'unchanged');
    }
    if (touched) await recordChange(trx, { kind: 'products', payload: { skus: [] } });
    return verdicts;
  },
};
