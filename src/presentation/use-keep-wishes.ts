import { useState } from 'react';
import { editBrief } from '../commands/briefs/edit-brief.ts';
import type { Brief } from '../domain/brief.ts';
import { useAppState, useRun } from '../panels/app-port.tsx';
import type { ShowPlay } from './use-show-play.ts';

/**
 * What the visitor said matters, kept in the brief as one step that can be undone. There is nothing to keep while the
 * weights are those of the brief, and no way to while another tab works on the park.
 */
export function useKeepWishes(
  briefId: string,
  { weights, isWeighed, index }: ShowPlay,
): { readonly keep: (() => void) | undefined; readonly isKept: boolean } {
  const run = useRun();
  const isOurs = useAppState((state) => editBrief.unavailable(state, { briefId, change: same }) === null);
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const keep = (): void => {
    run(editBrief, { briefId, change: (brief) => ({ ...brief, wishes: { ...brief.wishes, ...weights } }) });
    setKeptAt(index);
  };
  return { keep: isWeighed && isOurs ? keep : undefined, isKept: keptAt === index && !isWeighed };
}

const same = (brief: Brief): Brief => brief;
