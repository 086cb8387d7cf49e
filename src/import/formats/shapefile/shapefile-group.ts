import type { Source } from '../import-format.ts';
import type { SourceFile } from '../source-file.ts';

/** The files of one Shapefile, by their endings. */
export type ShapefileMember = 'shp' | 'dbf' | 'shx' | 'prj' | 'cpg';

/** Indexes and metadata that programs put beside; taken along, so that nobody asks what they are, and not read. */
const ending = /\.(shp|dbf|shx|prj|cpg|qpj|qix|qmd|sbn|sbx|fbn|fbx|ain|aih|ixs|mxs|atx|cst|mshp|shp\.xml)$/i;
const main = ['shp', 'dbf', 'shx'] as const;

const endingOf = (name: string): string | null => ending.exec(name)?.[1]?.toLowerCase() ?? null;

/** Name without folders and ending: what the layer is called. */
export const baseName = (name: string): string => name.replace(/^.*\//, '').replace(ending, '');

/**
 * Shapefiles among files: what has one name up to the ending, in one folder, whatever the case (`PARCELS.SHP` with `parcels.dbf`).
 * A .dbf without .shp is a table of its own; a lone .shx is there to be refused by name.
 */
export function groupShapefiles(files: readonly SourceFile[]): readonly Source[] {
  const groups = new Map<string, Map<string, SourceFile>>();
  for (const file of files) {
    const kind = endingOf(file.name);
    if (kind === null) continue;
    const key = file.name.replace(ending, '').toLowerCase();
    const group = groups.get(key) ?? new Map<string, SourceFile>();
    groups.set(key, group);
    if (!group.has(kind)) group.set(kind, file);
  }
  return [...groups.values()].flatMap((group): Source[] => {
    const first = main.map((kind) => group.get(kind)).find((file) => file !== undefined);
    if (!first) return [];
    return [
      { format: 'shapefile', name: first.name, files: [first, ...[...group.values()].filter((one) => one !== first)] },
    ];
  });
}

export const memberOf = ({ files }: Source, kind: ShapefileMember): SourceFile | undefined =>
  files.find(({ name }) => endingOf(name) === kind);
