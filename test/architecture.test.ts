import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(repository, 'src');

/** The table of docs/architecture.md: an import goes to a lower level only. */
const levels: Record<string, number> = {
  quantities: 0,
  geometry: 1,
  domain: 2,
  import: 3,
  engine: 3,
  store: 4,
  export: 4,
  commands: 5,
  map: 6,
  panels: 6,
  presentation: 7,
  app: 8,
  cli: 8,
  main: 9,
  'service-worker': 9,
  'visitor-file': 9,
};
/** Rooms aside of the ladder: from which level up they may be used. */
const aside: Record<string, number> = { locale: 4, ui: 6 };
/** What the rooms aside may use themselves. */
const asideMayUse: Record<string, readonly string[]> = { locale: ['quantities'], ui: [] };

/** Which rooms may import a library; a library not named here may be imported by any room above the domain. */
const libraryRooms: readonly { readonly library: RegExp; readonly rooms: readonly string[] }[] = [
  { library: /^@turf\//, rooms: ['geometry'] },
  { library: /^(proj4|clipper2-wasm|flatbush|kdbush|rbush|geographiclib-geodesic)/, rooms: ['geometry'] },
  { library: /^(maplibre-gl|terra-draw)/, rooms: ['map'] },
  { library: /^(zustand|idb)/, rooms: ['store'] },
  { library: /^(zod|geojson-validation|@placemarkio\/check-geojson)/, rooms: ['import'] },
  { library: /^papaparse/, rooms: ['import', 'export'] },
  { library: /^read-excel-file/, rooms: ['import'] },
  { library: /^fflate/, rooms: ['import', 'export'] },
  { library: /^(shapefile|@tmcw\/togeojson|@xmldom\/xmldom)$/, rooms: ['import'] },
  { library: /^(@placemarkio\/tokml|docx|pptxgenjs)/, rooms: ['export'] },
  { library: /^comlink/, rooms: ['engine', 'import'] },
  {
    library: /^(react|react-dom|react-i18next|react-aria-components|lucide-react|@dnd-kit|@tanstack)(\/|$)/,
    rooms: ['map', 'panels', 'presentation', 'ui', 'app', 'main', 'visitor-file'],
  },
];

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const sources = filesBelow(source).filter((path) => /\.tsx?$/.test(path));

const roomOf = (path: string): string => {
  const [first = ''] = relative(source, path).split(sep);
  return first.replace(/\.tsx?$/, '');
};

interface Import {
  readonly from: string;
  readonly room: string;
  readonly specifier: string;
  /** The room imported from, or null for a library. */
  readonly target: string | null;
}

const imports: readonly Import[] = sources.flatMap((path) => {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'), true, true);
  return importedFiles.map(({ fileName: specifier }) => ({
    from: relative(source, path),
    room: roomOf(path),
    specifier,
    target: specifier.startsWith('.') ? roomOf(resolve(dirname(path), specifier)) : null,
  }));
});

function breaksTable({ room, target, from, specifier }: Import): boolean {
  if (target === null || target === room) return false;
  // Data and tests lie outside src; only the app may name the demo park, and specs may use builders.
  if (!(target in levels) && !(target in aside))
    return !(isTest(from) || (room === 'app' && specifier.includes('/data/')));
  if (room in aside) return !(asideMayUse[room] ?? []).includes(target);
  const level = levels[room];
  if (level === undefined) return true;
  const lowest = aside[target];
  if (lowest !== undefined) return level < lowest;
  return (levels[target] ?? Number.POSITIVE_INFINITY) >= level;
}

describe('the house', () => {
  it('reads real imports', () => {
    // Guards the guard: a parser that finds nothing would pass everything.
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.some(({ room, target }) => room === 'engine' && target === 'domain')).toBe(true);
  });

  it('knows every room', () => {
    const known = new Set([...Object.keys(levels), ...Object.keys(aside)]);
    expect([...new Set(sources.map(roomOf))].filter((room) => !known.has(room))).toEqual([]);
  });

  it('has imports that go to a lower level only', () => {
    // A spec may look at a room of its own level, e.g. the engine at a park read by the import.
    const wrong = imports.filter((one) => !isTest(one.from) && breaksTable(one));
    expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });

  it('keeps each library in its room', () => {
    const wrong = imports.filter(({ room, specifier, target, from }) => {
      if (target !== null || isTest(from)) return false;
      const rule = libraryRooms.find(({ library }) => library.test(specifier));
      return rule !== undefined && !rule.rooms.includes(room);
    });
    expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });

  it('keeps every library out of quantities and the domain', () => {
    const wrong = imports.filter(
      ({ room, target, from }) => target === null && !isTest(from) && ['quantities', 'domain'].includes(room),
    );
    expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });

  it('mounts each of the two maps with React in one file only', () => {
    const mounting = imports.filter(
      ({ room, specifier, from }) => room === 'map' && /^react(\/|$)/.test(specifier) && !isTest(from),
    );
    const mounts = [join('map', 'map-view.tsx'), join('map', 'show', 'show-map.tsx')];
    expect([...new Set(mounting.map(({ from }) => from))].filter((from) => !mounts.includes(from))).toEqual([]);
  });

  it('reaches other folders only by relative paths that end in the file', () => {
    const wrong = imports.filter(
      ({ specifier, target }) => target !== null && !/\.(tsx?|css|json|geojson|csv|wasm|mjs)(\?.*)?$/.test(specifier),
    );
    expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });

  it('has no drawer for everything', () => {
    const drawers = /(^|[\\/])(utils?|helpers?|lib|services?|common|types)([\\/]|\.tsx?$)/;
    expect(sources.map((path) => relative(source, path)).filter((path) => drawers.test(path))).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const wrong = sources
      .map((path) => relative(source, path))
      .filter((path) => !/^[a-z0-9-/\\]+(\.test|\.d)?\.tsx?$/.test(path.replace('zh-CN', 'zh-cn')));
    expect(wrong).toEqual([]);
  });

  it('keeps files small', () => {
    const long = sources.filter((path) => readFileSync(path, 'utf8').split('\n').length > 400);
    expect(long.map((path) => relative(source, path))).toEqual([]);
  });
});
