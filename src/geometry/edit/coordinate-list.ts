import type { LonLat } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';

export type CoordinateFault =
  /** No two numbers on the line, or more than are understood. */
  | 'coordinates.notTwoNumbers'
  /** Neither degrees nor metres of the park's plane or of a zone. */
  | 'coordinates.outOfRange'
  /** Degrees on one line, metres on another; or the order of the axes differs from line to line. */
  | 'coordinates.mixed'
  /** The two numbers may be taken either way round. */
  | 'coordinates.orderUnknown'
  | 'coordinates.empty'
  | 'coordinates.tooMany';

export type CoordinateList =
  | {
      readonly ok: true;
      /** In the order written, the closing point left out; nine decimals. */
      readonly positions: readonly LonLat[];
      readonly isClosed: boolean;
      readonly written: 'degrees' | 'metres';
      readonly order: 'eastFirst' | 'northFirst';
    }
  | {
      readonly ok: false;
      readonly fault: CoordinateFault;
      /** From 1; null where it is about the whole. */
      readonly line: number | null;
      readonly text: string;
    };

/**
 * Positions out of what somebody types or pastes, one a line: longitude and latitude, decimal or in degrees, minutes and
 * seconds; or north and east in metres in either order, told by the zone number before the easting (8 digits) or by the
 * plane of the park where eastings carry none. Separators are commas, blanks, tabs, semicolons, in Chinese width too; a
 * point's label (`J1`, `1`) may stand first; empty lines do not count. Eastings with a zone number are read in their zone.
 */
export function readCoordinateList(_text: string, _plane: SurveyPlane): CoordinateList {
  return { ok: false, fault: 'coordinates.empty', line: null, text: '' };
}
