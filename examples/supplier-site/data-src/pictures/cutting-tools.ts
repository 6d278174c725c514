import { parcel } from './parcel.js';

export const drillBit = (article: { d: number; length: number; finish: string }): string =>
  parcel('drillBit', article);
export const masonryBit = (article: { d: number; length: number }): string => parcel('masonryBit', article);
export const tap = (article: { d: number }): string => parcel('tap', article);
export const endMill = (article: { d: number; length: number }): string => parcel('endMill', article);
export const insert = (article: { shape: string }): string => parcel('insert', article);
export const holeSaw = (): string => parcel('holeSaw', {});
