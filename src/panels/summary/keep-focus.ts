/**
 * For lists whose lines remove themselves: the focus would fall out of the dialog with the line it stands on. It goes to the
 * last button of the next line, else of the one before, else to the list's own field for adding.
 */
export function keepFocus(): void {
  const { activeElement } = document;
  const line = activeElement?.closest('[data-line]');
  if (!line) return;
  const beside = [line.nextElementSibling, line.previousElementSibling].find((each) => each?.matches('[data-line]'));
  const next =
    [...(beside?.querySelectorAll('button') ?? [])].at(-1) ??
    [...(line.closest('fieldset')?.querySelectorAll('select') ?? [])].at(-1);
  next?.focus();
}
