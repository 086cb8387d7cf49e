import { Search } from 'lucide-react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

/** A field that narrows a list as one types; Escape or the platform's own cross clears it. */
export function SearchInput(props: {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <span className={styles.search}>
      <Search size={14} aria-hidden />
      <input
        type="search"
        aria-label={props.label}
        value={props.value}
        className={classNames(styles.input)}
        placeholder={props.placeholder ?? props.label}
        onChange={({ target }) => props.onChange(target.value)}
      />
    </span>
  );
}
