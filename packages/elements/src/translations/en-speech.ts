/** The words of `speech.ts`, a file of their own because that one is loaded only when something changes by itself. */
export const speech = {
  price: 'New price of {name}: {price}.',
  prices: 'one: {count} price has changed.|other: {count} prices have changed.',
};
