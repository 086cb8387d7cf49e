import type { Issue } from '../../../domain/issue.ts';
import type { WrittenBoundary } from '../../../domain/written-boundary.ts';
import { issueOf, shown } from '../../issue-codes.ts';
import type { RawFeature, RejectedFeature } from '../import-format.ts';
import { checkBlock } from './block-checks.ts';
import { type BlockOutline, numbersOf, type OutlineFault, outlineOf } from './block-outline.ts';
import { propertiesOf } from './block-properties.ts';
import type { BoundaryBlock } from './boundary-blocks.ts';
import { textOf } from './parcel-line.ts';

/** What a block's reader must know of its file. */
export interface BlockSetting {
  readonly file: string;
  /** Where the rejected ones are told to be of. */
  readonly layer: string;
  readonly unitM: number | 'degree';
  /** The order of the columns where a block's own numbers do not say. */
  readonly usual: boolean;
  /** Attributes every parcel of the file gets. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** What is told once a file, of all its parcels together. */
export type BlockNote =
  | 'txt.axes.swapped'
  | 'txt.axes.unsaid'
  | 'txt.parts'
  | 'txt.holes'
  | 'txt.rings.split'
  | 'txt.closing.ownLabel'
  | 'txt.fields'
  | 'txt.row.more'
  | 'txt.remarks';

export type BlockReading =
  | {
      readonly ok: true;
      readonly feature: RawFeature;
      readonly zone: number | null;
      readonly issues: readonly Issue[];
      readonly notes: readonly BlockNote[];
    }
  | { readonly ok: false; readonly rejected: RejectedFeature };

/** One block → a raw feature with what is told of it, or why it is none. */
export function readParcel(
  block: BoundaryBlock,
  index: number,
  label: string,
  written: WrittenBoundary,
  setting: BlockSetting,
): BlockReading {
  const place = { file: setting.file, feature: label };
  const reject = (issue: Issue): BlockReading => {
    const properties = { ...propertiesOf(block.parcel, null), ...setting.more };
    return { ok: false, rejected: { layer: setting.layer, index, label, geometry: null, properties, issue } };
  };
  if (block.fault) {
    const { reason, value, line } = block.fault;
    return reject(issueOf(`txt.row.${reason}`, place, { value: shown(value), line }));
  }
  const refused = ({ code, line, values }: OutlineFault): BlockReading =>
    reject(issueOf(code, place, { ...values, line }));
  if (block.rows.length === 0) return reject(issueOf('txt.noPoints', place, { line: block.line }));
  const numbers = numbersOf(block, setting.unitM, setting.usual);
  if ('fault' in numbers) return refused(numbers.fault);
  const northFirst = numbers.northFirst ?? setting.usual;
  const outline = outlineOf(block, northFirst);
  if ('fault' in outline) return refused(outline.fault);
  const check = checkBlock(block, outline, setting.unitM, place);
  const feature: RawFeature = {
    index,
    id: null,
    label,
    geometry: outline.geometry,
    properties: { ...propertiesOf(block.parcel, check.unit), ...setting.more },
    line: block.line,
    written,
  };
  return {
    ok: true,
    feature,
    zone: numbers.zone,
    issues: check.issues,
    notes: notesOf(block, outline, numbers.northFirst),
  };
}

const usualCounts = [0, 7, 8, 12, 13];

function notesOf(block: BoundaryBlock, outline: BlockOutline, northFirst: boolean | null): readonly BlockNote[] {
  const { rings, outerNumbers, innerOnes } = outline;
  const notes: readonly (readonly [BlockNote, boolean])[] = [
    ['txt.axes.swapped', northFirst === false],
    ['txt.axes.unsaid', northFirst === null],
    ['txt.parts', outerNumbers.length > 0],
    ['txt.holes', innerOnes > 0],
    ['txt.rings.split', rings.some(({ split }) => split)],
    ['txt.closing.ownLabel', rings.some(({ closing }) => closing === 'ownLabel')],
    ['txt.fields', block.parcel !== null && !usualCounts.includes(block.parcel.texts.length)],
    ['txt.row.more', block.rows.some(({ more }) => more > 0)],
    ['txt.remarks', block.remarks > 0],
  ];
  return notes.flatMap(([note, holds]) => (holds ? [note] : []));
}

/** How issues name the parcels: by 地块编号 where no other has it, else by 地块名称, else by their place in the file. */
export function labelsOf(blocks: readonly BoundaryBlock[]): readonly string[] {
  const count = (texts: readonly string[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
  };
  const ids = blocks.map(({ parcel }) => (parcel ? textOf(parcel, '地块编号') : ''));
  const names = blocks.map(({ parcel }) => (parcel ? textOf(parcel, '地块名称') : ''));
  const [byId, byName] = [count(ids), count(names)];
  return blocks.map((_, at) => {
    const [id = '', name = ''] = [ids[at], names[at]];
    if (id !== '' && byId.get(id) === 1) return id;
    return name !== '' && byName.get(name) === 1 ? name : `#${at + 1}`;
  });
}
