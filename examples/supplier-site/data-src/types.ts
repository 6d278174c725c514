/** A text in the three languages of the shop. */
export interface Texts {
  ro: string;
  en: string;
  de: string;
}

/** One line of an article's specification, as the importer reads it. */
export interface Specification {
  key: string;
  names: Texts;
  value?: string;
  values?: Texts;
  unit: string | null;
  facet: boolean;
}

/** What is known of the stock: an article that is only ordered in has a lead time and nothing on hand. */
export interface Stock {
  onHand: number;
  expectedOn?: string;
  leadTimeDays?: number;
}

/** An article as its family describes it. */
export interface Article {
  sku: string;
  category: string;
  brand: string;
  name: Texts;
  text: Texts;
  specs: Record<string, SpecValue>;
  /** UN/ECE code; a piece (`H87`) unless said. */
  unit?: string;
  minimum?: number;
  multiple?: number;
  /** RON net of VAT for `per` units, as a decimal string. */
  price: string;
  per?: number;
  /** `[from quantity, per cent off]` */
  breaks?: [number, number][];
  /** How much of it a warehouse keeps: thousands, hundreds, tens or a few. */
  keep: 'bulk' | 'shelf' | 'item' | 'machine';
  /** Set only where the demo needs one certain state. */
  stock?: Stock;
  vatRate?: string;
  manufacturerNumber?: string;
  /** A complete SVG document. */
  picture: string;
}

export type SpecValue = string | number | Texts;

/** The importer's shape of `products.json`. */
export interface ProductRecord {
  sku: string;
  category: string;
  brand: string;
  names: Texts;
  descriptions: Texts;
  unit: string;
  minimum: number;
  multiple: number;
  vatCategory: string;
  vatRate: string;
  gtin: string;
  manufacturerNumber: string | null;
  media: { kind: 'image'; url: string; alt: Texts; width: number; height: number }[];
  specifications: Specification[];
  price: {
    amount: string;
    currency: string;
    baseQuantity: number;
    breaks: { from: number; amount: string }[];
  };
  stock: Stock;
}
