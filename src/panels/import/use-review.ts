import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportClient } from '../../import/import-client.ts';
import type { Surroundings } from '../../import/inspect/find-crs.ts';
import type { SourceChoice } from '../../import/inspect/inspection.ts';
import { isCancelled } from '../../import/review/cancelled.ts';
import type { PreviewLayer } from '../../import/review/preview-layer.ts';
import type { Choices, ReviewProgress } from '../../import/review/review-host.ts';
import type { ReviewSummary } from '../../import/review/review-summary.ts';
import type { OpenedFile } from '../../store/app-state.ts';

export interface Looked {
  readonly summary: ReviewSummary;
  readonly preview: readonly PreviewLayer[];
}

export interface Review {
  readonly choices: Choices;
  /** What was understood last; older than the choices while `progress` stands. */
  readonly looked: Looked | null;
  readonly progress: ReviewProgress | null;
  /** The user ended the worker: nothing more is known until something is chosen or it is begun again. */
  readonly isStopped: boolean;
  choose(changes: Choices): void;
  stop(): void;
  again(): void;
}

const begun: ReviewProgress = { stage: 'reading', name: '', done: 0, of: 1 };

/** Looks at the files under what the user has chosen, anew after every choice; what comes late is dropped. */
export function useReview(
  client: ImportClient,
  files: readonly OpenedFile[],
  near: Surroundings | null,
  onCrash: (error: unknown) => void,
): Review {
  const [choices, setChoices] = useState<Choices>({});
  const [looked, setLooked] = useState<Looked | null>(null);
  const [progress, setProgress] = useState<ReviewProgress | null>(begun);
  const [isStopped, setStopped] = useState(false);
  const newest = useRef(0);
  useEffect(() => {
    newest.current += 1;
    const own = newest.current;
    const isNewest = () => newest.current === own;
    setStopped(false);
    setProgress((before) => before ?? begun);
    const look = async () => {
      const summary = await client.inspect(files, { choices, near }, (told) => {
        if (isNewest()) setProgress(told);
      });
      const preview = await client.ask((host) => host.preview());
      if (!isNewest()) return;
      setLooked({ summary, preview });
      setProgress(null);
    };
    look().catch((error: unknown) => {
      if (!isNewest()) return;
      setProgress(null);
      setStopped(true);
      if (!isCancelled(error)) onCrash(error);
    });
    return () => {
      // Whoever asks next counts anew; an answer under way is dropped.
      newest.current += 1;
    };
  }, [client, files, near, choices, onCrash]);
  useEffect(() => () => client.cancel(), [client]);
  const choose = useCallback((changes: Choices) => setChoices((before) => joined(before, changes)), []);
  const stop = useCallback(() => client.cancel(), [client]);
  // The same choices as a new value ask again.
  const again = useCallback(() => setChoices((before) => ({ ...before })), []);
  return { choices, looked, progress, isStopped, choose, stop, again };
}

const joined = (before: Choices, changes: Choices): Choices => {
  const next: Record<string, SourceChoice> = { ...before };
  for (const [source, change] of Object.entries(changes)) next[source] = { ...next[source], ...change };
  return next;
};
