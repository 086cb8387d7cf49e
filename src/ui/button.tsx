import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import tooltipStyles from './tooltip.module.css';

export interface ButtonProps {
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  /** The accessible name where the visible text does not say it all; for an icon alone it is also the tooltip. */
  readonly label?: string;
  /** A longer hint shown on hover and focus. */
  readonly hint?: string | undefined;
  readonly onPress?: AriaButtonProps['onPress'];
  readonly tone?: 'plain' | 'outline' | 'solid' | 'danger';
  readonly size?: 'small' | 'normal' | 'touch';
  readonly isDisabled?: boolean;
  /** Present when the button is a toggle. */
  readonly isPressed?: boolean;
  readonly isExpanded?: boolean;
  readonly isWide?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'button' | 'submit';
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly slot?: string;
}

export function Button(props: ButtonProps) {
  const { children, icon, label, hint, tone = 'plain', size = 'normal' } = props;
  const iconOnly = children === undefined;
  const button = (
    <AriaButton
      {...(props.ref ? { ref: props.ref } : {})}
      {...(props.slot ? { slot: props.slot } : {})}
      {...(props.onPress ? { onPress: props.onPress } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(props.isPressed === undefined ? {} : { 'aria-pressed': props.isPressed })}
      {...(props.isExpanded === undefined ? {} : { 'aria-expanded': props.isExpanded })}
      {...(props.autoFocus ? { autoFocus: true } : {})}
      type={props.type ?? 'button'}
      isDisabled={props.isDisabled ?? false}
      className={classNames(
        styles.button,
        styles[tone],
        size !== 'normal' && styles[size],
        iconOnly && styles.icon,
        props.isPressed && styles.pressed,
        props.isWide && styles.wide,
        props.className,
      )}
    >
      {icon}
      {children}
    </AriaButton>
  );
  const tip = hint ?? (iconOnly ? label : undefined);
  if (!tip) return button;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {button}
      <Tooltip className={classNames(tooltipStyles.tooltip)} offset={6}>
        {tip}
      </Tooltip>
    </TooltipTrigger>
  );
}
