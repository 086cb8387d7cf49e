import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { VisitorShow } from '../export/visitor/visitor-show.ts';
import type { ShowMapTrouble } from '../map/show/show-map.tsx';
import { MapBoundary } from './map-boundary.tsx';
import { OptionPlate, OverviewPlate } from './option-plate.tsx';
import { useShow } from './show-port.tsx';
import styles from './show-stage.module.css';
import { useReducedMotion } from './use-reduced-motion.ts';
import { useShape } from './use-shape.ts';
import type { StageLook } from './use-stage-look.ts';
import { useStagePadding } from './use-stage-padding.ts';

const ShowMap = lazy(() => import('../map/show/show-map.tsx').then((room) => ({ default: room.ShowMap })));

/** The plate is paper that fills the stage, with the streets around a site on it. */
const plateWidthMm = 160;
const plateMarginMm = 36;

/** The show with one way of an option alone, so that the map draws just this one. */
function withOneDrive(show: VisitorShow, letter: string | null, drive: number | null): VisitorShow {
  if (letter === null || drive === null) return show;
  const options = show.options.map((option) =>
    option.letter === letter ? { ...option, drives: option.drives.filter((_, index) => index === drive) } : option,
  );
  return { ...show, options };
}

/** Where the show takes place: the map that flies from option to option, or a drawn plate where no map can be had. */
export function ShowStage(props: {
  readonly look: StageLook;
  readonly onLook: (look: StageLook) => void;
  /** The one way to be drawn alone, by its place in the list of the option. */
  readonly pointed: number | null;
  /** What went wrong, for whoever keeps a record of it. */
  readonly onCrash?: ((error: unknown) => void) | undefined;
}) {
  const { look, onLook, pointed, onCrash } = props;
  const { show, t, play } = useShow();
  const { stop } = play;
  const [trouble, setTrouble] = useState<ShowMapTrouble>('back');
  const reducedMotion = useReducedMotion();
  const padding = useStagePadding();
  const letter = stop.kind === 'option' ? stop.letter : null;
  const option = show.options.find((each) => each.letter === letter);
  const drawn = useMemo(() => withOneDrive(show, letter, pointed), [show, letter, pointed]);
  const isPlate = trouble !== 'back';
  const frame = useRef<HTMLDivElement>(null);
  const heightMm = Math.round(plateWidthMm * useShape(frame, isPlate));
  const onBroken = useCallback(
    (error: unknown) => {
      setTrouble('webgl');
      onCrash?.(error);
    },
    [onCrash],
  );
  return (
    <div className={styles.stage} data-show-map data-plate={isPlate || undefined}>
      {trouble === 'webgl' ? null : (
        <MapBoundary onBroken={onBroken}>
          <Suspense fallback={null}>
            <ShowMap
              show={drawn}
              stop={stop}
              look={look}
              padding={padding}
              reducedMotion={reducedMotion}
              onTrouble={setTrouble}
              {...(onCrash && { onCrash })}
            />
          </Suspense>
        </MapBoundary>
      )}
      {isPlate ? (
        <div ref={frame} className={styles.plate}>
          {option ? (
            <OptionPlate option={option} widthMm={plateWidthMm} heightMm={heightMm} marginMm={plateMarginMm} />
          ) : (
            <OverviewPlate widthMm={plateWidthMm} heightMm={heightMm} />
          )}
        </div>
      ) : null}
      {option && option.drives.length > 0 && !isPlate ? (
        <fieldset className={styles.looks}>
          <legend className={styles.hidden}>{t('presentation:look.title')}</legend>
          {(['land', 'drives'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={look === each} onClick={() => onLook(each)}>
              {t(`presentation:look.${each}`)}
            </button>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
