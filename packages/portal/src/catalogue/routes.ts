import { listCategories, listProducts, lookUpProducts, readProduct } from '@portico/contract';
import type { Context } from '../context.js';
import type { Bind } from '../http/bind.js';
import { requireCatalogue } from './access.js';
import { readCategories } from './categories.js';
import { readProductPage } from './list-products.js';
import { lookUp, readProductDetail } from './read-product.js';

/** Categories and products. */
export function catalogueRoutes(bind: Bind, context: Context): void {
  bind(listCategories, async ({ buyer, locale }) => {
    requireCatalogue(context, buyer);
    return { items: await readCategories(context, locale) };
  });
  bind(listProducts, async ({ buyer, locale, query }) => {
    requireCatalogue(context, buyer);
    return readProductPage(context, query, locale);
  });
  bind(lookUpProducts, async ({ buyer, locale, body }) => {
    requireCatalogue(context, buyer);
    return lookUp(context, body.skus, locale);
  });
  bind(readProduct, async ({ buyer, locale, params }) => {
    requireCatalogue(context, buyer);
    return readProductDetail(context, params.sku, locale);
  });
}
