import { describe, expect, it } from 'vitest';
import { withRole } from './layer-roles.ts';

describe('giving a layer another role', () => {
  it('keeps what names its features', () => {
    const parcels = {
      role: 'parcels',
      idFields: ['@id'],
      nameField: 'name',
      status: { by: 'all', value: 'planned' },
    } as const;
    expect(withRole(parcels, 'zones')).toEqual({
      role: 'zones',
      idFields: ['@id'],
      nameField: 'name',
      kind: { by: 'all', value: 'other' },
      effect: 'condition',
    });
  });
  it('leaves a layer that has the role already as it is', () => {
    const roads = { role: 'roads', idFields: [], class: { by: 'field', field: 'highway', values: {} } } as const;
    expect(withRole(roads, 'roads')).toBe(roads);
  });
});
