import { cloneElement, lazy, type ReactElement, type ReactNode, Suspense, useRef, useState } from 'react';
import type { ButtonProps } from './button.tsx';

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

const loadList = () => import('./menu-list.tsx');
const MenuList = lazy(async () => ({ default: (await loadList()).MenuList }));

/** A button that opens groups of things to do. The list itself is fetched when the button is first approached. */
export function MenuButton(props: {
  readonly trigger: ReactElement<ButtonProps>;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly placement?: 'bottom start' | 'bottom end' | 'top start';
}) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      {cloneElement(props.trigger, {
        ref: button,
        opensMenu: true,
        isExpanded: isOpen,
        onPress: () => setOpen(!isOpen),
        onApproach: () => void loadList(),
      })}
      {isOpen ? (
        <Suspense fallback={null}>
          <MenuList
            button={button}
            label={props.label}
            groups={props.groups.filter((group) => group.entries.length > 0)}
            placement={props.placement ?? 'bottom start'}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
