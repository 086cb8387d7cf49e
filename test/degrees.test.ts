import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
/** Code without comments: they may speak of degrees freely. */
const codeOf = (path: string): string =>
  readFileSync(join(source, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

/** Where degrees come into geometry, each with what it does to them. Everything else there knows metres only. */
const doors: Readonly<Record<string, string>> = {
  'shapes.ts': 'names the shapes of both sides',
  'transverse-mercator.ts': 'degrees into metres and back',
  'survey-plane.ts': 'degrees into metres and back',
  'plane-spec.ts': 'a plane is named by its meridian',
  'plane-spec-for.ts': 'chooses the plane for a place',
  'plane-code.ts': 'names the plane by its meridian',
  'point-scale.ts': 'latitude from metres, for the radius of curvature',
  'measure-path.ts': 'takes the path into the plane',
  'ellipsoidal-area.ts': 'lays the ring into a plane through its own middle',
  'spherical-area.ts': 'shows what web maps show: never a figure of ours',
  'square-degree.ts': 'what a square degree is worth, for the two below',
  'stated-mismatch.ts': 'recognises what others did with degrees',
  'mismatch-factors.ts': 'recognises what others did with degrees',
  'metres-per-pixel.ts': 'the scale web maps are drawn at, for the screen alone',
  'gcj02.ts': 'recognises what others did with degrees',
  'crs/bd09.ts': 'turns back what a web map shows',
  'crs/crs-of-epsg.ts': 'names systems in degrees',
  'crs/crs-transform.ts': 'between the degrees inside and the systems outside',
  'crs/open-proj.ts': 'between the degrees inside and the systems outside',
  'snap/snap-targets.ts': 'takes what can be snapped to into the plane',
  'snap/standing-corner.ts': 'compares numbers digit by digit and reckons nothing',
  'generalised-frame.ts': 'draws the land for strangers on a grid; no figure is taken from it',
  'flat/flat-areas.ts': 'flattens shapes of both sides',
  'flat/flat-projection.ts': 'degrees into metres',
  'flat/flat-middle.ts': 'where to lay the plane',
};

/** Folders whose every file takes shapes in degrees and gives them back, reckoning through the plane it is handed. */
const doorFolders: readonly string[] = ['edit/'];

/** Outside geometry radians and the Earth's size serve drawing and "is it near at all", never a figure. */
const rough: Readonly<Record<string, string>> = {
  'map/picture/name-zoom.ts': 'from which zoom a name is drawn',
  'map/picture/water-anchor.ts': 'which way a name is turned',
  'map/show/perspective.ts': 'where places stand on the screen',
  'import/extent.ts': 'is a thing anywhere near its park',
  'export/layers/wkt-of-crs.ts': 'writes the ellipsoid into the text of a definition',
  'export/layers/boundary-txt/write-original.ts': 'how exact a written degree is, for "is it untouched"',
};

describe('degrees', () => {
  it('come into geometry by its doors only', () => {
    const named = /\b(LonLat|AreaShape|PathShape|Shape|lon0?|lat0?|longitude|latitude)\b/;
    const inside = files.filter((path) => path.startsWith('geometry/'));
    expect(inside.length).toBeGreaterThan(30);
    const wrong = inside
      .map((path) => path.slice('geometry/'.length))
      .filter(
        (path) =>
          !(path in doors) &&
          !doorFolders.some((folder) => path.startsWith(folder)) &&
          named.test(codeOf(`geometry/${path}`)),
      );
    expect(wrong).toEqual([]);
  });

  it('meet no formula outside geometry, but for what is only drawn', () => {
    // The Earth's size, metres for a degree, or a trigonometry of latitudes; an angle turned into radians is none of these.
    const formula = /\b6_?37[18]_?\d{3}|\b111_\d{3}|metresPerDegree|Math\.(sin|cos|tan)\([^;]*(lat|\[1\])/;
    const wrong = files.filter(
      (path) => !path.startsWith('geometry/') && !(path in rough) && formula.test(codeOf(path)),
    );
    expect(wrong).toEqual([]);
  });
});
