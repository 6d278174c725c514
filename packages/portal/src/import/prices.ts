import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { UnscopedTransaction } from '../database/database.js';
import { recordChange, skusOf } from '../database/change.js';
import { Decimal as Exact } from '../decimal.js';
import { Day, Sku, id, priceFields } from './fields.js';
import type { Entry, Importer, Verdict } from './importer.js';
import { refusal } from './report.js';

/** The prices of one article in one list. */
export interface ListPrices {
  readonly listId: string;
  readonly companyId: string | null;
  readonly sku: string;
  readonly unit: string;
  readonly amount: string;
  readonly baseQuantity: number;
  readonly breaks: readonly { readonly from: number; readonly amount: string }[];
}

const canonical = (
  rows: readonly { from: string | number; amount: string; base: string | number }[],
): string =>
  rows
    .map(({ from, amount, base }) =>
      [from, amount, base].map((value) => Exact.parse(String(value)).toString()).join(':'),
    )
    .sort()
    .join(' ');

/** Replaces the prices of articles that differ from what is given; answers for each whether it was added, changed or the same. */
export async function writePrices(
  trx: UnscopedTransaction,
  prices: readonly ListPrices[],
): Promise<('added' | 'changed' | 'unchanged')[]> {
  if (prices.length === 0) return [];
  const known = await trx
    .selectFrom('price')
    .select(['price_list_id', 'sku', 'unit', 'from_quantity', 'amount', 'base_quantity'])
    .where('price_list_id', '=', sql<string>`any(${[...new Set(prices.map((price) => price.listId))]})`)
    .where('sku', '=', sql<string>`any(${[...new Set(prices.map((price) => price.sku))]})`)
    .execute();
  const before = new Map<string, { from: string; amount: string; base: string }[]>();
  for (const row of known) {
    const key = `${row.price_list_id} ${row.unit} ${row.sku}`;
    const rows = before.get(key) ?? [];
    before.set(key, [...rows, { from: row.from_quantity, amount: row.amount, base: row.base_quantity }]);
  }
  const differing: ListPrices[] = [];
  const outcomes = prices.map((price) => {
    const old = before.get(`${price.listId} ${price.unit} ${price.sku}`);
    if (old && canonical(old) === canonical(rowsOf(price))) return 'unchanged' as const;
    differing.push(price);
    return old ? ('changed' as const) : ('added' as const);
  });
  if (differing.length === 0) return outcomes;
  for (const price of differing) {
    if (!before.has(`${price.listId} ${price.unit} ${price.sku}`)) continue;
    await trx
      .deleteFrom('price')
      .where('price_list_id', '=', price.listId)
      .where('sku', '=', price.sku)
      .where('unit', '=', price.unit)
      .execute();
  }
  const rows = differing.flatMap((price) =>
    rowsOf(price).map(({ from, amount, base }) => ({
      price_list_id: price.listId,
      company_id: price.companyId,
      sku: price.sku,
      unit: price.unit,
      from_quantity: from,
      amount,
      base_quantity: base,
    })),
  );
  for (let start = 0; start < rows.length; start += 2000) {
    await trx
      .insertInto('price')
      .values(rows.slice(start, start + 2000))
      .execute();
  }
  return outcomes;
}

const rowsOf = ({ amount, baseQuantity, breaks }: ListPrices) => [
  { from: 1, amount, base: baseQuantity },
  ...breaks.map((each) => ({ from: each.from, amount: each.amount, base: baseQuantity })),
];

/** Breaks must rise and begin above 1; the unit price need not fall. */
export const breakProblems = (breaks: readonly { readonly from: number }[], path: string) =>
  breaks.flatMap(({ from }, index) =>
    from > (breaks[index - 1]?.from ?? 1)
      ? []
      : [
          refusal(
            `${path}.${index}.from`,
            'order',
            'Give breaks from quantities above 1, each higher than the one before.',
            from,
          ),
        ],
  );

const schema = () =>
  z.strictObject({
    /** Whom it was agreed with; exactly one of the two. */
    company: z.optional(z.nullable(id())),
    group: z.optional(z.nullable(z.string().check(z.minLength(1), z.maxLength(64)))),
    sku: Sku(),
    ...priceFields(),
    validFrom: z.optional(z.nullable(Day())),
    validTo: z.optional(z.nullable(Day())),
    /** Applies only where it is below the list price. */
    lowest: z._default(z.boolean(), false),
  });
export type ContractPriceInput = z.infer<ReturnType<typeof schema>>;

