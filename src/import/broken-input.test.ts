import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildParkWith, hallOnGround, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { buildParkFolder } from '../../test/builders/park-folder-builder.ts';
import { openPlainFiles } from '../../test/open-plain-files.ts';
import { issues as sentences } from '../locale/zh-CN/issues.ts';
import { issueSeverities } from './issue-codes.ts';
import { type ParkReading, readParkFolder } from './read-park-folder.ts';
import { readProjectFile } from './read-project-file.ts';

const park = buildParkWith(pumpOnEast60, hallOnGround);
const folder = buildParkFolder(park);
const paths = [...folder.keys()];
const junk: readonly unknown[] = [
  null,
  '',
  'x',
  -1,
  0,
  1e308,
  true,
  [],
  {},
  [[]],
  { type: 'Polygon', coordinates: [[]] },
];

/** Whatever came in: an answer, known issues, and a park that holds together. */
function expectSound({ park: read, issues }: ParkReading): void {
  for (const issue of issues) {
    expect(issueSeverities).toHaveProperty([issue.code], issue.severity);
    // Every gap in the sentence has its value.
    const gaps = [...sentences[issue.code as keyof typeof sentences].matchAll(/\{\{(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(issue.values ?? {})).toEqual(expect.arrayContaining(gaps));
  }
  if (read === null) {
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
    return;
  }
  expect(read.scenarios.some(({ id }) => id === read.activeScenarioId)).toBe(true);
  expect(read.centre.every(Number.isFinite)).toBe(true);
  for (const list of [read.parcels, read.buildings, read.units, read.facilities, read.projects]) {
    const ids = (list as readonly { id: string }[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
}

/** Every place in a document, as paths. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function withJunkAt(document: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(document) ? [...document] : { ...(document as object) }) as Record<string, unknown>;
  copy[key] = withJunkAt(copy[key], rest, value);
  return copy;
}

describe('broken input', () => {
  it('in the text of any file of a park folder never ends a reading', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.nat(40),
        fc.string({ maxLength: 8 }),
        (path, from, cut, put) => {
          const text = folder.get(path) ?? '';
          const at = from % (text.length + 1);
          const files = new Map(folder).set(path, text.slice(0, at) + put + text.slice(at + cut));
          expectSound(readParkFolder(files));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('at any place of a project file never ends a reading', () => {
    const document = JSON.parse(JSON.stringify({ format: 'mutu-project', version: 1, park })) as unknown;
    const places = placesIn(document);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...junk), (place, value) => {
        expectSound(readProjectFile(JSON.stringify(withJunkAt(document, place, value))));
      }),
      { numRuns: 160 },
    );
  });

  it('in plain layers never ends a reading', async () => {
    const document = JSON.parse(folder.get('parcels.geojson') ?? '') as unknown;
    const places = placesIn(document);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom(...junk), async (place, value) => {
        const text = JSON.stringify(withJunkAt(document, place, value));
        expectSound(await openPlainFiles([{ name: 'parcels.geojson', text }]));
      }),
      { numRuns: 80 },
    );
  });
});
