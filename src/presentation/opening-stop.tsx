import { ChosenOptions } from './chosen-options.tsx';
import { nameLength } from './name-length.ts';
import { PhotoStrip } from './photo-strip.tsx';
import { SaidValue } from './said.tsx';
import { useShow } from './show-port.tsx';
import styles from './stops.module.css';

/** The park at a glance: whom it is shown to, what it has, which sites were chosen. */
export function OpeningStop() {
  const { show, t } = useShow();
  const headline = show.audience ?? show.projectName;
  return (
    <section
      className={styles.panel}
      data-roomy={show.openingPhotoIds.length === 0 || undefined}
      aria-labelledby="stop-title"
    >
      {headline ? <p className={styles.over}>{t('presentation:preparedFor', { name: headline })}</p> : null}
      <h1 id="stop-title" className={styles.park} data-length={nameLength(show.parkName)}>
        {show.parkName}
      </h1>
      {show.audience && show.projectName ? (
        <p className={styles.lead}>{t('presentation:forProject', { name: show.projectName })}</p>
      ) : null}
      {show.welcome ? <p className={styles.welcome}>{show.welcome}</p> : null}
      <dl className={styles.glance}>
        {show.glance.map(({ id, value }) => (
          <div key={id}>
            <dt>{t([`presentation:glance.${id}`, `presentation:fact.${id}`])}</dt>
            <dd data-unknown={value.kind === 'unknown' || undefined}>
              <SaidValue value={value} />
            </dd>
          </div>
        ))}
      </dl>
      <ChosenOptions />
      <PhotoStrip photoIds={show.openingPhotoIds} />
    </section>
  );
}
