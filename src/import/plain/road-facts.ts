import type { Shape } from '../../geometry/shapes.ts';
import type { LayerFeature } from '../layer-feature.ts';
import { numberFromText } from '../number-text.ts';
import type { RawRecord } from '../read-record.ts';
import { statedText } from './field-summary.ts';
import type { RoadMapping } from './plain-mapping.ts';

const kmPerMile = 1.609_344;
const negative = ['no', 'false', '0'];

/** km/h of `50`, `50 km/h` or `55 mph`; undefined when the text is no limit (`none`, `signals`), null when not understood. */
export function speedFromText(text: string): number | undefined | null {
  if (['none', 'signals', 'variable', 'walk'].includes(text)) return undefined;
  const [, amount = '', unit] = /^([\d.]+)\s*(mph|km\/h|kmh|kph)?$/i.exec(text) ?? [];
  const speed = numberFromText(amount);
  if (speed === null || speed <= 0) return null;
  return unit?.toLowerCase() === 'mph' ? speed * kmPerMile : speed;
}

const oneWayText = ({ properties }: LayerFeature, { oneWayField }: RoadMapping): string | null =>
  oneWayField === undefined ? null : statedText(properties[oneWayField]);

/** A road that runs against its drawing is turned, so that one way always means the way it is drawn. */
export function roadShape(feature: LayerFeature, mapping: RoadMapping): Shape {
  const { shape } = feature;
  if (!['-1', 'reverse'].includes(oneWayText(feature, mapping) ?? '')) return shape;
  if (shape.type === 'LineString') return { ...shape, coordinates: shape.coordinates.toReversed() };
  if (shape.type === 'MultiLineString') {
    return { ...shape, coordinates: shape.coordinates.map((line) => line.toReversed()).toReversed() };
  }
  return shape;
}

export function roadFacts(
  feature: LayerFeature,
  mapping: RoadMapping,
  tally: { readonly speeds: string[] },
): RawRecord {
  const { properties } = feature;
  const facts: Record<string, unknown> = {};
  const speedText = mapping.speedField === undefined ? null : statedText(properties[mapping.speedField]);
  if (speedText !== null) {
    const speed = speedFromText(speedText);
    if (speed === null) tally.speeds.push(speedText);
    else if (speed !== undefined) facts.speedKmh = speed;
  }
  const oneWay = oneWayText(feature, mapping);
  // OpenStreetMap's rule: a motorway is one way unless it says otherwise.
  if (oneWay === null ? properties.highway === 'motorway' : !negative.includes(oneWay)) facts.oneWay = true;
  const passes = (mapping.bridgeFields ?? []).map((field) => statedText(properties[field]));
  if (passes.some((value) => value !== null && !negative.includes(value))) facts.bridge = true;
  return facts;
}
