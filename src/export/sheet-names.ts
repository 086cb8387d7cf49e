/** Excel's limit, in UTF-16 units. */
const longest = 31;

/** Names a workbook takes: without the signs that are forbidden, short enough, each once whatever its case, never empty. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[\\/?*[\]:\p{Cc}]+/gu, '-')
        .replace(/^'+|'+$/g, '')
        .trim() || '1';
    let free = plain.slice(0, longest);
    for (let more = 2; taken.has(free.toLowerCase()); more += 1) {
      free = `${plain.slice(0, longest - String(more).length - 1)} ${more}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
