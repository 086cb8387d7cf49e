import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';
import type { Project } from '../domain/project.ts';
import { issueOf } from './issue-codes.ts';
import { summarizeFields } from './plain/field-summary.ts';
import { baseName } from './plain/layer-raws.ts';
import type { PlainInspection, PlainLayer } from './plain/plain-inspection.ts';
import type { PlainMapping } from './plain/plain-mapping.ts';
import { plainPark } from './plain/plain-park.ts';
import { proposeMapping } from './plain/propose-mapping.ts';
import { readGeojsonLayer } from './read-geojson-layer.ts';
import { looksLikeProjects, readProjectsTable } from './read-projects-table.ts';
import { readTable } from './read-table.ts';

/** Looks at plain GeoJSON files (and a table of projects) and proposes what each layer is. */
export function inspectPlainFiles(files: readonly { readonly name: string; readonly text: string }[]): PlainInspection {
  const issues: Issue[] = [];
  const layers: PlainLayer[] = [];
  const projects: Project[] = [];
  for (const { name, text } of files) {
    if (/\.csv$/i.test(name)) projects.push(...projectsOf(name, text, issues));
    else if (/\.(geo)?json$/i.test(name)) layers.push(inspectLayer(name, text, issues));
    else issues.push(issueOf('plain.file.unknown', { file: name }));
  }
  const mapping: PlainMapping = {
    parkName: parkNameOf(layers.map(({ file }) => baseName(file))),
    layers: Object.fromEntries(
      layers.map((layer) => [
        layer.file,
        proposeMapping({ ...layer, features: [...layer.features, ...layer.leftOut] }),
      ]),
    ),
  };
  return { layers, projects, issues, mapping };
}

/** The park that the inspected files make under a mapping, and all there is to tell: the inspection's issues too. */
export const parkFromPlainLayers = (
  inspection: PlainInspection,
  mapping: PlainMapping,
): { readonly park: Park | null; readonly issues: readonly Issue[] } => plainPark(inspection, mapping);

function projectsOf(name: string, text: string, issues: Issue[]): readonly Project[] {
  if (looksLikeProjects(readTable(name, text, []).columns)) return readProjectsTable(name, text, issues);
  issues.push(issueOf('plain.table.unknown', { file: name }));
  return [];
}

function inspectLayer(file: string, text: string, issues: Issue[]): PlainLayer {
  const { count, features, leftOut, issues: found } = readGeojsonLayer(file, text);
  issues.push(...found);
  if (count === 0 && found.length === 0) issues.push(issueOf('layer.empty', { file }));
  const kinds = { points: 0, lines: 0, areas: 0 };
  // What is drawn wrongly is mapped with the rest: mended, it comes into the park as the rest does.
  const drawn = [...features, ...leftOut];
  // What is counted is what is taken; a layer of which nothing is taken yet still shows what it is made of.
  for (const { shape } of features.length > 0 ? features : drawn) {
    if (shape.type === 'Point') kinds.points += 1;
    else if (shape.type === 'LineString' || shape.type === 'MultiLineString') kinds.lines += 1;
    else kinds.areas += 1;
  }
  return { file, name: baseName(file), count, kinds, fields: summarizeFields(drawn), features, leftOut };
}

/** What the files' names have in common (`baltimore_…`), else the first one's name. */
function parkNameOf(names: readonly string[]): string {
  const [first = 'park', ...rest] = names;
  let common = first;
  for (const name of rest) {
    while (!name.startsWith(common)) common = common.slice(0, -1);
  }
  const trimmed = common.replace(/[\s_.-]+$/, '');
  return trimmed.length >= 2 ? trimmed : first;
}
