import { useEffect, useId, useRef, useState } from 'react';
import styles from './brief.module.css';

/**
 * A text that is taken when one leaves the field, with Enter (in one line) or when the dialog closes: one edit, not one a
 * key. Escape brings back what stood there.
 */
export function CommitText(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly hideLabel?: boolean;
  /** Empty is not taken. */
  readonly isRequired?: boolean;
  readonly placeholder?: string;
  /** Why it cannot be taken; null when it can. */
  readonly wrong?: (value: string) => string | null;
}) {
  const { value } = props;
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const wrong = text.trim() === '' ? null : (props.wrong?.(text.trim()) ?? null);
  const commit = () => {
    const said = text.trim();
    if (said === value || (props.isRequired && said === '') || wrong) setText(value);
    else props.onCommit(said);
  };
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => () => latest.current(), []);
  const shared = {
    id,
    value: text,
    'aria-label': props.hideLabel ? props.label : undefined,
    'aria-invalid': wrong !== null || undefined,
    'aria-describedby': wrong || props.hint ? `${id}-hint` : undefined,
    placeholder: props.placeholder,
    onBlur: commit,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setText(target.value),
    onKeyDown(event: React.KeyboardEvent) {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && !props.isLong) commit();
      if (event.key !== 'Escape' || text === value) return;
      event.stopPropagation();
      setText(value);
    },
  };
  return (
    <div className={styles.field}>
      {props.hideLabel ? null : <label htmlFor={id}>{props.label}</label>}
      {props.isLong ? <textarea {...shared} rows={2} /> : <input {...shared} />}
      {wrong || props.hint ? (
        <span id={`${id}-hint`} className={styles.hint} data-wrong={wrong !== null || undefined}>
          {wrong ?? props.hint}
        </span>
      ) : null}
    </div>
  );
}
