import type { Assessment, ParcelLedger, PlacementFit, SiteFit, UnitLedger } from '../../domain/assessment.ts';
import type { Building, Unit } from '../../domain/building.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { Project } from '../../domain/project.ts';
import type { Translate } from '../../locale/translator.ts';
import { formatNumber } from '../../quantities/format.ts';
import type { Language } from '../../quantities/language.ts';
import type { ParcelSummary } from '../summary-rows.ts';
import { type Markup, markup } from './sheet-html.ts';

/** Everything the parts of a sheet read, looked up once. */
export interface SheetContext {
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
  readonly printedAt: string | null;
  readonly t: Translate;
  readonly language: Language;
}

/** A number with fixed decimals, or the word for what is missing, never 0. */
export function numberOr(
  { t, language }: Pick<SheetContext, 't' | 'language'>,
  value: number | null | undefined,
  decimals: number,
  unit = '',
  word: 'unknown' | 'none' | 'unreachable' = 'unknown',
): Markup {
  if (value === null || value === undefined) return missing(t, word);
  return markup(`${formatNumber(value, language, decimals, true)}${unit === '' ? '' : ` ${unit}`}`);
}

export function missing(t: Translate, word: 'unknown' | 'none' | 'unreachable' = 'unknown'): Markup {
  const said = t(`exports:missing.${word}`);
  // None is an answer; only what is not known or not reached needs the eye.
  return markup(word === 'none' ? said : `<span class="missing">${said}</span>`);
}
