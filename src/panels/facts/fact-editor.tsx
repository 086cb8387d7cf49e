import { useId, useState } from 'react';
import { setFacts } from '../../commands/set-facts.ts';
import type { FactSource } from '../../domain/fact.ts';
import { isDateText } from '../../domain/fields/check-value.ts';
import { ownSource, sourceOfFact } from '../../domain/fields/fact-source.ts';
import { factOf, type LayerRecord } from '../../domain/fields/fact-value.ts';
import type { AttributeLayer } from '../../domain/fields/field.ts';
import { fieldOf } from '../../domain/fields/layer-fields.ts';
import { officeOf } from '../../engine/facts/ask-list.ts';
import { checkFact } from '../../engine/facts/freshness.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useRun, useTranslate } from '../app-port.tsx';
import styles from './facts.module.css';
import { sayFact } from './say-fact.ts';
import { useFactContext } from './use-fact-context.ts';

interface Props {
  readonly layer: AttributeLayer;
  /** One record, or all that are selected: what is stated goes to each of them. */
  readonly records: readonly LayerRecord[];
  readonly fieldKey: string;
  readonly onDone?: () => void;
}

/** Where a fact comes from, when it was true and who answers for it: seen, stated, taken away. */
export function FactEditor({ layer, records, fieldKey, onDone }: Props) {
  const t = useTranslate();
  const run = useRun();
  const context = useFactContext();
  const rules = useAppState((state) => state.park?.rules);
  const hintId = useId();
  const [first] = records;
  const stated = first ? sourceOfFact(first, fieldKey) : undefined;
  const [source, setSource] = useState(stated?.source ?? '');
  const [asOf, setAsOf] = useState(stated?.asOf ?? '');
  const [owner, setOwner] = useState(stated?.owner ?? '');
  const field = fieldOf(layer, fieldKey);
  if (!first) return null;
  const check = field && context && records.length === 1 ? checkFact(first, field, context) : null;
  const isDateWrong = asOf.trim() !== '' && !isDateText(asOf.trim());
  const isEmpty = `${source}${asOf}${owner}`.trim() === '';
  const office = field ? officeOf(field) : null;
  const write = (next: FactSource | null) => {
    run(setFacts, { layer, changes: records.map(({ id }) => ({ id, field: fieldKey, source: next })) });
    onDone?.();
  };
  const save = () => {
    if (isDateWrong || isEmpty) return;
    write({
      source: source.trim(),
      ...(asOf.trim() ? { asOf: asOf.trim() } : {}),
      ...(owner.trim() ? { owner: owner.trim() } : {}),
    });
  };
  const line = (id: string, value: string, set: (text: string) => void, hint?: string) => (
    <label className={styles.line}>
      <span>{t(`facts:edit.${id}`)}</span>
      <input
        value={value}
        placeholder={hint}
        aria-invalid={id === 'asOf' && isDateWrong}
        aria-describedby={id === 'asOf' && isDateWrong ? hintId : undefined}
        onChange={({ target }) => set(target.value)}
      />
    </label>
  );
  return (
    <form
      className={styles.editor}
      aria-label={t('facts:edit.title', { field: field ? t(field.labelKey) : fieldKey.replace(/^extra\./, '') })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onDone) return;
        event.stopPropagation();
        onDone();
      }}
    >
      {check ? (
        <p className={styles.state} data-state={check.state}>
          {sayFact(check, t)}
        </p>
      ) : null}
      {stated && !ownSource(first, fieldKey) && factOf(first, fieldKey) !== undefined ? (
        <p className={styles.hint}>{t('facts:edit.whole')}</p>
      ) : null}
      {line('source', source, setSource)}
      {line('asOf', asOf, setAsOf, t('facts:edit.asOfHint'))}
      {isDateWrong ? (
        <p className={styles.wrong} id={hintId} role="alert">
          {t('commands:refused.valueNotDate')}
        </p>
      ) : null}
      {line('owner', owner, setOwner, office ? (rules?.offices?.[office] ?? t(`facts:office.${office}`)) : undefined)}
      {office && owner.trim() === '' ? (
        <p className={styles.hint}>
          {t('facts:edit.answers', { office: rules?.offices?.[office] ?? t(`facts:office.${office}`) })}
        </p>
      ) : null}
      <span className={styles.actions}>
        <Button size="small" tone="outline" type="submit" isDisabled={isEmpty || isDateWrong}>
          {t('facts:edit.save')}
        </Button>
        <Button size="small" isDisabled={!ownSource(first, fieldKey)} onPress={() => write(null)}>
          {t('facts:edit.clear')}
        </Button>
        {onDone ? (
          <Button size="small" onPress={onDone}>
            {t('facts:edit.close')}
          </Button>
        ) : null}
      </span>
    </form>
  );
}