/** The list a contract price stands in: prices of one company with the same validity and flag share one. */
const listOf = (row: ContractPriceInput): string =>
  [
    row.company ? 'contract' : 'group',
    row.company ?? row.group,
    row.currency,
    row.validFrom ?? '',
    row.validTo ?? '',
    row.lowest ? 'lowest' : '',
  ]
    .join('~')
    .replace(/~+$/, '');

/** Prices agreed with one company, or of a customer group. */
export const contractPrices: Importer<ContractPriceInput> = {
  kind: 'prices',
  schema,
  key: (row) => `${listOf(row)} ${row.sku}`,
  async write(trx, entries) {
    const problems = await problemsOf(trx, entries);
    const units = problems.units;
    const good = entries.filter((_, index) => problems.verdicts[index]!.length === 0);
    await ensureLists(
      trx,
      good.map(({ row }) => row),
    );
    const outcomes = await writePrices(
      trx,
      good.map(({ row }) => ({
        listId: listOf(row),
        companyId: row.company ?? null,
        sku: row.sku,
        unit: units.get(row.sku)!,
        amount: row.amount,
        baseQuantity: row.baseQuantity,
        breaks: row.breaks,
      })),
    );
    // A group's companies are many: everyone hears that the offer may be another, and asks for its own.
    const changed = new Map<string | null, string[]>();
    good.forEach(({ row }, index) => {
      const company = row.company ?? null;
      if (outcomes[index] !== 'unchanged') changed.set(company, [...(changed.get(company) ?? []), row.sku]);
    });
    for (const [companyId, skus] of changed) {
      const change = { kind: 'offers', payload: { skus: skusOf(skus) } } as const;
      await recordChange(trx, companyId === null ? change : { ...change, companyId });
    }
    let next = 0;
    return problems.verdicts.map((each): Verdict => (each.length > 0 ? each : outcomes[next++]!));
  },
};

async function problemsOf(trx: UnscopedTransaction, entries: readonly Entry<ContractPriceInput>[]) {
  const products = await trx
    .selectFrom('product')
    .select(['sku', 'unit'])
    .where('sku', '=', sql<string>`any(${entries.map(({ row }) => row.sku)})`)
    .execute();
  const units = new Map(products.map(({ sku, unit }) => [sku, unit]));
  const companies = await trx
    .selectFrom('company')
    .select(['id', 'currency'])
    .where('id', '=', sql<string>`any(${entries.flatMap(({ row }) => row.company ?? [])})`)
    .execute();
  const currencies = new Map(companies.map((company) => [company.id, company.currency]));
  const verdicts = entries.map(({ row }) => {
    const currency = currencies.get(row.company ?? '');
    return [
      ...(!row.company === !row.group
        ? [
            refusal(
              'company',
              'one-of',
              'Give either a company or a customer group.',
              row.company ?? row.group,
            ),
          ]
        : []),
      ...(row.group && row.lowest
        ? [refusal('lowest', 'group', 'Only a contract can be flagged lowest.', row.lowest)]
        : []),
      ...(units.has(row.sku)
        ? []
        : [refusal('sku', 'product.unknown', 'Import the product first, or correct the number.', row.sku)]),
      ...(currency !== undefined || !row.company
        ? []
        : [refusal('company', 'unknown', 'Create the company first, or correct its id.', row.company)]),
      ...(currency && currency !== row.currency
        ? [
            refusal(
              'currency',
              'mismatch',
              `The company buys in ${currency}; give the price in it.`,
              row.currency,
            ),
          ]
        : []),
      ...(row.validFrom && row.validTo && row.validFrom > row.validTo
        ? [refusal('validTo', 'order', 'Give a last day that is not before the first.', row.validTo)]
        : []),
      ...breakProblems(row.breaks, 'breaks'),
    ];
  });
  return { units, verdicts };
}

async function ensureLists(trx: UnscopedTransaction, rows: readonly ContractPriceInput[]): Promise<void> {
  const lists = new Map(rows.map((row) => [listOf(row), row]));
  if (lists.size === 0) return;
  await trx
    .insertInto('price_list')
    .values(
      [...lists].map(([listId, row]) => ({
        id: listId,
        kind: row.company ? ('contract' as const) : ('group' as const),
        company_id: row.company ?? null,
        customer_group: row.group ?? null,
        currency: row.currency,
        valid_from: row.validFrom ?? null,
        valid_to: row.validTo ?? null,
        lowest: row.lowest,
      })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
