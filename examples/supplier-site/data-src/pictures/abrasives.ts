import { parcel } from './parcel.js';

export const cupBrush = (): string => parcel('cupBrush', {});
export const cuttingDisc = (article: { d: number; colour: string; thick?: boolean }): string =>
  parcel('cuttingDisc', article);
export const flapDisc = (article: { grit: number }): string => parcel('flapDisc', article);
export const sandingBelt = (): string => parcel('sandingBelt', {});
export const sandingPad = (article: { colour: string }): string => parcel('sandingPad', article);
export const sandingSheet = (): string => parcel('sandingSheet', {});
