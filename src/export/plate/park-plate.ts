import type { FacilityKind } from '../../domain/facility.ts';
import type { Park } from '../../domain/park.ts';
import { innerPoint } from '../../geometry/inner-point.ts';
import type { LonLat, PlanePosition } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { Translate } from '../../locale/translator.ts';
import type { Language } from '../../quantities/language.ts';
import { documentHead } from '../documents/document-head.ts';
import { footLines } from '../documents/foot-lines.ts';
import { escapeXml } from '../escape-xml.ts';
import { facilitySvg } from './facility-marks.ts';
import { fitBlue, footprintFill, ink, quietInk } from './plate-colours.ts';
import { areaPath, type Extent, extentOf, mm, type PlateFrame, plateFrame, positionsOf } from './plate-frame.ts';
import { groundSvg, type PlateLand, plateDefinitions, plateLand } from './plate-ground.ts';
import { type LabelSheet, labelSheet, textWidthMm } from './plate-labels.ts';
import { putLabels, reserveMarks } from './plate-names.ts';
import { northSvg } from './plate-north.ts';
import { scaleText, stripHeightMm, stripSvg, stripText } from './plate-strip.ts';
import { wrapText } from './wrap-text.ts';

/** What part of the land is drawn: this much of the plane round a place, metres. Absent = the whole park. */
export interface PlateWindow {
  readonly centre: LonLat;
  readonly widthM: number;
  readonly heightM: number;
}

export interface ParkPlateInput {
  readonly park: Park;
  readonly window?: PlateWindow;
  /** The placements of the active scenario are drawn. */
  readonly withPlacements: boolean;
  readonly t: Translate;
  readonly language: Language;
  /** ISO day. */
  readonly printedOn: string;
  readonly widthMm: number;
  readonly heightMm: number;
}

const marginMm = 6;
const headHeightMm = 11;
const footSizeMm = 2.4;
const footLineMm = 3.6;
/** From this scale on districts are named rather than felt. */
const districtScale = 7500;
/** From this scale on a shop or a school is smaller than its sign. */
const coarseScale = 15_000;
const kindsFromAfar: readonly FacilityKind[] = [
  'substation',
  'waterWorks',
  'sewageWorks',
  'gasStation',
  'heatSource',
  'interchange',
  'freightYard',
  'railway',
  'port',
  'airport',
];

const plateFont = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/**
 * A map of the park, or of a part of it, at true scale: the signs, bar, north and legend of the site's plate, with the
 * head and foot a sheet needs that goes out alone. North of the survey plane is up. It carries no coordinates and no
 * graticule. One unit of the viewBox is a millimetre on paper. Null when the park has nothing to draw.
 */
export function parkPlate(input: ParkPlateInput): { readonly svg: string; readonly scale: number } | null {
  const { park, t, language, widthMm, heightMm } = input;
  const plane = surveyPlane(park.plane);
  const extent = input.window ? extentAround(plane.toPlane(input.window.centre), input.window) : extentOfPark(park);
  if (extent === null) return null;
  const head = documentHead(park, language, input.printedOn, t);
  const foot = footLines(head, t).flatMap((line) => wrapText(line, footSizeMm, widthMm - 8));
  const footHeight = foot.length * footLineMm + 3;
  const mapHeight = heightMm - headHeightMm - stripHeightMm - footHeight;
  const frame = plateFrame(extent, widthMm, mapHeight, input.window ? 0 : marginMm);
  const land = forScale(plateLand(park, plane, frame), frame.scale);
  const footprints = input.withPlacements
    ? placedOn(park).map(({ name, shape }) => ({ name, area: plane.areaToPlane(shape) }))
    : [];
  const labels = labelSheet(widthMm, mapHeight);
  labels.reserve(widthMm - 14, 1, 13, 17);
  reserveMarks(labels, { land, frame });
  for (const { name, area } of footprints) {
    if (area.length === 0) continue;
    const [x, y] = frame.toPaper(innerPoint(area));
    labels.put({ text: name, x, y, sizeMm: 2.6, colour: fitBlue, bold: true });
  }
  if (frame.scale >= districtScale) putDistricts(labels, land, frame);
  putLabels(labels, { land, frame, subject: null, footprints: [], language, withSides: false });
  const title = t('exports:plate.park', { name: head.parkName, scale: scaleText(frame.scale) });
  const top = headHeightMm + mapHeight;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plate" width="${mm(widthMm)}mm" height="${mm(heightMm)}mm" viewBox="0 0 ${mm(widthMm)} ${mm(heightMm)}" font-family="${plateFont}" role="img" aria-label="${escapeXml(title)}">`,
    plateDefinitions,
    `<rect width="${mm(widthMm)}" height="${mm(heightMm)}" fill="#FFFFFF"/>`,
    stripText(4, 7.4, 5.2, head.parkName, ' font-weight="600"'),
    `<clipPath id="park-window"><rect width="${mm(widthMm)}" height="${mm(mapHeight)}"/></clipPath><g transform="translate(0 ${headHeightMm})"><g clip-path="url(#park-window)">`,
    groundSvg(land, frame),
    ...footprints.map(
      ({ area }) =>
        `<path d="${areaPath(frame, area)}" fill="${footprintFill}" fill-opacity="0.88" stroke="${fitBlue}" stroke-width="0.45" fill-rule="evenodd"/>`,
    ),
    land.facilities.map((facility) => facilitySvg(facility, frame, t)).join(''),
    labels.svg(),
    northSvg(widthMm, t),
    '</g>',
    stripSvg(frame, t, language, { subject: null, hasFootprint: footprints.length > 0 }),
    '</g>',
    ...foot.map(
      (line, index) =>
        `<text x="4" y="${mm(top + stripHeightMm + 4 + index * footLineMm)}" font-size="${footSizeMm}" fill="${quietInk}">${escapeXml(line)}</text>`,
    ),
    ...[headHeightMm, top, top + stripHeightMm].map(
      (y) => `<line x1="0" x2="${mm(widthMm)}" y1="${mm(y)}" y2="${mm(y)}" stroke="${ink}" stroke-width="0.3"/>`,
    ),
    `<rect x="0.15" y="0.15" width="${mm(widthMm - 0.3)}" height="${mm(heightMm - 0.3)}" fill="none" stroke="${ink}" stroke-width="0.3"/>`,
    '</svg>',
  ].join('');
  return { svg, scale: frame.scale };
}

