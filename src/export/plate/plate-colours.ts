import type { BackdropKind } from '../../domain/backdrop.ts';
import type { ParcelStatus } from '../../domain/parcel.ts';
import type { RoadClass } from '../../domain/road.ts';

/** The palette of the product on paper: strong enough to tell apart in greyscale, light enough to save toner. */
export const ink = '#1F2933';
export const quietInk = '#52606D';
export const paper = '#F7F5F0';
export const water = '#BFD9E6';
export const waterInk = '#39708C';
export const green = '#D5E3C8';
export const roadCasing = '#C9BFAE';
export const fitBlue = '#2166AC';
/** A light of the blue of fit, so that what stands on it can be read. */
export const footprintFill = '#CFE0F1';
export const warning = '#B03A2E';

export const statusFill: Readonly<Record<ParcelStatus, string>> = {
  developed: '#D9DEE4',
  leveled: '#F1E0BC',
  planned: '#D3EBE7',
};
export const statusLine: Readonly<Record<ParcelStatus, string>> = {
  developed: '#6B7A8F',
  leveled: '#A97B22',
  planned: '#1F7A70',
};

export const roadFill: Readonly<Record<RoadClass, string>> = {
  expressway: '#E8B04A',
  link: '#F3D594',
  arterial: '#FFFFFF',
  collector: '#FFFFFF',
  street: '#FFFFFF',
  ramp: '#F3D594',
};

/** Carriageway where a road states no width, metres. */
export const usualRoadWidthM: Readonly<Record<RoadClass, number>> = {
  expressway: 26,
  link: 24,
  arterial: 24,
  collector: 16,
  street: 9,
  ramp: 8,
};

export const backdropFill: Readonly<Partial<Record<BackdropKind, string>>> = {
  river: water,
  lake: water,
  hill: '#E3E6D3',
  green,
  village: '#EADFD3',
};
export const backdropLine: Readonly<Partial<Record<BackdropKind, string>>> = {
  river: water,
  stream: water,
  contour: '#D8D2C2',
  railway: '#7B8794',
  boundary: '#9AA5B1',
};
