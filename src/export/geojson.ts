import type { Assessment } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import { createTranslator } from '../locale/translator.ts';
import type { ExportOptions } from './export-format.ts';
import { rfc7946Area } from './rfc7946-area.ts';
import { summaryHead } from './summary-head.ts';
import { layOutSummary } from './summary-layout.ts';
import { chosenMembers, summaryRecord } from './summary-record.ts';
import { summaryRows } from './summary-rows.ts';

/** RFC 7946: WGS84/CGCS2000 longitude and latitude, no `crs`; properties are the keys of the JSON summary. */
export async function writeGeojson(park: Park, assessment: Assessment, options: ExportOptions): Promise<Uint8Array> {
  const { t } = createTranslator(options.language);
  const { rows } = layOutSummary(summaryRows(park, assessment), options.template, t);
  const shapes = new Map(park.parcels.map(({ id, shape }) => [id, shape]));
  const { illustrative, ...summary } = summaryHead(park, assessment, options);
  const document = {
    type: 'FeatureCollection',
    name: `${park.name} ${summary.scenario.name}`,
    ...(illustrative === null ? {} : { illustrative }),
    summary,
    features: rows.map((row) => {
      const shape = shapes.get(row.id);
      return {
        type: 'Feature',
        id: row.id,
        geometry: shape === undefined ? null : rfc7946Area(shape),
        properties: chosenMembers(summaryRecord(row, t), options.template),
      };
    }),
  };
  return new TextEncoder().encode(`${JSON.stringify(document)}\n`);
}
