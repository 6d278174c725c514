import type { Article, SpecValue, Texts } from '../types.js';

type More = Partial<Pick<Article, 'unit' | 'minimum' | 'multiple' | 'breaks' | 'keep' | 'vatRate' | 'per'>>;
/** An article of the house brand for chemicals. */
export const item = (
  category: 'adhesives' | 'lubricants',
  sku: string,
  name: Texts,
  text: Texts,
  specs: Record<string, SpecValue>,
  price: string,
  picture: string,
  more: More = {},
): Article => ({ sku, category, brand: 'Lumak', name, text, specs, price, picture, keep: 'shelf', ...more });
