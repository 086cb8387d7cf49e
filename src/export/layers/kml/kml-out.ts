import type { LayerFormat } from '../layer-format.ts';

/** KML for Google Earth and phones, layers as folders. */
export const kmlOut: LayerFormat = {
  id: 'kml',
  extension: 'kml',
  mime: 'application/vnd.google-earth.kml+xml',
  write: async (...input) => (await import('./write-kml.ts')).writeKml(...input),
};

/** The same in a zip. */
export const kmzOut: LayerFormat = {
  id: 'kmz',
  extension: 'kmz',
  mime: 'application/vnd.google-earth.kmz',
  write: async (...input) => (await import('./write-kml.ts')).writeKmz(...input),
};
