export interface Library {
  readonly name: string;
  /** As npm calls them. */
  readonly packages: readonly string[];
  /** By SPDX. */
  readonly licence: string;
}

/** Libraries that run in the product, those one sees most of first. A test holds them to the dependencies of the package. */
export const libraries: readonly Library[] = [
  { name: 'MapLibre GL JS', packages: ['maplibre-gl'], licence: 'BSD-3-Clause' },
  { name: 'Terra Draw', packages: ['terra-draw', 'terra-draw-maplibre-gl-adapter'], licence: 'MIT' },
  { name: 'Clipper2 (clipper2-wasm)', packages: ['clipper2-wasm'], licence: 'BSL-1.0' },
  { name: 'Turf', packages: ['@turf/turf'], licence: 'MIT' },
  { name: 'Proj4js', packages: ['proj4'], licence: 'MIT' },
  { name: 'flatbush', packages: ['flatbush'], licence: 'ISC' },
  { name: 'geojson-validation', packages: ['geojson-validation'], licence: 'LGPL-3.0' },
  { name: 'check-geojson', packages: ['@placemarkio/check-geojson'], licence: 'MIT' },
  { name: 'shapefile', packages: ['shapefile'], licence: 'BSD-3-Clause' },
  { name: 'toGeoJSON', packages: ['@tmcw/togeojson'], licence: 'BSD-2-Clause' },
  { name: 'tokml', packages: ['@placemarkio/tokml'], licence: 'MIT' },
  { name: 'xmldom', packages: ['@xmldom/xmldom'], licence: 'MIT' },
  { name: 'chardet', packages: ['chardet'], licence: 'MIT' },
  { name: 'Papa Parse', packages: ['papaparse'], licence: 'MIT' },
  { name: 'read-excel-file', packages: ['read-excel-file'], licence: 'MIT' },
  { name: 'fflate', packages: ['fflate'], licence: 'MIT' },
  { name: 'docx', packages: ['docx'], licence: 'MIT' },
  { name: 'PptxGenJS', packages: ['pptxgenjs'], licence: 'MIT' },
  { name: 'uqr', packages: ['uqr'], licence: 'MIT' },
  { name: 'React', packages: ['react', 'react-dom'], licence: 'MIT' },
  { name: 'React Aria Components', packages: ['react-aria-components'], licence: 'Apache-2.0' },
  {
    name: 'TanStack Table, TanStack Virtual',
    packages: ['@tanstack/react-table', '@tanstack/react-virtual'],
    licence: 'MIT',
  },
  { name: 'i18next', packages: ['i18next'], licence: 'MIT' },
  { name: 'Zustand', packages: ['zustand'], licence: 'MIT' },
  { name: 'zod', packages: ['zod'], licence: 'MIT' },
  { name: 'idb', packages: ['idb'], licence: 'ISC' },
  { name: 'Comlink', packages: ['comlink'], licence: 'Apache-2.0' },
  { name: 'Lucide', packages: ['lucide-react'], licence: 'ISC' },
];
