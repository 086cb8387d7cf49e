import { RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { setFactRule } from '../../commands/set-fact-rule.ts';
import { factKinds } from '../../domain/fields/fact-kind.ts';
import { resourceKinds } from '../../domain/resource.ts';
import type { OfficeKey } from '../../domain/rule-pack.ts';
import { shelfLife } from '../../engine/facts/shelf-life.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useRun, useTranslate } from '../app-port.tsx';
import styles from './ask-list.module.css';

/** How long each kind of fact stays true and who answers for it by default: data of the park, to be changed. */
export function FactRules() {
  const t = useTranslate();
  const run = useRun();
  const rules = useAppState((state) => state.park?.rules);
  if (!rules) return null;
  const office = (kind: OfficeKey, label: string) => (
    <TextCell
      label={`${label}: ${t('facts:rules.office')}`}
      value={rules.offices?.[kind] ?? t(`facts:office.${kind}`)}
      isOwn={rules.offices?.[kind] !== undefined}
      onTake={(text) => run(setFactRule, { kind, office: text })}
      onReset={() => run(setFactRule, { kind, office: null })}
    />
  );
  return (
    <details className={styles.group}>
      <summary>
        <strong>{t('facts:rules.title')}</strong>
      </summary>
      <p className={styles.counts}>{t('facts:rules.hint')}</p>
      <table className={styles.rules}>
        <thead>
          <tr>
            <th scope="col">{t('facts:rules.kind')}</th>
            <th scope="col">{t('facts:rules.months')}</th>
            <th scope="col">{t('facts:rules.office')}</th>
          </tr>
        </thead>
        <tbody>
          {factKinds
            .filter((kind) => kind !== 'naming')
            .map((kind) => {
              const { months, isDefault } = shelfLife(kind, rules);
              const label = t(`facts:kind.${kind}`);
              return (
                <tr key={kind}>
                  <th scope="row" title={t('facts:rules.isDefault', { why: t(`facts:why.${kind}`) })}>
                    {label}
                  </th>
                  <td>
                    <TextCell
                      label={`${label}: ${t('facts:rules.months')}`}
                      value={String(months ?? '')}
                      isOwn={!isDefault}
                      isNumber
                      onTake={(text) => run(setFactRule, { kind, months: Number(text) })}
                      onReset={() => run(setFactRule, { kind, months: null })}
                    />
                  </td>
                  <td>{office(kind, label)}</td>
                </tr>
              );
            })}
          {resourceKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`domain:resource.${kind}`)}</th>
              <td />
              <td>{office(kind, t(`domain:resource.${kind}`))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** A value of the rules in its cell: taken with Enter or on leaving; what the park set itself can be given back. */
function TextCell(props: {
  readonly label: string;
  readonly value: string;
  readonly isOwn: boolean;
  readonly isNumber?: boolean;
  readonly onTake: (text: string) => void;
  readonly onReset: () => void;
}) {
  const t = useTranslate();
  const [text, setText] = useState(props.value);
  useEffect(() => setText(props.value), [props.value]);
  const take = () => {
    if (text.trim() === '') setText(props.value);
    else if (text !== props.value) props.onTake(text.trim());
  };
  return (
    <span className={styles.cell}>
      <input
        aria-label={props.label}
        value={text}
        inputMode={props.isNumber ? 'numeric' : 'text'}
        data-own={props.isOwn || undefined}
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setText(props.value);
        }}
      />
      {props.isOwn ? (
        <Button
          size="small"
          icon={<RotateCcw size={13} aria-hidden />}
          label={`${props.label}: ${t('facts:rules.reset')}`}
          onPress={props.onReset}
        />
      ) : null}
    </span>
  );
}
