import type { Issue } from '../../../domain/issue.ts';
import { samplePositions } from '../../inspect/sample-positions.ts';
import { issueOf } from '../../issue-codes.ts';
import { readJson } from '../../read-json.ts';
import { baseName } from '../base-name.ts';
import type { RawFeature, ReadingOptions, RejectedFeature, Source, SourceReading } from '../import-format.ts';
import { decodeText } from '../text-encoding.ts';
import { readFeatures } from './read-geojson-text.ts';
import { withoutSeparator } from './record-separator.ts';
import { statedCrs } from './stated-crs.ts';

/** After so many lines others get their turn, and the reading can be given up. */
const turn = 5000;

/** Newline-delimited GeoJSON: a feature a line. A line that is no JSON costs that line. */
export async function readGeojsonSeq({ name, files }: Source, options: ReadingOptions): Promise<SourceReading> {
  const [file] = files;
  const { text, reading } = decodeText(file?.bytes ?? new Uint8Array(), { chosen: options.encoding });
  const issues: Issue[] = [];
  const features: RawFeature[] = [];
  const rejected: RejectedFeature[] = [];
  const layer = baseName(name);
  let line = 0;
  let count = 0;
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const written = withoutSeparator(text.slice(from, end)).trim();
    from = end + 1;
    line += 1;
    if (line % turn === 0) {
      options.onProgress?.(from, text.length);
      await new Promise((resolve) => setTimeout(resolve, 0));
      options.signal?.throwIfAborted();
    }
    if (written === '') continue;
    const index = count;
    count += 1;
    const json = readJson(name, written);
    if (!json.ok) {
      const [first] = json.issues;
      const values = { ...first?.values, line };
      const issue = { ...(first ?? issueOf('json.syntax', { file: name })), feature: `#${index + 1}`, values };
      issues.push(issue);
      rejected.push({
        layer,
        index,
        label: `#${index + 1}`,
        geometry: null,
        properties: { text: written.slice(0, 500) },
        issue,
      });
      continue;
    }
    issues.push(...json.issues.map((issue) => ({ ...issue, values: { ...issue.values, line } })));
    const at = line;
    const none = { byFeature: new Map(), ofCollection: [] };
    const one = readFeatures(name, [json.value], none, () => at);
    features.push(...one.features.map((feature) => numbered(feature, index)));
    rejected.push(...one.rejected.map((each) => ({ ...each, layer, index, label: `#${index + 1}` })));
    issues.push(...one.issues.map((issue) => ({ ...issue, feature: `#${index + 1}` })));
  }
  const raw = { name: layer, features };
  return {
    encoding: reading,
    crs: statedCrs(undefined, samplePositions([raw])),
    layers: [raw],
    tables: [],
    rejected,
    issues,
    readable: features.length > 0 || rejected.length === 0,
  };
}

/** Each line was read as the first of its own. */
const numbered = (feature: RawFeature, index: number): RawFeature => ({
  ...feature,
  index,
  label: feature.label === '#1' ? `#${index + 1}` : feature.label,
});
