import { useCallback, useMemo, useState } from 'react';
import type { Wish } from '../domain/brief.ts';
import type { WishWeights } from '../export/visitor/order-options.ts';
import { type ShowStop, showStops } from '../export/visitor/show-stop.ts';
import type { VisitorShow } from '../export/visitor/visitor-show.ts';
import { type ShowDeed, steppedTo } from './show-deed.ts';

/** Where a show stands and how it is moved; the big screen and the presenter's window share one. */
export interface ShowPlay {
  readonly stops: readonly ShowStop[];
  readonly index: number;
  readonly stop: ShowStop;
  /** The screen is dark, so that everybody looks at the speaker. */
  readonly isBlack: boolean;
  readonly weights: WishWeights;
  /** They are no longer as the show has them. */
  readonly isWeighed: boolean;
  /** Does what only moves the show; false when the deed is somebody else's. */
  step(deed: ShowDeed): boolean;
  weigh(wish: Wish, weight: number): void;
  weighAllAlike(): void;
}

/** Deeds that do not move the show. */
const isElsewhere = ({ kind }: ShowDeed): boolean =>
  kind === 'leave' || kind === 'fullscreen' || kind === 'presenter' || kind === 'look';

const opening: ShowStop = { kind: 'opening' };
/** All wishes alike, in the middle so that each can be made more and less of. */
const middleWeight = 3;

const startOf = ({ wishes, startWishes }: VisitorShow): WishWeights =>
  Object.fromEntries(wishes.map((wish) => [wish, startWishes[wish] ?? middleWeight]));

/** `startAt` and `onIndex` let whoever mounts the show remember the stop. */
export function useShowPlay(show: VisitorShow, startAt = 0, onIndex?: (index: number) => void): ShowPlay {
  const { options } = show;
  const stops = useMemo(() => showStops({ options }), [options]);
  const [wanted, setWanted] = useState(startAt);
  const [isBlack, setBlack] = useState(false);
  const [moved, setMoved] = useState<WishWeights>({});
  // Options may have gone while the show is on.
  const index = Math.min(wanted, stops.length - 1);
  const weights = useMemo(() => ({ ...startOf(show), ...moved }), [show, moved]);
  const isWeighed = useMemo(() => {
    const start = startOf(show);
    return show.wishes.some((wish) => weights[wish] !== start[wish]);
  }, [show, weights]);
  const step = useCallback(
    (deed: ShowDeed): boolean => {
      if (deed.kind === 'black') {
        setBlack(!isBlack);
        return true;
      }
      if (isBlack && deed.kind === 'leave') {
        setBlack(false);
        return true;
      }
      if (isElsewhere(deed)) return false;
      // As presenters know it: whatever moves the show also lights the screen.
      setBlack(false);
      const to = steppedTo(deed, index, stops.length);
      setWanted(to);
      onIndex?.(to);
      return true;
    },
    [index, isBlack, stops.length, onIndex],
  );
  const weigh = useCallback((wish: Wish, weight: number) => setMoved((now) => ({ ...now, [wish]: weight })), []);
  const weighAllAlike = useCallback(
    () => setMoved(Object.fromEntries(show.wishes.map((wish) => [wish, middleWeight]))),
    [show.wishes],
  );
  return { stops, index, stop: stops[index] ?? opening, isBlack, weights, isWeighed, step, weigh, weighAllAlike };
}
