import { ChevronLeft, ChevronRight, Languages, Maximize, Presentation, X } from 'lucide-react';
import type { Language } from '../quantities/language.ts';
import { Button } from '../ui/button.tsx';
import { useShow } from './show-port.tsx';
import styles from './show-screen.module.css';
import { stopTitle } from './stop-title.ts';
import { toggleFullscreen } from './toggle-fullscreen.ts';

/** The stops to go to, the way on and back, and what little there is to press besides. */
/** Keeps the stop that is shown in sight where the list is wider than the screen. */
const intoSight = (button: HTMLButtonElement | null): void =>
  button?.scrollIntoView({ block: 'nearest', inline: 'center' });

export function ShowFoot(props: {
  readonly onLanguage?: ((language: Language) => void) | undefined;
  readonly onPresenter?: (() => void) | undefined;
  readonly onLeave?: (() => void) | undefined;
}) {
  const { show, t, language, play } = useShow();
  const { onLanguage, onPresenter, onLeave } = props;
  return (
    <footer className={styles.foot}>
      <nav className={styles.stops} aria-label={t('presentation:stops')}>
        {play.stops.map((stop, index) => (
          <button
            key={stop.kind === 'option' ? stop.letter : stop.kind}
            type="button"
            className={styles.stop}
            data-option={stop.kind === 'option' || undefined}
            ref={play.index === index ? intoSight : null}
            aria-current={play.index === index ? 'step' : undefined}
            onClick={() => play.step({ kind: 'stop', index })}
          >
            {stop.kind === 'option' ? <span className={styles.stopLetter}>{stop.letter}</span> : null}
            <span className={styles.stopName}>{stopTitle(stop, show, t)}</span>
          </button>
        ))}
      </nav>
      <div className={styles.tools}>
        {onLanguage ? (
          <Button
            size="touch"
            icon={<Languages aria-hidden />}
            label={t('presentation:language')}
            onPress={() => onLanguage(language === 'en' ? 'zh-CN' : 'en')}
          />
        ) : null}
        <Button
          size="touch"
          className={styles.fullscreen}
          icon={<Maximize aria-hidden />}
          label={t('presentation:fullscreen')}
          onPress={toggleFullscreen}
        />
        {onPresenter ? (
          <Button
            size="touch"
            icon={<Presentation aria-hidden />}
            label={t('presentation:presenter.open')}
            onPress={onPresenter}
          />
        ) : null}
        {onLeave ? (
          <Button size="touch" icon={<X aria-hidden />} label={t('presentation:leave')} onPress={onLeave} />
        ) : null}
        <Button
          size="touch"
          tone="outline"
          icon={<ChevronLeft aria-hidden />}
          label={t('presentation:previous')}
          isDisabled={play.index === 0}
          onPress={() => play.step({ kind: 'previous' })}
        />
        <Button
          size="touch"
          tone="outline"
          icon={<ChevronRight aria-hidden />}
          label={t('presentation:next')}
          isDisabled={play.index >= play.stops.length - 1}
          onPress={() => play.step({ kind: 'next' })}
        />
      </div>
    </footer>
  );
}
