import makeClipper, { type Clipper } from 'clipper2-wasm/dist/es/clipper2z.js';
import type { PlanePosition, PlaneRing } from './shapes.ts';
import { standInForFunction } from './without-eval.ts';

/** Decimals of a metre Clipper works with: a grid of 0.1 mm. */
const decimals = 4;

type FlatPath = ReturnType<InstanceType<Clipper['PathsD']>['get']>;
type FlatPaths = InstanceType<Clipper['PathsD']>;

/**
 * One address for the bundler, which serves the file from there, and for Node, which reads it from the disc: the only
 * form both understand without a plug-in.
 */
const wasmAddress = new URL('../../node_modules/clipper2-wasm/dist/es/clipper2z.wasm', import.meta.url);

const readWasm = async (): Promise<ArrayBuffer> => {
  if (wasmAddress.protocol !== 'file:') {
    const answer = await fetch(wasmAddress);
    if (!answer.ok) throw new Error(`the overlay module did not load: ${answer.status}`);
    return answer.arrayBuffer();
  }
  // The name is kept from bundlers: a browser never comes here.
  const discModule = 'node:fs/promises';
  const disc = (await import(/* @vite-ignore */ discModule)) as { readFile(from: URL): Promise<Uint8Array> };
  const bytes = await disc.readFile(wasmAddress);
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
};

/** The callers by which the module reads our arrays are made at the first use: it comes here, while they can be. */
const meetArrays = (module: Clipper): void => {
  const putBack = standInForFunction();
  const path = new module.PathD();
  try {
    path.assign(new Float64Array([0, 0, 0, 1, 0, 0, 1, 1, 0]));
    path.view();
  } finally {
    path.delete();
    putBack();
  }
};

let clipper: Clipper | null = null;
let loading: Promise<void> | null = null;

/** Loads Clipper once; `bytes` spares the reading where the caller has the wasm already. */
export const loadClipper = (bytes?: ArrayBuffer): Promise<void> => {
  loading ??= (async () => {
    let putBack = (): void => {};
    try {
      clipper = await makeClipper({
        wasmBinary: bytes ?? (await readWasm()),
        preRun: () => {
          putBack = standInForFunction();
        },
        onRuntimeInitialized: () => putBack(),
      });
      meetArrays(clipper);
    } catch (trouble) {
      putBack();
      loading = null;
      throw trouble;
    }
  })();
  return loading;
};

/** Three numbers a position cross at a time: east, north and one that Clipper keeps for its caller. */
const perPosition = 3;

const toPaths = (module: Clipper, rings: readonly PlaneRing[]): FlatPaths => {
  const paths = new module.PathsD();
  for (const ring of rings) {
    const flat = new Float64Array(perPosition * ring.length);
    let at = 0;
    for (const [east, north] of ring) {
      flat[at] = east;
      flat[at + 1] = north;
      at += perPosition;
    }
    const path = new module.PathD();
    // A whole ring at once: a call into the module for every corner costs more than the overlay itself.
    path.assign(flat);
    paths.push_back(path);
    path.delete();
  }
  return paths;
};

const fromPaths = (paths: FlatPaths): PlaneRing[] => {
  const rings: PlaneRing[] = [];
  const count = paths.size();
  for (let i = 0; i < count; i += 1) {
    const path: FlatPath = paths.get(i);
    const flat = path.view() as Float64Array;
    const ring: PlanePosition[] = [];
    for (let at = 0; at < flat.length; at += perPosition) ring.push([flat[at] as number, flat[at + 1] as number]);
    path.delete();
    if (ring.length >= 3) rings.push(ring);
  }
  return rings;
};

const run = (work: (module: Clipper, keep: <T extends { delete(): void }>(thing: T) => T) => FlatPaths) => {
  if (!clipper) return null;
  const kept: { delete(): void }[] = [];
  const keep = <T extends { delete(): void }>(thing: T): T => {
    kept.push(thing);
    return thing;
  };
  try {
    return fromPaths(keep(work(clipper, keep)));
  } catch {
    return null;
  } finally {
    for (const thing of kept) thing.delete();
  }
};

/** How rings that cross say what is inside: any winding but zero, or every second region. */
export type FillRule = 'NonZero' | 'EvenOdd';

/**
 * Boolean of two sets of rings by the non-zero rule (outer rings anticlockwise, holes clockwise) unless another is asked
 * for, in metres near the origin. Rings come back oriented likewise; null when Clipper is not loaded or failed.
 */
export const clipRings = (
  operation: 'Union' | 'Intersection' | 'Difference',
  subjects: readonly PlaneRing[],
  clips: readonly PlaneRing[],
  fill: FillRule = 'NonZero',
): readonly PlaneRing[] | null =>
  run((module, keep) =>
    module.BooleanOpD(
      module.ClipType[operation],
      module.FillRule[fill],
      keep(toPaths(module, subjects)),
      keep(toPaths(module, clips)),
      decimals,
    ),
  );

/**
 * Rings moved outwards by `metres` (inwards when negative) with round corners, or, as `Round`, everything within `metres`
 * of open lines and single points; `Butt`: lines with flat ends. `Miter`: corners as the edges meet, cut off at twice the
 * distance. Null as for `clipRings`.
 */
export const offsetRings = (
  rings: readonly PlaneRing[],
  metres: number,
  arcToleranceM: number,
  ends: 'Polygon' | 'Round' | 'Butt' = 'Polygon',
  corners: 'Round' | 'Miter' = 'Round',
): readonly PlaneRing[] | null =>
  run((module, keep) =>
    module.InflatePathsD(
      keep(toPaths(module, rings)),
      metres,
      module.JoinType[corners],
      module.EndType[ends],
      2,
      decimals,
      arcToleranceM,
    ),
  );

export const isClipperLoaded = (): boolean => clipper !== null;
