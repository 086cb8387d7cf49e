import { textWidthMm } from './plate-labels.ts';

/** Pieces a line may be broken behind: a Latin word with its space, or a single Chinese character with its punctuation. */
const pieces = (text: string): readonly string[] =>
  text.match(/[^\s\u2e80-\uffff]+\s*|\s+|[\u2e80-\uffff][，。；：、！？）》”]*/gu) ?? [];

/** Breaks a text into lines no wider than `widthMm`. A word that is wider stands alone. */
export function wrapText(text: string, sizeMm: number, widthMm: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidthMm((line + piece).trimEnd(), sizeMm) > widthMm) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
