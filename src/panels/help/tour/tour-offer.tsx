import { X } from 'lucide-react';
import { closeHelp, startTour } from '../../../commands/help-commands.ts';
import { Button } from '../../../ui/button.tsx';
import { useRun, useTranslate } from '../../app-port.tsx';
import styles from './tour.module.css';

/** On a first run, over the map: takes no focus, covers no panel, waits. */
export function TourOffer() {
  const t = useTranslate();
  const run = useRun();
  const later = () => run(closeHelp, undefined);
  return (
    <section className={styles.offer} aria-labelledby="tour-offer" data-tour-offer="">
      <div role="status">
        <h2 className={styles.title} id="tour-offer">
          {t('help:tour.offer')}
        </h2>
        <p>{t('help:tour.offerText')}</p>
      </div>
      <div className={styles.actions}>
        <Button tone="solid" onPress={() => run(startTour, undefined)}>
          {t('help:tour.start')}
        </Button>
        <Button tone="outline" onPress={later}>
          {t('help:tour.later')}
        </Button>
        <Button icon={<X size={16} aria-hidden />} label={t('help:tour.leave')} onPress={later} />
      </div>
    </section>
  );
}
