/** A sheet of a workbook: its name and the part that holds it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly part: string;
}

const attribute = (tag: string, name: string): string | null => {
  const [, , value] = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(tag) ?? [];
  return value === undefined ? null : unescaped(value);
};

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The sheets of a workbook in their order, by its own list and relationships (ECMA-376, 12.3). */
export function workbookSheets(parts: ReadonlyMap<string, string>): readonly WorkbookSheet[] {
  const workbookPart = [...parts.keys()].find((path) => /(^|\/)workbook\d*\.xml$/i.test(path)) ?? 'xl/workbook.xml';
  const folder = workbookPart.replace(/[^/]*$/, '');
  const file = workbookPart.slice(folder.length);
  const workbook = parts.get(workbookPart) ?? '';
  const relations = parts.get(`${folder}_rels/${file}.rels`) ?? '';
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const [id, target] = [attribute(tag, 'Id'), attribute(tag, 'Target')];
    if (id && target) targets.set(id, target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''));
  }
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const name = attribute(tag, 'name');
    const relation = /\s(?:\w+:)id\s*=\s*["'](.*?)["']/.exec(tag)?.[1];
    const part = relation === undefined ? undefined : targets.get(relation);
    return name !== null && part !== undefined && /worksheets\//.test(part) ? [{ name, part }] : [];
  });
}
