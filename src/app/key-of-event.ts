interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** A key press in the words of a command's shortcut: `mod+shift+z`, `escape`, `arrowdown`. */
export function keyOfEvent(event: KeyPress): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  return [event.ctrlKey || event.metaKey ? 'mod' : '', event.altKey ? 'alt' : '', event.shiftKey ? 'shift' : '', key]
    .filter(Boolean)
    .join('+');
}
