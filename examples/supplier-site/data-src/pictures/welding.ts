import { parcel } from './parcel.js';

export const electrodes = (article: { d: number }): string => parcel('electrodes', article);
export const inverter = (article: { mig: boolean }): string => parcel('inverter', article);
export const rodTube = (): string => parcel('rodTube', {});
export const torch = (): string => parcel('torch', {});
export const tungsten = (): string => parcel('tungsten', {});
export const weldingHelmet = (): string => parcel('weldingHelmet', {});
export const wireSpool = (article: { d: number }): string => parcel('wireSpool', article);
