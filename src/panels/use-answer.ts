import { useEffect, useState } from 'react';
import type { Answers, QuestionKind, QuestionOf } from '../engine/packed-park.ts';
import { isSuperseded } from '../engine/superseded.ts';
import { useAppPort, useAppState } from './app-port.tsx';

/**
 * What the engine says to a question about the open park; asked again when the park or the question changes. null while it
 * thinks. For what a panel shows and nothing else keeps.
 */
export function useAnswer<Kind extends QuestionKind>(question: QuestionOf<Kind>): Answers[Kind] | null {
  const { context, onCrash } = useAppPort();
  const park = useAppState((state) => state.park);
  const [answered, setAnswered] = useState<{ readonly to: unknown; readonly answer: Answers[Kind] } | null>(null);
  // A question is plain data: what reads the same is the same question.
  const asked = JSON.stringify(question);
  useEffect(() => {
    if (!park) return;
    let isWanted = true;
    setAnswered(null);
    context.engine.ask(park, JSON.parse(asked) as QuestionOf<Kind>).then(
      (answer) => {
        if (isWanted) setAnswered({ to: park, answer });
      },
      (error: unknown) => {
        if (isWanted && !isSuperseded(error)) onCrash(error);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [context, onCrash, park, asked]);
  return answered?.to === park ? (answered?.answer ?? null) : null;
}
