import { parcel } from './parcel.js';

export const spanner = (article: { size: number }): string => parcel('spanner', article);
export const screwdriver = (article: { tip: string; colour: string; length: number }): string =>
  parcel('screwdriver', article);
export const socketSet = (): string => parcel('socketSet', {});
export const pliers = (article: { colour: string; cutter: boolean }): string => parcel('pliers', article);
export const hammer = (): string => parcel('hammer', {});
export const caliper = (): string => parcel('caliper', {});
export const tapeMeasure = (): string => parcel('tapeMeasure', {});
export const torqueWrench = (): string => parcel('torqueWrench', {});
export const hexKeys = (): string => parcel('hexKeys', {});
