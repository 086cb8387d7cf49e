import { type FacilityKind, facilityKinds } from '../domain/facility.ts';
import type { AttributeLayer } from '../domain/fields/field.ts';
import { type ParcelStatus, parcelStatuses } from '../domain/parcel.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { LonLat } from '../geometry/shapes.ts';
import type { Language } from '../quantities/language.ts';
import { type Notation, usualNotation } from '../quantities/notation.ts';

const groundLayers = [
  'buildings',
  'placements',
  'roads',
  'railway',
  'zones',
  'water',
  'relief',
  'green',
  'labels',
] as const;

/** Everything on the map that has a switch: `parcels.leveled`, `facility.substation`, `roads` … */
export type LayerId = `parcels.${ParcelStatus}` | `facility.${FacilityKind}` | (typeof groundLayers)[number];

export const layerIds: readonly LayerId[] = [
  ...parcelStatuses.map((status) => `parcels.${status}` as const),
  ...groundLayers,
  ...facilityKinds.map((kind) => `facility.${kind}` as const),
];

/** status: what the land is; fit: how it suits the project being matched; readiness: when it can be had. */
export const colourings = ['status', 'fit', 'readiness'] as const;
export type Colouring = (typeof colourings)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const leftTabs = ['projects', 'sites', 'layers', 'issues'] as const;
export type LeftTab = (typeof leftTabs)[number];

export type IssuesView = 'issues' | 'ask';

/**
 * How the program explains itself: `offer` the tour on a first run, `tour` it goes on, `here` the figure under the
 * focus, `point` the next one pressed, `updated` a line after an update; the rest are dialogs.
 */
export type HelpPage =
  | 'offer'
  | 'tour'
  | 'here'
  | 'point'
  | 'keys'
  | 'guide'
  | 'figures'
  | 'news'
  | 'about'
  | 'updated';

export type MeasureMode = 'distance' | 'area';

export interface Camera {
  readonly centre: LonLat;
  readonly zoom: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Degrees from straight down. */
  readonly pitch: number;
  /** Of the window it looks through, pixels; an address does not keep it. */
  readonly widthPx?: number;
  readonly heightPx?: number;
}

/** What a visitor is shown, and what is gathered for one. */
export interface VisitorView {
  /** The brief is before the visitor's eyes. */
  readonly on: boolean;
  /** The brief that is open: presented, or being prepared. Null = none; the park may have lost it meanwhile. */
  readonly briefId: string | null;
  /** The shortlist: sites ticked one by one, from which a brief can be made. */
  readonly options: readonly SiteRef[];
  /** The project the shortlist is for; null when the visitor has not said what they need. */
  readonly projectId: string | null;
}

export interface ViewState {
  readonly layers: Readonly<Record<LayerId, boolean>>;
  /** What the user chose; while a project is being matched the map shows its fit instead. */
  readonly colouring: Colouring;
  /** null = the whole park, fitted to the window. */
  readonly camera: Camera | null;
  /** Buildings extruded. */
  readonly extruded: boolean;
  readonly language: Language;
  readonly theme: Theme;
  /** How this reader likes figures written. */
  readonly notation: Notation;
  readonly leftTab: LeftTab;
  readonly measure: MeasureMode | null;
  /** The layer whose attribute table is open; null when none is. */
  readonly attributes: AttributeLayer | null;
  /** In the tab of issues: what is wrong with the data, or what to ask whom. */
  readonly issuesView: IssuesView;
  /** What the program explains just now; null when nothing. */
  readonly help: HelpPage | null;
  readonly visitor: VisitorView;
}

export const noVisitor: VisitorView = { on: false, briefId: null, options: [], projectId: null };

export const initialView: ViewState = {
  layers: Object.fromEntries(layerIds.map((id) => [id, true])) as Record<LayerId, boolean>,
  colouring: 'status',
  camera: null,
  extruded: false,
  language: 'zh-CN',
  theme: 'system',
  notation: usualNotation,
  leftTab: 'projects',
  measure: null,
  attributes: null,
  issuesView: 'issues',
  help: null,
  visitor: noVisitor,
};
