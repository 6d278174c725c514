import type { PriceChanges } from '@portico/contract';
import { readCartNow, type CartReader } from '../cart/read-cart.js';
import type { ScopedTransaction } from '../database/scoped.js';
import { ProblemError } from '../http/problem.js';
import { anyOf, readArticles } from '../pricing/articles.js';
import { lineSums } from '../pricing/charge.js';
import { digitsOf } from '../pricing/currency.js';
import { dayIn } from '../pricing/day.js';
import { stepTotal, unitPriceOf } from '../pricing/line.js';
import { decideAllowances, type Allowance } from '../pricing/price-order.js';
import { lineDecision } from '../pricing/quote.js';
import { countUses, readPromotions, type CurrentPromotions } from '../pricing/read-promotions.js';
import type { Promised, PromisedLine } from './promised.js';

/** What an order is charged by. */
export interface ChargedOrder {
  readonly lines: readonly PromisedLine[];
  readonly allowances: readonly Allowance[];
}

/**
 * What was promised, while it holds. A promise that ended is as good as a new one while the price is still the same;
 * otherwise the difference is told, and nothing is ordered. Lines ordered each by its own offer get the promotions on the
 * order that there are now: those can only lower it.
 */
export async function chargedOrder(
  trx: ScopedTransaction,
  reader: CartReader,
  promised: Promised,
  ofCart: boolean,
): Promise<ChargedOrder> {
  const { lines } = promised;
  if (lines.some((line) => !line.valid)) {
    const now = await repriced(trx, reader, lines, ofCart);
    const same = now.changes.length === 0 && (!ofCart || sameAllowances(now.allowances, promised.allowances));
    if (!same) throw await priceChanged(trx, reader, now.changes, ofCart);
    return now;
  }
  if (ofCart) return promised;
  const skus = [...new Set(lines.map((line) => line.sku))];
  const promotions = await currentPromotions(trx, reader, skus, false);
  if (promotions.onOrder.all.length === 0) return promised;
  const rows = await trx
    .selectFrom('product')
    .select(['sku', 'category_id'])
    .where('sku', '=', anyOf(skus))
    .execute();
  const categories = new Map(rows.map((row) => [row.sku, promotions.categoriesOf(row.category_id)]));
  return { lines, allowances: allowancesOf(lines, categories, promotions, promised.currency) };
}

/** Counts the order for its promotions that have a limit, and answers them; one that is used up meanwhile changes the price, and is told as that. */
export async function countPromotions(
  trx: ScopedTransaction,
  reader: CartReader,
  { lines, allowances }: ChargedOrder,
  ofCart: boolean,
): Promise<readonly string[]> {
  const ids = new Set([
    ...lines.flatMap(({ steps }) => steps.flatMap(({ params }) => params['promotion'] ?? [])),
    ...allowances.flatMap(({ kind, id }) => (kind === 'order-promotion' ? id : [])),
  ]);
  const { counted, gone } = await countUses(trx, [...ids]);
  if (gone.length === 0) return counted;
  const { changes } = await repriced(trx, reader, lines, ofCart);
  throw await priceChanged(trx, reader, changes, ofCart);
}

async function currentPromotions(
  trx: ScopedTransaction,
  { buyer, context, locale }: CartReader,
  skus: readonly string[],
  ofCart: boolean,
): Promise<CurrentPromotions> {
  const cart = ofCart
    ? await trx.selectFrom('cart').select('codes').where('user_id', '=', buyer.userId).executeTakeFirst()
    : undefined;
  const now = context.clock.now();
  return readPromotions(trx, { buyer, skus, now, locale, codes: cart?.codes ?? [] });
}

/** The same lines at today's prices, and which of them differ. */
async function repriced(
  trx: ScopedTransaction,
  reader: CartReader,
  lines: readonly PromisedLine[],
  ofCart: boolean,
) {
  const { context, buyer } = reader;
  const { currency } = buyer;
  const digits = digitsOf(currency);
  const day = dayIn(context.config.timeZone, context.clock.now());
  const skus = [...new Set(lines.map((line) => line.sku))];
  const articles = await readArticles(trx, buyer, skus, day);
  const promotions = await currentPromotions(trx, reader, skus, ofCart);
  const categories = new Map(
    [...articles].map(([sku, article]) => [sku, promotions.categoriesOf(article.categoryId)]),
  );
  const changes: PriceChanges['changes'] = [];
  const now = lines.map((line): PromisedLine => {
    const { sku, unit, quantity, vat } = line;
    const article = articles.get(sku);
    const sold = article?.active && article.unit === unit;
    const asked = { sku, quantity, categories: categories.get(sku) ?? [], rules: article?.rules ?? [] };
    const steps = sold ? lineDecision(asked, day, digits, promotions.onLines)?.steps : undefined;
    const [held, last] = [line.steps.at(-1)!, steps?.at(-1)];
    const sameVat = article?.vat.category === vat.category && article.vat.rate.equals(vat.rate);
    if (
      steps &&
      last &&
      sameVat &&
      stepTotal(last, quantity, digits).equals(stepTotal(held, quantity, digits))
    )
      return { ...line, steps };
    changes.push({
      sku,
      quantity: quantity.toNumber(),
      held: unitPriceOf(held, unit, currency),
      now: last ? unitPriceOf(last, unit, currency) : null,
    });
    return line;
  });
  return { changes, lines: now, allowances: allowancesOf(now, categories, promotions, currency) };
}

const allowancesOf = (
  lines: readonly PromisedLine[],
  categories: ReadonlyMap<string, readonly string[]>,
  promotions: CurrentPromotions,
  currency: string,
): Allowance[] =>
  decideAllowances(
    lineSums(
      lines.map((line) => ({ ...line, categories: categories.get(line.sku) ?? [] })),
      currency,
    ),
    currency,
    promotions,
  );

const sameAllowances = (a: readonly Allowance[], b: readonly Allowance[]): boolean =>
  a.length === b.length && a.every(({ id, amount }, at) => id === b[at]!.id && amount === b[at]!.amount);

async function priceChanged(
  trx: ScopedTransaction,
  reader: CartReader,
  changes: PriceChanges['changes'],
  ofCart: boolean,
): Promise<ProblemError> {
  const data: PriceChanges = { changes, cart: ofCart ? await readCartNow(reader, trx) : null };
  return new ProblemError('order.price-changed', { data });
}
