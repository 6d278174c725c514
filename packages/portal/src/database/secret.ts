import type { Unscoped } from './database.js';

/** The random 32 bytes called `name`, made by whichever node asks first. */
export async function readSecret(database: Unscoped, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const fresh = toHex(crypto.getRandomValues(new Uint8Array(32)));
  await database
    .insertInto('secret')
    .values({ name, value: fresh })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await database
    .selectFrom('secret')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return fromHex(value);
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
