import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, Label, SelectValue } from 'react-aria-components/Select';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import floating from './floating.module.css';

export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly text: string;
}

/** Picks one of a few named things. */
export function Select<Id extends string>(props: {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: Id;
  readonly choices: readonly Choice<Id>[];
  readonly onChange: (value: Id) => void;
  readonly isQuiet?: boolean;
}) {
  return (
    <AriaSelect
      className={classNames(styles.field)}
      value={props.value}
      onChange={(key) => {
        const choice = props.choices.find((candidate) => candidate.id === key);
        if (choice) props.onChange(choice.id);
      }}
      {...(props.hideLabel ? { 'aria-label': props.label } : {})}
    >
      {props.hideLabel ? null : <Label className={classNames(styles.label)}>{props.label}</Label>}
      <Button className={classNames(styles.trigger, props.isQuiet && styles.quiet)}>
        <SelectValue className={classNames(styles.value)}>{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={classNames(floating.popover)} offset={4}>
        <ListBox className={classNames(floating.menu)}>
          {props.choices.map((choice) => (
            <ListBoxItem key={choice.id} id={choice.id} textValue={choice.text} className={classNames(floating.item)}>
              {({ isSelected }) => (
                <>
                  <span className={floating.itemIcon}>{isSelected ? <Check size={16} aria-hidden /> : null}</span>
                  <span className={floating.itemText}>{choice.text}</span>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
