import { describe, expect, it } from 'vitest';
import { lineThrough, pointAt, rectangleAt } from '../../../test/builders/local-frame.ts';
import { emptyThingForm, thingFromForm } from './new-thing.ts';

const land = rectangleAt(0, 0, 100, 100);
const way = lineThrough([0, 0], [100, 0]);

describe('the record of what was drawn', () => {
  it('is none until somebody has said what it must have', () => {
    expect(thingFromForm('parcels', land, emptyThingForm)).toBeNull();
    expect(thingFromForm('zones', land, { ...emptyThingForm, kind: 'flood' })).toBeNull();
  });

  it('has nothing that was not said', () => {
    expect(thingFromForm('parcels', land, { ...emptyThingForm, kind: 'planned' })).toEqual({
      layer: 'parcels',
      record: { status: 'planned', shape: land },
    });
  });

  it('refuses a width that is no width', () => {
    expect(thingFromForm('roads', way, { ...emptyThingForm, kind: 'street', width: 'breit' })).toBeNull();
    expect(thingFromForm('roads', way, { ...emptyThingForm, kind: 'street', width: '12' })).toMatchObject({
      record: { class: 'street', widthM: 12 },
    });
  });

  it('leaves the condition out where nothing may be built', () => {
    const form = { ...emptyThingForm, kind: 'flood', effect: 'forbid', condition: 'left over', basis: ' plan ' };
    expect(thingFromForm('zones', pointAt(0, 0), form)).toEqual({
      layer: 'zones',
      record: { kind: 'flood', effect: 'forbid', shape: pointAt(0, 0), basis: 'plan' },
    });
  });
});
