import type { Wish } from '../../domain/brief.ts';
import type { FacilityKind } from '../../domain/facility.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { PositionGrade } from '../../domain/redaction.ts';
import type { AreaShape, LonLat } from '../../geometry/shapes.ts';
import type { Language } from '../../quantities/language.ts';
import type { HeightBy } from './massing-height.ts';
import type { VisitorFact, VisitorVerdict } from './visitor-facts.ts';
import type { WishAnswer } from './wish-answers.ts';

/** A way one drives, in the frame of the show. */
export interface ShowDrive {
  readonly kind: FacilityKind;
  /** Of the facility. */
  readonly name: string;
  readonly metres: number;
  readonly minutes: number | null;
  readonly line: readonly LonLat[];
}

/** One site as a visitor may see it. */
export interface ShowOption {
  /** A, B, C … in the order of the brief: what the option is called when the order on the screen changes. */
  readonly letter: string;
  readonly site: SiteRef;
  readonly name: string;
  readonly district: string | null;
  readonly status: 'developed' | 'leveled' | 'planned' | 'unit';
  /** Against the project of the brief; null when there is none. */
  readonly verdict: VisitorVerdict | null;
  readonly facts: readonly VisitorFact[];
  /** The land the project would take, in the frame of the show; what massing stands on. Null for floor space. */
  readonly footprint: {
    readonly shape: AreaShape;
    readonly areaM2: number;
    readonly heightM: number;
    /** By what the height is told: see `massing-height.ts`. */
    readonly heightBy: HeightBy;
  } | null;
  readonly drives: readonly ShowDrive[];
  /** How well it answers each wish, best of the options = 1. Wishes that are hidden are absent. */
  readonly answers: Readonly<Partial<Record<Wish, WishAnswer>>>;
  readonly note: string | null;
  readonly photoIds: readonly string[];
}

export interface ShowPhoto {
  readonly id: string;
  readonly caption: string | null;
  /** `data:image/…;base64,…` */
  readonly address: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * A presentation, ready to be shown: all that screen and file know. It is made by `makeVisitorShow`, which leaves out
 * what the redaction hides, so that nothing hidden can reach the visitor by way of it. Plain data, survives JSON.
 */
export interface VisitorShow {
  readonly version: 1;
  readonly language: Language;
  readonly parkName: string;
  /** Said on the opening page. */
  readonly audience: string | null;
  readonly welcome: string | null;
  /** The visitor's own project; never another one's. */
  readonly projectName: string | null;
  readonly illustrative: string | null;
  /** ISO month the data are of. */
  readonly asOf: string | null;
  /** ISO day the show was made; null for one that is shown live. */
  readonly madeOn: string | null;
  /** The park in a few numbers. */
  readonly glance: readonly VisitorFact[];
  readonly options: readonly ShowOption[];
  /** What the visitor may weigh, in this order. */
  readonly wishes: readonly Wish[];
  readonly startWishes: Readonly<Partial<Record<Wish, number>>>;
  /**
   * What map and plates draw: a park without anything hidden. With positions `none` it lies in a frame of its own
   * around 0° 0°, so that no place on earth can be read from it.
   */
  readonly park: Park;
  readonly positions: PositionGrade;
  readonly photos: readonly ShowPhoto[];
  readonly openingPhotoIds: readonly string[];
  readonly contact: string | null;
  readonly link: string | null;
  readonly publisher: string | null;
  readonly disclaimer: string;
  /** 审图号 */
  readonly mapApproval: string | null;
}
