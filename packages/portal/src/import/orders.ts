import { Instant, Quantity, Sku, type Order } from '@portico/contract';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { recordChange } from '../database/change.js';
import type { UnscopedTransaction } from '../database/database.js';
import { newId } from '../database/ids.js';
import { json, type Texts } from '../database/tables.js';
import { Decimal } from '../decimal.js';
import { dayIn } from '../pricing/day.js';
import { decidePrice, type PriceRule, type Step } from '../pricing/engine.js';
import { lineAmounts, money, unitPriceOf, type VatRate } from '../pricing/line.js';
import { totalsOf } from '../pricing/totals.js';
import { amount, id, maybeText, quantity, shortText } from './fields.js';
import type { Entry, ImportTools, Importer, Verdict } from './importer.js';
import { refusal } from './report.js';

const schema = () =>
  z.strictObject({
    number: z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,39}$/u)),
    company: id(),
    /** User name of who placed it. */
    user: shortText(100),
    placedAt: Instant(),
    poNumber: maybeText(60),
    state: z._default(z.enum(['placed', 'confirmed', 'cancelled', 'closed']), 'closed'),
    lines: z
      .array(
        z.strictObject({
          sku: Sku(),
          quantity: Quantity(),
          shipped: z._default(z.number().check(z.minimum(0), z.multipleOf(0.001)), 0),
          cancelled: z._default(z.number().check(z.minimum(0), z.multipleOf(0.001)), 0),
          /** What was paid, net, for `baseQuantity` units; left out, the prices valid on that day are used. */
          unitPrice: z.optional(amount()),
          baseQuantity: z._default(quantity(), 1),
        }),
      )
      .check(z.minLength(1), z.maxLength(2000)),
    /** Id of one of the company's ship-to addresses. */
    shipTo: id(),
    note: maybeText(2000),
  });
export type OrderInput = z.infer<ReturnType<typeof schema>>;

/** Orders of the past, for the history: they take no stock and are handed to no ERP. A known number is left as it is. */
export const orders: Importer<OrderInput> = {
  kind: 'orders',
  schema,
  key: (row) => row.number,
  async write(trx, entries, tools) {
    const facts = await readFacts(trx, entries);
    const verdicts: Verdict[] = [];
    const changed = new Set<string>();
    for (const { row } of entries) {
      if (facts.numbers.has(row.number)) {
        verdicts.push('unchanged');
        continue;
      }
      const problems = problemsOf(row, facts, tools);
      if (problems.length === 0) {
        await insert(trx, row, facts, tools);
        changed.add(row.company);
      }
      verdicts.push(problems.length > 0 ? problems : 'added');
    }
    for (const companyId of changed) await recordChange(trx, { companyId, kind: 'order', payload: {} });
    return verdicts;
  },
};

interface Article {
  readonly names: Texts;
  readonly unit: string;
  readonly vat: VatRate;
  readonly rules: (PriceRule & { readonly companyId: string | null; readonly currency: string })[];
}

type Facts = Awaited<ReturnType<typeof readFacts>>;

