import { useEffect, useState } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

/** A number in a line of text: taken with Enter or on leaving, brought back with Escape. What is no number in range is not taken. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number;
  /** The value as the reader's language writes it. */
  readonly shown: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly onCommit: (value: number) => void;
}) {
  const { value, shown, min, max } = props;
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const number = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
  const isRight = number >= min && number <= max;
  const commit = () => {
    if (isRight && text !== shown && number !== value) props.onCommit(number);
    else setText(shown);
  };
  return (
    <label className={classNames(styles.number)}>
      <span>{props.label}</span>
      <input
        className={classNames(styles.input)}
        inputMode="decimal"
        value={text}
        aria-invalid={!isRight}
        onChange={({ target }) => setText(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setText(shown);
        }}
      />
      <span>{props.unit}</span>
    </label>
  );
}
