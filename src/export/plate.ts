import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { AreaShape } from '../geometry/shapes.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import type { Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import { escapeXml } from './escape-xml.ts';
import { boundaryPoints } from './plate/boundary-points.ts';
import { facilitySvg } from './plate/facility-marks.ts';
import { fitBlue, footprintFill, ink } from './plate/plate-colours.ts';
import { areaPath, extentOf, fittingScale, mm, plateFrame, positionsOfArea } from './plate/plate-frame.ts';
import { groundSvg, outlineSvg, plateDefinitions, plateLand } from './plate/plate-ground.ts';
import { labelSheet } from './plate/plate-labels.ts';
import { putLabels } from './plate/plate-names.ts';
import { northSvg } from './plate/plate-north.ts';
import { pointsSvg } from './plate/plate-points.ts';
import { smallStripHeightMm, smallStripSvg } from './plate/plate-small-strip.ts';
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
  /** 2000 for 1:2,000; absent = the finest at which the site fits. */
  readonly scale?: number;
  /** A small plate has scale, bar and legend closer together. */
  readonly isSmall?: boolean;
  /** Lengths along the sides and measured areas; left out where the outline was generalised. Absent = written. */
  readonly withSides?: boolean;
  /** Corners with their numbers, for the list of coordinates of a sheet that stays in the house. */
  readonly withPoints?: boolean;
  /** Tells the plates of one page apart. */
  readonly key?: string;
}

export interface Plate {
  /** One millimetre of the viewBox is one millimetre on paper. */
  readonly svg: string;
  /** 2000 for 1:2,000. */
  readonly scale: number;
  /** False when the site is larger than the plate at the scale that was asked for. */
  readonly holdsSubject: boolean;
}

/** Paper around the subject, so that neighbours and roads are seen. */
const marginMm = 12;

const fontFamily = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/** Height the strip below the map takes. */
const stripHeight = ({ isSmall, widthMm, footprints, t, site }: PlateInput): number =>
  isSmall ? smallStripHeightMm(widthMm, signsOf(site, footprints), t) : stripHeightMm;

const signsOf = (site: SiteRef, footprints: readonly PlateFootprint[]) => ({
  subject: site.kind === 'parcel' ? ('parcel' as const) : ('building' as const),
  hasFootprint: footprints.length > 0,
});

/** The finest scale at which the site fits this plate; null when the site has no shape. */
export function fittingPlateScale(input: PlateInput): number | null {
  const subject = subjectOf(input.park, input.site, surveyPlane(input.park.plane));
  const mapHeight = input.heightMm - stripHeight(input);
  return subject && fittingScale(extentOf(positionsOfArea(subject.around)), input.widthMm, mapHeight, marginOf(input));
}

const marginOf = ({ isSmall }: PlateInput): number => (isSmall ? marginMm / 2 : marginMm);

/**
 * A map of the site at true scale, metres of the survey plane to millimetres of paper. It carries no coordinates and
 * no graticule: a sheet leaves the house, and exact positions are not for publication. Null when the site has no shape.
 */
export function plate(input: PlateInput): Plate | null {
  const { park, site, t, language, widthMm, heightMm, withSides = true, key = 'plate' } = input;
  const plane = surveyPlane(park.plane);
  const subject = subjectOf(park, site, plane);
  if (subject === null) return null;
  const mapHeight = heightMm - stripHeight(input);
  const around = extentOf(positionsOfArea(subject.around));
  const frame = plateFrame(around, widthMm, mapHeight, marginOf(input), input.scale ?? null);
  const footprints = input.footprints.map(({ name, shape }) => ({ name, area: plane.areaToPlane(shape) }));
  const land = plateLand(park, plane, frame);
  const labels = labelSheet(widthMm, mapHeight);
  labels.reserve(widthMm - 14, 1, 13, 17);
  const points = input.withPoints ? pointsSvg(boundaryPoints(subject.area), frame, labels) : '';
  putLabels(labels, { land, frame, subject, footprints, language, withSides });
  const signs = signsOf(site, input.footprints);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plate" width="${mm(widthMm)}mm" height="${mm(heightMm)}mm" viewBox="0 0 ${mm(widthMm)} ${mm(heightMm)}" font-family="${fontFamily}" role="img" aria-label="${escapeXml(t('exports:plate.title', { name: subject.name, scale: scaleText(frame.scale) }))}">`,
    plateDefinitions,
    `<clipPath id="${key}-window"><rect width="${mm(widthMm)}" height="${mm(mapHeight)}"/></clipPath><g clip-path="url(#${key}-window)">`,
    groundSvg(land, frame),
    ...footprints.map(
      ({ area }) =>
        `<path d="${areaPath(frame, area)}" fill="${footprintFill}" fill-opacity="0.88" stroke="${fitBlue}" stroke-width="0.45" fill-rule="evenodd"/>`,
    ),
    subject.kind === 'building' ? outlineSvg(areaPath(frame, subject.around), 0.4) : '',
    outlineSvg(areaPath(frame, subject.area), 0.7),
    points,
    land.facilities.map((facility) => facilitySvg(facility, frame, t)).join(''),
    labels.svg(),
    northSvg(widthMm, t),
    '</g>',
    (input.isSmall ? smallStripSvg : stripSvg)(frame, t, language, signs),
    `<rect x="0.15" y="0.15" width="${mm(widthMm - 0.3)}" height="${mm(heightMm - 0.3)}" fill="none" stroke="${ink}" stroke-width="0.3"/><line x1="0" x2="${mm(widthMm)}" y1="${mm(mapHeight)}" y2="${mm(mapHeight)}" stroke="${ink}" stroke-width="0.3"/>`,
    '</svg>',
  ].join('');
  return { svg, scale: frame.scale, holdsSubject: frame.holdsSubject };
}
