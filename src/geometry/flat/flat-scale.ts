import { falseEastM } from '../plane-spec.ts';
import type { PlanePosition } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';

/**
 * The plane's scale round an origin as four numbers, so that it can be worked out inside a loop: with
 * x = east − `meridianEast` and u = x² · (`q0` + `q1`·north + `q2`·north²) the scale is 1 + u/2 + u²/24.
 */
export interface FlatScale {
  /** Easting of the central meridian, metres from the origin. */
  readonly meridianEast: number;
  /** 1 / (M·N) at the origin's northing, and how it changes to the north. */
  readonly q0: number;
  readonly q1: number;
  readonly q2: number;
}

/** How far beside the meridian and to either side in north the scale is looked at, metres. */
const beside = 200_000;
const reach = 100_000;

/**
 * Scale of the plane for flat work round an origin: cosh(x/R) ≈ 1 + u/2 + u²/24, 1/R² a parabola in north through three
 * values of the plane's own scale. Within 10⁻⁹ of `plane.scaleAt` up to 200 km from the meridian and 100 km north and
 * south of the origin (tested). Bomford, Geodesy (1980), 2.65–2.67.
 */
export const flatScale = (plane: SurveyPlane, [originEast, originNorth]: PlanePosition): FlatScale => {
  const meridian = falseEastM(plane.spec);
  const at = (north: number): number =>
    (Math.acosh(plane.scaleAt(meridian + beside, originNorth + north)) / beside) ** 2;
  const [south, middle, north] = [at(-reach), at(0), at(reach)];
  return {
    meridianEast: meridian - originEast,
    q0: middle,
    q1: (north - south) / (2 * reach),
    q2: (north - 2 * middle + south) / (2 * reach * reach),
  };
};

/**
 * The square of what a plane distance is multiplied by to be the distance on the ellipsoid: 1 / (mean scale)² along the
 * straight line a–b, metres from the origin. The mean of x² over the line is (a² + ab + b²) / 3. Within 10⁻⁹ of `lineScale`.
 */
export const squaredShrink = (
  scale: FlatScale,
  aEast: number,
  aNorth: number,
  bEast: number,
  bNorth: number,
): number => {
  const a = aEast - scale.meridianEast;
  const b = bEast - scale.meridianEast;
  const north = (aNorth + bNorth) / 2;
  const u = ((a * a + a * b + b * b) * (scale.q0 + north * (scale.q1 + north * scale.q2))) / 3;
  // 1 / (1 + u/2 + u²/24)², to u³.
  return 1 - u * (1 - (2 / 3) * u);
};
