import type { PlaneSpec } from '../geometry/plane-spec.ts';
import type { LonLat } from '../geometry/shapes.ts';
import type { BackdropFeature } from './backdrop.ts';
import type { Brief } from './brief.ts';
import type { Building, Unit } from './building.ts';
import type { Facility } from './facility.ts';
import type { FormerParcel } from './former-parcel.ts';
import type { Guarantee } from './guarantee.ts';
import type { Parcel } from './parcel.ts';
import type { Photo } from './photo.ts';
import type { Project } from './project.ts';
import type { Publication } from './publication.ts';
import type { Road } from './road.ts';
import type { RulePack } from './rule-pack.ts';
import type { Scenario } from './scenario.ts';
import type { SummaryTemplate } from './summary-template.ts';
import type { Zone } from './zone.ts';

/** The whole document. Plain readonly data; every edit makes a new one that shares what it did not touch. */
export interface Park {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  /** Said on screen and in every export when the geometry is not a survey. */
  readonly illustrative?: string;
  readonly centre: LonLat;
  readonly plane: PlaneSpec;
  /** Today of the document, ISO month: readiness is judged from it. */
  readonly asOf?: string;
  readonly parcels: readonly Parcel[];
  /** Parcels that were divided, put together or cut, as they were: who came from whom. The oldest first. */
  readonly formerParcels?: readonly FormerParcel[];
  readonly buildings: readonly Building[];
  readonly units: readonly Unit[];
  readonly facilities: readonly Facility[];
  /** What the park offers that has no place on the map: telecom, waste, labour. */
  readonly guarantees?: readonly Guarantee[];
  readonly roads: readonly Road[];
  readonly zones: readonly Zone[];
  readonly backdrop: readonly BackdropFeature[];
  readonly projects: readonly Project[];
  readonly rules: RulePack;
  /** Never empty. */
  readonly scenarios: readonly Scenario[];
  readonly activeScenarioId: string;
  /** Presentations of sites, made for somebody. */
  readonly briefs?: readonly Brief[];
  /** Pictures the briefs name. */
  readonly photos?: readonly Photo[];
  /** What stands on everything that leaves the house. */
  readonly publication?: Publication;
  /** Layouts of the parcel summary. */
  readonly summaryTemplates?: readonly SummaryTemplate[];
}
