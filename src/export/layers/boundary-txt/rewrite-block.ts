import { planarAreaM2 } from '../../../geometry/planar-area.ts';
import { areaAgreement, declaredAreaOf } from '../../../import/formats/boundary-txt/declared-area.ts';
import type { ParcelLine } from '../../../import/formats/boundary-txt/parcel-line.ts';
import { textOf } from '../../../import/formats/boundary-txt/parcel-line.ts';
import { textLines } from '../../../import/formats/boundary-txt/text-lines.ts';
import type { OutFeature } from '../layer-format.ts';
import { type BoundaryDialect, dialectOfBlock } from './dialect.ts';
import { national } from './dialects.ts';
import { plainText } from './field-texts.ts';
import type { OpenedText } from './open-written.ts';
import type { OutRings } from './out-rings.ts';
import { areaText, pointCount, writeRows } from './write-block.ts';

/** The dialect of a parcel's own text. */
export function dialectOfText(opened: OpenedText, northFirst: boolean, stated: OutRings): BoundaryDialect {
  const { block, head, written, unitM, zone } = opened;
  const dialect = dialectOfBlock(block, national);
  return {
    ...dialect,
    head: written.head.trim() !== '',
    fields: block.parcel?.fields ?? null,
    area: areaDialect(block.parcel, stated, unitM),
    northFirst,
    zoneDigits: zone !== null,
    decimals: Math.max(dialect.decimals, unitM === 'degree' ? 0 : (head.decimals ?? 0)),
    lineEnd: written.lineEnd,
  };
}

/** In which unit, with which word and how many digits the text states its area; hectares with four where it does not show. */
function areaDialect(parcel: ParcelLine | null, stated: OutRings, unitM: number | 'degree'): BoundaryDialect['area'] {
  const text = parcel ? textOf(parcel, '地块面积') : '';
  const declared = declaredAreaOf(text);
  if (declared === null || declared === 'unreadable') return national.area;
  const digits = /[.．](\d+)/u.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;
  const measured = stated.area && unitM !== 'degree' ? planarAreaM2(stated.area) * unitM * unitM : null;
  const agreement = measured === null ? null : areaAgreement(declared, measured, digits);
  const unit = agreement && agreement.kind !== 'differs' ? agreement.unit : (declared.word ?? 'ha');
  return { unit, word: declared.wordText, digits: unit === 'ha' ? Math.max(digits, 4) : digits };
}

/** A parcel's text with other rows, its point count and area told anew; everything else of it stays. */
export function withRows(opened: OpenedText, out: OutRings, dialect: BoundaryDialect): string {
  const { text, rows } = opened.block;
  const lines = [...textLines(text)];
  const [first, last] = [rows[0]?.line ?? 1, rows.at(-1)?.line ?? 1];
  const start = lines.find(({ number }) => number === first)?.start ?? 0;
  const end = lines.find(({ number }) => number === last)?.end ?? text.length;
  const unitM = opened.unitM === 'degree' ? null : opened.unitM;
  const before = withTexts(text.slice(0, start), opened.block.parcel, (field, own) => {
    if (own === '') return own;
    if (field === '界址点数') return `${pointCount(out, dialect)}`;
    return field === '地块面积' && unitM !== null && out.area ? areaText(out, dialect, unitM) : own;
  });
  const ended = /[\r\n]$/.test(text.slice(start, end));
  return `${before}${writeRows(out, dialect).join(dialect.lineEnd)}${ended ? dialect.lineEnd : ''}${text.slice(end)}`;
}

/** What a feature's attributes say otherwise than its text does, by the text's own words. */
export function changedTexts(opened: OpenedText, { properties }: OutFeature): ReadonlyMap<string, string> {
  const { parcel } = opened.block;
  const changed = new Map<string, string>();
  parcel?.fields.forEach((field, at) => {
    if (field === '界址点数' || field === '地块面积' || field === '记录图形属性' || !Object.hasOwn(properties, field))
      return;
    const own = plainText(properties[field]);
    if (own !== plainText(parcel.texts[at])) changed.set(field, own);
  });
  return changed;
}

/** The parcel line with some of its columns written anew, blanks around them kept. `text` begins with that line. */
export function withTexts(
  text: string,
  parcel: ParcelLine | null,
  textFor: (field: string, own: string) => string,
): string {
  if (!parcel) return text;
  const end = text.search(/[\r\n]|$/);
  const pieces = text.slice(0, end).split(/([,，])/u);
  parcel.fields.forEach((field, at) => {
    const own = parcel.texts[at] ?? '';
    const wanted = textFor(field, own);
    const piece = pieces[at * 2];
    if (wanted === own || piece === undefined) return;
    pieces[at * 2] = own === '' ? wanted : piece.replace(own, () => wanted);
  });
  return pieces.join('') + text.slice(end);
}
