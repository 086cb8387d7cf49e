/**
 * The cells of a block as spreadsheets put it on the clipboard: tabs between cells, a line a row; a cell that holds a tab, a line
 * end or a quote stands in quotes, quotes doubled. The line end after the last row is not another row.
 */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  let isStart = true;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
    isStart = true;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && isStart && hasClosingQuote(text, at)) {
      isQuoted = true;
      isStart = false;
    } else if (sign === '\t') endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at += 1;
      endCell();
      rows.push([]);
    } else {
      cell += sign;
      isStart = false;
    }
  }
  endCell();
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

const quoted = /"(?:[^"]|"")*"(?=[\t\r\n]|$)/y;

/** A quote that is never closed before a tab or line end is a quote: 5" pipe. */
function hasClosingQuote(text: string, from: number): boolean {
  quoted.lastIndex = from;
  return quoted.test(text);
}

/** The same the other way. */
export const textOfCells = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\r\n');
