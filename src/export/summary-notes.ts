import type { Assessment } from '../domain/assessment.ts';
import { facilityKinds } from '../domain/facility.ts';
import type { Park } from '../domain/park.ts';
import { planeName } from '../geometry/plane-code.ts';
import type { PlaneSpec } from '../geometry/plane-spec.ts';
import type { Translate } from '../locale/translator.ts';
import type { ExportOptions } from './export-format.ts';
import { columnHeader } from './summary-columns.ts';
import { summaryHead } from './summary-head.ts';
import type { SummaryLayout } from './summary-layout.ts';
import { sourcesText } from './summary-texts.ts';

export interface Note {
  readonly label: string;
  readonly text: string;
}

/** What a reader must know to trust the table: whose, when, how measured, how rounded, from where. */
export function summaryNotes(
  park: Park,
  assessment: Assessment,
  { rows, columns }: Pick<SummaryLayout, 'rows' | 'columns'>,
  options: ExportOptions,
  t: Translate,
): readonly Note[] {
  const head = summaryHead(park, assessment, options);
  const absent = facilityKinds.filter((kind) => !park.facilities.some((facility) => facility.kind === kind));
  const sources = [...new Set(rows.flatMap((row) => row.sources.map((source) => sourcesText([source], t))))];
  return [
    { label: t('domain:park'), text: park.name },
    ...(head.illustrative === null ? [] : [{ label: t('exports:notes.illustrative'), text: head.illustrative }]),
    { label: t('domain:scenario'), text: head.scenario.name },
    { label: t('exports:notes.asOf'), text: head.asOf ?? t('domain:unknown') },
    ...(head.exportedAt === null ? [] : [{ label: t('exports:notes.exportedAt'), text: head.exportedAt }]),
    { label: t('exports:notes.plane'), text: planeText(head.plane, t) },
    ...(['areaMu', 'areaMuEllipsoidal', 'netMu', 'freeMu', 'nearest'] as const).map((key) => ({
      label: t('exports:notes.method', { figure: t(`exports:notes.figure.${key}`) }),
      text: t(`exports:method.${key}`),
    })),
    { label: t('exports:notes.rounding'), text: t('exports:notes.roundingText') },
    { label: t('exports:notes.words'), text: t('exports:notes.wordsText') },
    {
      label: t('exports:notes.absentKinds'),
      text:
        absent.length === 0
          ? t('exports:missing.none')
          : absent.map((kind) => t(`domain:facility.${kind}`)).join(t('exports:comma')),
    },
    { label: t('exports:notes.sources'), text: sources.length === 0 ? t('domain:unknown') : sources.join('\n') },
    { label: t('exports:notes.disclaimer'), text: t('exports:disclaimer') },
    { label: '', text: '' },
    { label: t('exports:notes.column'), text: t('exports:notes.key') },
    ...columns.map((column) => ({ label: columnHeader(column, t), text: column.key })),
  ];
}

/** The survey plane in words a surveyor knows, with its EPSG code where it has one. */
export function planeText(plane: PlaneSpec, t: Translate): string {
  if (plane.kind === 'local-tm')
    return t('exports:plane.local', { lon: plane.lon0.toFixed(4), lat: plane.lat0.toFixed(4) });
  const { zone, meridian, epsg } = planeName(plane);
  const key = plane.zoneDigits === false ? (`${plane.kind}.plain` as const) : plane.kind;
  return t(`exports:plane.${key}`, { zone, meridian, epsg });
}
