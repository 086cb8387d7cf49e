const widthColumns = 120;

/** JSON as the repository's formatter writes it: objects one field a line, arrays on one line where they fit. */
export function jsonText(value: unknown): string {
  return `${written(value, '', 0)}\n`;
}

function written(value: unknown, indent: string, before: number): string {
  if (Array.isArray(value)) {
    const short = onOneLine(value);
    // One column is kept for the comma that may follow.
    if (short !== null && indent.length + before + short.length + 1 <= widthColumns) return short;
    return block(
      '[',
      value.map((item) => written(item, `${indent}  `, 0)),
      ']',
      indent,
    );
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const lines = fields.map(([name, field]) => {
    const key = `${JSON.stringify(name)}: `;
    return key + written(field, `${indent}  `, key.length);
  });
  return block('{', lines, '}', indent);
}

function block(open: string, lines: readonly string[], close: string, indent: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;
}

/** Null where an object inside forces several lines. */
function onOneLine(value: unknown): string | null {
  if (!Array.isArray(value)) return typeof value === 'object' && value !== null ? null : JSON.stringify(value);
  const items = value.map(onOneLine);
  return items.includes(null) ? null : `[${items.join(', ')}]`;
}
