/**
 * A text as it sounds: full-width and half-width signs alike, no capitals, nothing between the letters. `ＡＣＭＥ 集 团` and
 * `Acme集团` are the same.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether a text stands in another as a word or number of its own: `ABB` in `ABB 地块`, not in `ABBA`; `20` not in `120`. */
export function standsAlone(text: string, word: string): boolean {
  const [where, what] = [text, word].map((one) => one.normalize('NFKC').toLowerCase()) as [string, string];
  const kind = (sign: string | undefined): string =>
    sign === undefined
      ? ''
      : /\p{Script=Han}/u.test(sign)
        ? 'Han'
        : /\p{N}/u.test(sign)
          ? 'N'
          : /\p{L}/u.test(sign)
            ? 'L'
            : '';
  const isNumber = /^[\d.,]+$/.test(what);
  for (let at = where.indexOf(what); at >= 0 && what !== ''; at = where.indexOf(what, at + 1)) {
    const [before, after] = [where[at - 1], where[at + what.length]];
    const goesOn = (inside: string | undefined, outside: string | undefined, beyond: string | undefined): boolean => {
      if (isNumber && (outside === '.' || outside === ',')) return kind(beyond) === 'N';
      const [a, b] = [kind(inside), kind(outside)];
      return b !== '' && (a === b || (b === 'N' && a === 'L') || (b === 'L' && a === 'N' && !isNumber));
    };
    const isWithin = goesOn(what[0], before, where[at - 2]) || goesOn(what.at(-1), after, where[at + what.length + 1]);
    if (!isWithin) return true;
  }
  return false;
}
