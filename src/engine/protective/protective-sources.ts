import type { Reason } from '../../domain/assessment.ts';
import type { Park } from '../../domain/park.ts';
import type { ProtectiveDistance } from '../../domain/protective.ts';
import type { PlaneShape, Shape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { reason } from '../finding.ts';
import { containingParcel } from '../land/containing-parcel.ts';
import { once } from '../land/once.ts';

/** A protective distance with the line it counts from. */
export interface SourceLine {
  readonly id: string;
  readonly name: string;
  readonly distance: ProtectiveDistance;
  /** The shapes it counts from, in the plane; made when first asked. */
  readonly reference: () => readonly PlaneShape[];
  /** Why there is no such line. */
  readonly unknown: () => Reason | null;
  /** The parcel it is the distance of: that parcel is no receptor of its own source. */
  readonly parcelId: string | null;
}

type Layers = Pick<Park, 'facilities' | 'parcels' | 'buildings'>;

/** Every facility and every occupied parcel that keeps others away, with its reference line. */
export function protectiveSources(
  { facilities, parcels, buildings }: Layers,
  plane: SurveyPlane,
): readonly SourceLine[] {
  const ofFacilities = facilities.flatMap((facility) =>
    (facility.protective ?? []).map((distance): SourceLine => {
      const drawn = (): PlaneShape => plane.shapeToPlane(facility.shape);
      const plot = once(() => containingParcel(drawn(), parcels, plane));
      return {
        id: facility.id,
        name: facility.name,
        distance,
        parcelId: null,
        reference: once(() => {
          if (distance.from === 'unit') return [drawn()];
          const area = plot();
          return area ? [{ kind: 'area', area }] : [];
        }),
        unknown: () =>
          distance.from === 'plot' && !plot() ? reason('protective.noPlot', { source: facility.name }) : null,
      };
    }),
  );
  const ofParcels = parcels.flatMap((parcel) =>
    (parcel.protective ?? []).map((distance): SourceLine => {
      const name = parcel.occupier ?? parcel.name;
      const units = (): readonly Shape[] =>
        buildings.filter(({ parcelId }) => parcelId === parcel.id).map(({ shape }) => shape);
      return {
        id: parcel.id,
        name,
        distance,
        parcelId: parcel.id,
        reference: once(() =>
          (distance.from === 'plot' ? [parcel.shape] : units()).map((each) => plane.shapeToPlane(each)),
        ),
        unknown: () =>
          distance.from === 'unit' && units().length === 0 ? reason('protective.noUnit', { source: name }) : null,
      };
    }),
  );
  return [...ofFacilities, ...ofParcels];
}
