import { useEffect, useRef } from 'react';
import type { ShowStop } from '../../export/visitor/show-stop.ts';
import type { VisitorShow } from '../../export/visitor/visitor-show.ts';
import '../map-canvas.css';
import type { Palette } from '../palette.ts';
import type { Screen } from './perspective.ts';
import styles from './show-map.module.css';
import { createShowMap, type ShowMapHandle, type Shown } from './show-map.ts';
import type { Nearness } from './stop-view.ts';

/** webgl: this browser gives none, so there is no map. lost: the graphics card is away; back: it came back. */
export type ShowMapTrouble = 'webgl' | 'lost' | 'back';

export interface ShowMapProps {
  readonly show: VisitorShow;
  readonly stop: ShowStop;
  /** At an option: its land from near by (the usual), or the land with all the ways one drives from it. */
  readonly look?: Nearness;
  /** Letters of options to be lifted out. */
  readonly highlight?: readonly string[];
  /** What panels cover, pixels; keep it the same value while it is the same. */
  readonly padding?: Screen['padding'];
  readonly theme?: Palette['theme'];
  /** How much larger than at a desk names and signs are; by the height of the map when absent. */
  readonly textScale?: number;
  readonly reducedMotion: boolean;
  readonly onTrouble: (trouble: ShowMapTrouble) => void;
  readonly onCrash?: (error: unknown) => void;
}

const nobody: readonly string[] = [];
const noPadding: Screen['padding'] = { top: 24, right: 24, bottom: 24, left: 24 };
/** At a desk a map is about this high; one twice as high is looked at from farther off. */
const deskHeightPx = 820;

/** The map of a presentation. It shows what it is told and can be moved, and nothing else. */
export function ShowMap(props: ShowMapProps) {
  const { show, stop, look = 'land', highlight = nobody, padding = noPadding, theme = 'light', reducedMotion } = props;
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<ShowMapHandle | null>(null);
  const shown: Shown = { show, stop, look, lit: highlight, padding, reducedMotion };
  const latest = useRef({ shown, props });
  latest.current = { shown, props };

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const told = (trouble: ShowMapTrouble) => latest.current.props.onTrouble(trouble);
    const textScale = props.textScale ?? Math.min(3, Math.max(1, container.clientHeight / deskHeightPx));
    try {
      const made = createShowMap({
        container,
        theme,
        textScale,
        first: latest.current.shown,
        onLost: (lost) => told(lost ? 'lost' : 'back'),
        onCrash: (error) => latest.current.props.onCrash?.(error),
      });
      map.current = made;
      return () => {
        map.current = null;
        made.remove();
      };
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'GPUInitializationError') throw error;
      told('webgl');
    }
  }, [theme, props.textScale]);

  useEffect(() => {
    map.current?.show({ show, stop, look, lit: highlight, padding, reducedMotion });
  }, [show, stop, look, highlight, padding, reducedMotion]);

  return (
    // The canvas has the name of the map already.
    <div className={styles.stage}>
      <div ref={box} className={styles.canvas} />
    </div>
  );
}
