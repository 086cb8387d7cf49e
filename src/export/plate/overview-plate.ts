import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import { innerPoint } from '../../geometry/inner-point.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { escapeXml } from '../escape-xml.ts';
import { fitBlue, footprintFill } from './plate-colours.ts';
import { areaPath, extentOf, mm, plateFrame, positionsOf } from './plate-frame.ts';
import { groundSvg, outlineSvg, plateDefinitions, plateLand } from './plate-ground.ts';
import { subjectOf } from './plate-subject.ts';

const marginMm = 4;
const plateFont = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/** The whole park with sites named by a letter each. Without coordinates, graticule or names. Null when the park is empty. */
export function overviewPlate(input: {
  readonly park: Park;
  readonly sites: readonly { readonly letter: string; readonly site: SiteRef }[];
  readonly title: string;
  readonly widthMm: number;
  readonly heightMm: number;
}): string | null {
  const { park, widthMm, heightMm } = input;
  const plane = surveyPlane(park.plane);
  const positions = park.parcels.flatMap(({ shape }) => positionsOf(plane.shapeToPlane(shape)));
  if (positions.length === 0) return null;
  const frame = plateFrame(extentOf(positions), widthMm, heightMm, marginMm);
  const named = input.sites.flatMap(({ letter, site }) => {
    const subject = subjectOf(park, site, plane);
    return subject ? [{ letter, area: subject.area }] : [];
  });
  const marks = named.map(({ letter, area }) => {
    const [x, y] = frame.toPaper(innerPoint(area));
    return `<circle cx="${mm(x)}" cy="${mm(y)}" r="3" fill="${fitBlue}" stroke="#FFFFFF" stroke-width="0.5"/><text x="${mm(x)}" y="${mm(y + 1.35)}" font-size="3.8" font-weight="700" fill="#FFFFFF" text-anchor="middle">${escapeXml(letter)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plate" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${widthMm} ${heightMm}" font-family="${plateFont}" role="img" aria-label="${escapeXml(input.title)}">`,
    plateDefinitions,
    groundSvg(plateLand(park, plane, frame), frame),
    ...named.map(({ area }) => outlineSvg(areaPath(frame, area), 0.7, fitBlue, footprintFill)),
    ...marks,
    '</svg>',
  ].join('');
}
