import { parcel } from './parcel.js';

export const boot = (): string => parcel('boot', {});
export const firstAid = (): string => parcel('firstAid', {});
export const vest = (article: { colour: string }): string => parcel('vest', article);
export const water = (): string => parcel('water', {});
