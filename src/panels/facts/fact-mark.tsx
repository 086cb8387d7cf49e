import { fieldOf } from '../../domain/fields/layer-fields.ts';
import { checkFact } from '../../engine/facts/freshness.ts';
import { useTranslate } from '../app-port.tsx';
import type { FactOfRow } from './fact-of-row.ts';
import styles from './facts.module.css';
import { sayFact } from './say-fact.ts';
import { useFactContext } from './use-fact-context.ts';

/** A quiet mark beside a fact: how it stands with its source and age, and the way to state them. */
export function FactMark(props: { readonly fact: FactOfRow; readonly isOpen: boolean; readonly onPress: () => void }) {
  const t = useTranslate();
  const context = useFactContext();
  const { layer, record, key } = props.fact;
  const field = fieldOf(layer, key);
  if (!field || !context) return null;
  const check = checkFact(record, field, context);
  const state = check?.state ?? 'absent';
  return (
    <button
      type="button"
      className={styles.mark}
      data-state={state}
      aria-expanded={props.isOpen}
      aria-label={t('facts:mark', {
        field: t(field.labelKey),
        state: check ? t(`facts:state.${check.state}`) : t('domain:unknown'),
      })}
      title={check ? sayFact(check, t) : undefined}
      onClick={props.onPress}
    />
  );
}
