import type { Source } from '../import-format.ts';
import type { SourceFile } from '../source-file.ts';
import { decodeText } from '../text-encoding.ts';
import { readHead } from './boundary-head.ts';
import { northFirstOf } from './boundary-rings.ts';
import { readParcelLine } from './parcel-line.ts';
import { isRowFault, readPointRow } from './point-row.ts';
import { isRemark, plainLine, textLines } from './text-lines.ts';

/** So much of a file tells whether it is ours. */
const lookedAt = 16_384;
/** Endings of other formats: a table of points without a word of ours stays a table. */
const otherEnding =
  /\.(csv|tsv|json|geojson|ndjson|geojsonl|geojsons|kml|kmz|xml|gml|dxf|dwg|shp|shx|dbf|prj|cpg|xlsx?|zip)$/i;

/**
 * The files that are boundary-point TXT, whatever they are called. Files of one folder that hold a parcel each under the same head
 * are one source.
 */
export function boundarySources(files: readonly SourceFile[]): readonly Source[] {
  const together = new Map<string, SourceFile[]>();
  const single: SourceFile[] = [];
  for (const file of files) {
    const look = lookAt(file);
    if (look === null) continue;
    if (look.single === null) single.push(file);
    else together.set(look.single, [...(together.get(look.single) ?? []), file]);
  }
  const folders = [...together.values()].map((members): Source => {
    const [first] = members;
    const folder = first?.name.includes('/') ? first.name.replace(/\/[^/]*$/, '') : '';
    const name = members.length === 1 || folder === '' ? (first?.name ?? '') : folder;
    return { format: 'boundaryTxt', name, files: members };
  });
  return [...folders, ...single.map((file): Source => ({ format: 'boundaryTxt', name: file.name, files: [file] }))];
}

/** Null: not ours. `single`: what files of one parcel must have alike to be read together; null where it holds several. */
function lookAt({ name, bytes }: SourceFile): { readonly single: string | null } | null {
  const start = decodeText(cutAtLine(bytes)).text;
  if (start.includes('\0') || /^\s*[{[]\s*["{[\]]/.test(start)) return null;
  if (!isBoundaryText(start, name)) return null;
  const first = bytes.indexOf(0x40);
  if (first < 0 || bytes.indexOf(0x40, first + 1) >= 0) return { single: null };
  const { encoding } = decodeText(cutAtLine(bytes)).reading;
  const folder = name.replace(/[^/]*$/, '');
  const { system, degrees, zone, meridian, unitM } = readHead(start);
  return { single: JSON.stringify([folder, encoding, system, degrees, zone, meridian, unitM]) };
}

/** Whole lines only, so that no character is cut in two. */
function cutAtLine(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= lookedAt) return bytes;
  const start = bytes.subarray(0, lookedAt);
  const end = start.lastIndexOf(0x0a);
  return end < 0 ? start : start.subarray(0, end + 1);
}

/** Ours by its sections, by a parcel line with a point below it, or by nothing but points of the size of a Chinese plane. */
export function isBoundaryText(start: string, name: string): boolean {
  let afterParcel = false;
  let points = 0;
  let others = 0;
  let labelled = 0;
  for (const { text, number } of textLines(start)) {
    const plain = plainLine(text.slice(0, 400));
    if (plain === '' || isRemark(plain)) continue;
    if (/^\[(属性描述|地块坐标)\]$/.test(plain)) return true;
    const row = readPointRow(text, number);
    if (isRowFault(row)) {
      afterParcel = readParcelLine(text) !== null;
      others += 1;
      continue;
    }
    if (afterParcel) return true;
    afterParcel = false;
    points += 1;
    if (northFirstOf(row, 1) === null) others += 1;
    if (row.columns > 2) labelled += 1;
  }
  const isNamed = labelled === points || /\.txt$/i.test(name);
  return points >= 3 && others === 0 && isNamed && !otherEnding.test(name);
}
