import { parcel } from './parcel.js';

export const toolBox = (): string => parcel('toolBox', {});
export const bin = (article: { colour: string; scale: number }): string => parcel('bin', article);
export const palletRack = (article: { bays: number }): string => parcel('palletRack', article);
export const shelving = (article: { colour: string }): string => parcel('shelving', article);
export const euroContainer = (): string => parcel('euroContainer', {});
export const palletTruck = (): string => parcel('palletTruck', {});
export const trolley = (): string => parcel('trolley', {});
export const workbench = (): string => parcel('workbench', {});
export const ratchetStrap = (): string => parcel('ratchetStrap', {});
export const stretchFilm = (): string => parcel('stretchFilm', {});