async function readFacts(trx: UnscopedTransaction, entries: readonly Entry<OrderInput>[]) {
  const any = (values: Iterable<string>) => sql<string>`any(${[...new Set(values)]})`;
  const companyIds = entries.map(({ row }) => row.company);
  const skus = new Set(entries.flatMap(({ row }) => row.lines.map((line) => line.sku)));
  const numbers = await trx
    .selectFrom('orders')
    .select('number')
    .where('number', '=', any(entries.map(({ row }) => row.number)))
    .execute();
  const companies = await trx.selectFrom('company').selectAll().where('id', '=', any(companyIds)).execute();
  const addresses = await trx
    .selectFrom('address')
    .selectAll()
    .where('company_id', '=', any(companyIds))
    .execute();
  const users = await trx
    .selectFrom('app_user')
    .select(['id', 'company_id', 'user_name', 'name'])
    .where('company_id', '=', any(companyIds))
    .execute();
  const products = await trx
    .selectFrom('product')
    .select(['sku', 'names', 'unit', 'vat_category', 'vat_rate'])
    .where('sku', '=', any(skus))
    .execute();
  const articles = new Map<string, Article>(
    products.map((row) => [
      row.sku,
      {
        names: row.names,
        unit: row.unit,
        vat: { category: row.vat_category, rate: Decimal.parse(row.vat_rate) },
        rules: [],
      },
    ]),
  );
  const prices = await trx
    .selectFrom('price as p')
    .innerJoin('price_list as l', 'l.id', 'p.price_list_id')
    .select([
      'p.sku',
      'p.unit',
      'p.from_quantity',
      'p.amount',
      'p.base_quantity',
      'l.id',
      'l.kind',
      'l.lowest',
      'l.valid_from',
      'l.valid_to',
      'l.company_id',
      'l.currency',
    ])
    .where('p.sku', '=', any(skus))
    .where((eb) => eb.or([eb('l.company_id', 'is', null), eb('l.company_id', '=', any(companyIds))]))
    .execute();
  for (const row of prices) {
    const article = articles.get(row.sku);
    if (!article || article.unit !== row.unit) continue;
    article.rules.push({
      list: row.id,
      kind: row.kind,
      lowest: row.lowest,
      // A past order is charged by the prices of today where nothing says what was paid then.
      validFrom: null,
      validTo: null,
      from: Decimal.parse(row.from_quantity),
      amount: Decimal.parse(row.amount),
      baseQuantity: Decimal.parse(row.base_quantity),
      companyId: row.company_id,
      currency: row.currency,
    });
  }
  return {
    numbers: new Set(numbers.map((row) => row.number)),
    companies: new Map(companies.map((row) => [row.id, row])),
    addresses: new Map(addresses.map((row) => [`${row.company_id} ${row.id}`, row])),
    users: new Map(users.map((row) => [`${row.company_id} ${row.user_name.toLowerCase()}`, row])),
    articles,
  };
}

const userOf = (row: OrderInput, facts: Facts) => facts.users.get(`${row.company} ${row.user.toLowerCase()}`);
const addressOf = (row: OrderInput, facts: Facts) => facts.addresses.get(`${row.company} ${row.shipTo}`);

function stepsOf(
  row: OrderInput,
  line: OrderInput['lines'][number],
  facts: Facts,
  tools: ImportTools,
): readonly Step[] | undefined {
  if (line.unitPrice !== undefined) {
    return [
      {
        kind: 'list',
        amount: Decimal.parse(line.unitPrice),
        baseQuantity: Decimal.ofNumber(line.baseQuantity),
        params: {},
      },
    ];
  }
  const company = facts.companies.get(row.company);
  const rules = facts.articles
    .get(line.sku)
    ?.rules.filter(
      (rule) =>
        rule.currency === company?.currency && (rule.companyId === null || rule.companyId === row.company),
    );
  return (
    rules &&
    decidePrice(rules, Decimal.ofNumber(line.quantity), dayIn(tools.timeZone, new Date(row.placedAt)))?.steps
  );
}

function problemsOf(row: OrderInput, facts: Facts, tools: ImportTools) {
  if (!facts.companies.has(row.company))
    return [refusal('company', 'unknown', 'Create the company first, or correct its id.', row.company)];
  return [
    ...(userOf(row, facts)
      ? []
      : [refusal('user', 'unknown', "Give the user name of one of the company's users.", row.user)]),
    ...(addressOf(row, facts)
      ? []
      : [
          refusal(
            'shipTo',
            'order.address-unknown',
            "Give the id of one of the company's ship-to addresses.",
            row.shipTo,
          ),
        ]),
    ...row.lines.flatMap((line, index) => {
      if (!facts.articles.has(line.sku))
        return [
          refusal(
            `lines.${index}.sku`,
            'product.unknown',
            'Import the product first, or correct the number.',
            line.sku,
          ),
        ];
      if (!stepsOf(row, line, facts, tools))
        return [
          refusal(
            `lines.${index}.unitPrice`,
            'offer.no-price',
            'The article has no price; give what was paid.',
          ),
        ];
      return Decimal.ofNumber(line.shipped)
        .add(Decimal.ofNumber(line.cancelled))
        .compare(Decimal.ofNumber(line.quantity)) > 0
        ? [
            refusal(
              `lines.${index}.shipped`,
              'too-many',
              'Give shipped and cancelled quantities that together are at most the ordered one.',
              line.shipped,
            ),
          ]
        : [];
    }),
  ];
}

