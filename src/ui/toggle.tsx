import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

interface ToggleProps {
  readonly children?: ReactNode;
  readonly label?: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Turns something on the screen on or off at once. */
export function Switch(props: ToggleProps) {
  return (
    <AriaSwitch
      isSelected={props.isOn}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
      className={classNames(styles.switch)}
      {...(props.label ? { 'aria-label': props.label } : {})}
    >
      <span className={styles.track} aria-hidden />
      {props.children}
    </AriaSwitch>
  );
}

/** Takes one of several into a choice that something else acts on. `isPart`: some of what it stands for are taken. */
export function Checkbox(props: ToggleProps & { readonly isPart?: boolean }) {
  return (
    <AriaCheckbox
      isSelected={props.isOn}
      isIndeterminate={props.isPart ?? false}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
      className={classNames(styles.check)}
      {...(props.label ? { 'aria-label': props.label } : {})}
    >
      <span className={styles.box} aria-hidden>
        {props.isPart ? <Minus size={12} strokeWidth={3} /> : <Check size={12} strokeWidth={3} />}
      </span>
      {props.children}
    </AriaCheckbox>
  );
}
