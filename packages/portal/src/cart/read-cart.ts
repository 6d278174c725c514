import { problemCatalogue, type Cart, type CartLine, type ProblemCode } from '@portico/contract';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Buyer } from '../database/buyer.js';
import type { Scoped } from '../database/scoped.js';
import type { StoredMedia } from '../database/tables.js';
import { together } from '../database/together.js';
import { Decimal } from '../decimal.js';
import { articleFrom, readRules, type Article } from '../pricing/articles.js';
import { availabilityOf } from '../pricing/availability.js';
import { dayIn } from '../pricing/day.js';
import { charge } from '../pricing/charge.js';
import type { PriceRule } from '../pricing/engine.js';
import { holdSigner, signHold } from '../pricing/hold.js';
import { money, unitPriceOf } from '../pricing/line.js';
import { checkQuantity } from '../pricing/quantity.js';
import { quote } from '../pricing/quote.js';
import { readPromotions } from '../pricing/read-promotions.js';
import type { Signer } from '../pricing/signer.js';
import { summaryFrom } from '../catalogue/product-summary.js';

/** Who reads a cart, and what signs its hold. */
export interface CartReader {
  readonly context: Context;
  readonly buyer: Buyer;
  readonly locale: string;
  readonly signer: Signer;
}

/** Fetches the signer before any transaction: the embedded database has one session, and its key may be unread yet. */
export async function cartReader(input: Omit<CartReader, 'signer'>): Promise<CartReader> {
  const { context, buyer, locale } = input;
  return { context, buyer, locale, signer: await holdSigner(context) };
}

/** Of a line that is sold no more. */
const noVat = { category: 'O', rate: Decimal.zero };

/** The user's cart, priced now, in a few statements. `db` is the buyer's scope or a transaction in it. */
export async function readCartNow({ context, buyer, locale, signer }: CartReader, db: Scoped): Promise<Cart> {
  const { clock, config } = context;
  const now = clock.now();
  const asOf = now.toISOString();
  const day = dayIn(config.timeZone, now);
  const { currency } = buyer;
  const rows = await cartRows(db, buyer.userId);
  const version = rows[0]?.version ?? 0;
  const filled = rows.filter(hasLine);
  const codes = rows[0]?.codes ?? [];
  const skus = filled.map((row) => row.sku);
  const [rules, promotions] = await together([
    filled.length > 0 ? readRules(db, buyer, skus, day) : new Map<string, PriceRule[]>(),
    readPromotions(db, { buyer, skus, now, locale, codes }),
  ]);
  const found = filled.map((row) => {
    const product = hasProduct(row) ? row : undefined;
    return {
      row,
      product,
      article: product && articleFrom({ ...product, unit: product.product_unit }, rules),
    };
  });
  const { lines: quoted, allowances } = quote({
    currency,
    day,
    ...promotions,
    lines: found.map(({ row: { sku, unit, quantity }, article }) => ({
      sku,
      categories: article ? promotions.categoriesOf(article.categoryId) : [],
      quantity: Decimal.parse(quantity),
      unit,
      rules: article?.rules ?? [],
      vat: article?.vat ?? noVat,
    })),
  });
  const charged = charge(quoted, currency, allowances);
  const lines = found.map(({ row, product, article }, place): CartLine => {
    const { quantity, unit, vat, priced } = quoted[place]!;
    const amounts = charged.lines[place]!;
    return {
      id: row.id,
      version: row.line_version,
      sku: row.sku,
      product: product
        ? summaryFrom({ ...product, unit: product.product_unit }, locale, config)
        : unknownProduct(row.sku, unit),
      quantity: quantity.toNumber(),
      unit,
      unitPrice: unitPriceOf(amounts.unitPrice, unit, currency),
      listPrice: unitPriceOf(amounts.listPrice, unit, currency),
      net: money(amounts.net, currency),
      vat: { category: vat.category, rate: vat.rate.toString(), amount: money(amounts.vat, currency) },
      waterfall: amounts.waterfall,
      availability: availabilityOf(article, quantity, asOf),
      problem: problemOf(article, unit, quantity, priced),
    };
  });
  const taken = new Set([
    ...allowances.map(({ id }) => id),
    ...quoted.flatMap(({ steps }) => steps.map(({ params }) => params['promotion'])),
  ]);
  const applied = new Set(
    [...promotions.onLines.all, ...promotions.onOrder.all].flatMap(({ id, code }) =>
      code !== undefined && taken.has(id) ? code.toUpperCase() : [],
    ),
  );
  const cart: Cart = {
    version,
    currency,
    lines,
    totals: charged.totals,
    codes: codes.map((code) => ({ code, applied: applied.has(code.toUpperCase()) })),
    hold: null,
    asOf,
  };
  if (lines.length > 0 && lines.every((line) => line.problem === null)) {
    const expiresAt = new Date(now.getTime() + config.holdMinutes * 60_000);
    const hold = { buyer, currency, lines: quoted, allowances, expiresAt, cartVersion: version };
    cart.hold = {
      token: await signHold(signer, hold),
      expiresAt: expiresAt.toISOString(),
    };
  }
  return cart;
}

