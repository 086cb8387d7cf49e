/**
 * A text as it sounds: full-width and half-width signs alike, no capitals, nothing between the letters. `ＡＣＭＥ 集 团` and
 * `Acme集团` are the same.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

type Kind = 'number' | 'letter' | 'other';

/** Between Chinese signs words have no borders. */
function kindOf(sign: string | undefined): Kind {
  if (sign === undefined || /\p{Script=Han}/u.test(sign)) return 'other';
  if (/\p{N}/u.test(sign)) return 'number';
  return /\p{L}/u.test(sign) ? 'letter' : 'other';
}

/** Whether a word goes on over its edge: `20` in `120` and in `20.5`, `ABB` in `ABBA`. */
function goesOn(inside: string | undefined, outside: string | undefined, beyond: string | undefined): boolean {
  const kind = kindOf(inside);
  if (kind === 'other') return false;
  if (kind === 'number' && (outside === '.' || outside === ',')) return kindOf(beyond) === 'number';
  return kindOf(outside) === kind;
}

/** Whether a text stands in another as a word or number of its own, capitals and full width alike. */
export function standsAlone(text: string, word: string): boolean {
  const [where = '', what = ''] = [text, word].map((one) => one.normalize('NFKC').toLowerCase());
  for (let at = where.indexOf(what); at >= 0 && what !== ''; at = where.indexOf(what, at + 1)) {
    const end = at + what.length;
    const isWithin = goesOn(what[0], where[at - 1], where[at - 2]) || goesOn(what.at(-1), where[end], where[end + 1]);
    if (!isWithin) return true;
  }
  return false;
}

/** A word of the Latin script so short stands within others: `None` in `nonetheless`. */
const shortWord = /^[\p{Script=Latin}\p{N}]{1,8}$/u;

/** Whether a text says a word, however it is spaced or written. */
export const saysWord = (text: string, word: string): boolean =>
  shortWord.test(folded(word)) ? standsAlone(text, word) : folded(text).includes(folded(word));
