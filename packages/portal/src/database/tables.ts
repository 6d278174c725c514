import type { Address, PriceStep, Totals, UnitPrice, Vat } from '@portico/contract';
import type { ColumnType, Generated } from 'kysely';

/** Text in each language of the supplier: `{ ro: "Șurub", en: "Screw", de: "Schraube" }`. */
export type Texts = Readonly<Record<string, string>>;

/** `jsonb`: read as its value, written as JSON text (see {@link json}). */
export type Json<T> = ColumnType<T, string, string>;
/** `timestamptz`: read as `Date`, written as `Date` or RFC 3339 text. */
export type Time = ColumnType<Date, Date | string, Date | string>;
export type MaybeTime = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
/** `numeric`: read as an exact decimal string, written as such or as a number. */
export type Numeric = ColumnType<string, string | number, string | number>;
type CreatedAt = ColumnType<Date, Date | string | undefined, never>;

/** A media entry as stored; `alt` in each language, `url` absolute or relative to `config.mediaBase`. */
export interface StoredMedia {
  readonly kind: string;
  readonly url: string;
  readonly alt: Texts;
  readonly width: number | null;
  readonly height: number | null;
}

/** A specification as stored; a value is one text for all languages or one for each. */
export interface StoredSpecification {
  readonly key: string;
  readonly names: Texts;
  readonly value?: string;
  readonly values?: Texts;
  readonly unit: string | null;
  readonly facet: boolean;
}

export interface CompanyTable {
  id: string;
  name: string;
  vat_id: string | null;
  registration_number: string | null;
  iban: string | null;
  currency: string;
  price_display: string;
  customer_group: string | null;
  billing_address: Json<Address>;
  created_at: CreatedAt;
}

export interface AddressTable {
  id: string;
  company_id: string;
  name: string;
  street: string;
  city: string;
  county: string | null;
  postal_code: string;
  country: string;
  contact: string | null;
  phone: string | null;
  position: Generated<number>;
}

export interface UserTable {
  id: string;
  company_id: string;
  user_name: string;
  name: string;
  email: string | null;
  password_hash: string;
  active: Generated<boolean>;
  created_at: CreatedAt;
}

export interface SessionTable {
  id: string;
  user_id: string;
  company_id: string;
  token_hash: string;
  kind: 'cookie' | 'access' | 'refresh';
  family: string;
  expires_at: Time;
  used_at: MaybeTime;
  revoked_at: MaybeTime;
  created_at: CreatedAt;
}

export interface SignInAttemptTable {
  id: Generated<number>;
  user_name: string;
  address: string;
  at: Time;
  succeeded: boolean;
}

export interface CategoryTable {
  id: string;
  parent_id: string | null;
  position: number;
  names: Json<Texts>;
}

export interface ProductTable {
  sku: string;
  category_id: string;
  brand: string | null;
  names: Json<Texts>;
  descriptions: Json<Texts>;
  unit: string;
  minimum: Numeric;
  multiple: Numeric;
  vat_category: string;
  vat_rate: Numeric;
  gtin: string | null;
  manufacturer_number: string | null;
  media: Json<readonly StoredMedia[]>;
  specifications: Json<readonly StoredSpecification[]>;
  /** Lexemes of every language; kept by a trigger. */
  search: ColumnType<string, never, never>;
  /** Lower-case, unaccented words for similarity; kept by a trigger. */
  search_text: ColumnType<string, never, never>;
  active: Generated<boolean>;
  updated_at: Time;
  created_at: CreatedAt;
}

/** One filterable value of a product, derived from its specifications and brand when it is written. */
export interface ProductFacetTable {
  sku: string;
  key: string;
  /** The value as filters name it: the same in every language. */
  value: string;
  names: Json<Texts>;
  values: Json<Texts>;
}

export interface PriceListTable {
  id: string;
  kind: 'list' | 'group' | 'contract';
  company_id: string | null;
  /** Whom a group's list is for; readers must ask for the buyer's own. */
  customer_group: ColumnType<string | null, string | null | undefined, string | null>;
  currency: string;
  valid_from: ColumnType<string | null, string | null | undefined, string | null>;
  valid_to: ColumnType<string | null, string | null | undefined, string | null>;
  /** The contract price applies only where it is below the list price. */
  lowest: Generated<boolean>;
}

export interface PriceTable {
  /** The list's company; null for a list for everyone. */
  company_id: string | null;
  price_list_id: string;
  sku: string;
  unit: string;
  from_quantity: Numeric;
  amount: Numeric;
  base_quantity: Numeric;
}

/** What a promotion gives, as imported: see `LinePromotion` and `OrderPromotion` for what the kinds mean. */
export type StoredEffect =
  | { readonly kind: 'percent'; readonly percent: string }
  | { readonly kind: 'amount'; readonly amount: string; readonly baseQuantity?: number }
  | { readonly kind: 'price'; readonly amount: string; readonly baseQuantity: number }
  | { readonly kind: 'free'; readonly buy: number; readonly get: number };

type MaybeTexts = ColumnType<string[] | null, readonly string[] | null | undefined, readonly string[] | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

