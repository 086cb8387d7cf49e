import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CommandContext } from '../commands/command.ts';
import type { MapHandle } from './map-handle.ts';
import './map-canvas.css';
import styles from './overlay/overlay.module.css';
import { createParkMap, instructionsId } from './park-map.ts';
import { wordsIn } from './picture/words.ts';

export interface MapViewProps {
  readonly context: CommandContext;
  /** The one place where what should not happen ends up. */
  readonly onCrash: (error: unknown) => void;
  /** The map is mounted (its handle) or gone (null). */
  readonly onHandle?: (handle: MapHandle | null) => void;
}

type Trouble = 'none' | 'webgl' | 'lost';

/** Mounts the map of the park. Everything on it follows the store; React draws only the frame. */
export function MapView({ context, onCrash, onHandle }: MapViewProps) {
  const { store } = context;
  const stage = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<Trouble>('none');
  const [said, setSaid] = useState('');
  const readLanguage = () => store.getState().view.language;
  const language = useSyncExternalStore(store.subscribe, readLanguage, readLanguage);
  const { t } = wordsIn(language);

  useEffect(() => {
    if (!stage.current) return;
    try {
      const map = createParkMap({
        stage: stage.current,
        announce: setSaid,
        context,
        onCrash,
        onLost: (lost) => setTrouble(lost ? 'lost' : 'none'),
      });
      onHandle?.(map.handle);
      return () => {
        onHandle?.(null);
        map.remove();
      };
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'GPUInitializationError') throw error;
      setTrouble('webgl');
    }
  }, [context, onCrash, onHandle]);

  return (
    <div className={styles.stage} data-map>
      <p id={instructionsId} className={styles.hidden}>
        {t('map:instructions')}
      </p>
      <div ref={stage} className={styles.canvas} />
      <p className={styles.hidden} role="status">
        {said}
      </p>
      {trouble !== 'none' && (
        <div className={styles.failure} role="alert">
          <strong>{t('map:failure.title')}</strong>
          <span>{t(`map:failure.${trouble}`)}</span>
        </div>
      )}
    </div>
  );
}
