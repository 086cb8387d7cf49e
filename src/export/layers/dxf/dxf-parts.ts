/** Group codes with their values, two lines each. */
export type Tags = readonly (readonly [code: number, value: string | number])[];

export const written = (tags: Tags): string => tags.map(([code, value]) => `${code}\r\n${value}\r\n`).join('');

export const section = (name: string, content: string): string =>
  `${written([
    [0, 'SECTION'],
    [2, name],
  ])}${content}${written([[0, 'ENDSEC']])}`;

/** Gives every object a handle of its own, as CAD programs demand from R2000 on. */
export class Handles {
  private last = 0x1f;

  next(): string {
    this.last += 1;
    return this.last.toString(16).toUpperCase();
  }

  /** Above all that were given. */
  seed(): string {
    return (this.last + 1).toString(16).toUpperCase();
  }
}

/** A table of symbols: its head, then its entries. */
export function table(
  name: string,
  entries: readonly ((handle: string, owner: string) => Tags)[],
  handles: Handles,
): string {
  const owner = handles.next();
  const head: Tags = [
    [0, 'TABLE'],
    [2, name],
    [5, owner],
    [330, '0'],
    [100, 'AcDbSymbolTable'],
    [70, entries.length],
  ];
  const body = entries.map((entry) => written(entry(handles.next(), owner))).join('');
  return `${written(head)}${body}${written([[0, 'ENDTAB']])}`;
}

/** An entry of a table: what all have, then its own. */
export const record =
  (type: string, kind: string, name: string, own: Tags) =>
  (handle: string, owner: string): Tags => [
    [0, type],
    [type === 'DIMSTYLE' ? 105 : 5, handle],
    [330, owner],
    [100, 'AcDbSymbolTableRecord'],
    [100, kind],
    [2, name],
    ...own,
  ];
