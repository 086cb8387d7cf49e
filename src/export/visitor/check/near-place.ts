/** Within this of a place a position is one of the park, degrees; a park is smaller. */
const nearDeg = 0.2;
/** Fewer decimals than this of a degree are a town, no plot: 0.01° is a kilometre. */
const decimal = /-?\d{1,3}\.\d{3,}/g;
const sexagesimal = /(\d{1,3})\s*°\s*(\d{1,2})(?:\.(\d+))?\s*'\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|''))?/g;

const plainSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[′’分]/g, "'")
    .replaceAll(/[”秒]/g, '"')
    .replaceAll('度', '°');

/** Degrees as a text may write them: 112.1702, 112°10′12.8″, 112度10分12.8秒, 112°10.213′. Whole minutes are no plot. */
function degreesIn(text: string): readonly number[] {
  const written = plainSigns(text);
  const degrees = [...written.matchAll(decimal)].map(([number]) => Number(number));
  for (const [, whole = '', minutes = '', part, seconds] of written.matchAll(sexagesimal)) {
    if (part === undefined && seconds === undefined) continue;
    degrees.push(Number(whole) + Number(`${minutes}.${part ?? 0}`) / 60 + Number(seconds ?? 0) / 3600);
  }
  return degrees;
}

/** Whether a text gives a position near a place (`lon,lat`): both its degrees, in whatever order. */
export function nearPlace(text: string, place: string): boolean {
  const [lon = Number.NaN, lat = Number.NaN] = place.split(',').map(Number);
  const degrees = degreesIn(text);
  const has = (wanted: number): boolean => degrees.some((each) => Math.abs(each - wanted) < nearDeg);
  return has(lon) && has(lat);
}
