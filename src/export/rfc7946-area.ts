import type { AreaShape, LonLat } from '../geometry/shapes.ts';

type Ring = readonly LonLat[];

/** Nine decimals are 0.1 mm, so that an area survives the trip. */
const decimals = 9;

/** The same area as RFC 7946 asks for it: outer rings counter-clockwise, holes clockwise, closed, nine decimals. */
export function rfc7946Area(shape: AreaShape): AreaShape {
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: orientedRings(shape.coordinates) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map(orientedRings) };
}

function orientedRings(rings: readonly Ring[]): readonly Ring[] {
  return rings.map((ring, index) => {
    const written = closed(ring.map(rounded));
    const wantsCounterClockwise = index === 0;
    return isCounterClockwise(written) === wantsCounterClockwise ? written : written.toReversed();
  });
}

const rounded = ([lon, lat]: LonLat): LonLat => [Number(lon.toFixed(decimals)), Number(lat.toFixed(decimals))];

function closed(ring: Ring): Ring {
  const first = ring[0];
  const last = ring.at(-1);
  if (first === undefined || last === undefined) return ring;
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
}

/** Sign of the shoelace sum about the first corner; degrees do for a sign. */
function isCounterClockwise(ring: Ring): boolean {
  const [origin] = ring;
  if (origin === undefined) return true;
  let doubled = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [lon0, lat0] = ring[index - 1] as LonLat;
    const [lon1, lat1] = ring[index] as LonLat;
    doubled += (lon0 - origin[0]) * (lat1 - origin[1]) - (lon1 - origin[0]) * (lat0 - origin[1]);
  }
  return doubled >= 0;
}
