import type { Assessment } from '../../domain/assessment.ts';
import type { Wish } from '../../domain/brief.ts';
import type { Project } from '../../domain/project.ts';
import type { ResourceKind } from '../../domain/resource.ts';
import { m2FromMu } from '../../quantities/area-units.ts';
import { roundedFact } from './rounded-fact.ts';
import type { VisitorOption, VisitorValue } from './visitor-facts.ts';

/**
 * How well an option answers a wish: its share of the best answer, 0–1, and what it was measured by, in words one can say.
 * What is not known has no share but a reason.
 */
export type WishAnswer =
  | { readonly share: number; readonly by: VisitorValue }
  | { readonly share: null; readonly because: WishUnknown };

/** noPlace: the park's data have no such place; noWay: no road is known to lead there; notStated: nobody has said. */
export type WishUnknown = 'noPlace' | 'noWay' | 'notStated';

/** What one option is measured by. Amounts and costs are comparable between options of the same `kind` only. */
export interface WishMeasure {
  readonly amount: number | null;
  /** true: less is better. */
  readonly isCost: boolean;
  /** Floor and land are not compared with one another. */
  readonly kind: string;
}

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

export type WishSite = Pick<VisitorOption, 'site' | 'facts'>;

export interface WishContext {
  readonly assessment: Assessment | null;
  /** What it asks for counts whole; what there is beyond, as room to grow. */
  readonly project: Project | null;
}

/** A measured option: by what it is compared, and what is said of it. */
type Measured = (WishMeasure & { readonly amount: number; readonly by: VisitorValue }) | WishUnknown;

const factOf = ({ facts }: WishSite, id: string): VisitorValue | undefined =>
  facts.find((fact) => fact.id === id)?.value;

/** What lies beyond the demand is worth something to who may grow, but a quarter of what is needed. */
const headroomWorth = 0.25;

/** The worth of an amount: whole up to what is asked, a quarter beyond. It never stops growing, so more always wins. */
const worth = (amount: number, asked: number | undefined): number =>
  asked === undefined || amount <= asked ? amount : asked + headroomWorth * (amount - asked);

function land({ site }: WishSite, { assessment, project }: WishContext): Measured {
  if (site.kind === 'parcel') {
    const ledger = assessment?.parcels.find(({ parcelId }) => parcelId === site.id);
    if (!ledger) return 'notStated';
    const asked = project?.demand.landMu;
    // A plant stands on one piece of land, not on several.
    const areaM2 = ledger.largestFreeM2;
    const amount = worth(areaM2, asked === undefined ? undefined : m2FromMu(asked));
    return { amount, isCost: false, kind: 'land', by: { kind: 'land', areaM2 } };
  }
  const ledger = assessment?.units.find(({ unitId }) => unitId === site.id);
  if (!ledger) return 'notStated';
  const areaM2 = ledger.freeM2;
  return {
    amount: worth(areaM2, project?.demand.floorM2),
    isCost: false,
    kind: 'floor',
    by: { kind: 'floor', areaM2 },
  };
}

/** A start and a stop of a minute each, so that next door is not infinitely better than round the corner. */
const startMinutes = 1;
/** The same where only lengths are known: a minute in the streets of a park, at 30 km/h. */
const startMetres = 500;

/** The ways to a place, nearer always better; by length where the minutes of one of them are not known. */
function ways(sites: readonly WishSite[], factId: string): readonly Measured[] {
  const values = sites.map((each) => factOf(each, factId));
  const isTimed = values.every((value) => value?.kind !== 'road' || value.minutes !== null);
  return values.map((value): Measured => {
    if (value?.kind === 'none') return 'noPlace';
    if (value?.kind !== 'road') return 'noWay';
    const { metres, minutes } = value;
    return isTimed && minutes !== null
      ? { amount: minutes + startMinutes, isCost: true, kind: 'minutes', by: value }
      : { amount: metres + startMetres, isCost: true, kind: 'metres', by: value };
  });
}

function left(each: WishSite, resource: ResourceKind, { project }: WishContext): Measured {
  const value = factOf(each, resource);
  if (value?.kind !== 'resource') return 'notStated';
  const amount = worth(value.left, project?.demand.resources?.[resource]);
  return { amount, isCost: false, kind: resource, by: value };
}

function price(each: WishSite): Measured {
  const value = factOf(each, each.site.kind === 'parcel' ? 'price' : 'rent');
  return value?.kind === 'number' ? { amount: value.value, isCost: true, kind: value.unit, by: value } : 'notStated';
}

function answered(measured: readonly Measured[]): readonly WishAnswer[] {
  const none: WishMeasure = { amount: null, isCost: false, kind: '' };
  const shares = shareOfBest(measured.map((each) => (typeof each === 'string' ? none : each)));
  return measured.map((each, index): WishAnswer => {
    const share = shares[index] ?? null;
    if (typeof each === 'string') return { share: null, because: each };
    return share === null
      ? { share, because: 'notStated' }
      : { share: rounded(share), by: roundedFact({ id: '', value: each.by }).value };
  });
}

/** People sleep in the park's apartments: how long the way to them is, and whether there are beds for all. */
function workers(sites: readonly WishSite[], { project }: WishContext): readonly WishAnswer[] {
  const asked = project?.demand.resources?.beds;
  return answered(ways(sites, 'apartment')).map((way, index): WishAnswer => {
    const site = sites[index];
    const beds = site && factOf(site, 'beds');
    if (way.share === null) return way;
    if (beds?.kind !== 'resource') return { share: null, because: 'notStated' };
    // Beds are the park's, alike for all options: they count by what the project asks, if it says.
    const share = asked === undefined || asked <= 0 ? (beds.left > 0 ? 1 : 0) : Math.min(1, beds.left / asked);
    return { ...way, share: rounded(way.share * share) };
  });
}

/** The answers of all options to the wishes that may be told, in the order of the options. */
export function wishAnswers(
  sites: readonly WishSite[],
  told: readonly Wish[],
  context: WishContext,
): readonly Readonly<Partial<Record<Wish, WishAnswer>>>[] {
  const byWish: Readonly<Record<Wish, () => readonly WishAnswer[]>> = {
    land: () => answered(sites.map((each) => land(each, context))),
    expressway: () => answered(ways(sites, 'interchange')),
    power: () => answered(sites.map((each) => left(each, 'power', context))),
    price: () => answered(sites.map(price)),
    workers: () => workers(sites, context),
  };
  const columns = told.map((wish) => ({ wish, answers: byWish[wish]() }));
  return sites.map((_, index) =>
    Object.fromEntries(columns.flatMap(({ wish, answers }) => (answers[index] ? [[wish, answers[index]]] : []))),
  );
}

/** Finer than anybody sees, so that a little nearer is still nearer. */
const rounded = (share: number): number => Number(share.toFixed(4));
