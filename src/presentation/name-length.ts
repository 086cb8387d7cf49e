/** Two lines of the largest type, three of the next, beside a letter; in widths of a Chinese sign. */
const fitsLarge = 20;
const fitsMiddle = 30;

/** A Latin letter takes about half the width of a Chinese sign. */
const widthOf = (name: string): number =>
  [...name].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/u.test(sign) ? 1 : 0.55), 0);

/** How large a name can be written so that the facts below it stay on the screen. */
export function nameLength(name: string): 'short' | 'long' | 'longest' {
  const width = widthOf(name);
  return width <= fitsLarge ? 'short' : width <= fitsMiddle ? 'long' : 'longest';
}
