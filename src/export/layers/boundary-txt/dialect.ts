import type { BoundaryBlock } from '../../../import/formats/boundary-txt/boundary-blocks.ts';
import { type BoundaryRing, ringsOfRows } from '../../../import/formats/boundary-txt/boundary-rings.ts';
import type { DeclaredUnit } from '../../../import/formats/boundary-txt/declared-area.ts';
import { textOf } from '../../../import/formats/boundary-txt/parcel-line.ts';
import type { Encoding } from '../../../import/formats/import-format.ts';

/** A way of writing boundary-point TXT, as data. */
export interface BoundaryDialect {
  /** Whether `[属性描述]` and `[地块坐标]` stand before the parcels. */
  readonly head: boolean;
  /** The words of the columns before `@`; null: points without parcel lines. */
  readonly fields: readonly string[] | null;
  readonly area: { readonly unit: DeclaredUnit; readonly word: string; readonly digits: number };
  /** `J1`: prefix J, one digit; `J01`: two. */
  readonly labels: { readonly prefix: string; readonly digits: number };
  readonly closing: BoundaryRing['closing'];
  /** Over all rings of a parcel, or from 1 in each. */
  readonly numbering: 'continuous' | 'restarted';
  readonly northFirst: boolean;
  readonly zoneDigits: boolean;
  readonly decimals: number;
  /** Label, ring and coordinates; label and coordinates; coordinates alone. */
  readonly columns: 4 | 3 | 2;
  readonly separator: string;
  readonly lineEnd: '\n' | '\r\n';
  /** Absent: as the writer is told. */
  readonly encoding?: Encoding;
  /** 界址点数 counts the closing rows. */
  readonly countsClosing: boolean;
}

/** How the rows of a block are written, as far as they show it; what they do not show is as `usual` has it. */
export function dialectOfBlock(block: BoundaryBlock, usual: BoundaryDialect): BoundaryDialect {
  const [row] = block.rows;
  if (!row) return usual;
  const rings = ringsOfRows(block.rows);
  const [first, second] = rings;
  const label = /^(.*?)(\d+)$/.exec(row.label);
  const raw = rawLines(block.text).find((line) => line.trim() !== '' && !line.includes('@')) ?? '';
  return {
    ...usual,
    labels: label ? { prefix: label[1] ?? '', digits: label[2]?.startsWith('0') ? label[2].length : 1 } : usual.labels,
    closing: first?.closing ?? usual.closing,
    numbering: second && second.rows[0]?.label === row.label ? 'restarted' : 'continuous',
    decimals: block.rows.reduce((most, { decimals }) => Math.max(most, decimals), 0),
    columns: row.columns,
    separator: /^[^,，\t ]*?(\s*[,，]\s*|[\t ]+)/u.exec(raw.trimStart())?.[1] ?? usual.separator,
    countsClosing: countsClosing(block, rings) ?? usual.countsClosing,
  };
}

const rawLines = (text: string): readonly string[] => text.split(/\r\n|\n|\r/);

function countsClosing(block: BoundaryBlock, rings: readonly BoundaryRing[]): boolean | null {
  if (!block.parcel || rings.every(({ closing }) => closing === 'open')) return null;
  const declared = Number(textOf(block.parcel, '界址点数').normalize('NFKC'));
  return declared === block.rows.length - rings.filter(({ closing }) => closing !== 'open').length ? false : null;
}
