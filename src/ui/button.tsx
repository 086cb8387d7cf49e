import type { MouseEventHandler, ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

export interface ButtonProps {
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  /** The accessible name where the visible text does not say it all; for an icon alone it is also the tooltip. */
  readonly label?: string;
  /** A longer hint shown on hover. */
  readonly hint?: string | undefined;
  readonly onPress?: () => void;
  /** The pointer is near or the focus is here: what a press needs can be fetched. */
  readonly onApproach?: () => void;
  readonly tone?: 'plain' | 'outline' | 'solid' | 'danger';
  readonly size?: 'small' | 'normal' | 'touch';
  readonly isDisabled?: boolean;
  /** Present when the button is a toggle. */
  readonly isPressed?: boolean;
  readonly isExpanded?: boolean;
  readonly opensMenu?: boolean;
  readonly isWide?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'button' | 'submit';
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The platform's own button: keyboard, touch and screen readers know it without our help. */
export function Button(props: ButtonProps) {
  const { children, icon, label, hint, tone = 'plain', size = 'normal' } = props;
  const iconOnly = children === undefined;
  const onClick: MouseEventHandler = () => props.onPress?.();
  return (
    <button
      ref={props.ref}
      type={props.type ?? 'button'}
      disabled={props.isDisabled}
      {...(props.autoFocus ? { autoFocus: true } : {})}
      aria-label={label}
      title={hint ?? (iconOnly ? label : undefined)}
      aria-pressed={props.isPressed}
      aria-expanded={props.isExpanded}
      aria-haspopup={props.opensMenu ? 'menu' : undefined}
      className={classNames(
        styles.button,
        styles[tone],
        size !== 'normal' && styles[size],
        iconOnly && styles.icon,
        props.isPressed && styles.pressed,
        props.isWide && styles.wide,
        props.className,
      )}
      onClick={onClick}
      onPointerEnter={props.onApproach}
      onFocus={props.onApproach}
    >
      {icon}
      {children}
    </button>
  );
}
