import { type EncodingReading, encodings } from '../../import/formats/import-format.ts';
import type { SourceChoice } from '../../import/inspect/inspection.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../app-port.tsx';
import styles from './review.module.css';

/** Texts of the file as they read now, and another encoding when they do not read well. */
export function EncodingEditor(props: {
  readonly reading: EncodingReading;
  readonly alike: number;
  readonly onChoose: (choice: SourceChoice, forAll: boolean) => void;
}) {
  const t = useTranslate();
  const { reading, alike, onChoose } = props;
  return (
    <div className={styles.editor}>
      <div className={styles.fields}>
        <Select
          label={t('panels:review.encoding')}
          value={reading.encoding}
          choices={encodings.map((id) => ({ id, text: t(`panels:review.encoding.${id}`) }))}
          onChange={(encoding) => onChoose({ encoding }, false)}
        />
        {alike > 1 ? (
          <Button tone="outline" onPress={() => onChoose({ encoding: reading.encoding }, true)}>
            {t('panels:review.crs.forAll', { count: alike })}
          </Button>
        ) : null}
      </div>
      <p className={styles.note}>{t(`panels:review.encoding.by.${reading.by}`)}</p>
      {reading.sample.length > 0 ? (
        <ul className={styles.sample} aria-label={t('panels:review.encoding.sample')}>
          {[...new Set(reading.sample)].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
