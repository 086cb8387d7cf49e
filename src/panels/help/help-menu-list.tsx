import { BookOpen, Calculator, Info, Keyboard, MousePointerClick, Newspaper, Route } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { Command } from '../../commands/command.ts';
import {
  explainFocused,
  pointForHelp,
  showAbout,
  showFigures,
  showKeys,
  showNews,
  showQuickGuide,
  startTour,
} from '../../commands/help-commands.ts';
import type { MenuGroup } from '../../ui/menu.tsx';
import { MenuList } from '../../ui/menu-list.tsx';
import { useRun, useTranslate } from '../app-port.tsx';
import { keyNames } from '../key-names.ts';

const groups: readonly (readonly (readonly [Command, ReactNode, shown?: Command])[])[] = [
  [
    [startTour, <Route key="icon" size={16} />],
    [showQuickGuide, <BookOpen key="icon" size={16} />],
    [showKeys, <Keyboard key="icon" size={16} />],
  ],
  [
    // From a menu no figure has the focus: what is offered here is to point at one, beside the key that explains the focused.
    [pointForHelp, <MousePointerClick key="icon" size={16} />, explainFocused],
    [showFigures, <Calculator key="icon" size={16} />],
  ],
  [
    [showNews, <Newspaper key="icon" size={16} />],
    [showAbout, <Info key="icon" size={16} />],
  ],
];

/** The open help menu. */
export function HelpMenuList(props: {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const run = useRun();
  const listed: readonly MenuGroup[] = groups.map((entries, index) => ({
    id: String(index),
    entries: entries.map(([command, icon, shown]) => ({
      id: command.id,
      text: t(command.labelKey),
      note: shown ? t('help:menu.focused', { key: keyNames(shown.shortcut ?? '') }) : undefined,
      icon,
      keys: command.shortcut ? keyNames(command.shortcut) : undefined,
      onAction: () => run(command, undefined),
    })),
  }));
  return (
    <MenuList
      button={props.button}
      label={t('panels:help.menu')}
      groups={listed}
      placement="bottom end"
      onClose={props.onClose}
    />
  );
}
