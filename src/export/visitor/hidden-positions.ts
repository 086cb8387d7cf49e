import type { HiddenValue } from '../../domain/hidden-value.ts';
import type { Park } from '../../domain/park.ts';
import { falseEastM } from '../../geometry/plane-spec.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';

/** A metre on the ground: what is given away with fewer decimals is coarser than any redaction promises. */
const decimals = 5;
/** Positions of a frame of its own lie this near to 0° 0°; numbers as small as these tell nothing apart. */
const nearOriginDeg = 0.5;
/** Metres of a plane with fewer figures are met by chance. */
const leastMetres = 100_000;
/** An id that carries something has figures in it, and enough signs not to be met by chance. */
const tellingId = /^(?=.*\d).{6,}$/;

type Numbers = readonly (number | Numbers)[];
interface Thing {
  readonly id: string;
  readonly shape?: { readonly coordinates: unknown };
}

function eachPosition(coordinates: Numbers, tell: (lon: number, lat: number) => void): void {
  const [first, second] = coordinates;
  if (typeof first === 'number') {
    if (typeof second === 'number') tell(first, second);
    return;
  }
  for (const inner of coordinates) if (typeof inner !== 'number') eachPosition(inner, tell);
}

/** Metres of the survey plane to a decimetre, with the number of the zone before the easting and without. */
function metresOf(east: number, north: number, zoneM: number): readonly string[] {
  const cut = (metres: number): string => metres.toFixed(3).slice(0, -2);
  // Of a plane of its own the metres are small and stand for nothing on earth that is not known besides.
  if (Math.abs(north) < leastMetres) return [];
  return [...(zoneM > 0 ? [cut(east), cut(east - zoneM)] : [cut(east)]), cut(north)];
}

/** A number as JSON writes it, cut after the fifth decimal; null for one with fewer, which any number may begin with. */
function cutAfterMetres(degrees: number): string | null {
  if (Math.abs(degrees) < nearOriginDeg) return null;
  const written = String(degrees);
  const point = written.indexOf('.');
  return point < 0 || written.length < point + 1 + decimals ? null : written.slice(0, point + 1 + decimals);
}

/**
 * Every coordinate of the park as it would be written, in degrees cut to a metre and in metres of its survey plane, and every id that could carry something. Coarse
 * positions have four decimals, those of a frame of its own are small: neither begins like any of these.
 */
export function hiddenPositions(park: Park, redacted: Park): readonly HiddenValue[] {
  const found = new Map<string, HiddenValue>();
  const put = (text: string | null, place: string): void => {
    if (text !== null && !found.has(text)) found.set(text, { topic: 'position', text, place });
  };
  const plane = surveyPlane(park.plane);
  const zoneM = park.plane.kind === 'local-tm' ? 0 : Math.floor(falseEastM(park.plane) / 1e6) * 1e6;
  const putShape = (coordinates: unknown, place: string): void =>
    eachPosition(coordinates as Numbers, (lon, lat) => {
      put(cutAfterMetres(lon), place);
      put(cutAfterMetres(lat), place);
      const [east, north] = plane.toPlane([lon, lat]);
      for (const metres of metresOf(east, north, zoneM)) put(metres, place);
    });
  const kept = new Set(textsOf(redacted));
  const layers: readonly (readonly [string, readonly Thing[]])[] = [
    ['parcels', park.parcels],
    ['buildings', park.buildings],
    ['units', park.units],
    ['facilities', park.facilities],
    ['roads', park.roads],
    ['zones', park.zones],
    ['backdrop', park.backdrop],
    ['formerParcels', (park.formerParcels ?? []).map(({ parcel }) => parcel)],
  ];
  for (const [layer, things] of layers)
    for (const { id, shape } of things) {
      if (shape) putShape(shape.coordinates, `${layer}/${id}`);
      // In quotes: as a value of its own. A name may hold it, and is shown.
      if (tellingId.test(id) && !kept.has(id)) put(JSON.stringify(id), `${layer}/${id}/id`);
    }
  for (const { id, placements } of park.scenarios)
    for (const placement of placements)
      if (placement.site.kind === 'parcel')
        putShape(placement.site.footprint.coordinates, `scenarios/${id}/${placement.id}`);
  putShape([park.centre], 'centre');
  const near: HiddenValue = { topic: 'position', text: park.centre.join(','), place: 'centre', by: 'place' };
  return [...found.values(), near];
}

/** Texts other than ids that the redacted park shows: an id that is also a name or a code is no secret. */
function textsOf(redacted: Park): readonly string[] {
  const { parcels, buildings, units, facilities, roads, zones, backdrop } = redacted;
  return [...parcels, ...buildings, ...units, ...facilities, ...roads, ...zones, ...backdrop].flatMap(({ name }) =>
    name ? [name] : [],
  );
}
