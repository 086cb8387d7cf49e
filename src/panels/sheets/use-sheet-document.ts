import { useEffect, useState } from 'react';
import { gatherDocument } from '../../commands/gather-document.ts';
import type { SheetWish } from '../../commands/sheet-wish.ts';
import { isSuperseded } from '../../engine/superseded.ts';
import type { OfficeDocument } from '../../export/documents/office-document.ts';
import { useAppPort, useAppState } from '../app-port.tsx';

export interface SheetMade {
  /** Of an older wish while the newer one is being made. */
  readonly document: OfficeDocument | null;
  readonly isPending: boolean;
}

const nothing: SheetMade = { document: null, isPending: true };

/** The document of a wish, made anew when the wish, the park or its figures change. The latest wins. */
export function useSheetDocument(wish: SheetWish): SheetMade {
  const { context, onCrash } = useAppPort();
  const assessment = useAppState((state) => (state.assessmentPending ? null : state.assessment));
  const [made, setMade] = useState(nothing);
  useEffect(() => {
    if (!assessment) return;
    let isLatest = true;
    setMade(({ document }) => ({ document, isPending: true }));
    gatherDocument(context, wish)
      .then((document) => {
        if (isLatest) setMade({ document, isPending: false });
      })
      .catch((error: unknown) => {
        if (!isLatest || isSuperseded(error)) return;
        setMade({ document: null, isPending: false });
        onCrash(error);
      });
    return () => {
      isLatest = false;
    };
  }, [context, onCrash, wish, assessment]);
  return made;
}
