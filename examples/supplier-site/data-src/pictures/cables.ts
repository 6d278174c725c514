import { parcel } from './parcel.js';

export const cableCoil = (article: { jacket: string; cores: number; thick: number }): string =>
  parcel('cableCoil', article);
export const cableReel = (): string => parcel('cableReel', {});
export const cableTies = (article: { length: number }): string => parcel('cableTies', article);
export const ceePlug = (): string => parcel('ceePlug', {});
export const ferrules = (): string => parcel('ferrules', {});
export const gland = (article: { size: number }): string => parcel('gland', article);
