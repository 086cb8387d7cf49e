const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

const names: Record<string, string> = {
  mod: isMac ? '⌘' : 'Ctrl',
  alt: isMac ? '⌥' : 'Alt',
  shift: isMac ? '⇧' : 'Shift',
  escape: 'Esc',
  enter: '↵',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  delete: 'Del',
  backspace: '⌫',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  tab: 'Tab',
  space: 'Space',
};

/** A shortcut as it is printed on this keyboard: `mod+shift+z` → ⌘⇧Z or Ctrl+Shift+Z. */
export function keyNames(shortcut: string): string {
  // A sign that needs the shift key is named by itself; and plus is a key too.
  const keys = shortcut === '+' ? ['+'] : shortcut === 'shift+?' ? ['?'] : shortcut.split('+');
  return keys.map((key) => names[key] ?? key.toUpperCase()).join(isMac ? '' : '+');
}
