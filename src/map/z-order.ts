/** Every layer of the map, bottom first. What is not in this list is not on the map. */
export const zOrder = [
  'paper',
  // scenery
  'hill',
  'green',
  'village-ground',
  'contour',
  'water',
  'water-edge',
  'stream',
  'park-boundary',
  // land
  'parcel-fill',
  'parcel-pattern',
  'parcel-edge',
  'parcel-hover',
  'facility-ground',
  'facility-edge',
  // zones hatch the land but run under the roads
  'zone-pattern',
  'zone-band',
  'zone-spot',
  'zone-edge',
  // network
  'road-casing',
  'road-planned',
  'road',
  'rail-casing',
  'rail',
  'rail-ties',
  'road-bridge-casing',
  'road-bridge',
  // what stands on the land
  'building',
  'building-edge',
  'building-3d',
  // what this scenario does with it
  'placement-fill',
  'placement-pattern',
  'placement-edge',
  // what is selected, carried or measured
  'road-selected',
  'zone-selected',
  'building-selected',
  'parcel-selected',
  'placement-selected',
  'ghost-fill',
  'ghost-pattern',
  'ghost-halo',
  'ghost-edge',
  // what is being considered
  'sketch-fill',
  'sketch-halo',
  'sketch-edge',
  'sketch-line',
  // names and signs; the later layer wins the place
  'building-name',
  'road-name',
  'stream-name',
  'scenery-name',
  'water-name',
  'parcel-name',
  'facility-mark',
  'district-name',
  'rank-mark',
  'placement-mark',
  'sketch-mark',
  'sketch-name',
  'sketch-handle',
  'measure-fill',
  'measure-line',
  'measure-corner',
  'measure-name',
] as const;
export type LayerName = (typeof zOrder)[number];

const places = new Map<string, number>(zOrder.map((name, place) => [name, place]));

/** Negative when `a` lies below `b`. */
export const byZOrder = (a: { readonly id: LayerName }, b: { readonly id: LayerName }): number =>
  (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0);
