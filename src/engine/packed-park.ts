import type { Assessment, Proposal, Ranking } from '../domain/assessment.ts';
import type { CutAnswer, RecutAnswer } from '../domain/cut-option.ts';
import type { Drive } from '../domain/drive.ts';
import type { FacilityKind } from '../domain/facility.ts';
import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { PlantDemand } from '../domain/project.ts';
import type { ReachAnswer, ReachWish } from '../domain/reach.ts';
import type { RepairAnswer, RepairWish } from '../domain/repair.ts';
import type { TieIn } from '../domain/tie-in.ts';
import type { RecutQuestion } from './cuts/cuts.ts';
import type { LandAnswer } from './land/land-picture.ts';
import type { RectangleAnswer } from './land/rectangle-in-parcel.ts';
import { watersOf } from './land/waters.ts';
import type { ProtectiveAnswer } from './protective/protective-picture.ts';

/**
 * The parts of a park that are large or that keep their identity over many edits. Each crosses to the worker once for
 * each value, under a number, and is the same object there for every question: the engine's memory hangs on identity.
 * Of the backdrop only the water crosses: no rule looks at the rest.
 */
export const layerNames = [
  'parcels',
  'buildings',
  'units',
  'facilities',
  'roads',
  'zones',
  'projects',
  'scenarios',
  'backdrop',
] as const satisfies readonly (keyof Park)[];
export type LayerName = (typeof layerNames)[number];
export type Layer = Park[LayerName];

export type Question =
  | { readonly kind: 'assess' }
  | { readonly kind: 'topology' }
  | { readonly kind: 'reach'; readonly wish: ReachWish }
  | { readonly kind: 'drives'; readonly sites: readonly SiteRef[]; readonly kinds: readonly FacilityKind[] }
  | { readonly kind: 'tieIns'; readonly site: SiteRef }
  | { readonly kind: 'repair'; readonly wish: RepairWish }
  | { readonly kind: 'rank'; readonly projectId: string }
  | { readonly kind: 'propose'; readonly projectId: string; readonly site: SiteRef }
  | { readonly kind: 'cuts'; readonly projectId: string; readonly parcelId: string }
  | { readonly kind: 'rectangle'; readonly parcelId: string; readonly plant?: PlantDemand }
  | { readonly kind: 'land'; readonly parcelId: string }
  | { readonly kind: 'protective'; readonly projectId: string; readonly site: SiteRef }
  | ({ readonly kind: 'recut' } & RecutQuestion);

export interface Answers {
  readonly assess: Assessment;
  readonly topology: readonly Issue[];
  readonly reach: ReachAnswer;
  /** What cannot be reached by road is absent. */
  readonly drives: readonly Drive[];
  /** null = the park has no such site. */
  readonly tieIns: readonly TieIn[] | null;
  readonly repair: RepairAnswer;
  readonly rank: Ranking;
  readonly propose: Proposal;
  readonly cuts: CutAnswer;
  readonly recut: RecutAnswer;
  readonly rectangle: RectangleAnswer;
  readonly land: LandAnswer;
  readonly protective: ProtectiveAnswer;
}
export type QuestionKind = keyof Answers;
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { readonly kind: Kind }>;

/** One question with the park it is asked of, packed for the way to the worker. */
export interface EngineMessage {
  readonly question: Question;
  readonly rest: Omit<Park, LayerName>;
  /** The number of each layer. */
  readonly layers: Readonly<Record<LayerName, number>>;
  /** Layers the other side has not had yet. */
  readonly added: readonly { readonly id: number; readonly layer: Layer }[];
  /** Layers the other side may forget. */
  readonly dropped: readonly number[];
}

/** How many layers the other side keeps: some edits back, so that undo sends nothing. */
const keptLayers = 32;

/** Packs parks for one worker and knows what that worker has. Messages must be sent in the order they are packed. */
export function parkPacker(): (park: Park, question: Question) => EngineMessage {
  const sent = new Map<Layer, number>();
  let lastId = 0;
  return (park, question) => {
    const added: { id: number; layer: Layer }[] = [];
    const numberOf = (layer: Layer): number => {
      const known = sent.get(layer);
      if (known !== undefined) {
        // Moved to the end: the first of the map is the one longest unused.
        sent.delete(layer);
        sent.set(layer, known);
        return known;
      }
      lastId += 1;
      sent.set(layer, lastId);
      added.push({ id: lastId, layer });
      return lastId;
    };
    // What parcels came from and what is shown to whom is no matter of any question; photos are large.
    const { formerParcels: _, briefs: _b, photos: _p, publication: _s, summaryTemplates: _t, ...today } = park;
    const { parcels, buildings, units, facilities, roads, zones, projects, scenarios, backdrop, ...rest } = today;
    const layers = {
      parcels: numberOf(parcels),
      buildings: numberOf(buildings),
      units: numberOf(units),
      facilities: numberOf(facilities),
      roads: numberOf(roads),
      zones: numberOf(zones),
      projects: numberOf(projects),
      scenarios: numberOf(scenarios),
      backdrop: numberOf(watersOf(backdrop)),
    };
    const dropped: number[] = [];
    for (const [layer, id] of sent) {
      if (sent.size <= keptLayers) break;
      sent.delete(layer);
      dropped.push(id);
    }
    return { question, rest, layers, added, dropped };
  };
}

/** The other side: keeps the layers and puts the park together again. */
export function parkUnpacker(): (message: EngineMessage) => Park {
  const layers = new Map<number, Layer>();
  return (message) => {
    for (const { id, layer } of message.added) layers.set(id, layer);
    for (const id of message.dropped) layers.delete(id);
    const layer = <Name extends LayerName>(name: Name): Park[Name] => {
      const found = layers.get(message.layers[name]);
      if (!found) throw new Error(`The layer ${name} never arrived.`);
      return found as Park[Name];
    };
    return {
      ...message.rest,
      parcels: layer('parcels'),
      buildings: layer('buildings'),
      units: layer('units'),
      facilities: layer('facilities'),
      roads: layer('roads'),
      zones: layer('zones'),
      projects: layer('projects'),
      scenarios: layer('scenarios'),
      backdrop: layer('backdrop'),
    };
  };
}
