import {
  cloneElement,
  lazy,
  type ReactElement,
  type ReactNode,
  type RefObject,
  Suspense,
  useRef,
  useState,
} from 'react';
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

/** What an open list is told by its button. */
export interface OpenMenu {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly label: string;
  readonly placement: 'bottom start' | 'bottom end' | 'top start';
  readonly onClose: () => void;
}

interface MenuButtonProps {
  readonly trigger: ReactElement<ButtonProps>;
  readonly label: string;
  readonly placement?: OpenMenu['placement'];
}

/**
 * A button that opens a list of a file of its own: neither the list nor the commands it offers are on the first page.
 * `load` fetches that file when the button is first approached.
 */
export function LateMenuButton(
  props: MenuButtonProps & {
    readonly list: (open: OpenMenu) => ReactNode;
    readonly load: () => Promise<unknown>;
  },
) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      {cloneElement(props.trigger, {
        ref: button,
        opensMenu: true,
        isExpanded: isOpen,
        onPress: () => setOpen(!isOpen),
        onApproach: () => void props.load(),
      })}
      {isOpen ? (
        <Suspense fallback={null}>
          {props.list({
            button,
            label: props.label,
            placement: props.placement ?? 'bottom start',
            onClose: () => setOpen(false),
          })}
        </Suspense>
      ) : null}
    </>
  );
}

/** A button that opens groups of things to do. The list itself is fetched when the button is first approached. */
export function MenuButton({ groups, ...rest }: MenuButtonProps & { readonly groups: readonly MenuGroup[] }) {
  return <LateMenuButton {...rest} load={loadList} list={(open) => <MenuList {...open} groups={groups} />} />;
}
