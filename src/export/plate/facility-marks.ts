import type { Facility } from '../../domain/facility.ts';
import { innerPoint } from '../../geometry/inner-point.ts';
import type { Translate } from '../../locale/translator.ts';
import { escapeXml } from '../escape-xml.ts';
import { ink } from './plate-colours.ts';
import { areaPath, mm, type PlateFrame } from './plate-frame.ts';
import type { Seen } from './plate-ground.ts';

/** Radius of the ring that marks a facility. */
export const markRadiusMm = 2.1;

/** Where a facility is marked; a line (a railway) has no single place. */
export function facilityPoint({ shape }: Seen<Facility>, frame: PlateFrame): readonly [number, number] | null {
  switch (shape.kind) {
    case 'points':
      return shape.points[0] ? frame.toPaper(shape.points[0]) : null;
    case 'lines':
      return null;
    case 'area':
      return shape.area.length === 0 ? null : frame.toPaper(innerPoint(shape.area));
  }
}

/** A ring with the one letter of its kind; an area is outlined too. */
export function facilitySvg(facility: Seen<Facility>, frame: PlateFrame, t: Translate): string {
  const point = facilityPoint(facility, frame);
  if (point === null) return '';
  const [x, y] = point;
  const outline =
    facility.shape.kind === 'area'
      ? `<path d="${areaPath(frame, facility.shape.area)}" fill="#FFFFFF" fill-opacity="0.5" stroke="${ink}" stroke-width="0.25" fill-rule="evenodd"/>`
      : '';
  const mark = escapeXml(t(`exports:mark.${facility.record.kind}`));
  return `${outline}<circle cx="${mm(x)}" cy="${mm(y)}" r="${markRadiusMm}" fill="#FFFFFF" stroke="${ink}" stroke-width="0.35"/><text x="${mm(x)}" y="${mm(y + 0.95)}" font-size="2.6" font-weight="600" fill="${ink}" text-anchor="middle">${mark}</text>`;
}
