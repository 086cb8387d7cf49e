import type { Map as MapLibreMap } from 'maplibre-gl';

/** The map as it is drawn next, as PNG. Read inside the frame, so the drawing buffer need not be kept. */
export function snapshot(map: MapLibreMap): Promise<Blob> {
  return new Promise((resolve, reject) => {
    map.once('render', () => {
      map.getCanvas().toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The browser could not make a picture of the map.'));
      }, 'image/png');
    });
    map.triggerRepaint();
  });
}
