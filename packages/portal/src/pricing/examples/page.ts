import type { Example, ExampleLine, ExamplePromotion } from './example.js';
import { chapters } from './index.js';

/** The worked examples as a page of tables, one row a line of an order. */
export function examplesPage(): string {
  let number = 0;
  const tables = chapters.map(({ title, examples }) => {
    const rows = examples.flatMap((example) => rowsOf(example, (number += 1)));
    return [`## ${title}`, '', ...heading, ...rows].join('\n');
  });
  return `${introduction}\n\n${tables.join('\n\n')}\n`;
}

const introduction = `# Pricing, worked examples

<!-- Written by \`npm run docs:pricing\` from packages/portal/src/pricing/examples, which the tests run. -->

How a buyer's price comes about, step by step, in amounts that a bookkeeper can check with a pencil. Every row is a line of
an order; the tests calculate each of them and compare every amount. What is not said is so: RON, 23 November 2026, VAT
21 %, one piece as the unit. A price of \`12.3457/100\` is for 100 pieces. Each step is rounded to the currency's smallest
unit only as the line's total, half away from zero; the unit price is never rounded. The steps of a line add up to what it
costs with VAT, and the lines to the order.

| Step | What it is |
| --- | --- |
| list | The price everyone sees, at the least quantity |
| group, contract | What changes when the customer group's list or the contract is taken instead |
| break | What the quantity saves inside the list that was taken |
| promotion | A discount on the line; in turn where several stack |
| order promotion | The line's part of a discount on the order |
| payment | The line's part of the discount for the way to pay |
| points | The line's part of the points redeemed |
| VAT | The line's part of the VAT of its rate, which is rounded once for all lines of the rate |`;

const heading = [
  '| No. | What | Quantity | Prices | Conditions | Steps | Net | VAT | Gross |',
  '| --: | --- | --: | --- | --- | --- | --: | --: | --: |',
];

function rowsOf(example: Example, number: number): string[] {
  const { title, lines, result } = example;
  return lines.map((line, place) => {
    const first = place === 0;
    const cells = [
      first ? `${number}` : '',
      first ? title : '',
      quantityOf(line),
      line.prices.join('<br>'),
      first ? conditionsOf(example).join('<br>') : '',
      result.lines[place]!.map((step) =>
        step.replace('order-promotion', 'order promotion').replace('vat', 'VAT'),
      ).join('<br>'),
      ...(first ? [result.net, result.vat, result.gross] : ['', '', '']),
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

const quantityOf = (line: ExampleLine): string =>
  [
    `${line.quantity} ${line.sku}`,
    ...(line.vat === undefined ? [] : [`VAT ${line.vat} %`]),
    ...(line.categories ? [line.categories.join(', ')] : []),
  ].join('<br>');

function conditionsOf(example: Example): string[] {
  const { currency, group, codes, promotions, payment, points } = example;
  return [
    ...(currency === undefined ? [] : [currency]),
    ...(group === undefined ? [] : [`group ${group}`]),
    ...(codes ? [`code given: ${codes.join(', ')}`] : []),
    ...(promotions ?? []).map(promotionText),
    ...(payment === undefined ? [] : [`${payment} %`]),
    ...(points === undefined ? [] : [`points: ${points}`]),
  ];
}

/** In the words of the table: `P2: -5 %, stacks, on contracts`. */
function promotionText(promotion: ExamplePromotion): string {
  const { id, gives, skus, categories, groups, from, threshold, begins, ends, code, usesLeft } = promotion;
  const words = [
    gives,
    ...(skus ? [`for ${skus.join(', ')}`] : []),
    ...(categories ? [`for ${categories.join(', ')}`] : []),
    ...(groups ? [`for group ${groups.join(', ')}`] : []),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(threshold === undefined ? [] : [`from an order of ${threshold}`]),
    ...(promotion.stackable ? ['stacks'] : []),
    ...(promotion.onContracts ? ['on contracts'] : []),
    ...(promotion.priority ? [`priority ${promotion.priority}`] : []),
    ...(begins === undefined ? [] : [`begins ${begins}`]),
    ...(ends === undefined ? [] : [`ends ${ends}`]),
    ...(code === undefined ? [] : [`code ${code}`]),
    ...(usesLeft === undefined ? [] : [`${usesLeft} uses left`]),
  ];
  return `${id}: ${words.join(', ')}`;
}
