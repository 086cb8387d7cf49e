import { useEffect, useState } from 'react';
import { useAppState } from '../panels/app-port.tsx';

/** Wide enough for three columns beside each other. */
const roomy = '(min-width: 1181px)';
const notTiny = '(min-width: 821px)';
/** Narrower, one column covers the other. */
const forTwo = '(min-width: 681px)';

const matches = (query: string): boolean => window.matchMedia(query).matches;

/** Which side columns are shown. Where there is no room the inspector lies over the map and comes with a selection. */
export function useSidePanels() {
  const [isLeft, setLeft] = useState(() => matches(notTiny));
  const [isRight, setRight] = useState(() => matches(roomy));
  const selection = useAppState((state) => state.selection);
  const isEditing = useAppState((state) => state.editing !== null);
  useEffect(() => {
    if (!matches(roomy)) setRight(selection !== null || isEditing);
  }, [selection, isEditing]);
  useEffect(() => {
    const query = window.matchMedia(roomy);
    const follow = () => setRight(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return {
    isLeft,
    isRight,
    toggleLeft: () => {
      setLeft(!isLeft);
      if (!isLeft && !matches(forTwo)) setRight(false);
    },
    toggleRight: () => setRight(!isRight),
  };
}
