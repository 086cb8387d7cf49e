import { planeSpecFor } from '../../../geometry/plane-spec-for.ts';
import { surveyPlane } from '../../../geometry/survey-plane.ts';
import { boundaryPoints } from '../../plate/boundary-points.ts';
import { subjectOf } from '../../plate/plate-subject.ts';
import { planeText } from '../../summary-notes.ts';
import { numberOr, textCell } from '../cells.ts';
import type { DocumentBlock } from '../office-document.ts';
import type { SiteContext } from './site-context.ts';

/**
 * The corners of the site with their coordinates, for what stays in the house: exact survey coordinates may be
 * classified, and a public map shows none (自然资规〔2023〕2号). In the zone of CGCS2000 the park lies in.
 */
export function coordinatesBlocks({ park, site, t }: SiteContext): readonly DocumentBlock[] {
  const plane = surveyPlane(park.plane);
  const subject = subjectOf(park, site, plane);
  if (subject === null) return [];
  const spec = park.plane.kind === 'local-tm' ? planeSpecFor(park.centre) : park.plane;
  const survey = surveyPlane(spec);
  const points = boundaryPoints(subject.area).map(({ label, ring, position }) => ({
    label,
    ring,
    position: survey.toPlane(plane.toLonLat(position)),
  }));
  const next = (at: number): readonly [number, number] | undefined => {
    const ring = points[at]?.ring;
    const following = points[at + 1];
    return (following?.ring === ring ? following : points.find((each) => each.ring === ring))?.position;
  };
  return [
    { kind: 'heading', level: 2, text: t('exports:coordinates.title') },
    { kind: 'paragraph', tone: 'warning', text: t('exports:coordinates.warning') },
    {
      kind: 'table',
      title: t('exports:coordinates.title'),
      columns: [
        { id: 'point', label: t('exports:coordinates.point'), kind: 'text', grow: 1 },
        { id: 'ring', label: t('exports:coordinates.ring'), kind: 'number', grow: 0.6 },
        { id: 'north', label: t('exports:coordinates.north'), unit: 'm', kind: 'number', grow: 1.6 },
        { id: 'east', label: t('exports:coordinates.east'), unit: 'm', kind: 'number', grow: 1.6 },
        { id: 'side', label: t('exports:coordinates.side'), unit: 'm', kind: 'number', grow: 1 },
      ],
      rows: points.map(({ label, ring, position: [east, north] }, at) => {
        const to = next(at);
        const side = to === undefined ? null : Math.hypot(to[0] - east, to[1] - north);
        return {
          cells: [
            textCell(label),
            numberOr(ring, 0, t),
            { kind: 'number', value: north, decimals: 3, isPlain: true },
            { kind: 'number', value: east, decimals: 3, isPlain: true },
            numberOr(side, 2, t),
          ],
        };
      }),
    },
    { kind: 'paragraph', tone: 'note', text: planeText(spec, t) },
  ];
}
