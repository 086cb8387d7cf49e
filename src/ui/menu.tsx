import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Header,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components/Menu';
import { classNames } from './class-names.ts';
import styles from './floating.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly text: string;
  readonly note?: string | undefined;
  readonly icon?: ReactNode;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
  readonly isChosen?: boolean;
  readonly onAction: () => void;
}

export interface MenuGroup {
  readonly id: string;
  readonly title?: string;
  readonly entries: readonly MenuEntry[];
}

/** A button (first child) that opens groups of things to do. */
export function MenuButton(props: {
  readonly trigger: ReactNode;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly placement?: 'bottom start' | 'bottom end' | 'top start';
}) {
  const groups = props.groups.filter((group) => group.entries.length > 0);
  const disabled = groups.flatMap((group) =>
    group.entries.filter((entry) => entry.isDisabled).map((entry) => entry.id),
  );
  const actions = new Map(groups.flatMap((group) => group.entries.map((entry) => [entry.id, entry.onAction] as const)));
  return (
    <MenuTrigger>
      {props.trigger}
      <Popover className={classNames(styles.popover)} placement={props.placement ?? 'bottom start'} offset={4}>
        <Menu
          className={classNames(styles.menu)}
          aria-label={props.label}
          disabledKeys={disabled}
          onAction={(key) => actions.get(String(key))?.()}
        >
          {groups.map((group, index) => (
            <MenuSection key={group.id} {...(group.title ? {} : { 'aria-label': props.label })}>
              {group.title ? <Header className={classNames(styles.header)}>{group.title}</Header> : null}
              {index > 0 && !group.title ? <Separator className={classNames(styles.separator)} /> : null}
              {group.entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.text}
      className={classNames(styles.item)}
      {...(entry.isDanger ? { 'data-danger': true } : {})}
    >
      <span className={styles.itemIcon}>{entry.isChosen ? <Check size={16} aria-hidden /> : entry.icon}</span>
      <span className={styles.itemText}>
        {entry.text}
        {entry.note ? <span className={styles.itemNote}>{entry.note}</span> : null}
      </span>
      {entry.keys ? <Keyboard className={classNames(styles.keys)}>{entry.keys}</Keyboard> : null}
    </MenuItem>
  );
}
