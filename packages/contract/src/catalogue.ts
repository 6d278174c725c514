import * as z from 'zod/mini';
import { Cursor, Sku, limitOf } from './common.js';
import { route } from './route.js';
import { lazy, open, type Infer } from './schema.js';

/** A picture, film or document of a product. Addresses are `https:` or relative to the portal. */
export const Media = lazy(() =>
  z.object({
    kind: open('image', 'video', 'document'),
    url: z.string(),
    alt: z.string(),
    width: z.nullable(z.number()),
    height: z.nullable(z.number()),
  }),
);
export type Media = Infer<typeof Media>;

/** One line of the specification, `{ key: "thread", name: "Filet", value: "M8", unit: null }`. */
export const Specification = lazy(() =>
  z.object({ key: z.string(), name: z.string(), value: z.string(), unit: z.nullable(z.string()) }),
);
export type Specification = Infer<typeof Specification>;

/** What a list or a card shows. Texts are in the language asked for by `Accept-Language`. Price and stock: see offers. */
export const ProductSummary = lazy(() =>
  z.object({
    sku: z.string(),
    name: z.string(),
    brand: z.nullable(z.string()),
    category: z.string(),
    image: z.nullable(Media()),
    /** Unit it is sold in (UN/ECE code), least quantity and step of it. */
    unit: z.string(),
    minimum: z.number(),
    multiple: z.number(),
  }),
);
export type ProductSummary = Infer<typeof ProductSummary>;

export const Product = lazy(() =>
  z.extend(ProductSummary(), {
    description: z.string(),
    media: z.array(Media()),
    specifications: z.array(Specification()),
    /** From the root category to the product's own. */
    breadcrumb: z.array(z.object({ id: z.string(), name: z.string() })),
    gtin: z.nullable(z.string()),
    manufacturerNumber: z.nullable(z.string()),
  }),
);
export type Product = Infer<typeof Product>;

/** `parent` is null at the root; `products` counts those in it and below. */
export const Category = lazy(() =>
  z.object({ id: z.string(), parent: z.nullable(z.string()), name: z.string(), products: z.number() }),
);
export type Category = Infer<typeof Category>;
export const CategoryList = lazy(() => z.object({ items: z.array(Category()) }));

/** A property that narrows the list, with how many products each value would leave. */
export const Facet = lazy(() =>
  z.object({
    key: z.string(),
    name: z.string(),
    values: z.array(z.object({ value: z.string(), count: z.number(), selected: z.boolean() })),
  }),
);
export type Facet = Infer<typeof Facet>;

export const ProductPage = lazy(() =>
  z.object({
    items: z.array(ProductSummary()),
    nextCursor: z.nullable(z.string()),
    /** How many fit; `atLeast` when counting stopped at the portal's cap. */
    total: z.object({ count: z.number(), atLeast: z.boolean() }),
    facets: z.array(Facet()),
  }),
);
export type ProductPage = Infer<typeof ProductPage>;

/** `filter` is repeatable, `key:value`: several values of one key widen, several keys narrow. */
export const ProductQuery = lazy(() =>
  z.strictObject({
    search: z.optional(z.string().check(z.maxLength(200))),
    category: z.optional(z.string().check(z.maxLength(100))),
    filter: z.optional(
      z.array(z.string().check(z.maxLength(300), z.regex(/^[^:]+:.+$/))).check(z.maxLength(50)),
    ),
    sort: z._default(z.enum(['relevance', 'name', 'sku', 'newest']), 'relevance'),
    cursor: z.optional(Cursor()),
    limit: limitOf(100, 24),
  }),
);
export type ProductQuery = z.input<ReturnType<typeof ProductQuery>>;

export const ProductLookup = lazy(() =>
  z.strictObject({ skus: z.array(Sku()).check(z.minLength(1), z.maxLength(500)) }),
);
/** Found products in the order asked for; `unknown` lists the numbers that are not in the catalogue. */
export const ProductLookupResult = lazy(() =>
  z.object({ items: z.array(ProductSummary()), unknown: z.array(z.string()) }),
);

export const listCategories = /* @__PURE__ */ route({
  id: 'listCategories',
  method: 'GET',
  path: '/categories',
  auth: 'optional',
  response: CategoryList,
  status: 200,
});
export const listProducts = /* @__PURE__ */ route({
  id: 'listProducts',
  method: 'GET',
  path: '/products',
  auth: 'optional',
  query: ProductQuery,
  response: ProductPage,
  status: 200,
});
/** Many cards on one page are one call. */
export const lookUpProducts = /* @__PURE__ */ route({
  id: 'lookUpProducts',
  method: 'POST',
  path: '/products/lookup',
  auth: 'optional',
  body: ProductLookup,
  response: ProductLookupResult,
  status: 200,
  safe: true,
});
export const SkuParams = lazy(() => z.strictObject({ sku: Sku() }));
export const readProduct = /* @__PURE__ */ route({
  id: 'readProduct',
  method: 'GET',
  path: '/products/{sku}',
  auth: 'optional',
  params: SkuParams,
  response: Product,
  status: 200,
});