async function insert(
  trx: UnscopedTransaction,
  row: OrderInput,
  facts: Facts,
  tools: ImportTools,
): Promise<void> {
  const company = facts.companies.get(row.company)!;
  const user = userOf(row, facts)!;
  const {
    company_id: _company,
    position: _position,
    postal_code: postalCode,
    ...address
  } = addressOf(row, facts)!;
  const { currency } = company;
  const priced = row.lines.map((line) => {
    const article = facts.articles.get(line.sku)!;
    const steps = stepsOf(row, line, facts, tools)!;
    return {
      line,
      article,
      amounts: lineAmounts(steps, Decimal.ofNumber(line.quantity), article.unit, currency, article.vat),
    };
  });
  const totals = totalsOf(
    priced.map(({ article, amounts }) => ({ net: amounts.net, listNet: amounts.listNet, vat: article.vat })),
    currency,
  );
  const orderId = newId('ord');
  const buyer: Order['buyer'] = {
    name: company.name,
    vatId: company.vat_id,
    registrationNumber: company.registration_number,
    billingAddress: company.billing_address,
  };
  await trx
    .insertInto('orders')
    .values({
      id: orderId,
      company_id: row.company,
      user_id: user.id,
      number: row.number,
      placed_at: row.placedAt,
      placed_by: user.name,
      po_number: row.poNumber || null,
      state: row.state,
      shipping: shippingOf(row),
      currency,
      net: totals.net.amount,
      vat_total: totals.vatTotal.amount,
      gross: totals.gross.amount,
      line_count: row.lines.length,
      buyer: json(buyer),
      ship_to: json({ ...address, postalCode }),
      note: row.note || null,
      totals: json(totals),
      updated_at: row.placedAt,
    })
    .execute();
  const rows = priced.map(({ line, article, amounts }, index) => ({
    id: newId('ol'),
    company_id: row.company,
    order_id: orderId,
    position: index + 1,
    sku: line.sku,
    name: article.names['ro'] ?? article.names['en'] ?? Object.values(article.names)[0] ?? line.sku,
    unit: article.unit,
    quantity: line.quantity,
    shipped: line.shipped,
    cancelled: line.cancelled,
    unit_price: json(unitPriceOf(amounts.unitPrice, article.unit, currency)),
    net: amounts.net.toString(),
    vat: json({
      category: article.vat.category,
      rate: article.vat.rate.toString(),
      amount: money(amounts.vat, currency),
    }),
    waterfall: json(amounts.waterfall),
  }));
  for (let start = 0; start < rows.length; start += 500) {
    await trx
      .insertInto('order_line')
      .values(rows.slice(start, start + 500))
      .execute();
  }
  const kinds =
    row.state === 'placed'
      ? ['placed']
      : row.state === 'cancelled'
        ? ['placed', 'cancelled']
        : ['placed', 'confirmed'];
  if (shippingOf(row) !== 'not-shipped') kinds.push('shipped');
  if (row.state === 'closed') kinds.push('closed');
  await trx
    .insertInto('order_event')
    .values(
      kinds.map((kind) => ({
        company_id: row.company,
        order_id: orderId,
        at: row.placedAt,
        kind,
        by: kind === 'placed' ? user.name : null,
      })),
    )
    .execute();
}

/** Derived from the lines: what was shipped against what was not cancelled. */
function shippingOf(row: OrderInput): Order['shipping'] {
  const some = row.lines.some((line) => line.shipped > 0);
  const all = row.lines.every((line) => line.shipped + line.cancelled >= line.quantity);
  return !some ? 'not-shipped' : all ? 'shipped' : 'partially-shipped';
}
