/** One node of a WKT text: `PROJCS["name",GEOGCS[…],PARAMETER["False_Easting",500000]]`. */
export interface WktNode {
  readonly keyword: string;
  /** Quoted texts, numbers and bare words in order. */
  readonly values: readonly (string | number)[];
  readonly nodes: readonly WktNode[];
}

/** No definition nests deeper; a text that does is not one. */
const deepest = 24;
/** Longer than any definition with its comments. */
const longest = 20_000;

/** Reads WKT (version 1 of OGC and Esri, version 2); null when the text is none. Brackets may be round. */
export function readWkt(source: string): WktNode | null {
  const text = source.replace(/^\uFEFF/, '').trim();
  if (text.length > longest) return null;
  let at = 0;
  const skip = () => {
    while (/\s/.test(text[at] ?? '')) at += 1;
  };
  function quoted(): string | null {
    let value = '';
    for (at += 1; at < text.length; at += 1) {
      if (text[at] !== '"') value += text[at];
      else if (text[at + 1] === '"') {
        value += '"';
        at += 1;
      } else {
        at += 1;
        return value;
      }
    }
    return null;
  }
  function node(depth: number): WktNode | null {
    const keyword = /^[A-Za-z_][A-Za-z0-9_]*/.exec(text.slice(at, at + 60))?.[0];
    if (keyword === undefined || depth > deepest) return null;
    at += keyword.length;
    skip();
    const close = text[at] === '[' ? ']' : text[at] === '(' ? ')' : null;
    if (close === null) return { keyword: keyword.toUpperCase(), values: [], nodes: [] };
    at += 1;
    const values: (string | number)[] = [];
    const nodes: WktNode[] = [];
    for (;;) {
      skip();
      const sign = text[at];
      if (sign === undefined) return null;
      if (sign === close) {
        at += 1;
        return { keyword: keyword.toUpperCase(), values, nodes };
      }
      if (sign === ',') at += 1;
      else if (sign === '"') {
        const value = quoted();
        if (value === null) return null;
        values.push(value);
      } else if (/[-+.\d]/.test(sign)) {
        const number = /^[-+.\deE]+/.exec(text.slice(at, at + 40))?.[0] ?? sign;
        at += number.length;
        values.push(Number(number));
      } else {
        const child = node(depth + 1);
        if (child === null) return null;
        if (child.values.length === 0 && child.nodes.length === 0) values.push(child.keyword);
        else nodes.push(child);
      }
    }
  }
  const root = node(0);
  return root && root.nodes.length > 0 ? root : null;
}

/** The first node of these keywords, at any depth. */
export function findWkt(root: WktNode, ...keywords: readonly string[]): WktNode | null {
  if (keywords.includes(root.keyword)) return root;
  for (const child of root.nodes) {
    const found = findWkt(child, ...keywords);
    if (found) return found;
  }
  return null;
}

/** The name a node is given. */
export const wktName = (node: WktNode | null): string => {
  const [name] = node?.values ?? [];
  return typeof name === 'string' ? name : '';
};

/** A parameter of a projection by its name, spaces and underscores alike. */
export function wktParameter(root: WktNode, name: RegExp): number | null {
  for (const child of root.nodes) {
    if (child.keyword === 'PARAMETER' && name.test(wktName(child).replaceAll(' ', '_'))) {
      const value = child.values[1];
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    }
    const deeper = wktParameter(child, name);
    if (deeper !== null) return deeper;
  }
  return null;
}
