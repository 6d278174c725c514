import type { Media, ProductSummary } from '@portico/contract';
import type { PortalConfig } from '../context.js';
import type { StoredMedia, Texts } from '../database/tables.js';

export interface SummaryRow {
  readonly sku: string;
  readonly names: Texts;
  readonly brand: string | null;
  readonly category_id: string;
  readonly image: StoredMedia | null;
  readonly unit: string;
  readonly minimum: string;
  readonly multiple: string;
}

export const textIn = (texts: Texts, locale: string): string =>
  texts[locale] ?? Object.values(texts).find((text) => text !== '') ?? '';

export const summaryFrom = (row: SummaryRow, locale: string, config: PortalConfig): ProductSummary => ({
  sku: row.sku,
  name: textIn(row.names, locale),
  brand: row.brand,
  category: row.category_id,
  image: row.image && mediaFrom(row.image, locale, config),
  unit: row.unit,
  minimum: Number(row.minimum),
  multiple: Number(row.multiple),
});

/** Media in a language; a relative address stands on the supplier's media. */
export const mediaFrom = (media: StoredMedia, locale: string, config: PortalConfig): Media => ({
  kind: media.kind,
  url: /^[a-z]+:/i.test(media.url) ? media.url : `${config.mediaBase.replace(/\/?$/, '/')}${media.url}`,
  alt: textIn(media.alt, locale),
  width: media.width,
  height: media.height,
});
