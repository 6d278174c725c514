import type { Category, Product, ProductPage, ProductQuery, ProductSummary } from '@portico/contract';
import { listCategories, listProducts, lookUpProducts, readProduct } from '@portico/contract/client';
import { createBatch } from './batch.js';
import type { Connection } from './connection.js';
import { PortalError } from './error.js';
import type { CallOptions } from './http.js';
import { pagesOf, type Pages } from './pages.js';

type Options = Pick<CallOptions, 'signal'>;

/** Categories and products, in the connection's language; never prices or stock. */
export interface CatalogueResource {
  /** Every category, `GET /categories`. */
  categories(options?: Options): Promise<Category[]>;
  /** Search, category, facets and sorting, `GET /products`. */
  products(query?: ProductQuery, options?: Options): Pages<ProductSummary, ProductPage>;
  /** One product in full, `GET /products/{sku}`. */
  product(sku: string, options?: Options): Promise<Product>;
  /** What a card shows. Asked for in one frame they are one `POST /products/lookup` per 500; `product.unknown` rejects. */
  lookUp(sku: string, options?: Options): Promise<ProductSummary>;
}

export function createCatalogue(connection: Connection): CatalogueResource {
  const batch = createBatch<string, ProductSummary>(500, async (skus, signal) => {
    const { items } = await connection.call(lookUpProducts, { body: { skus } }, { signal });
    const found = new Map(items.map((item) => [item.sku, item]));
    return skus.map(
      (sku) =>
        found.get(sku) ??
        new PortalError('http', 'product.unknown', `No such product: ${sku}`, { status: 404 }),
    );
  });
  return {
    categories: async (options) => (await connection.call(listCategories, {}, options)).items,
    products: (query = {}, options) =>
      pagesOf(query.cursor, (cursor) =>
        connection.call(listProducts, { query: { ...query, ...(cursor && { cursor }) } }, options),
      ),
    product: (sku, options) => connection.call(readProduct, { params: { sku } }, options),
    lookUp: (sku, options) =>
      connection.join(`look-up ${sku}`, (signal) => batch(sku, signal), options?.signal),
  };
}
