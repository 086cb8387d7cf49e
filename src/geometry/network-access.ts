import type { Network } from './network.ts';
import { segmentsOf } from './segments.ts';
import type { PlaneShape } from './shapes.ts';

/** Where a shape meets the network: a place on a link and how far off it the shape lies. */
export interface NetworkAccess {
  readonly link: number;
  /** Metres along the link from its first node. */
  readonly along: number;
  /** Straight metres between shape and link. */
  readonly offsetM: number;
}

/** Nearest place of segment c–d (share along it) to the segment a–b, and their distance. */
const nearestOnLink = (
  aE: number,
  aN: number,
  bE: number,
  bN: number,
  cE: number,
  cN: number,
  dE: number,
  dN: number,
): { share: number; metres: number; span: number } => {
  const along = (pE: number, pN: number, qE: number, qN: number, rE: number, rN: number): number => {
    const length = (rE - qE) ** 2 + (rN - qN) ** 2;
    return length === 0 ? 0 : Math.max(0, Math.min(1, ((pE - qE) * (rE - qE) + (pN - qN) * (rN - qN)) / length));
  };
  const across = (bE - aE) * (dN - cN) - (bN - aN) * (dE - cE);
  if (across !== 0) {
    const onShape = ((cE - aE) * (dN - cN) - (cN - aN) * (dE - cE)) / across;
    const onLink = ((cE - aE) * (bN - aN) - (cN - aN) * (bE - aE)) / across;
    if (onShape >= 0 && onShape <= 1 && onLink >= 0 && onLink <= 1) return { share: onLink, metres: 0, span: 0 };
  }
  let metresOfBest = Number.POSITIVE_INFINITY;
  let first = 0;
  let last = 0;
  // A frontage parallel to the road is nearest all along: its middle is taken, where a gate would be.
  const offer = (share: number, metres: number): void => {
    if (metres < metresOfBest - 1e-6) {
      metresOfBest = metres;
      first = share;
      last = share;
    } else if (metres <= metresOfBest + 1e-6) {
      metresOfBest = Math.min(metresOfBest, metres);
      first = Math.min(first, share);
      last = Math.max(last, share);
    }
  };
  for (const [pE, pN] of [
    [aE, aN],
    [bE, bN],
  ] as const) {
    const share = along(pE, pN, cE, cN, dE, dN);
    offer(share, Math.hypot(cE + share * (dE - cE) - pE, cN + share * (dN - cN) - pN));
  }
  for (const [pE, pN, share] of [
    [cE, cN, 0],
    [dE, dN, 1],
  ] as const) {
    const onShape = along(pE, pN, aE, aN, bE, bN);
    offer(share, Math.hypot(aE + onShape * (bE - aE) - pE, aN + onShape * (bN - aN) - pN));
  }
  return { share: (first + last) / 2, metres: metresOfBest, span: last - first };
};

const findAccesses = (
  network: Network,
  shape: PlaneShape,
  gatesOnly: boolean,
  mostSlackM: number,
): readonly NetworkAccess[] => {
  const { index, nodes, linkFrom, linkTo, linkM, linkOpen, part } = network;
  const segments = segmentsOf(shape);
  // With one connected part there is nothing to fall back to.
  const slackM = network.partCount > 1 ? mostSlackM : 0;
  if (!index || segments.length === 0) return [];
  const nearestByPart = new Map<number, NetworkAccess & { readonly spanM: number }>();
  let nearest = Number.POSITIVE_INFINITY;
  const open = (link: number): boolean => !gatesOnly || linkOpen[link] === 1;
  for (let i = 0; i < segments.length; i += 4) {
    const aE = segments[i] ?? 0;
    const aN = segments[i + 1] ?? 0;
    const bE = segments[i + 2] ?? 0;
    const bN = segments[i + 3] ?? 0;
    if (!Number.isFinite(aE + aN + bE + bN)) continue;
    if (nearest === Number.POSITIVE_INFINITY) {
      // Any open link gives the first reach.
      const [first] = index.neighbors(aE, aN, 1, Number.POSITIVE_INFINITY, open);
      if (first === undefined) return [];
      const [c, d] = [nodes[linkFrom[first] ?? 0] ?? [0, 0], nodes[linkTo[first] ?? 0] ?? [0, 0]];
      nearest = nearestOnLink(aE, aN, bE, bN, c[0], c[1], d[0], d[1]).metres;
    }
    const reach = nearest + slackM;
    const links = index.search(
      Math.min(aE, bE) - reach,
      Math.min(aN, bN) - reach,
      Math.max(aE, bE) + reach,
      Math.max(aN, bN) + reach,
      open,
    );
    for (const link of links) {
      const c = nodes[linkFrom[link] ?? 0] ?? [0, 0];
      const d = nodes[linkTo[link] ?? 0] ?? [0, 0];
      const { share, metres, span } = nearestOnLink(aE, aN, bE, bN, c[0], c[1], d[0], d[1]);
      nearest = Math.min(nearest, metres);
      const inPart = part[linkFrom[link] ?? 0] ?? 0;
      const known = nearestByPart.get(inPart);
      const spanM = span * (linkM[link] ?? 0);
      const nearer = !known || metres < known.offsetM - 1e-6;
      // Of equally near ones the one with the longest stretch of frontage.
      const better = known && metres <= known.offsetM + 1e-6 && spanM > known.spanM;
      if (nearer || better)
        nearestByPart.set(inPart, { link, along: share * (linkM[link] ?? 0), offsetM: metres, spanM });
    }
  }
  return [...nearestByPart.values()]
    .filter(({ offsetM }) => offsetM <= nearest + slackM)
    .sort((p, q) => p.offsetM - q.offsetM || p.link - q.link);
};

const known = new WeakMap<Network, WeakMap<PlaneShape, Map<string, readonly NetworkAccess[]>>>();

/**
 * The nearest access in every connected part of the network that comes within `slackM` of the nearest of all, nearest
 * first. `gatesOnly` leaves out links on which no gate may be (expressways, ramps, bridges). Kept per network and shape,
 * since the same site is asked about for one kind of facility after the other.
 */
export const accessesOf = (
  network: Network,
  shape: PlaneShape,
  gatesOnly: boolean,
  slackM: number,
): readonly NetworkAccess[] => {
  const shapes = known.get(network) ?? new WeakMap();
  known.set(network, shapes);
  const answers = shapes.get(shape) ?? new Map<string, readonly NetworkAccess[]>();
  shapes.set(shape, answers);
  const key = `${gatesOnly} ${slackM}`;
  const answer = answers.get(key) ?? findAccesses(network, shape, gatesOnly, slackM);
  answers.set(key, answer);
  return answer;
};
