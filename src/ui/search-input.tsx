import { Search, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Input, SearchField } from 'react-aria-components/SearchField';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

/** A field that narrows a list as one types. */
export function SearchInput(props: {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <SearchField
      aria-label={props.label}
      value={props.value}
      onChange={props.onChange}
      className={classNames(styles.search)}
    >
      <Search size={14} aria-hidden />
      <Input className={classNames(styles.input)} placeholder={props.placeholder ?? props.label} />
      <Button className={classNames(styles.clear)}>
        <X size={14} aria-hidden />
      </Button>
    </SearchField>
  );
}
