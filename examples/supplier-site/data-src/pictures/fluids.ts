import { parcel } from './parcel.js';

export const hydraulicHose = (article: { dn: number; layers: number }): string =>
  parcel('hydraulicHose', article);
export const nipple = (article: { size: string }): string => parcel('nipple', article);
export const pushIn = (article: { tube: number; size: string }): string => parcel('pushIn', article);
export const quickCoupling = (): string => parcel('quickCoupling', {});
export const tubeCoil = (article: { colour: string; outer: number }): string => parcel('tubeCoil', article);
export const blowGun = (): string => parcel('blowGun', {});
