import { parcel } from './parcel.js';

export const earMuffs = (): string => parcel('earMuffs', {});
export const earPlugs = (): string => parcel('earPlugs', {});
export const glasses = (): string => parcel('glasses', {});
export const glove = (article: { knit: string; dip: string; cuff: string; gauntlet?: boolean }): string =>
  parcel('glove', article);
export const helmet = (article: { colour: string }): string => parcel('helmet', article);
export const respirator = (): string => parcel('respirator', {});
