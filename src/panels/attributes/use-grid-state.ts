import { useEffect, useMemo, useState } from 'react';
import { kindOfLayer } from '../../commands/look-at-fact.ts';
import { select } from '../../commands/select.ts';
import type { AttributeLayer } from '../../domain/fields/field.ts';
import type { GridPlace } from '../../ui/grid-place.ts';
import { useAppState, useRun } from '../app-port.tsx';

/** Which cell one stands on, from where the block goes and which rows are picked; one with the map's selection. */
export function useGridState(layer: AttributeLayer, firstColumn: string) {
  const run = useRun();
  const kind = kindOfLayer(layer);
  const selectedId = useAppState((state) => (state.selection?.kind === kind ? (state.selection?.id ?? null) : null));
  const [active, setActive] = useState<GridPlace | null>(
    selectedId === null ? null : { row: selectedId, column: firstColumn },
  );
  const [anchor, setAnchor] = useState<GridPlace | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => new Set());
  useEffect(() => {
    if (selectedId === null) return;
    setActive((before) =>
      before?.row === selectedId ? before : { row: selectedId, column: before?.column ?? firstColumn },
    );
    setAnchor((before) => (before && before.row !== selectedId ? before : null));
  }, [selectedId, firstColumn]);
  return useMemo(
    () => ({
      active,
      anchor: anchor ?? active,
      picked,
      unpick: () => setPicked(new Set()),
      onPlace(place: GridPlace, isSpan: boolean): void {
        setActive(place);
        setAnchor((before) => (isSpan ? (before ?? active ?? place) : place));
        if (kind && place.row !== selectedId) run(select, { kind, id: place.row });
      },
      onPick(rows: readonly string[], how: 'toggle' | 'add' | 'only'): void {
        setPicked((before) => {
          if (how === 'only') return new Set(rows);
          const next = new Set(before);
          for (const id of rows) {
            if (how === 'toggle' && next.has(id)) next.delete(id);
            else next.add(id);
          }
          return next;
        });
      },
    }),
    [active, anchor, picked, kind, selectedId, run],
  );
}
