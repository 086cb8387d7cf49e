import { type LayerLook, type MapLayer, shown } from './layer.ts';

/** Buildings flat, or raised when asked for. They appear when they are large enough to read. */
export function buildingLayers({ palette, layers, extruded }: LayerLook): readonly MapLayer[] {
  const flat = shown(layers.buildings && !extruded);
  return [
    {
      id: 'building',
      type: 'fill',
      source: 'buildings',
      minzoom: 12.5,
      layout: flat,
      paint: {
        'fill-color': ['case', ['boolean', ['feature-state', 'hovered'], false], palette.line, palette.building],
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 12.5, 0.4, 14.5, 0.95],
      },
    },
    {
      id: 'building-edge',
      type: 'line',
      source: 'buildings',
      minzoom: 12.5,
      layout: { ...flat, 'line-join': 'miter' },
      paint: {
        'line-color': ['case', ['get', 'environmental'], palette.buildingEnvironmental, palette.buildingEdge],
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          13,
          0.4,
          17,
          ['case', ['get', 'environmental'], 2.2, ['==', ['get', 'kind'], 'standardFactory'], 1.4, 0.8],
        ],
      },
    },
    {
      id: 'building-3d',
      type: 'fill-extrusion',
      source: 'buildings',
      minzoom: 12.5,
      layout: shown(layers.buildings && extruded),
      paint: {
        'fill-extrusion-color': [
          'case',
          ['boolean', ['feature-state', 'selected'], false],
          palette.accent,
          ['get', 'environmental'],
          palette.buildingEnvironmental,
          palette.building,
        ],
        'fill-extrusion-height': ['get', 'drawnHeightM'],
        'fill-extrusion-opacity': 0.92,
        'fill-extrusion-vertical-gradient': true,
      },
    },
    {
      id: 'building-selected',
      type: 'line',
      source: 'buildings',
      layout: { 'line-join': 'miter' },
      paint: {
        'line-color': palette.accent,
        'line-width': 3,
        'line-opacity': [
          'case',
          ['any', ['boolean', ['feature-state', 'selected'], false], ['boolean', ['feature-state', 'focused'], false]],
          1,
          0,
        ],
      },
    },
  ];
}
