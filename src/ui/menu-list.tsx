import { Check } from 'lucide-react';
import { Header, Keyboard, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components/Menu';
import { flushSync } from 'react-dom';
import { classNames } from './class-names.ts';
import styles from './floating.module.css';
import { Localised } from './localised.tsx';
import type { MenuEntry, MenuGroup, OpenMenu } from './menu.tsx';

/** The open list of a menu button. */
export function MenuList(props: OpenMenu & { readonly groups: readonly MenuGroup[] }) {
  const groups = props.groups.filter(({ entries }) => entries.length > 0);
  const disabled = groups.flatMap((group) =>
    group.entries.filter((entry) => entry.isDisabled).map((entry) => entry.id),
  );
  const actions = new Map(groups.flatMap((group) => group.entries.map((entry) => [entry.id, entry.onAction] as const)));
  /** The list is gone and its button has the keyboard before anything else opens, which leads back to where that was. */
  const act = (id: string): void => {
    flushSync(props.onClose);
    props.button.current?.focus();
    actions.get(id)?.();
  };
  return (
    <Localised>
      <Popover
        isOpen
        onOpenChange={(open) => {
          if (!open) props.onClose();
        }}
        triggerRef={props.button}
        className={classNames(styles.popover)}
        placement={props.placement}
        offset={4}
      >
        <Menu
          className={classNames(styles.menu)}
          aria-label={props.label}
          autoFocus="first"
          disabledKeys={disabled}
          onClose={props.onClose}
          onAction={(key) => act(String(key))}
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
    </Localised>
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
