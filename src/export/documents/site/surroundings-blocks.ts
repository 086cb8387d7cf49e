import type { Nearest } from '../../../domain/assessment.ts';
import { type FacilityKind, facilityKinds } from '../../../domain/facility.ts';
import { numberOr, textCell, textOr } from '../cells.ts';
import type { DocumentBlock } from '../office-document.ts';
import type { SiteContext } from './site-context.ts';

export const nearestOf = ({
  unit,
  unitLedger,
  ledger,
}: Pick<SiteContext, 'unit' | 'unitLedger' | 'ledger'>): Readonly<Partial<Record<FacilityKind, Nearest>>> =>
  (unit === null ? ledger?.nearest : unitLedger?.nearest) ?? {};

/** The nearest of every kind the park has; kinds it has none of are named in one line. */
export function nearestBlocks(context: SiteContext): readonly DocumentBlock[] {
  const { park, t } = context;
  const nearest = nearestOf(context);
  const byRoad = park.roads.length === 0 ? 'unknown' : 'unreachable';
  const rows = facilityKinds.flatMap((kind) => {
    const found = nearest[kind];
    if (found === undefined) return [];
    const facility = park.facilities.find(({ id }) => id === found.id);
    const state = facility?.state === undefined || facility.state === 'operating' ? null : facility.state;
    const opening =
      state === null ? '' : ` (${[t(`domain:facilityState.${state}`), facility?.openFrom].filter(Boolean).join(', ')})`;
    return [
      {
        cells: [
          textCell(t(`domain:facility.${kind}`)),
          textCell(`${facility?.name ?? found.id}${opening}`),
          numberOr(found.metres, 0, t),
          numberOr(found.roadMetres, 0, t, byRoad),
          numberOr(found.minutes, 1, t, byRoad),
        ],
      },
    ];
  });
  const absent = facilityKinds
    .filter((kind) => nearest[kind] === undefined)
    .map((kind) => t(`domain:facility.${kind}`));
  const text = `${t('exports:notes.absentKinds')}: ${absent.join(t('exports:comma'))}`;
  const note: readonly DocumentBlock[] = absent.length === 0 ? [] : [{ kind: 'paragraph', tone: 'note', text }];
  if (rows.length === 0) return note;
  return [
    {
      kind: 'table',
      title: t('exports:sheet.nearest'),
      columns: [
        { id: 'kind', label: t('domain:facility'), kind: 'text', grow: 1.4 },
        { id: 'name', label: t('exports:sheet.nearestName'), kind: 'text', grow: 2.6 },
        { id: 'metres', label: t('exports:distance.straight'), unit: 'm', kind: 'number', grow: 1 },
        { id: 'roadMetres', label: t('exports:distance.road'), unit: 'm', kind: 'number', grow: 1 },
        { id: 'minutes', label: t('exports:distance.drive'), unit: t('exports:unit.min'), kind: 'number', grow: 1 },
      ],
      rows,
    },
    ...note,
  ];
}

/** What each resource of the park has left with this scenario in place. The serving facilities stand in the findings. */
export function resourcesBlocks({ assessment, t }: SiteContext): readonly DocumentBlock[] {
  const lines = assessment.capacity.filter(({ kind, facilityId }) => kind === 'resource' && facilityId === undefined);
  if (lines.length === 0) return [];
  const isSupplied = (resource: (typeof lines)[number]['resource']): boolean =>
    assessment.capacity.some((each) => each.facilityId !== undefined && each.resource === resource);
  const hasUncounted = lines.some(({ unknownDemands }) => unknownDemands > 0);
  const figures = ['capacity', 'committed', 'taken', 'left'] as const;
  return [
    {
      kind: 'table',
      title: t('exports:sheet.resources'),
      columns: [
        { id: 'resource', label: t('domain:resource'), kind: 'text', grow: 1.6 },
        ...figures.map((id) => ({ id, label: t(`findings:figure.${id}`), kind: 'number' as const, grow: 1 })),
        ...(hasUncounted
          ? [{ id: 'uncounted', label: t('exports:sheet.notCounted'), kind: 'text' as const, grow: 1.2 }]
          : []),
      ],
      rows: lines.map((line) => {
        const name = line.resource === undefined ? line.id : t(`domain:resource.${line.resource}`);
        const uncounted = line.unknownDemands > 0 ? t('exports:sheet.uncounted', { count: line.unknownDemands }) : null;
        return {
          cells: [
            textCell(`${name} (${t(`findings:unit.${line.unit}`)})`),
            // What nobody supplies nobody has promised either; that it is nothing is not known.
            ...figures.map((figure) =>
              numberOr(figure === 'committed' && !isSupplied(line.resource) ? null : line[figure], 0, t),
            ),
            ...(hasUncounted ? [textOr(uncounted, t, 'none')] : []),
          ],
        };
      }),
    },
  ];
}