/** Where parcels are as small as signs, only what serves the whole park keeps its own; and districts name themselves. */
function forScale(land: PlateLand, scale: number): PlateLand {
  const districts = new Set(land.parcels.map(({ record }) => record.district));
  const named = land.backdrop.filter(({ record }) => record.kind !== 'label' || !districts.has(record.name));
  if (scale < districtScale) return land;
  if (scale < coarseScale) return { ...land, backdrop: named };
  const facilities = land.facilities.filter(({ record }) => kindsFromAfar.includes(record.kind));
  // The few plots whose numbers fit would look picked out.
  const parcels = land.parcels.map(({ record, shape }) => ({ record: { ...record, name: '' }, shape }));
  return { ...land, parcels, backdrop: named, facilities };
}

const extentAround = ([east, north]: PlanePosition, { widthM, heightM }: PlateWindow): Extent => ({
  west: east - widthM / 2,
  east: east + widthM / 2,
  south: north - heightM / 2,
  north: north + heightM / 2,
});

/** Of the parcels; of a park without any, of whatever else there is. */
function extentOfPark(park: Park): Extent | null {
  const plane = surveyPlane(park.plane);
  for (const layer of [park.parcels, park.facilities, park.roads, park.backdrop]) {
    const positions = layer.flatMap(({ shape }) => positionsOf(plane.shapeToPlane(shape)));
    if (positions.length > 0) return extentOf(positions);
  }
  return null;
}

/** What the active scenario puts on land, by the names of the projects. */
function placedOn({ scenarios, activeScenarioId, projects }: Park) {
  const placements = scenarios.find(({ id }) => id === activeScenarioId)?.placements ?? [];
  return placements.flatMap(({ projectId, site }) =>
    site.kind === 'parcel'
      ? [{ name: projects.find(({ id }) => id === projectId)?.name ?? projectId, shape: site.footprint }]
      : [],
  );
}

/** One name a district, in the middle of its parcels. */
function putDistricts(labels: LabelSheet, { parcels }: PlateLand, frame: PlateFrame): void {
  const places = new Map<string, (readonly [number, number])[]>();
  for (const { record, shape } of parcels) {
    if (!record.district || shape.kind !== 'area' || shape.area.length === 0) continue;
    const list = places.get(record.district) ?? [];
    list.push(frame.toPaper(innerPoint(shape.area)));
    places.set(record.district, list);
  }
  const middle = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const sizeMm = 4;
  for (const [text, list] of places) {
    const [x, y] = [middle(list.map(([each]) => each)), middle(list.map(([, each]) => each))];
    const aside = textWidthMm(text, sizeMm) / 2;
    labels.put({
      text,
      x,
      y,
      sizeMm,
      colour: ink,
      bold: true,
      otherwise: [
        [0, -6],
        [0, 6],
        [-aside, 0],
        [aside, 0],
      ],
    });
  }
}
