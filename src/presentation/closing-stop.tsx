import { Download, Printer } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { ChosenOptions } from './chosen-options.tsx';
import { QrCode } from './qr-code.tsx';
import { useShow } from './show-port.tsx';
import styles from './stops.module.css';

/** A number one calls stays on one line. */
const contactParts = (contact: string) =>
  contact.split(/(\+?\d[\d -]{4,}\d)/).map((part, place) => ({ part, isNumber: place % 2 === 1, place }));

/** How to take it home and whom to call; what has to stand on a map that leaves the house. */
export function ClosingStop(props: {
  readonly onSave?: (() => void) | undefined;
  readonly onPrint?: (() => void) | undefined;
  readonly onKeep?: (() => void) | undefined;
}) {
  const { show, t } = useShow();
  const { onSave, onPrint, onKeep } = props;
  return (
    <section className={styles.panel} aria-labelledby="stop-title">
      <p className={styles.over}>{show.parkName}</p>
      <h1 id="stop-title" className={styles.name}>
        {t('presentation:closing.title')}
      </h1>
      {onSave || onPrint || show.link || show.contact ? (
        <div className={styles.take}>
          {show.link ? (
            <figure className={styles.code}>
              <QrCode text={show.link} label={t('presentation:closing.code', { link: show.link })} />
              <figcaption>
                {t('presentation:closing.scan')}
                <span className={styles.link}>{show.link}</span>
              </figcaption>
            </figure>
          ) : null}
          <div className={styles.takeFile}>
            {onSave ? (
              <>
                <Button
                  tone="solid"
                  size="touch"
                  className={styles.large}
                  icon={<Download aria-hidden />}
                  onPress={onSave}
                >
                  {t('presentation:closing.save')}
                </Button>
                <p>{t('presentation:closing.saveHint')}</p>
              </>
            ) : null}
            {onPrint ? (
              <>
                <Button
                  tone="solid"
                  size="touch"
                  className={styles.large}
                  icon={<Printer aria-hidden />}
                  onPress={onPrint}
                >
                  {t('presentation:closing.print')}
                </Button>
                <p>{t('presentation:closing.printHint')}</p>
              </>
            ) : null}
            {show.contact ? (
              <div className={styles.contact}>
                <h2>{t('presentation:closing.contact')}</h2>
                <p>
                  {contactParts(show.contact).map(({ part, isNumber, place }) => (
                    <span key={place} data-number={isNumber || undefined}>
                      {part}
                    </span>
                  ))}
                </p>
              </div>
            ) : null}
          </div>
        </div>
      ) : null}
      {show.options.length > 1 ? (
        <div className={styles.recap}>
          <h2>{t(show.wishes.length > 0 ? 'presentation:wishes.yours' : 'presentation:chosen')}</h2>
          <ChosenOptions ordered />
          {onKeep ? (
            <div className={styles.keep}>
              <Button tone="outline" size="touch" onPress={onKeep}>
                {t('presentation:wishes.keep')}
              </Button>
              <p>{t('presentation:wishes.keepHint')}</p>
            </div>
          ) : null}
        </div>
      ) : null}
      <div className={styles.imprint}>
        <p>{show.disclaimer}</p>
        <p>
          {[
            show.publisher ? t('presentation:closing.publisher', { name: show.publisher }) : null,
            show.mapApproval ? t('presentation:closing.mapApproval', { number: show.mapApproval }) : null,
            show.asOf ? t('presentation:asOf', { month: show.asOf }) : null,
            show.madeOn ? t('presentation:madeOn', { day: show.madeOn }) : null,
          ]
            .filter((line) => line !== null)
            .join(' · ')}
        </p>
        {show.illustrative ? <p>{show.illustrative}</p> : null}
      </div>
    </section>
  );
}