export interface PromotionTable {
  id: string;
  names: Json<Texts>;
  /** On the whole order, not on a line's price. */
  on_order: boolean;
  effect: Json<StoredEffect>;
  currency: Maybe<string>;
  skus: MaybeTexts;
  categories: MaybeTexts;
  customer_groups: MaybeTexts;
  companies: MaybeTexts;
  begins: MaybeTime;
  ends: MaybeTime;
  priority: Generated<number>;
  stackable: Generated<boolean>;
  on_contracts: Generated<boolean>;
  code: Maybe<string>;
  from_quantity: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  threshold: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  limit_total: Maybe<number>;
  limit_per_company: Maybe<number>;
  /** Orders that took it; kept only where there is a limit. */
  used: Generated<number>;
  active: Generated<boolean>;
  told_until: Time;
  updated_at: Time;
}

export interface PromotionUseTable {
  promotion_id: string;
  company_id: string;
  order_id: string;
}

export interface StockTable {
  sku: string;
  on_hand: Numeric;
  committed: ColumnType<string, string | number | undefined, string | number>;
  expected_on: ColumnType<string | null, string | null | undefined, string | null>;
  lead_time_days: number | null;
  updated_at: Time;
}

export interface CartTable {
  id: string;
  company_id: string;
  user_id: string;
  version: Generated<number>;
  /** Promotion codes the buyer gave. */
  codes: Generated<string[]>;
  updated_at: Time;
}

export interface CartLineTable {
  id: string;
  company_id: string;
  cart_id: string;
  sku: string;
  unit: string;
  quantity: Numeric;
  version: number;
  position: number;
}

export interface OrdersTable {
  id: string;
  company_id: string;
  user_id: string;
  number: string;
  placed_at: Time;
  /** The user's name when it was ordered. */
  placed_by: string;
  po_number: string | null;
  state: string;
  shipping: Generated<string>;
  currency: string;
  net: Numeric;
  vat_total: Numeric;
  gross: Numeric;
  line_count: number;
  buyer: Json<{
    name: string;
    vatId: string | null;
    registrationNumber: string | null;
    billingAddress: Address;
  }>;
  ship_to: Json<Address>;
  requested_date: ColumnType<string | null, string | null | undefined, string | null>;
  cost_centre: string | null;
  note: string | null;
  totals: Json<Totals>;
  updated_at: Time;
}

export interface OrderLineTable {
  id: string;
  company_id: string;
  order_id: string;
  position: number;
  sku: string;
  name: string;
  unit: string;
  quantity: Numeric;
  shipped: ColumnType<string, string | number | undefined, string | number>;
  cancelled: ColumnType<string, string | number | undefined, string | number>;
  unit_price: Json<UnitPrice>;
  net: Numeric;
  vat: Json<Vat>;
  waterfall: Json<readonly PriceStep[]>;
}

export interface OrderEventTable {
  id: Generated<number>;
  company_id: string;
  order_id: string;
  at: Time;
  kind: string;
  by: string | null;
}

export interface OutboxTable {
  id: Generated<number>;
  company_id: string;
  /** Transaction id as decimal text: order by `(xid, id)` and read only below the snapshot's xmin. */
  xid: Generated<string>;
  topic: string;
  payload: Json<unknown>;
  created_at: CreatedAt;
  sent_at: MaybeTime;
}

export interface ChangeTable {
  id: Generated<number>;
  xid: Generated<string>;
  /** Null: every company. */
  company_id: string | null;
  /** Null: every user of the company. */
  user_id: string | null;
  kind: string;
  payload: Json<{ skus?: readonly string[]; id?: string }>;
  created_at: CreatedAt;
}

export interface IdempotencyTable {
  company_id: string;
  user_id: string;
  key: string;
  request_hash: string;
  status: number;
  body: Json<unknown>;
  created_at: CreatedAt;
}

/** Random keys that all nodes share: `hold` signs prices. */
export interface SecretTable {
  name: string;
  value: string;
  created_at: CreatedAt;
}

/** What everyone may see. */
export interface CatalogueTables {
  category: CategoryTable;
  product: ProductTable;
  product_facet: ProductFacetTable;
  stock: StockTable;
  promotion: PromotionTable;
}

/** What belongs to one company; each row says whose it is in `company_id`. */
export interface CompanyTables {
  company: CompanyTable;
  address: AddressTable;
  app_user: UserTable;
  session: SessionTable;
  price_list: PriceListTable;
  price: PriceTable;
  cart: CartTable;
  cart_line: CartLineTable;
  orders: OrdersTable;
  order_line: OrderLineTable;
  order_event: OrderEventTable;
  outbox: OutboxTable;
  change: ChangeTable;
  idempotency: IdempotencyTable;
  promotion_use: PromotionUseTable;
}

export interface Database extends CatalogueTables, CompanyTables {
  sign_in_attempt: SignInAttemptTable;
  secret: SecretTable;
}

/** JSON text for a {@link Json} column. */
export const json = (value: unknown): string => JSON.stringify(value);
