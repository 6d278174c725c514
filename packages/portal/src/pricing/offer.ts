import {
  problemCatalogue,
  type Offer,
  type OfferList,
  type OfferRequest,
  type ProblemCode,
} from '@portico/contract';
import type { Context } from '../context.js';
import type { Buyer } from '../database/buyer.js';
import { Decimal } from '../decimal.js';
import { readArticles, type Article } from './articles.js';
import { availabilityOf } from './availability.js';
import { dayIn } from './day.js';
import { digitsOf } from './currency.js';
import type { Step } from './engine.js';
import { holdSigner, signHold } from './hold.js';
import { lineAmounts, money, unitPriceOf, withVat, type LineAmounts } from './line.js';
import type { LinePromotion } from './promotions.js';
import { checkQuantity, leastQuantity } from './quantity.js';
import { lineDecision } from './quote.js';
import { readPromotions, type CurrentPromotions } from './read-promotions.js';
import type { Signer } from './signer.js';

type OfferItem = OfferList['items'][number];
type OfferLine = OfferRequest['lines'][number];

/** What all offers of one request share. */
interface Pricing {
  readonly buyer: Buyer;
  readonly day: string;
  readonly asOf: string;
  readonly expiresAt: Date;
  readonly signer: Signer;
  readonly promotions: CurrentPromotions;
}

/** Prices and stock of many articles for one buyer; a line that cannot be offered spoils no other. */
export async function makeOffers(
  context: Context,
  buyer: Buyer,
  lines: readonly OfferLine[],
  locale: string,
): Promise<OfferList> {
  const { clock, config } = context;
  const now = clock.now();
  const day = dayIn(config.timeZone, now);
  const skus = [...new Set(lines.map((line) => line.sku))];
  const db = context.scope(buyer);
  const [articles, promotions, signer] = await Promise.all([
    readArticles(db, buyer, skus, day),
    readPromotions(db, { buyer, skus, now, locale }),
    holdSigner(context),
  ]);
  const asOf = now.toISOString();
  const expiresAt = new Date(now.getTime() + config.holdMinutes * 60_000);
  const pricing: Pricing = { buyer, day, asOf, expiresAt, signer, promotions };
  const items = await Promise.all(lines.map((line) => offerLine(articles.get(line.sku), line, pricing)));
  return { asOf, items };
}

async function offerLine(
  article: Article | undefined,
  line: OfferLine,
  pricing: Pricing,
): Promise<OfferItem> {
  if (!article?.active) return refused(line.sku, 'product.unknown');
  if (line.unit !== undefined && line.unit !== article.unit) return refused(line.sku, 'offer.unit-unknown');
  const quantity =
    line.quantity === undefined
      ? leastQuantity(article.minimum, article.multiple)
      : Decimal.ofNumber(line.quantity);
  const { buyer, asOf, expiresAt, promotions } = pricing;
  const decision = lineDecision(
    {
      sku: line.sku,
      categories: promotions.categoriesOf(article.categoryId),
      quantity,
      rules: article.rules,
    },
    pricing.day,
    digitsOf(buyer.currency),
    promotions.onLines,
  );
  if (!decision) return refused(line.sku, 'offer.no-price');
  const { unit, vat } = article;
  const { currency } = buyer;
  const token = await signHold(pricing.signer, {
    buyer,
    currency,
    expiresAt,
    lines: [{ sku: line.sku, unit, quantity, vat, steps: decision.steps }],
  });
  const amounts = lineAmounts(decision.steps, quantity, unit, currency, vat);
  const check = checkQuantity(quantity, article.minimum, article.multiple);
  const least = leastQuantity(article.minimum, article.multiple);
  const offer: Offer = {
    sku: line.sku,
    quantity: quantity.toNumber(),
    unit,
    minimum: article.minimum.toNumber(),
    multiple: article.multiple.toNumber(),
    orderable: check.valid,
    nextQuantities: check.next,
    unitPrice: unitPriceOf(amounts.unitPrice, unit, currency),
    listPrice: unitPriceOf(amounts.listPrice, unit, currency),
    net: money(amounts.net, currency),
    gross: money(amounts.gross, currency),
    saving: savingOf(amounts, currency),
    vat: { category: vat.category, rate: vat.rate.toString(), amount: money(amounts.vat, currency) },
    grossUnitPrice: unitPriceOf(withVat(amounts.unitPrice, vat), unit, currency),
    grossListPrice: unitPriceOf(withVat(amounts.listPrice, vat), unit, currency),
    breaks: decision.breaks
      // What begins below the least quantity and ends there too can never be bought.
      .filter((_, index, all) => (all[index + 1]?.from.compare(least) ?? 1) > 0)
      .map((price) => ({
        from: (price.from.compare(least) < 0 ? least : price.from).toNumber(),
        unitPrice: unitPriceOf(price, unit, currency),
      })),
    waterfall: amounts.waterfall,
    promotions: promotionsOf(decision.steps, promotions.onLines.all),
    availability: availabilityOf(article, quantity, asOf),
    hold: { token, expiresAt: expiresAt.toISOString() },
    asOf,
  };
  return { sku: line.sku, offer, problem: null };
}

const refused = (sku: string, code: ProblemCode): OfferItem => ({
  sku,
  offer: null,
  problem: { code, message: problemCatalogue[code].title },
});

const hundred = Decimal.parse('100');

function savingOf({ listNet, net }: LineAmounts, currency: string): Offer['saving'] {
  const saving = listNet.subtract(net);
  if (saving.isZero || saving.isNegative) return null;
  return { amount: money(saving, currency), percent: saving.multiply(hundred).divide(listNet, 1).toFixed(1) };
}

/** The promotions in a price, for a badge. */
const promotionsOf = (steps: readonly Step[], all: readonly LinePromotion[]): Offer['promotions'] =>
  steps.flatMap(({ kind, params }) => {
    const promotion = kind === 'promotion' ? all.find(({ id }) => id === params['promotion']) : undefined;
    if (!promotion) return [];
    const { id, name = id, ends } = promotion;
    return { id, name, ends: ends === undefined ? null : new Date(ends).toISOString() };
  });
