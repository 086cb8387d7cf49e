/** One line of a text and where it lies in it. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  /** Without its end, as written. */
  readonly text: string;
  /** Offsets in the text: of its first character, and behind its end. */
  readonly start: number;
  readonly end: number;
}

/** The lines of a text one by one; ended by LF, CRLF or CR. Offsets and numbers may go on from an earlier text. */
export function* textLines(text: string, first = 1): Generator<TextLine> {
  let number = first;
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const until = feed < 0 ? text.length : feed;
    const whole = text.slice(start, until);
    const back = whole.indexOf('\r');
    // A lone CR ends a line too; one directly before LF belongs to it.
    const isBackOnly = back >= 0 && !(back === whole.length - 1 && feed >= 0);
    const end = isBackOnly ? start + back + 1 : Math.min(until + 1, text.length);
    yield { number, text: back >= 0 ? whole.slice(0, back) : whole, start, end };
    number += 1;
    start = end;
  }
}

/** Full-width signs, digits, letters and blanks as their plain ones, without blanks around: how a line is understood, never kept. */
export const plainLine = (text: string): string =>
  /[^\x20-\x7e]/.test(text)
    ? text
        .normalize('NFKC')
        .replace(/[【〔]/g, '[')
        .replace(/[】〕]/g, ']')
        .replace(/[\uFEFF\u200B]/g, '')
        .trim()
    : text.trim();

/** A remark, by the signs people put before one. */
export const isRemark = (line: string): boolean => /^(#|\/\/|;|'|--)/.test(line);