/** The cart with its lines, one row each, or one row without a line; all of it one snapshot. */
async function cartRows(db: Scoped, userId: string) {
  return db
    .selectFrom('cart as c')
    .leftJoin('cart_line as l', 'l.cart_id', 'c.id')
    .leftJoin('product as p', 'p.sku', 'l.sku')
    .leftJoin('stock as s', 's.sku', 'l.sku')
    .select([
      'c.version',
      'c.codes',
      'l.id',
      'l.version as line_version',
      'l.sku',
      'l.unit',
      'l.quantity',
      'p.active',
      'p.names',
      'p.brand',
      'p.category_id',
      'p.unit as product_unit',
      'p.minimum',
      'p.multiple',
      'p.vat_category',
      'p.vat_rate',
      's.on_hand',
      's.committed',
      's.expected_on',
      's.lead_time_days',
    ])
    .select(
      sql<StoredMedia | null>`jsonb_path_query_first(p.media, '$[*] ? (@.kind == "image")')`.as('image'),
    )
    .where('c.user_id', '=', userId)
    .orderBy('l.position')
    .execute();
}

type Row = Awaited<ReturnType<typeof cartRows>>[number];
type Present<T, K extends keyof T> = T & { readonly [P in K]: NonNullable<T[P]> };

const hasLine = (row: Row): row is Present<Row, 'id' | 'line_version' | 'sku' | 'unit' | 'quantity'> =>
  row.id !== null;

type ProductColumns =
  | 'sku'
  | 'active'
  | 'names'
  | 'category_id'
  | 'product_unit'
  | 'minimum'
  | 'multiple'
  | 'vat_category'
  | 'vat_rate';
const hasProduct = (row: Row): row is Present<Row, ProductColumns> => row.product_unit !== null;

const unknownProduct = (sku: string, unit: string) => ({
  sku,
  name: sku,
  brand: null,
  category: '',
  image: null,
  unit,
  minimum: 1,
  multiple: 1,
});

function problemOf(
  article: Article | undefined,
  unit: string,
  quantity: Decimal,
  priced: boolean,
): CartLine['problem'] {
  if (!article?.active) return problem('product.unknown');
  if (unit !== article.unit) return problem('offer.unit-unknown');
  if (!priced) return problem('offer.no-price');
  const check = checkQuantity(quantity, article.minimum, article.multiple);
  if (!check.valid) return problem('cart.quantity-invalid', check.next);
  if ((article.stock?.available ?? Decimal.zero).compare(quantity) < 0) return problem('order.out-of-stock');
  return null;
}

const problem = (code: ProblemCode, nextQuantities: number[] = []): CartLine['problem'] => ({
  code,
  message: problemCatalogue[code].title,
  nextQuantities,
});
