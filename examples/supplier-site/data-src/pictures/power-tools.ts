import { parcel } from './parcel.js';

export const battery = (article: { capacity: number }): string => parcel('battery', article);
export const grinder = (article: { disc: number; cordless: boolean }): string => parcel('grinder', article);
export const drillDriver = (article: { impact: boolean }): string => parcel('drillDriver', article);
export const rotaryHammer = (): string => parcel('rotaryHammer', {});
export const circularSaw = (): string => parcel('circularSaw', {});
export const charger = (): string => parcel('charger', {});
