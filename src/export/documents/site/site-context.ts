import type { Assessment, ParcelLedger, PlacementFit, SiteFit, UnitLedger } from '../../../domain/assessment.ts';
import type { Building, Unit } from '../../../domain/building.ts';
import type { Parcel } from '../../../domain/parcel.ts';
import type { Park } from '../../../domain/park.ts';
import type { SiteRef } from '../../../domain/placement.ts';
import type { Project } from '../../../domain/project.ts';
import { hides, type RedactionTopic } from '../../../domain/redaction.ts';
import { createTranslator, type Translate } from '../../../locale/translator.ts';
import type { Language } from '../../../quantities/language.ts';
import { type ParcelSummary, summaryRows } from '../../summary-rows.ts';
import type { SheetInput, SiteJudged } from './site-input.ts';

/** Everything the parts of a sheet read of one site, looked up once. */
export interface SiteContext {
  readonly park: Park;
  readonly assessment: Assessment;
  readonly site: SiteRef;
  readonly siteName: string;
  /** The land: the parcel itself, or the one under the unit's building. */
  readonly parcel: Parcel | null;
  readonly ledger: ParcelLedger | null;
  /** The same record as in every other format. */
  readonly summary: ParcelSummary | null;
  readonly unit: Unit | null;
  readonly unitLedger: UnitLedger | null;
  readonly building: Building | null;
  readonly project: Project | null;
  readonly fit: SiteFit | PlacementFit | null;
  /** Whether the reader must not see it. */
  readonly isHidden: (topic: RedactionTopic) => boolean;
  /** Whether places on earth may be told, and lengths to the centimetre. */
  readonly isExact: boolean;
  readonly t: Translate;
  readonly language: Language;
}

export function siteContext(input: SheetInput, { site, fit }: SiteJudged): SiteContext {
  const { park, assessment, projectId, language, redaction } = input;
  const unit = site.kind === 'unit' ? (park.units.find(({ id }) => id === site.id) ?? null) : null;
  const building = park.buildings.find(({ id }) => id === unit?.buildingId) ?? null;
  const parcelId = site.kind === 'parcel' ? site.id : building?.parcelId;
  const parcel = park.parcels.find(({ id }) => id === parcelId) ?? null;
  return {
    park,
    assessment,
    site,
    siteName: (site.kind === 'unit' ? unit?.name : parcel?.name) ?? site.id,
    parcel,
    ledger: assessment.parcels.find((ledger) => ledger.parcelId === parcelId) ?? null,
    summary: parcel === null ? null : (summaryRows({ ...park, parcels: [parcel] }, assessment)[0] ?? null),
    unit,
    unitLedger: assessment.units.find(({ unitId }) => unitId === unit?.id) ?? null,
    building,
    project: park.projects.find(({ id }) => id === projectId) ?? null,
    fit: fit ?? null,
    isHidden: (topic) => redaction !== undefined && hides(redaction, topic),
    isExact: redaction === undefined || redaction.positions === 'exact',
    t: createTranslator(language).t,
    language,
  };
}

export function projectName({ project, language }: Pick<SiteContext, 'project' | 'language'>): string {
  if (project === null) return '';
  return language === 'en' ? (project.nameEn ?? project.name) : project.name;
}
