export interface TextColumn<Row> {
  readonly title: string;
  /** What a spreadsheet gets; unknown is an empty cell. */
  readonly text: (row: Row) => string;
}

/** Tab-separated text as spreadsheets take it from the clipboard. Tabs and line ends inside a cell become spaces. */
export function tableText<Row>(columns: readonly TextColumn<Row>[], rows: readonly Row[]): string {
  const clean = (text: string) => {
    const flat = text.replaceAll(/[\t\r\n]+/g, ' ');
    // A cell that begins like a formula would be run by the spreadsheet; a number keeps its sign.
    return /^[=+\-@]/.test(flat) && !Number.isFinite(Number(flat)) ? `'${flat}` : flat;
  };
  const lines = [columns.map((column) => clean(column.title))];
  for (const row of rows) lines.push(columns.map((column) => clean(column.text(row))));
  return lines.map((line) => line.join('\t')).join('\r\n');
}
