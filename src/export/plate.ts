import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { AreaShape } from '../geometry/shapes.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import type { Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import { escapeXml } from './escape-xml.ts';
import { facilitySvg } from './plate/facility-marks.ts';
import { fitBlue, footprintFill, ink } from './plate/plate-colours.ts';
import { areaPath, extentOf, mm, plateFrame, positionsOfArea } from './plate/plate-frame.ts';
import { groundSvg, outlineSvg, plateDefinitions, plateLand } from './plate/plate-ground.ts';
import { labelSheet } from './plate/plate-labels.ts';
import { putLabels } from './plate/plate-names.ts';
import { scaleText, stripHeightMm, stripSvg } from './plate/plate-strip.ts';
import { subjectOf } from './plate/plate-subject.ts';

export interface PlateFootprint {
  readonly name: string;
  readonly shape: AreaShape;
}

export interface PlateInput {
  readonly park: Park;
  readonly site: SiteRef;
  /** Pieces of the parcel that projects take or would take; the first is the one the sheet is about. */
  readonly footprints: readonly PlateFootprint[];
  readonly t: Translate;
  readonly language: Language;
  readonly widthMm: number;
  readonly heightMm: number;
}

export interface Plate {
  /** One millimetre of the viewBox is one millimetre on paper. */
  readonly svg: string;
  /** 2000 for 1:2,000. */
  readonly scale: number;
}

/** Paper around the subject, so that neighbours and roads are seen. */
const marginMm = 12;

/**
 * A map of the site at true scale, metres of the survey plane to millimetres of paper. It carries no coordinates and
 * no graticule: a sheet leaves the house, and exact positions are not for publication. Null when the site has no shape.
 */
export function plate(input: PlateInput): Plate | null {
  const { park, site, t, language, widthMm, heightMm } = input;
  const plane = surveyPlane(park.plane);
  const subject = subjectOf(park, site, plane);
  if (subject === null) return null;
  const mapHeight = heightMm - stripHeightMm;
  const frame = plateFrame(extentOf(positionsOfArea(subject.around)), widthMm, mapHeight, marginMm);
  const footprints = input.footprints.map(({ name, shape }) => ({ name, area: plane.areaToPlane(shape) }));
  const land = plateLand(park, plane, frame);
  const labels = labelSheet(widthMm, mapHeight);
  labels.reserve(widthMm - 14, 1, 13, 17);
  putLabels(labels, { land, frame, subject, footprints, language });

  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plate" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${widthMm} ${heightMm}" role="img" aria-label="${escapeXml(t('exports:plate.title', { name: subject.name, scale: scaleText(frame.scale) }))}">`,
    plateDefinitions,
    `<clipPath id="plate-window"><rect width="${widthMm}" height="${mm(mapHeight)}"/></clipPath><g clip-path="url(#plate-window)">`,
    groundSvg(land, frame),
    ...footprints.map(
      ({ area }) =>
        `<path d="${areaPath(frame, area)}" fill="${footprintFill}" fill-opacity="0.88" stroke="${fitBlue}" stroke-width="0.45" fill-rule="evenodd"/>`,
    ),
    subject.kind === 'building' ? outlineSvg(areaPath(frame, subject.around), 0.4) : '',
    outlineSvg(areaPath(frame, subject.area), 0.7),
    land.facilities.map((facility) => facilitySvg(facility, frame, t)).join(''),
    labels.svg(),
    northSvg(widthMm, t),
    '</g>',
    stripSvg(frame, t, language, { subject: subject.kind, hasFootprint: footprints.length > 0 }),
    `<rect x="0.15" y="0.15" width="${widthMm - 0.3}" height="${heightMm - 0.3}" fill="none" stroke="${ink}" stroke-width="0.3"/><line x1="0" x2="${widthMm}" y1="${mm(mapHeight)}" y2="${mm(mapHeight)}" stroke="${ink}" stroke-width="0.3"/>`,
    '</svg>',
  ].join('');
  return { svg, scale: frame.scale };
}

/** North of the survey plane, which is up. */
function northSvg(widthMm: number, t: Translate): string {
  return `<g transform="translate(${mm(widthMm - 7.5)} 2.5)"><path d="M0 0L3 9.5L0 7.6L-3 9.5Z" fill="#FFFFFF" stroke="${ink}" stroke-width="0.3" stroke-linejoin="round"/><path d="M0 0L0 7.6L-3 9.5Z" fill="${ink}"/><text x="0" y="13.4" font-size="3" font-weight="600" fill="${ink}" text-anchor="middle" stroke="#FFFFFF" stroke-width="0.6" paint-order="stroke">${escapeXml(t('exports:plate.north'))}</text></g>`;
}
