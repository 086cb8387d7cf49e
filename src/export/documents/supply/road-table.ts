import { sourceOfFact } from '../../../domain/fields/fact-source.ts';
import { type Road, roadClasses } from '../../../domain/road.ts';
import { measurePath } from '../../../geometry/measure-path.ts';
import { type SurveyPlane, surveyPlane } from '../../../geometry/survey-plane.ts';
import { numberCell, saidCell } from '../cells.ts';
import type { DocumentCell, DocumentRow } from '../office-document.ts';
import { plannedTable } from '../planned-table.ts';
import { joinedSource, type SupplyContext, sourceCells, sourceColumns } from './supply-context.ts';

const states = ['built', 'underConstruction', 'planned'] as const;

/** Kilometres of road by class and state, along the centre lines; null where the park has no roads. */
export function roadTable(context: SupplyContext) {
  const { park, t } = context;
  if (park.roads.length === 0) return null;
  const plane = surveyPlane(park.plane);
  const hasUnstated = park.roads.some(({ state }) => state === undefined);
  const rows = roadClasses.flatMap((roadClass): DocumentRow[] => {
    const roads = park.roads.filter((road) => road.class === roadClass);
    if (roads.length === 0) return [];
    const source = joinedSource(
      roads.map((road) => sourceOfFact(road, 'state')),
      t('exports:comma'),
    );
    const cells = [saidCell(t(`domain:road.${roadClass}`)), ...lengths(roads, plane)];
    return [{ cells: [...cells, ...sourceCells(context, source, 'transport')] }];
  });
  return plannedTable(
    t('exports:supply.table.roads'),
    [
      { id: 'class', label: t('exports:supply.roadClass'), kind: 'text', grow: 1.2 },
      ...states.map((state) => ({
        id: state,
        label: t(`exports:supply.road.${state}`),
        unit: 'km',
        kind: 'number' as const,
      })),
      { id: 'unstated', label: t('exports:supply.road.unstated'), unit: 'km', kind: 'number', isHidden: !hasUnstated },
      ...sourceColumns(context),
    ],
    [...rows, { tone: 'sum', cells: [saidCell(t('exports:supply.total')), ...lengths(park.roads, plane)] }],
  );
}

function lengths(roads: readonly Road[], plane: SurveyPlane): readonly DocumentCell[] {
  return [...states, undefined].map((state) => {
    const metres = roads
      .filter((road) => road.state === state)
      .flatMap(({ shape }) => (shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates))
      .reduce((sum, line) => sum + measurePath(plane, line).totalM, 0);
    return numberCell(metres / 1000, 2, '');
  });
}
