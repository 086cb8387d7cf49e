import type { FlatPlaces } from '../../geometry/flat/candidate-grid.ts';
import { type FlatFacilities, type NotFinite, nearestOfKinds } from '../../geometry/flat/flat-nearest-kinds.ts';
import { type FlatScale, squaredShrink } from '../../geometry/flat/flat-scale.ts';
import { type ChangedOrder, changedOrder } from './changed-order.ts';
import { siteOrderer, topSites } from './site-order.ts';
import type { Standings } from './site-places.ts';
import { runLength, type SiteRuns, siteRuns, squaredToRun } from './site-runs.ts';
import { type WeightedSums, weightedSums } from './site-scores.ts';

/** That sites should be near a facility of a kind. */
export interface NearnessDemand {
  readonly kind: number;
  /** Metres at which the score is 0.6; a site farther off fails when it is a must. */
  readonly limitM: number;
  readonly must: boolean;
  readonly weight: number;
}

export interface LiveRankInput {
  /** Places of the sites and facilities, metres from the origin of `scale`. Sites in the order that breaks ties. */
  readonly sites: FlatPlaces;
  readonly facilities: FlatFacilities;
  readonly scale: FlatScale;
  /** Scores 0–1 of everything but nearness, criterion after criterion (c × sites + i); NaN = unknown. */
  readonly scores: Float32Array;
  readonly weights: readonly number[];
  /** Standing of every site without nearness: 0 pass, 1 conditional, 2 unknown, 3 fail. */
  readonly standings: Standings;
  /** Code of the gate that a site with standing 3 fails at, the caller's numbering below 128; 0 = none. */
  readonly gates: Uint8Array;
  /** One a kind at most. */
  readonly demands: readonly NearnessDemand[];
}

/** Gate codes from here on: too far from the facilities of kind (code − farGate). */
export const farGate = 128;
const failed = 3;

/**
 * A ranking of very many sites that follows one facility as it is moved. Nothing is booked: `giveUp` is the state before
 * it was picked up. The arrays are the ranking's own and change with every move.
 */
export interface LiveRank {
  /** 0–100; NaN = nothing weighted is known. */
  readonly scores: Float32Array;
  readonly standings: Standings;
  /** Why a site with standing 3 cannot be: a gate it fails at, of several the one that moving the facility cannot open. 0 = none. */
  readonly gates: Uint8Array;
  /** Takes a facility (its place in the list) into the hand. False when nothing in the ranking depends on its kind. */
  pickUp(facility: number): boolean;
  /** The facility in the hand stood here: scores, standings and gates follow. Not finite positions are passed over. */
  moveTo(east: number, north: number): void;
  giveUp(): void;
  /** All sites best first, as `rankOrder` has them: standing, score, then the order given. */
  order(): Uint32Array;
  top(most: number): Uint32Array;
}

interface Standing {
  readonly standings: Standings;
  readonly gates: Uint8Array;
}
interface InHand {
  readonly demand: NearnessDemand;
  /** Square of the metres to the nearest of the kind that is not in the hand. */
  readonly othersSquared: Float64Array;
  /** Sums and standing without the nearness to this kind. */
  readonly weighted: Float32Array;
  readonly weights: Float32Array;
  readonly rest: Standing;
  /** How every site stands while the hand is farther off than the others. */
  readonly away: Standing & { readonly scores: Float32Array };
  readonly order: ChangedOrder;
  readonly runs: SiteRuns;
  /** The sites that have the hand nearer than the others, ascending, and how many they are. */
  readonly nearer: Uint32Array;
  nearerCount: number;
}

/** A plane distance shrinks by less than this share when it is brought to the ellipsoid: 0.2 % at 400 km from the meridian. */
const mostShrink = 0.01;

/** 1 at the door, 0.6 at the limit, 0 at two and a half times the limit: as the rule of proximity has it. */
const nearness = (metres: number, limitM: number): number =>
  limitM > 0 ? Math.max(0, 1 - (0.4 * metres) / limitM) : 0;

/**
 * Prepares the ranking: the nearest and second nearest facility of every kind (so that one facility moved is one pass of
 * `min`), the scores as a criterion-major table, the gates as bytes.
 */
