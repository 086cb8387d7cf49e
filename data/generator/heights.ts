import { simplifiedRing } from './curve.ts';
import { at, between, distance, type Pos, type Ring } from './position.ts';
import { random } from './random.ts';
import { areaOf, signedArea } from './ring.ts';

/** A hill as a bell: centre, height, half-widths along and across its ridge, bearing of the ridge (radians from east). */
interface Bell {
  readonly centre: Pos;
  readonly heightM: number;
  readonly alongM: number;
  readonly acrossM: number;
  readonly bearing: number;
}

const bell = (east: number, north: number, heightM: number, alongM: number, acrossM: number, bearing = 0): Bell => ({
  centre: [east, north],
  heightM,
  alongM,
  acrossM,
  bearing,
});

const bells: readonly Bell[] = [
  bell(-3150, 1850, 190, 620, 380, -0.5),
  bell(-2350, 2250, 150, 520, 300, 0.2),
  bell(-3180, 120, 130, 250, 430, 0.25),
  bell(-250, 2420, 150, 700, 300, -0.1),
  bell(950, 2500, 110, 500, 300, 0.3),
  bell(3250, 2150, 170, 620, 380, -0.4),
  bell(3900, 80, 170, 420, 620, 0.1),
  bell(3700, -1150, 120, 320, 420, -0.3),
  bell(3420, 300, 125, 340, 165, 0.25),
  bell(-350, 425, 62, 120, 92, 0.5),
  bell(2380, -830, 84, 205, 140, 1.25),
  bell(-1930, 1440, 66, 250, 105, -0.08),
  bell(1010, 1330, 58, 190, 85, 0.1),
  bell(-2900, -2500, 140, 600, 330, 0.35),
  bell(-900, -2750, 150, 620, 330, -0.15),
  bell(550, -2850, 140, 520, 340, 0.25),
  bell(1280, -2330, 55, 190, 120, 0.4),
  bell(3250, -3000, 120, 620, 300, 0.1),
];

/** The hill inside the park that its park of culture and sports takes in. */
export const parkHill: Pos = [-350, 425];

const cellM = 430;

/** Value noise, −1…1, so that the hills are not eggs. */
function noise(east: number, north: number): number {
  const corner = (i: number, j: number): number => random(i * 73_856_093 + j * 19_349_663 + 7).next() * 2 - 1;
  const [u, v] = [east / cellM, north / cellM];
  const [i, j] = [Math.floor(u), Math.floor(v)];
  const smooth = (t: number): number => t * t * (3 - 2 * t);
  const [s, t] = [smooth(u - i), smooth(v - j)];
  const low = corner(i, j) * (1 - s) + corner(i + 1, j) * s;
  const high = corner(i, j + 1) * (1 - s) + corner(i + 1, j + 1) * s;
  return low * (1 - t) + high * t;
}

/** Height above the valley floor, metres. */
export function heightAt(p: Pos): number {
  let sum = 0;
  for (const hill of bells) {
    const [east, north] = [p[0] - hill.centre[0], p[1] - hill.centre[1]];
    const [cos, sin] = [Math.cos(hill.bearing), Math.sin(hill.bearing)];
    const a = (east * cos + north * sin) / hill.alongM;
    const b = (-east * sin + north * cos) / hill.acrossM;
    sum += hill.heightM * Math.exp(-(a * a + b * b) / 1.1);
  }
  return sum * (1 + 0.42 * noise(p[0], p[1]) + 0.16 * noise(p[0] * 2.6 + 911, p[1] * 2.6 - 377));
}

const stepM = 60;
const reach = { west: -4200, east: 4400, south: -3300, north: 3000 };

const place = (i: number, j: number): Pos => [reach.west + i * stepM, reach.south + j * stepM];
const known = new Map<string, number>();

/** Height at a grid corner, computed once. */
function gridHeight(i: number, j: number): number {
  const key = `${i}/${j}`;
  const height = known.get(key) ?? heightAt(place(i, j));
  known.set(key, height);
  return height;
}

/** Closed rings where the ground passes the height, by marching squares on a 60 m grid, smoothed. */
export function contourRings(heightM: number): readonly Ring[] {
  const columns = Math.ceil((reach.east - reach.west) / stepM);
  const rows = Math.ceil((reach.north - reach.south) / stepM);
  const onRim = (i: number, j: number): boolean => i === 0 || j === 0 || i === columns || j === rows;
  const value = (i: number, j: number): number => (onRim(i, j) ? -1 : gridHeight(i, j) - heightM);
  const links = new Map<string, { readonly to: string; readonly p: Pos }>();
  const edge = (i: number, j: number, k: number, l: number): { key: string; p: Pos } => {
    const [a, b] = [value(i, j), value(k, l)];
    const p = between(place(i, j), place(k, l), a / (a - b));
    return { key: [Math.min(i, k), Math.min(j, l), i === k ? 'n' : 'e'].join(), p };
  };
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < rows; j++) {
      const corners = [[i, j] as const, [i + 1, j] as const, [i + 1, j + 1] as const, [i, j + 1] as const];
      const ins: { key: string; p: Pos }[] = [];
      const outs: { key: string; p: Pos }[] = [];
      corners.forEach(([a, b], n) => {
        const [c, d] = at(corners, n + 1);
        const [here, there] = [value(a, b) > 0, value(c, d) > 0];
        if (here && !there) ins.push(edge(a, b, c, d));
        if (!here && there) outs.push(edge(a, b, c, d));
      });
      ins.forEach((from, n) => {
        const to = at(outs, n);
        links.set(from.key, { to: to.key, p: from.p });
      });
    }
  }
  const rings: Ring[] = [];
  while (links.size > 0) {
    const ring: Pos[] = [];
    let key = [...links.keys()][0] ?? '';
    for (let link = links.get(key); link; link = links.get(key)) {
      links.delete(key);
      ring.push(link.p);
      key = link.to;
    }
    if (ring.length > 4) rings.push(signedArea(ring) > 0 ? rounded(ring) : rounded(ring.reverse()));
  }
  return rings.filter((ring) => areaOf(ring) > 6000);
}

/** Two rounds of corner cutting, then no more positions than the eye needs. */
function rounded(ring: Ring): Ring {
  let result = ring;
  for (let round = 0; round < 2; round++) {
    const current = result;
    result = current.flatMap((p, i) => {
      const next = at(current, i + 1);
      return distance(p, next) < 1 ? [p] : [between(p, next, 0.25), between(p, next, 0.75)];
    });
  }
  return simplifiedRing(result, 2.5);
}
