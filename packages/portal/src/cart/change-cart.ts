import type { Cart, CartAdd, FieldProblem } from '@portico/contract';
import { sql } from 'kysely';
import { newId } from '../database/ids.js';
import type { ScopedTransaction } from '../database/scoped.js';
import { together } from '../database/together.js';
import { Decimal } from '../decimal.js';
import { raiseChanges } from '../events/raise.js';
import { ProblemError } from '../http/problem.js';
import { anyOf, readArticles, type Article } from '../pricing/articles.js';
import { dayIn } from '../pricing/day.js';
import { decidePrice } from '../pricing/engine.js';
import { checkQuantity } from '../pricing/quantity.js';
import { readCartNow, type CartReader } from './read-cart.js';

/** Most lines of a cart. */
const mostLines = 2000;

export interface LockedCart {
  readonly id: string;
  /** Before the change; what changes now gets the next one. */
  readonly version: number;
}

/** The user's cart, held until the transaction ends; made when it is the first time. */
export async function lockCart(trx: ScopedTransaction, { buyer, context }: CartReader): Promise<LockedCart> {
  const find = () =>
    trx
      .selectFrom('cart')
      .select(['id', 'version'])
      .where('user_id', '=', buyer.userId)
      .forUpdate()
      .executeTakeFirst();
  const found = await find();
  if (found) return found;
  await trx
    .insertInto('cart')
    .values({ id: newId('cart'), user_id: buyer.userId, updated_at: context.clock.now() })
    .onConflict((conflict) => conflict.column('user_id').doNothing())
    .execute();
  const made = await find();
  if (!made) throw new Error('The cart that was just made cannot be read.');
  return made;
}

/** Changes the cart under its lock, counts its version up, tells the user's other pages and reads it anew. */
export async function changeCart(
  trx: ScopedTransaction,
  reader: CartReader,
  change: (cart: LockedCart, version: number) => Promise<void>,
): Promise<Cart> {
  const { buyer, context } = reader;
  const cart = await lockCart(trx, reader);
  const version = cart.version + 1;
  await change(cart, version);
  const [, , answer] = await together([
    trx
      .updateTable('cart')
      .set({ version, updated_at: context.clock.now() })
      .where('id', '=', cart.id)
      .execute(),
    raiseChanges(trx, [{ companyId: buyer.companyId, userId: buyer.userId, kind: 'cart', payload: {} }]),
    readCartNow(reader, trx),
  ]);
  return answer;
}

export type LineToAdd = CartAdd['lines'][number];

/** A line that cannot be added, with the position it came at. */
export interface RefusedLine {
  readonly index: number;
  readonly line: LineToAdd;
  readonly code: 'product.unknown' | 'offer.unit-unknown' | 'offer.no-price' | 'cart.quantity-invalid';
  readonly next: readonly number[];
}

/** What a cart would hold of each article after adding, and what does not go. */
export interface Addition {
  readonly lines: readonly { readonly sku: string; readonly unit: string; readonly quantity: Decimal }[];
  readonly refused: readonly RefusedLine[];
  /** Every article asked for that the catalogue has. */
  readonly articles: ReadonlyMap<string, Article>;
}

/** Works out an addition without making it: the same article and unit again raises the quantity. */
export async function planAddition(
  trx: ScopedTransaction,
  { buyer, context }: CartReader,
  cart: LockedCart,
  toAdd: readonly LineToAdd[],
): Promise<Addition> {
  const day = dayIn(context.config.timeZone, context.clock.now());
  const skus = [...new Set(toAdd.map((line) => line.sku))];
  const [articles, present] = await together([
    readArticles(trx, buyer, skus, day),
    trx
      .selectFrom('cart_line')
      .select(['sku', 'unit', 'quantity'])
      .where('cart_id', '=', cart.id)
      .where('sku', '=', anyOf(skus))
      .execute(),
  ]);
  const quantities = new Map(present.map((row) => [`${row.unit} ${row.sku}`, Decimal.parse(row.quantity)]));
  const wanted = new Map<string, { index: number; line: LineToAdd; unit: string; quantity: Decimal }>();
  const refused: RefusedLine[] = [];
  toAdd.forEach((line, index) => {
    const article = articles.get(line.sku);
    if (!article?.active) return void refused.push({ index, line, code: 'product.unknown', next: [] });
    const unit = line.unit ?? article.unit;
    if (unit !== article.unit)
      return void refused.push({ index, line, code: 'offer.unit-unknown', next: [] });
    const key = `${unit} ${line.sku}`;
    const before = quantities.get(key) ?? Decimal.zero;
    const quantity = before.add(Decimal.ofNumber(line.quantity));
    quantities.set(key, quantity);
    wanted.set(key, { index, line, unit, quantity });
  });
  const lines: Addition['lines'][number][] = [];
  for (const { index, line, unit, quantity } of wanted.values()) {
    const article = articles.get(line.sku);
    if (!article) continue;
    const check = checkQuantity(quantity, article.minimum, article.multiple);
    if (!check.valid) refused.push({ index, line, code: 'cart.quantity-invalid', next: check.next });
    else if (!decidePrice(article.rules, quantity, day))
      refused.push({ index, line, code: 'offer.no-price', next: [] });
    else lines.push({ sku: line.sku, unit, quantity });
  }
  return { lines, refused, articles };
}

