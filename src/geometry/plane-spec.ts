/**
 * Which survey plane a park is measured in. A park in China uses its CGCS2000 3° zone; a park elsewhere gets a
 * transverse Mercator plane of its own, centred on it (ellipsoid GRS80, scale 1, false origin 0/0).
 */
export type PlaneSpec =
  | { readonly kind: 'cgcs2000-3deg'; readonly zone: number }
  | { readonly kind: 'local-tm'; readonly lon0: number; readonly lat0: number };
