import { FieldError, Input, Label, TextField } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

export function TextInput(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
  /** What is wrong with the value, said under it. */
  readonly error?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
}) {
  return (
    <TextField
      className={classNames(styles.field)}
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      {...(props.autoFocus ? { autoFocus: true } : {})}
    >
      <Label className={classNames(styles.label)}>{props.label}</Label>
      <Input className={classNames(styles.input)} inputMode={props.inputMode ?? 'text'} />
      <FieldError className={classNames(styles.error)}>{props.error}</FieldError>
    </TextField>
  );
}
