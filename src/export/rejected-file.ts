import type { RejectedFeature } from '../import/formats/import-format.ts';
import { createTranslator } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';

/** Of one source, what stays out of an import. */
export interface RejectedOfSource {
  readonly source: string;
  /** The system its positions are written in, by its code; null = nobody knows. */
  readonly system: string | null;
  /** True for rows of a table: they have no outline to look at, and are saved as rows. */
  readonly isTable: boolean;
  readonly features: readonly RejectedFeature[];
}

/** Only what looks like a geometry may stand in the place of one; the rest goes among the properties as it was. */
const isGeometry = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('coordinates' in value || 'geometries' in value);

/**
 * What stays out, as GeoJSON for mending: geometry as far as it was read, in the coordinates of its own file (never moved by
 * us), its own properties, and the reason in the user's language.
 */
export function rejectedFile(sources: readonly RejectedOfSource[], language: Language): Uint8Array {
  const { t } = createTranslator(language);
  const features = sources.flatMap(({ source, system, features: rejected }) =>
    rejected.map(({ layer, label, geometry, properties, issue }) => ({
      type: 'Feature',
      geometry: isGeometry(geometry) ? geometry : null,
      properties: {
        ...properties,
        ...(geometry === null || isGeometry(geometry) ? {} : { 'mutu:geometry': geometry }),
        'mutu:file': source,
        'mutu:layer': layer,
        'mutu:feature': label,
        'mutu:code': issue.code,
        'mutu:reason': t(`issues:${issue.code}`, { ...issue.values, defaultValue: issue.code }),
        'mutu:system': system,
      },
    })),
  );
  return new TextEncoder().encode(`${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`);
}
