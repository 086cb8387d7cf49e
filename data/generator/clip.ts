import type { MainModule, PathsD } from 'clipper2-wasm/dist/clipper2z';
import clipper2 from 'clipper2-wasm/dist/umd/clipper2z.js';
import type { Line, Pos, Ring } from './position.ts';
import { signedArea } from './ring.ts';

/** Decimals of a metre the overlay works in. */
const decimals = 3;

export interface Clip {
  unite(rings: readonly Ring[]): readonly Ring[];
  subtract(rings: readonly Ring[], away: readonly Ring[]): readonly Ring[];
  intersect(rings: readonly Ring[], mask: readonly Ring[]): readonly Ring[];
  /** Grows (or, negative, shrinks) closed rings. */
  offset(rings: readonly Ring[], metres: number, round?: boolean): readonly Ring[];
  /** The band within `metres` of open lines. */
  band(lines: readonly Line[], metres: number, roundEnds?: boolean): readonly Ring[];
}

/** Starts the overlay library. Results keep outer rings counter-clockwise and holes clockwise. */
export async function startClip(): Promise<Clip> {
  const library: MainModule = await clipper2();
  const toPaths = (rings: readonly Ring[]): PathsD => {
    const paths = new library.PathsD();
    for (const ring of rings) paths.push_back(library.MakePathD(ring.flatMap((p) => [p[0], p[1]])));
    return paths;
  };
  const fromPaths = (paths: PathsD): readonly Ring[] => {
    const rings: Ring[] = [];
    for (let i = 0; i < paths.size(); i++) {
      const flat = paths.get(i).view();
      const ring: Pos[] = [];
      for (let j = 0; j + 2 < flat.length; j += 3) ring.push([flat[j] ?? 0, flat[j + 1] ?? 0]);
      rings.push(ring);
    }
    return rings;
  };
  const rule = library.FillRule.NonZero;
  const { Miter, Round } = library.JoinType;
  return {
    unite: (rings) => fromPaths(library.UnionSelfD(toPaths(rings), rule, decimals)),
    subtract: (rings, away) => fromPaths(library.DifferenceD(toPaths(rings), toPaths(away), rule, decimals)),
    intersect: (rings, mask) => fromPaths(library.IntersectD(toPaths(rings), toPaths(mask), rule, decimals)),
    offset: (rings, metres, round = false) =>
      fromPaths(
        library.InflatePathsD(toPaths(rings), metres, round ? Round : Miter, library.EndType.Polygon, 2, decimals, 0.4),
      ),
    band: (lines, metres, roundEnds = false) =>
      fromPaths(
        library.UnionSelfD(
          library.InflatePathsD(
            toPaths(lines),
            metres,
            Miter,
            roundEnds ? library.EndType.Round : library.EndType.Butt,
            2,
            decimals,
            0.4,
          ),
          rule,
          decimals,
        ),
      ),
  };
}

export const outers = (rings: readonly Ring[]): readonly Ring[] => rings.filter((ring) => signedArea(ring) > 0);
