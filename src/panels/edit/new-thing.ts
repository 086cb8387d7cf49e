import { facilityKinds, facilityStates } from '../../domain/facility.ts';
import type { NewThing } from '../../domain/operations/add-thing.ts';
import { parcelStatuses } from '../../domain/parcel.ts';
import { roadClasses } from '../../domain/road.ts';
import { zoneKinds } from '../../domain/zone.ts';
import type { Shape } from '../../geometry/shapes.ts';
import type { EditLayer } from '../../store/editing.ts';

export const roadStates = ['built', 'underConstruction', 'planned'] as const;

/** What is asked of a drawn thing, as typed; '' = not said. */
export interface ThingForm {
  readonly name: string;
  /** Status of a parcel, class of a road, kind of a facility or zone. */
  readonly kind: string;
  readonly state: string;
  readonly width: string;
  readonly effect: string;
  readonly condition: string;
  readonly basis: string;
}
export const emptyThingForm: ThingForm = {
  name: '',
  kind: '',
  state: '',
  width: '',
  effect: '',
  condition: '',
  basis: '',
};

const oneOf = <Id extends string>(ids: readonly Id[], text: string): Id | undefined => ids.find((id) => id === text);

/** The record of what was drawn, or null while something it must have is not said. What is not said stays absent. */
export function thingFromForm(layer: EditLayer, shape: Shape, form: ThingForm): NewThing | null {
  const name = form.name.trim();
  const named = name === '' ? {} : { name };
  switch (layer) {
    case 'parcels': {
      const status = oneOf(parcelStatuses, form.kind);
      if (!status || (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon')) return null;
      return { layer, record: { ...named, status, shape } };
    }
    case 'roads': {
      const road = oneOf(roadClasses, form.kind);
      const width = form.width.trim() === '' ? null : Number(form.width);
      if (!road || (shape.type !== 'LineString' && shape.type !== 'MultiLineString')) return null;
      if (width !== null && !(width > 0 && Number.isFinite(width))) return null;
      const state = oneOf(roadStates, form.state);
      return {
        layer,
        record: {
          ...named,
          class: road,
          shape,
          ...(state ? { state } : {}),
          ...(width === null ? {} : { widthM: width }),
        },
      };
    }
    case 'facilities': {
      const kind = oneOf(facilityKinds, form.kind);
      if (!kind) return null;
      const state = oneOf(facilityStates, form.state);
      return { layer, record: { ...named, kind, shape, ...(state ? { state } : {}) } };
    }
    case 'zones': {
      const kind = oneOf(zoneKinds, form.kind);
      const effect = oneOf(['forbid', 'condition'] as const, form.effect);
      if (!kind || !effect) return null;
      const [condition, basis] = [form.condition.trim(), form.basis.trim()];
      return {
        layer,
        record: {
          ...named,
          kind,
          effect,
          shape,
          ...(condition === '' || effect === 'forbid' ? {} : { condition }),
          ...(basis === '' ? {} : { basis }),
        },
      };
    }
  }
}
