import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/import/formats/source-file.ts';
import { sharedRoot } from '../shared-path.ts';

export const realRoot = join(sharedRoot, 'data', 'real');

/** Folders of test cases for the engine: nothing a planner would import. */
export const engineFolders = ['geometry', 'geodesy', 'assignment'] as const;

/** What stands beside the files: answers, terms, descriptions. */
const isBeside = (path: string): boolean =>
  /(^|\/)(README\.md|[^/]*expected[^/]*|[^/]*\.result)$/.test(path) ||
  path.startsWith('licences/') ||
  path.endsWith('.kml.geojson');

/** Files that belong to another one. */
const isMember = (path: string, all: ReadonlySet<string>): boolean =>
  /\.(shx|dbf|prj|cpg)$/.test(path) && all.has(path.replace(/\.[^.]+$/, '.shp'));

export interface RealSource {
  /** Path below the real data; of a Shapefile its `.shp`. */
  readonly path: string;
  readonly files: readonly SourceFile[];
}

const stem = (path: string): string => path.replace(/\.[^./]+$/, '');

/** Every file one would hand over to import, with what belongs to it. */
export function realSources(): readonly RealSource[] {
  const paths = readdirSync(realRoot, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(realRoot.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !engineFolders.some((folder) => path.startsWith(`${folder}/`)) && !isBeside(path))
    .sort();
  const all = new Set(paths);
  return paths
    .filter((path) => !isMember(path, all))
    .map((path) => {
      const own = path.endsWith('.shp') || path.endsWith('.dbf');
      const belonging = own ? paths.filter((each) => stem(each) === stem(path)) : [path];
      return { path, files: belonging.map((each) => ({ name: each, bytes: readFileSync(join(realRoot, each)) })) };
    });
}
