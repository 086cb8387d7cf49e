import { ChevronDown } from 'lucide-react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly text: string;
}

/** Picks one of a few named things, with the platform's own list: it fits finger, keyboard and screen reader alike. */
export function Select<Id extends string>(props: {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: Id;
  readonly choices: readonly Choice<Id>[];
  readonly onChange: (value: Id) => void;
  readonly isQuiet?: boolean;
}) {
  return (
    <label className={styles.field}>
      {props.hideLabel ? null : <span className={styles.label}>{props.label}</span>}
      <span className={styles.picker}>
        <select
          className={classNames(styles.trigger, props.isQuiet && styles.quiet)}
          value={props.value}
          aria-label={props.hideLabel ? props.label : undefined}
          onChange={({ target }) => {
            const choice = props.choices.find((candidate) => candidate.id === target.value);
            if (choice) props.onChange(choice.id);
          }}
        >
          {props.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.text}
            </option>
          ))}
        </select>
        <ChevronDown size={14} aria-hidden />
      </span>
    </label>
  );
}
