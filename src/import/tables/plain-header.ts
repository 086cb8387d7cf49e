import { looksLikeUnit, type TableUnit, tableUnits, unitOfText } from './table-units.ts';

/** A header's name without what differs from writer to writer: width, case, blanks, line breaks, marks. */
export const plainHeader = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*:;,.'"“”‘’、。，：；·/\\|()[\]【】{}<>《》?!#-]+/g, '');

export interface HeaderReading {
  /** The name as it stands, without its unit. */
  readonly name: string;
  readonly unit: TableUnit | null;
  /** A unit stands in brackets that is none of ours: its numbers must not be taken for anything. */
  readonly isOdd?: boolean;
}

/** Name and unit of a column: `用地面积（亩）`, `投资额(亿元)`, `总投资/万元`, `area_ha`, `Hectares`. */
export function readHeader(header: string): HeaderReading {
  // 10⁴ would be folded to 104.
  const text = header
    .replace(/10\s*⁴/g, '10^4')
    .replace(/10\s*³/g, '10^3')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
  const whole = unitOfText(text);
  if (whole !== null) return { name: text, unit: whole };
  for (const inner of bracketed(text)) {
    // （单位：亩）, (万元, 含税)
    const words = inner.text.replace(/^单位[::]?|^unit:?\s*|^in\s+/i, '');
    for (const part of [words, ...words.split(/[,，、;]/)]) {
      const unit = unitOfText(part);
      if (unit !== null) return { name: (text.slice(0, inner.from) + text.slice(inner.to)).trim(), unit };
    }
  }
  if (bracketed(text).some((inner) => looksLikeUnit(inner.text))) return { name: text, unit: null, isOdd: true };
  // Behind a stroke or a blank, never out of brackets: what is not understood there must not be half understood.
  const [, name, mark = '', last] = /^(.*?)\s*([_/,、:|]|\s)\s*([^_,、:|\s()[\]-]+)$/.exec(text) ?? [];
  const unit = last === undefined ? null : unitOfText(last);
  const isSure = unit !== null && (mark.trim() !== '' || tableUnits[unit].quantity !== 'share');
  if (isSure && name !== undefined && name !== '') return { name, unit };
  // "Total Acreage", "面积公顷".
  if (/\bacreage$/i.test(text)) return { name: text, unit: 'acre' };
  const [, before, after] = /^(.*面积)(亩|公顷|平方米|㎡|m2)$/.exec(text) ?? [];
  return before === undefined ? { name: text, unit: null } : { name: before, unit: unitOfText(after ?? '') };
}

/** What stands in brackets, inner brackets included: `租金(元/(㎡·月))`. */
function bracketed(text: string): readonly { readonly text: string; readonly from: number; readonly to: number }[] {
  const found: { readonly text: string; readonly from: number; readonly to: number }[] = [];
  const open: number[] = [];
  for (const [at, sign] of [...text].entries()) {
    if ('([【{'.includes(sign)) open.push(at);
    if (')]】}'.includes(sign)) {
      const from = open.pop();
      if (from !== undefined) found.push({ text: text.slice(from + 1, at), from, to: at + 1 });
    }
  }
  return found.reverse();
}
