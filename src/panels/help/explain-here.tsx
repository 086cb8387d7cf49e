import { useEffect, useRef, useState } from 'react';
import { showFigures } from '../../commands/help-commands.ts';
import { useRun } from '../app-port.tsx';
import { explainedElement } from './explained-element.ts';
import { HelpPopover } from './help-popover.tsx';

/** The help of what has the focus; where that shows no figure, of all figures. */
export function ExplainHere({ onClose }: { readonly onClose: () => void }) {
  const run = useRun();
  const [found] = useState(() => explainedElement(document.activeElement));
  const anchor = useRef(found?.element ?? null);
  useEffect(() => {
    if (!found) run(showFigures, undefined);
  }, [found, run]);
  return found ? <HelpPopover anchor={anchor} explains={found.explains} onClose={onClose} /> : null;
}
