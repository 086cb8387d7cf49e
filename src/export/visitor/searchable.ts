/** Two signs of Chinese say something; of letters and digits it takes four. */
const fewestHan = 2;
const fewestOthers = 4;

/** ISO month or day, or a plain short number: too common to be looked for in bytes. */
const common = /^(\d{4}-\d{2}(-\d{2})?|[-+]?[\d.,]{1,6})$/;

/**
 * Whether a text is long enough to be looked for: shorter ones are found everywhere by chance. That those are absent is
 * proved by the structure: the keys that would carry them are not in the file (see `hiddenKeys`).
 */
export function isSearchable(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return (han >= fewestHan || others - han >= fewestOthers) && !common.test(text);
}

/** A name of two or three letters is a word of its own, or it says nothing: `ABB`, `3M`. */
export const isWord = (text: string): boolean =>
  /\p{L}/u.test(text) && /^[\p{L}\p{N}&. -]{2,}$/u.test(text) && !common.test(text);
