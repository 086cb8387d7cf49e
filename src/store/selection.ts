export const selectionKinds = [
  'project',
  'parcel',
  'unit',
  'building',
  'placement',
  'facility',
  'zone',
  'road',
] as const;
export type SelectionKind = (typeof selectionKinds)[number];

/** What the inspector and the map speak of. */
export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

export const isSelectionKind = (text: string): text is SelectionKind =>
  (selectionKinds as readonly string[]).includes(text);

export const sameSelection = (a: Selection | null, b: Selection | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
