import type { PlanePosition, PlaneRing } from '../../../geometry/shapes.ts';
import { smallestAround } from '../../../geometry/smallest-around.ts';

export interface LabelText {
  readonly layer: string;
  readonly text: string;
  readonly position: PlanePosition;
  readonly height: number;
}

export interface LabelledRing {
  readonly layer: string;
  readonly ring: PlaneRing;
}

/** The texts of each ring, in the order of the file, and which of them an arrow brought. */
export interface Labels {
  readonly texts: ReadonlyMap<number, readonly string[]>;
  readonly byArrow: ReadonlyMap<number, readonly string[]>;
}

/** `3PARCELLETEX` and `1PARCELLE` name one thing: digits and signs before a layer's name are its colour or scale. */
const bareLayer = (layer: string): string => layer.replace(/^[\d_\-. ]+/, '').toUpperCase();

/**
 * Texts become the names of the closed outlines they stand in. A text whose layer is called after a layer of outlines (with
 * something behind) names one of those; any other names the smallest outline around it, unless that has names of its own. A text
 * from beside which a line leads into an outline of that layer without a name names that one.
 */
export function labelsOf(
  rings: readonly LabelledRing[],
  texts: readonly LabelText[],
  arrows: readonly (readonly PlanePosition[])[],
): Labels {
  const byLayer = new Map<string, number[]>();
  rings.forEach(({ layer }, at) => {
    const bare = bareLayer(layer);
    const members = byLayer.get(bare);
    if (members) members.push(at);
    else byLayer.set(bare, [at]);
  });
  const finders = new Map<string, (position: PlanePosition) => number | null>();
  const finderOf = (key: string, members: readonly number[]): ((position: PlanePosition) => number | null) => {
    const known = finders.get(key);
    if (known) return known;
    const around = smallestAround(members.map((at) => rings[at]?.ring ?? []));
    const finder = (position: PlanePosition): number | null => {
      const found = around(position);
      return found === null ? null : (members[found] ?? null);
    };
    finders.set(key, finder);
    return finder;
  };
  const namedAfter = (layer: string): string | undefined => {
    const bare = bareLayer(layer);
    const names = [...byLayer.keys()].filter((name) => name.length > 1 && bare.startsWith(name));
    return names.sort((a, b) => b.length - a.length)[0];
  };
  const own = new Map<number, LabelText[]>();
  const loose: [number, LabelText][] = [];
  const everywhere = finderOf(
    '',
    rings.map((_, at) => at),
  );
  for (const text of texts) {
    const layer = namedAfter(text.layer);
    const at =
      layer === undefined ? everywhere(text.position) : finderOf(layer, byLayer.get(layer) ?? [])(text.position);
    if (at === null) continue;
    if (layer === undefined) loose.push([at, text]);
    else own.set(at, [...(own.get(at) ?? []), text]);
  }
  const byArrow = followArrows(own, arrows, (text, position) => {
    const layer = namedAfter(text.layer);
    return layer === undefined ? null : finderOf(layer, byLayer.get(layer) ?? [])(position);
  });
  const named = new Set(own.keys());
  for (const [at, text] of loose) if (!named.has(at)) own.set(at, [...(own.get(at) ?? []), text]);
  const result = new Map([...own].map(([at, all]) => [at, all.map(({ text }) => text)]));
  return { texts: result, byArrow };
}

/** Text heights from a text within which a line may begin that points from it. */
const reachHeights = 6;

/** Moves texts along arrows out of outlines that have several. */
function followArrows(
  own: Map<number, LabelText[]>,
  arrows: readonly (readonly PlanePosition[])[],
  ringAt: (text: LabelText, position: PlanePosition) => number | null,
): ReadonlyMap<number, readonly string[]> {
  const moved = new Map<number, string[]>();
  for (const arrow of arrows) {
    const ends = [arrow[0], arrow.at(-1)];
    for (const [from, to] of [ends, [...ends].reverse()]) {
      if (!from || !to) continue;
      const crowded = [...own]
        .filter(([, all]) => all.length > 1)
        .flatMap(([at, all]) => all.map((text) => [at, text] as const));
      const near = crowded
        .map(([at, text]) => ({ at, text, away: Math.hypot(text.position[0] - from[0], text.position[1] - from[1]) }))
        .filter(({ text, away }) => away <= text.height * reachHeights)
        .sort((a, b) => a.away - b.away)[0];
      const target = near ? ringAt(near.text, to) : null;
      if (!near || target === null || target === near.at || own.has(target)) continue;
      own.set(
        near.at,
        (own.get(near.at) ?? []).filter((text) => text !== near.text),
      );
      own.set(target, [near.text]);
      moved.set(target, [near.text.text]);
      break;
    }
  }
  return moved;
}
