import { parcel } from './parcel.js';

export const canister = (article: { colour: string; litres: number; label: string }): string =>
  parcel('canister', article);
export const cartridge = (article: { colour: string; band: string; flat?: boolean }): string =>
  parcel('cartridge', article);
export const dropperBottle = (article: { colour: string }): string => parcel('dropperBottle', article);
export const jar = (article: { colour: string }): string => parcel('jar', article);
export const pail = (article: { colour: string }): string => parcel('pail', article);
export const pumpBottle = (article: { colour: string }): string => parcel('pumpBottle', article);
export const sprayCan = (article: { colour: string; accent: string; wide?: boolean }): string =>
  parcel('sprayCan', article);
export const tapeRoll = (): string => parcel('tapeRoll', {});
export const twinSyringe = (): string => parcel('twinSyringe', {});
export const handbook = (): string => parcel('handbook', {});