/** Writes planned lines, all in one statement. */
export async function writeAddition(
  trx: ScopedTransaction,
  cart: LockedCart,
  version: number,
  lines: Addition['lines'],
): Promise<void> {
  if (lines.length === 0) return;
  const { count, last } = await trx
    .selectFrom('cart_line')
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      sql<number>`coalesce(max(position), 0)`.as('last'),
    ])
    .where('cart_id', '=', cart.id)
    .executeTakeFirstOrThrow();
  if (count + lines.length > mostLines) await refuseTooMany(trx, cart, lines, count);
  await trx
    .insertInto('cart_line')
    .values(
      lines.map((line, index) => ({
        id: newId('cl'),
        cart_id: cart.id,
        sku: line.sku,
        unit: line.unit,
        quantity: line.quantity.toString(),
        version,
        position: last + 1 + index,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['cart_id', 'sku', 'unit']).doUpdateSet((eb) => ({
        quantity: eb.ref('excluded.quantity'),
        version: eb.ref('excluded.version'),
      })),
    )
    .execute();
}

/** Those that are there already do not count twice. */
async function refuseTooMany(
  trx: ScopedTransaction,
  cart: LockedCart,
  lines: Addition['lines'],
  count: number,
): Promise<void> {
  const skus = lines.map((line) => line.sku);
  const { again } = await trx
    .selectFrom('cart_line')
    .select((eb) => eb.fn.countAll<number>().as('again'))
    .where('cart_id', '=', cart.id)
    .where('sku', '=', anyOf(skus))
    .executeTakeFirstOrThrow();
  if (count + lines.length - again > mostLines) throw new ProblemError('cart.too-many-lines');
}

/** One problem for all refused lines: each names its field, what was sent and what would do. */
export function refusal(refused: readonly RefusedLine[]): ProblemError {
  const fields: FieldProblem[] = refused.slice(0, 100).map(({ index, line, code, next }) => ({
    field: `lines.${index}.${fieldOf[code]}`,
    code,
    message: messageOf(code, line, next),
    value: line[fieldOf[code]],
  }));
  const code = refused[0]?.code ?? 'cart.quantity-invalid';
  return new ProblemError(code, {
    detail: fields
      .map((field) => field.message)
      .slice(0, 3)
      .join(' '),
    fields,
    data: {
      lines: refused.map(({ line, next, code: why }) => ({
        sku: line.sku,
        quantity: line.quantity,
        code: why,
        nextQuantities: next,
      })),
    },
  });
}

const fieldOf = {
  'product.unknown': 'sku',
  'offer.unit-unknown': 'unit',
  'offer.no-price': 'sku',
  'cart.quantity-invalid': 'quantity',
} as const;

export function messageOf(code: RefusedLine['code'], line: { sku: string }, next: readonly number[]): string {
  switch (code) {
    case 'product.unknown':
      return `There is no article ${line.sku}; look its number up in the catalogue.`;
    case 'offer.unit-unknown':
      return `${line.sku} is not sold in this unit; leave the unit out.`;
    case 'offer.no-price':
      return `${line.sku} has no price for you; ask the supplier for one.`;
    case 'cart.quantity-invalid':
      return `The next valid quantities of ${line.sku} are ${next.join(' and ')}.`;
  }
}
