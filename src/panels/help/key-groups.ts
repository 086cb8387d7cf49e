import type { Command } from '../../commands/command.ts';

export const keyGroupIds = ['main', 'map', 'edit', 'document', 'present', 'table', 'help'] as const;
export type KeyGroupId = (typeof keyGroupIds)[number];

/** One line of the keyboard map: what is done, in the locale, and the keys that do it. */
export interface KeyLine {
  readonly id: string;
  readonly labelKey: string;
  readonly keys: readonly string[];
}

/** Where a command with a key belongs; what is not named here edits the map. A test holds every name to a command. */
const groupOf: Readonly<Record<string, KeyGroupId>> = {
  'leave-matching': 'main',
  'next-site': 'main',
  'previous-site': 'main',
  'place-on-focus': 'main',
  'remove-selected-placement': 'main',
  'clear-selection': 'main',
  'clear-sketch': 'map',
  'fit-view': 'map',
  'fit-selection': 'map',
  'measure-distance': 'map',
  'measure-area': 'map',
  'cancel-measure': 'map',
  'toggle-extruded': 'map',
  'toggle-attributes': 'document',
  'open-sheets-of-screen': 'document',
  undo: 'document',
  redo: 'document',
  'open-files': 'document',
  'save-project-file': 'document',
  'start-visitor': 'present',
  'leave-visitor': 'present',
  'explain-focused': 'help',
  'point-for-help': 'help',
  'show-keys': 'help',
  'leave-help': 'help',
};

export const groupedIds: readonly string[] = Object.keys(groupOf);

/** Keys that are no command's: the palette's, and those that lists, the map, the show and the tour know themselves. */
const further: Readonly<Partial<Record<KeyGroupId, readonly KeyLine[]>>> = {
  main: [{ id: 'palette', labelKey: 'help:keys.palette', keys: ['mod+k'] }],
  map: [
    { id: 'pan', labelKey: 'help:keys.pan', keys: ['arrowleft', 'arrowright', 'arrowup', 'arrowdown'] },
    { id: 'zoom', labelKey: 'help:keys.zoom', keys: ['+', '-'] },
    { id: 'walk-map', labelKey: 'help:keys.walkMap', keys: ['pagedown', 'pageup'] },
  ],
  present: [
    { id: 'show-next', labelKey: 'help:keys.showNext', keys: ['arrowright', 'pagedown', 'space'] },
    { id: 'show-previous', labelKey: 'help:keys.showPrevious', keys: ['arrowleft', 'pageup', 'shift+space'] },
    { id: 'show-ends', labelKey: 'help:keys.showEnds', keys: ['home', 'end'] },
    { id: 'show-stop', labelKey: 'help:keys.showStop', keys: ['0', '9'] },
    { id: 'show-black', labelKey: 'help:keys.showBlack', keys: ['b', '.'] },
    { id: 'show-presenter', labelKey: 'presentation:presenter.open', keys: ['n'] },
    { id: 'show-fullscreen', labelKey: 'presentation:fullscreen', keys: ['f'] },
    { id: 'show-look', labelKey: 'help:keys.showLook', keys: ['m'] },
  ],
  table: [
    { id: 'walk', labelKey: 'help:keys.walk', keys: ['arrowup', 'arrowdown', 'j', 'k'] },
    { id: 'page', labelKey: 'help:keys.page', keys: ['pageup', 'pagedown'] },
    { id: 'ends', labelKey: 'help:keys.ends', keys: ['home', 'end'] },
    { id: 'activate', labelKey: 'help:keys.activate', keys: ['enter'] },
    { id: 'tab', labelKey: 'help:keys.tab', keys: ['tab', 'shift+tab'] },
    { id: 'press', labelKey: 'help:keys.press', keys: ['enter', 'space'] },
  ],
  help: [{ id: 'tour-step', labelKey: 'help:keys.tourStep', keys: ['arrowleft', 'arrowright'] }],
};

/** The keyboard map: every command that has a key, in its group, with the keys that are no command's. */
export function keyGroups(
  commands: readonly Pick<Command, 'id' | 'labelKey' | 'shortcut' | 'otherKeys'>[],
): readonly { readonly id: KeyGroupId; readonly lines: readonly KeyLine[] }[] {
  const lines = commands.flatMap(({ id, labelKey, shortcut, otherKeys = [] }) =>
    shortcut ? [{ group: groupOf[id] ?? 'edit', line: { id, labelKey, keys: [shortcut, ...otherKeys] } }] : [],
  );
  return keyGroupIds.map((id) => ({
    id,
    lines: [...(further[id] ?? []), ...lines.filter(({ group }) => group === id).map(({ line }) => line)],
  }));
}
