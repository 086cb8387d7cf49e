import { xmlLimits } from './kml-limits.ts';

/** Where a placemark stands in the text. */
export interface PlacemarkSpan {
  readonly start: number;
  readonly end: number;
  /** Which Document or Folder it stands in directly, counted in the order they open; -1 = none. */
  readonly container: number;
}

export interface KmlScan {
  readonly ok: true;
  readonly placemarks: readonly PlacemarkSpan[];
  /** The first tag, with its attributes. */
  readonly root: string;
  /** Namespace prefixes of tags and attributes. */
  readonly prefixes: ReadonlySet<string>;
}

export interface ScanFault {
  readonly ok: false;
  readonly fault: 'doctype' | 'tooDeep' | 'syntax';
  readonly at: number;
  /** What is wrong, in XML's own words. */
  readonly message: string;
}

/**
 * One pass over the tags before anything is parsed. Refuses document types and entities (they can expand without end or read
 * other files), deep nesting, and tags that do not match; tells where each placemark begins and ends, so that they can be
 * parsed a few at a time. Comments, CDATA and instructions are passed over. Names are without prefix.
 */
export function scanKml(text: string): KmlScan | ScanFault {
  const placemarks: PlacemarkSpan[] = [];
  const prefixes = new Set<string>();
  const open: string[] = [];
  const containers: number[] = [];
  let opened = 0;
  let inside: { readonly start: number; readonly depth: number } | null = null;
  let root = '';
  const fault = (kind: ScanFault['fault'], at: number, message = ''): ScanFault => ({
    ok: false,
    fault: kind,
    at,
    message,
  });
  for (let at = text.indexOf('<'); at !== -1; ) {
    const skipped = passedOver(text, at);
    if (skipped === 'doctype') return fault('doctype', at);
    const end = skipped ?? tagEnd(text, at);
    if (end === -1) return fault('syntax', at, 'unclosed tag');
    if (skipped === null) {
      const tag = text.slice(at, end);
      const { name, isClosing, isEmpty } = partsOf(tag, prefixes);
      if (isClosing) {
        if (open.pop() !== name) return fault('syntax', at, `</${name}>`);
        if (name === 'Folder' || name === 'Document') containers.pop();
        if (inside?.depth === open.length) {
          placemarks.push({ start: inside.start, end, container: containers.at(-1) ?? -1 });
          inside = null;
        }
      } else {
        if (root === '') root = tag;
        if (!inside && name === 'Placemark') {
          if (isEmpty) placemarks.push({ start: at, end, container: containers.at(-1) ?? -1 });
          else inside = { start: at, depth: open.length };
        }
        if (!inside && (name === 'Folder' || name === 'Document')) {
          if (!isEmpty) containers.push(opened);
          opened += 1;
        }
        if (!isEmpty) open.push(name);
        if (open.length > xmlLimits.depth) return fault('tooDeep', at);
      }
    }
    at = text.indexOf('<', end);
  }
  if (open.length > 0) return fault('syntax', text.length, `<${open.join('><')}>`);
  return { ok: true, placemarks, root, prefixes };
}

/** End of what is no tag; null for a tag. -1: it never ends. */
function passedOver(text: string, at: number): number | 'doctype' | null {
  const after = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    return found === -1 ? -1 : found + mark.length;
  };
  if (text.startsWith('<!--', at)) return after('-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return after(']]>', at + 9);
  if (text.startsWith('<?', at)) return after('?>', at + 2);
  return text.startsWith('<!', at) ? 'doctype' : null;
}

/** End of a tag: its first `>` outside quotes. */
function tagEnd(text: string, at: number): number {
  const first = text.indexOf('>', at);
  if (first === -1) return -1;
  const quote = text.slice(at, first).search(/["']/);
  if (quote === -1) return first + 1;
  let quoted = '';
  for (let index = at; index < text.length; index += 1) {
    const letter = text[index];
    if (quoted !== '') quoted = letter === quoted ? '' : quoted;
    else if (letter === '"' || letter === "'") quoted = letter;
    else if (letter === '>') return index + 1;
  }
  return -1;
}

function partsOf(tag: string, prefixes: Set<string>) {
  const isClosing = tag[1] === '/';
  const [, prefix, name = ''] = /^<\/?(?:([^\s:/>]+):)?([^\s/>]+)/.exec(tag) ?? [];
  if (prefix !== undefined) prefixes.add(prefix);
  if (!isClosing && tag.includes(':'))
    for (const [, own = ''] of tag.matchAll(/\s([^\s:=]+):[^\s=]+\s*=/g)) prefixes.add(own);
  return { name, isClosing, isEmpty: tag.endsWith('/>') };
}
