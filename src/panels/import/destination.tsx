import { useId } from 'react';
import type { Park } from '../../domain/park.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { useLanguage, useTranslate } from '../app-port.tsx';
import styles from './review.module.css';

export type DestinationKind = 'new' | 'park';

/** A park of its own, or into the one that is open. */
export function Destination(props: {
  readonly park: Park | null;
  readonly kind: DestinationKind;
  readonly onKind: (kind: DestinationKind) => void;
  readonly name: string;
  readonly onName: (name: string) => void;
}) {
  const t = useTranslate();
  const group = useId();
  const language = useLanguage();
  const { park, kind, onKind } = props;
  const radio = (value: DestinationKind, text: string) => (
    <label className={styles.radio}>
      <input type="radio" name={group} checked={kind === value} onChange={() => onKind(value)} />
      {text}
    </label>
  );
  return (
    <fieldset className={styles.destination}>
      <legend>{t('panels:review.destination')}</legend>
      {radio('new', t('panels:review.destination.new'))}
      {park
        ? radio(
            'park',
            t('panels:review.destination.park', { park: language === 'en' ? (park.nameEn ?? park.name) : park.name }),
          )
        : null}
      {kind === 'new' ? (
        <TextInput label={t('panels:mapping.parkName')} value={props.name} onChange={props.onName} />
      ) : (
        <p className={styles.note}>{t('panels:review.destination.parkNote')}</p>
      )}
    </fieldset>
  );
}
