import type { Assessment } from '../../domain/assessment.ts';
import type { Wish } from '../../domain/brief.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { Project } from '../../domain/project.ts';
import { m2FromMu } from '../../quantities/area-units.ts';
import type { VisitorFact } from './visitor-facts.ts';

/** What one option is measured by. Amounts and costs are comparable between options of the same `kind` only. */
export interface WishMeasure {
  readonly amount: number | null;
  /** true: less is better. */
  readonly isCost: boolean;
  /** Floor and land are not compared with one another. */
  readonly kind: string;
}

const unknown = { amount: null, isCost: false, kind: '' } as const;

/**
 * How well options answer a wish, 0–1, the best of them 1: amounts as a share of the largest, costs as the smallest by
 * their own. Null where unknown. Docs: methods.md, "What the investor says matters".
 */
export function shareOfBest(measures: readonly WishMeasure[]): readonly (number | null)[] {
  return measures.map(({ amount, isCost, kind }) => {
    if (amount === null) return null;
    const peers = measures.flatMap((each) => (each.kind === kind && each.amount !== null ? [each.amount] : []));
    if (isCost) return amount <= 0 ? 1 : Math.max(0, Math.min(...peers)) / amount;
    const most = Math.max(...peers);
    return most <= 0 ? 0 : Math.max(0, amount) / most;
  });
}

export interface WishSite {
  readonly site: SiteRef;
  readonly facts: readonly VisitorFact[];
}

export interface WishContext {
  readonly park: Park;
  readonly assessment: Assessment | null;
  /** Its demand caps what counts: more land than is asked for is no better answer. */
  readonly project: Project | null;
}

const factOf = ({ facts }: WishSite, id: string) => facts.find((fact) => fact.id === id)?.value;

/** More than is asked for counts as enough. */
const upTo = (amount: number, demand: number | undefined): number =>
  demand === undefined ? amount : Math.min(amount, demand);

function land(each: WishSite, { assessment, project }: WishContext): WishMeasure {
  const { site } = each;
  if (site.kind === 'parcel') {
    const ledger = assessment?.parcels.find(({ parcelId }) => parcelId === site.id);
    const asked = project?.demand.landMu;
    const demand = asked === undefined ? undefined : m2FromMu(asked);
    // A plant stands on one piece of land, not on several.
    return ledger ? { amount: upTo(ledger.largestFreeM2, demand), isCost: false, kind: 'land' } : unknown;
  }
  const ledger = assessment?.units.find(({ unitId }) => unitId === site.id);
  return ledger ? { amount: upTo(ledger.freeM2, project?.demand.floorM2), isCost: false, kind: 'floor' } : unknown;
}

/** A start and a stop of a minute each, so that next door is not infinitely better than round the corner. */
const startMinutes = 1;

function expressway(each: WishSite, { project }: WishContext): WishMeasure {
  const value = factOf(each, 'interchange');
  if (value?.kind !== 'road') return unknown;
  const limit = project?.demand.proximity?.find(({ kind, along }) => kind === 'interchange' && along === 'road');
  if (limit?.maxMetres !== undefined)
    return { amount: Math.max(value.metres, limit.maxMetres), isCost: true, kind: 'metres' };
  if (value.minutes === null) return unknown;
  const enough = limit?.maxMinutes ?? 0;
  return { amount: Math.max(value.minutes, enough) + startMinutes, isCost: true, kind: 'minutes' };
}

function power(each: WishSite, { project }: WishContext): WishMeasure {
  const value = factOf(each, 'power');
  if (value?.kind !== 'resource') return unknown;
  return { amount: upTo(value.left, project?.demand.resources?.power), isCost: false, kind: 'kVA' };
}

function price(each: WishSite): WishMeasure {
  const value = factOf(each, each.site.kind === 'parcel' ? 'price' : 'rent');
  return value?.kind === 'number' ? { amount: value.value, isCost: true, kind: value.unit } : unknown;
}

/** People sleep in the park's apartments: beds that are left, and how long the way to them is. */
function workers(sites: readonly WishSite[], { project }: WishContext): readonly (number | null)[] {
  const ways = shareOfBest(
    sites.map((each): WishMeasure => {
      const value = factOf(each, 'apartment');
      return value?.kind === 'road' && value.minutes !== null
        ? { amount: value.minutes + startMinutes, isCost: true, kind: 'minutes' }
        : unknown;
    }),
  );
  return sites.map((each, index) => {
    const way = ways[index] ?? null;
    const beds = factOf(each, 'beds');
    const demand = project?.demand.resources?.beds;
    if (way === null || beds?.kind !== 'resource') return null;
    // Beds are the park's, alike for all options: they count by what the project asks, if it says.
    const share = demand === undefined || demand <= 0 ? (beds.left > 0 ? 1 : 0) : Math.min(1, beds.left / demand);
    return way * share;
  });
}

/** The answers of all options to the wishes that may be told, in the order of the options. */
export function wishAnswers(
  sites: readonly WishSite[],
  told: readonly Wish[],
  context: WishContext,
): readonly Readonly<Partial<Record<Wish, number | null>>>[] {
  const byWish: Readonly<Record<Wish, () => readonly (number | null)[]>> = {
    land: () => shareOfBest(sites.map((each) => land(each, context))),
    expressway: () => shareOfBest(sites.map((each) => expressway(each, context))),
    power: () => shareOfBest(sites.map((each) => power(each, context))),
    price: () => shareOfBest(sites.map(price)),
    workers: () => workers(sites, context),
  };
  const columns = told.map((wish) => ({ wish, answers: byWish[wish]() }));
  return sites.map((_, index) =>
    Object.fromEntries(columns.map(({ wish, answers }) => [wish, rounded(answers[index] ?? null)])),
  );
}

/** As fine as a bar on a big screen shows. */
const rounded = (answer: number | null): number | null => (answer === null ? null : Number(answer.toFixed(3)));