export const liveRank = (input: LiveRankInput): { readonly ok: true; readonly rank: LiveRank } | NotFinite => {
  const { sites, facilities, scale, demands } = input;
  const count = sites.length >> 1;
  const near = nearestOfKinds(sites, facilities, scale, { second: true });
  if (!near.ok) return near;
  const own = input.weights.length;
  const table = {
    sites: count,
    scores: new Float32Array((own + demands.length) * count),
    weights: [...input.weights, ...demands.map(({ weight }) => weight)],
  };
  table.scores.set(input.scores);
  for (const [at, { kind, limitM }] of demands.entries())
    for (let i = 0; i < count; i += 1) {
      const metres = near.metres[kind * count + i] ?? 0;
      // Without a facility of the kind there is no score for its nearness, as in the rule.
      table.scores[(own + at) * count + i] = metres < Number.POSITIVE_INFINITY ? nearness(metres, limitM) : Number.NaN;
    }

  const scores = new Float32Array(count);
  const standings = new Uint8Array(count);
  const gates = new Uint8Array(count);
  const inOrder = siteOrderer(count);
  let hand: InHand | null = null;

  /** Standings and gates of everything but one demand. */
  const gatesWithout = (without: number): Standing => {
    const rest = { standings: input.standings.slice(), gates: input.gates.slice() };
    for (const [at, { kind, limitM, must }] of demands.entries()) {
      if (at === without || !must) continue;
      for (let i = 0; i < count; i += 1) {
        if (!((near.metres[kind * count + i] ?? 0) > limitM)) continue;
        if (rest.standings[i] !== failed) rest.gates[i] = farGate + kind;
        rest.standings[i] = failed;
      }
    }
    return rest;
  };
  const stand = (): void => {
    const { weighted, weights } = weightedSums(table, -1);
    for (let i = 0; i < count; i += 1) scores[i] = (100 * (weighted[i] ?? 0)) / (weights[i] ?? 0);
    const all = gatesWithout(-1);
    standings.set(all.standings);
    gates.set(all.gates);
  };
  stand();

  const rank: LiveRank = {
    scores,
    standings,
    gates,
    pickUp(facility) {
      const kind = facilities.kindOf[facility] ?? -1;
      const at = demands.findIndex((each) => each.kind === kind);
      const demand = demands[at];
      if (hand || !demand || !(demand.weight > 0 || demand.must)) return false;
      const others = new Float64Array(count);
      for (let i = 0; i < count; i += 1) {
        const place = kind * count + i;
        others[i] = (near.facility[place] === facility ? near.secondMetres[place] : near.metres[place]) ?? 0;
      }
      const sums = weightedSums(table, own + at);
      const rest = gatesWithout(at);
      const away = awayFromHand(demand, others, sums, rest);
      const othersSquared = others.map((metres) => metres * metres);
      hand = {
        demand,
        othersSquared,
        runs: siteRuns(sites, othersSquared),
        ...sums,
        rest,
        away,
        order: changedOrder(inOrder(away.standings, away.scores), away.standings, away.scores),
        nearer: new Uint32Array(count),
        nearerCount: 0,
      };
      // In the hand where it stood.
      scores.set(away.scores);
      standings.set(away.standings);
      gates.set(away.gates);
      frame(hand, sites, scale, facilities.places[2 * facility] ?? 0, facilities.places[2 * facility + 1] ?? 0, rank);
      return true;
    },
    moveTo(east, north) {
      if (hand && Number.isFinite(east) && Number.isFinite(north)) frame(hand, sites, scale, east, north, rank);
    },
    giveUp() {
      if (!hand) return;
      hand = null;
      stand();
    },
    order: () =>
      hand ? hand.order.merge(hand.nearer, hand.nearerCount, standings, scores) : inOrder(standings, scores),
    top: (most) => topSites(standings, scores, most),
  };
  return { ok: true, rank };
};

const scoreOf = (weighted: number, weights: number, weight: number, metres: number, limitM: number): number =>
  (100 * (weighted + weight * nearness(metres, limitM))) / (weights + weight);

const awayFromHand = (
  demand: NearnessDemand,
  others: Float64Array,
  { weighted, weights }: WeightedSums,
  rest: Standing,
): InHand['away'] => {
  const away = {
    scores: new Float32Array(others.length),
    standings: rest.standings.slice(),
    gates: rest.gates.slice(),
  };
  for (let i = 0; i < others.length; i += 1) {
    const metres = others[i] ?? 0;
    away.scores[i] = scoreOf(weighted[i] ?? 0, weights[i] ?? 0, Math.max(0, demand.weight), metres, demand.limitM);
    if (!demand.must || !(metres > demand.limitM) || rest.standings[i] === failed) continue;
    away.standings[i] = failed;
    away.gates[i] = farGate + demand.kind;
  }
  return away;
};

/**
 * One frame: all are put back as the others of the kind leave them, and those that have the hand nearer are judged by it.
 * Runs of sites that lie too far from the hand are passed over.
 */
const frame = (
  hand: InHand,
  sites: FlatPlaces,
  scale: FlatScale,
  east: number,
  north: number,
  { scores, standings, gates }: LiveRank,
): void => {
  const { demand, othersSquared, weighted, weights, rest, away, nearer, runs } = hand;
  scores.set(away.scores);
  standings.set(away.standings);
  gates.set(away.gates);
  const weight = Math.max(0, demand.weight);
  const total = othersSquared.length;
  let count = 0;
  for (let first = 0, run = 0; first < total; first += runLength, run += 1) {
    if (squaredToRun(runs, run, east, north) * (1 - mostShrink) >= (runs.most[run] ?? 0)) continue;
    const last = Math.min(total, first + runLength);
    for (let i = first; i < last; i += 1) {
      const siteEast = sites[2 * i] ?? 0;
      const siteNorth = sites[2 * i + 1] ?? 0;
      const dE = east - siteEast;
      const dN = north - siteNorth;
      const squared = dE * dE + dN * dN;
      const most = othersSquared[i] ?? 0;
      if (squared * (1 - mostShrink) >= most) continue;
      const onGround = squared * squaredShrink(scale, siteEast, siteNorth, east, north);
      if (onGround >= most) continue;
      nearer[count] = i;
      count += 1;
      const metres = Math.sqrt(onGround);
      scores[i] = scoreOf(weighted[i] ?? 0, weights[i] ?? 0, weight, metres, demand.limitM);
      const tooFar = demand.must && metres > demand.limitM && rest.standings[i] !== failed;
      standings[i] = tooFar ? failed : (rest.standings[i] ?? 0);
      gates[i] = tooFar ? farGate + demand.kind : (rest.gates[i] ?? 0);
    }
  }
  hand.nearerCount = count;
};
