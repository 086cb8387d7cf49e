import type { LayerMapping } from '../../import/plain/plain-mapping.ts';

export const layerRoles = ['parcels', 'facilities', 'roads', 'zones', 'backdrop', 'ignore'] as const;

/** The mapping in another role: the id and name fields stay, the rest begins with the plainest answer. */
export function withRole(mapping: LayerMapping, role: LayerMapping['role']): LayerMapping {
  if (role === mapping.role) return mapping;
  const naming =
    mapping.role === 'ignore'
      ? { idFields: [] }
      : { idFields: mapping.idFields, ...(mapping.nameField ? { nameField: mapping.nameField } : {}) };
  switch (role) {
    case 'parcels':
      return { ...naming, role, status: { by: 'all', value: 'planned' } };
    case 'facilities':
      return { ...naming, role, kind: { by: 'all', value: 'substation' } };
    case 'roads':
      return { ...naming, role, class: { by: 'all', value: 'street' } };
    case 'zones':
      return { ...naming, role, kind: { by: 'all', value: 'other' }, effect: 'condition' };
    case 'backdrop':
      return { ...naming, role, kind: { by: 'all', value: 'green' } };
    case 'ignore':
      return { role };
  }
}
