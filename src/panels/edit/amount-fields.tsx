import { useEffect, useState } from 'react';
import { changeEdit } from '../../commands/edit/edit-commands.ts';
import type { Editing } from '../../store/editing.ts';
import { classNames } from '../../ui/class-names.ts';
import field from '../../ui/field.module.css';
import { useRun, useTranslate } from '../app-port.tsx';
import styles from './edit-panel.module.css';

/** A number that shows its effect while it is typed. An empty field is no number. */
export function LiveNumber(props: {
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
  readonly digits: number;
  readonly autoFocus?: boolean;
  readonly onChange: (value: number | null) => void;
}) {
  const shown = props.value === null ? '' : String(Number(props.value.toFixed(props.digits)));
  const [text, setText] = useState(shown);
  // Changed on the map: written anew, but never under the typing hand.
  useEffect(() => {
    setText((typed) => (Number(typed || Number.NaN) === Number(shown || Number.NaN) ? typed : shown));
  }, [shown]);
  return (
    <label className={styles.amount}>
      <span className={field.label}>{props.label}</span>
      <input
        className={classNames(field.input)}
        inputMode="decimal"
        {...(props.autoFocus ? { autoFocus: true } : {})}
        value={text}
        aria-invalid={text.trim() !== '' && !Number.isFinite(Number(text))}
        onChange={({ target }) => {
          setText(target.value);
          const number = target.value.trim() === '' ? Number.NaN : Number(target.value.replace(',', '.'));
          props.onChange(Number.isFinite(number) ? number : null);
        }}
      />
      <span className={field.label}>{props.unit}</span>
    </label>
  );
}

/** Metres outwards, degrees clockwise, metres a corner may move. */
export function AmountField({
  editing,
  what,
}: {
  readonly editing: Editing;
  readonly what: 'offset' | 'rotate' | 'square';
}) {
  const t = useTranslate();
  const run = useRun();
  return (
    <div className={styles.block}>
      <LiveNumber
        label={t(`panels:edit.amount.${what}`)}
        unit={what === 'rotate' ? '°' : 'm'}
        value={editing.amount}
        digits={what === 'rotate' ? 4 : 3}
        autoFocus
        onChange={(amount) => run(changeEdit, { amount })}
      />
      <p className={styles.understood}>{t(`panels:edit.amountHint.${what}`)}</p>
    </div>
  );
}

/** Metres to the east and to the north. */
export function ShiftFields({ editing }: { readonly editing: Editing }) {
  const t = useTranslate();
  const run = useRun();
  const [east, north] = editing.shift ?? [0, 0];
  return (
    <div className={styles.block}>
      <LiveNumber
        label={t('panels:edit.toEast')}
        unit="m"
        value={editing.shift ? east : null}
        digits={3}
        onChange={(value) => run(changeEdit, { shift: [value ?? 0, north] })}
      />
      <LiveNumber
        label={t('panels:edit.toNorth')}
        unit="m"
        value={editing.shift ? north : null}
        digits={3}
        onChange={(value) => run(changeEdit, { shift: [east, value ?? 0] })}
      />
    </div>
  );
}
