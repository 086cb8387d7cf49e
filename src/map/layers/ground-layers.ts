import { type LayerLook, type MapLayer, shown } from './layer.ts';

/** Water, relief, green, villages and the boundary of the park. */
export function groundLayers({ palette, layers, matching }: LayerLook): readonly MapLayer[] {
  const quiet = matching ? 0.6 : 1;
  return [
    {
      id: 'hill',
      type: 'fill',
      source: 'ground',
      filter: ['all', ['==', ['get', 'kind'], 'hill'], ['==', ['geometry-type'], 'Polygon']],
      layout: shown(layers.relief),
      paint: { 'fill-color': palette.hill, 'fill-opacity': 0.75 * quiet, 'fill-antialias': false },
    },
    {
      id: 'contour',
      type: 'line',
      source: 'ground',
      filter: ['in', ['get', 'kind'], ['literal', ['contour', 'hill']]],
      layout: { ...shown(layers.relief), 'line-join': 'round' },
      paint: {
        'line-color': palette.contour,
        'line-opacity': ['case', ['get', 'index'], 0.95 * quiet, 0.6 * quiet],
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          12,
          ['case', ['get', 'index'], 0.8, 0.4],
          17,
          ['case', ['get', 'index'], 1.6, 0.8],
        ],
      },
    },
    {
      id: 'green',
      type: 'fill',
      source: 'ground',
      filter: ['==', ['get', 'kind'], 'green'],
      layout: shown(layers.green),
      paint: { 'fill-color': palette.green },
    },
    {
      id: 'village-ground',
      type: 'fill',
      source: 'ground',
      filter: ['all', ['==', ['get', 'kind'], 'village'], ['==', ['geometry-type'], 'Polygon']],
      paint: { 'fill-color': palette.village, 'fill-outline-color': palette.roadCasing },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'ground',
      filter: [
        'all',
        ['in', ['get', 'kind'], ['literal', ['river', 'lake', 'stream']]],
        ['==', ['geometry-type'], 'Polygon'],
      ],
      layout: shown(layers.water),
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'water-edge',
      type: 'line',
      source: 'ground',
      filter: [
        'all',
        ['in', ['get', 'kind'], ['literal', ['river', 'lake', 'stream']]],
        ['==', ['geometry-type'], 'Polygon'],
      ],
      layout: { ...shown(layers.water), 'line-join': 'round' },
      paint: { 'line-color': palette.waterEdge, 'line-width': ['interpolate', ['linear'], ['zoom'], 12, 0.6, 17, 1.4] },
    },
    {
      id: 'stream',
      type: 'line',
      source: 'ground',
      filter: [
        'all',
        ['in', ['get', 'kind'], ['literal', ['river', 'stream']]],
        ['==', ['geometry-type'], 'LineString'],
      ],
      layout: { ...shown(layers.water), 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.waterEdge,
        'line-width': [
          'interpolate',
          ['exponential', 1.6],
          ['zoom'],
          12,
          ['match', ['get', 'kind'], 'river', 2.4, 0.9],
          18,
          ['match', ['get', 'kind'], 'river', 26, 8],
        ],
      },
    },
    {
      id: 'park-boundary',
      type: 'line',
      source: 'ground',
      filter: ['==', ['get', 'kind'], 'boundary'],
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: {
        'line-color': palette.secondaryInk,
        'line-opacity': 0.7,
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1, 16, 1.8],
        // The dash-dot of a boundary on a plan.
        'line-dasharray': [8, 3, 1.5, 3],
      },
    },
  ];
}
