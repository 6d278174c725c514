import { parcel } from './parcel.js';

export const airCylinder = (article: { bore: number; stroke: number }): string =>
  parcel('airCylinder', article);
export const airUnit = (): string => parcel('airUnit', {});
export const gauge = (article: { max: number }): string => parcel('gauge', article);
export const gearPump = (article: { volume: number }): string => parcel('gearPump', article);
export const hydraulicCylinder = (): string => parcel('hydraulicCylinder', {});
export const solenoidValve = (): string => parcel('solenoidValve', {});
