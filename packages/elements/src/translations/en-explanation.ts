/** The words of `price-details.ts`, a file of their own because that one is loaded only when it is asked for. */
export const explanation = {
  from: 'From',
  breaks: 'Price by quantity',
  why: 'Why this price',
  step: 'List price',
  group: 'Price of your customer group',
  contract: 'Your contract price',
  break: 'From {from} {unit}',
  promotion: 'Promotion',
  'order-promotion': 'Order promotion',
  payment: 'Payment discount',
  points: 'Points',
  vat: 'VAT {rate}',
  total: 'Total for {quantity}',
  asOf: 'As of {time}',
};
